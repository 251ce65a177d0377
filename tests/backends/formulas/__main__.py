"""`python -m tests.backends.formulas` compares formulas with the interpreter over 500 plans and 100,000 cases.

Two numbers are the first plan and how many: `python -m tests.backends.formulas 500 100` compares others.
"""

from __future__ import annotations

import sys

from tests.backends.formulas.differing import differing

PLANS, EACH = 500, 200


def main(first: int = 0, plans: int = PLANS) -> int:
    """How many differences there are, after telling them."""
    found = 0
    for number in range(plans):
        differences = differing([first + number], EACH)
        found += len(differences)
        for each in differences[:3]:
            print(each)
        if (number + 1) % 50 == 0 or number + 1 == plans:
            print(f"{number + 1} plans, {(number + 1) * EACH} cases, {found} differences", flush=True)
    return found


if __name__ == "__main__":
    sys.exit(1 if main(*map(int, sys.argv[1:])) else 0)
