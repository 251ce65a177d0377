"""What the formulas say a case gives is what the interpreter gives: values, `ingen`, causes, what applies and stands.

A tenth runs here; `python -m tests.backends.formulas` runs the whole.
"""

from __future__ import annotations

from tests.backends.formulas.differing import differing

PLANS, CASES = 50, 10_000


def test_formulas_say_what_the_interpreter_says() -> None:
    assert differing(range(PLANS), CASES // PLANS) == []
