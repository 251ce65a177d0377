"""Whether a case is found is compared with trying every case there is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from random import Random

import pytest

from hjemmel.plan.case import Case, Instance
from hjemmel.plan.interpreter import Evaluation
from hjemmel.proofs.claims import in_interpreter
from hjemmel.proofs.from_plan import questions_of, solver_for
from hjemmel.proofs.nodes import Solver, WithoutSolver
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted, Unproven
from hjemmel.proofs.reach import Sought
from hjemmel.proofs.reading import Reading
from tests.proofs.written import compiled_text

CONCEPT = """
opregning Ydelse "ydelse"
  dagpenge     "dagpenge"
  kontanthjælp "kontanthjælp"

begreb Borger "borgeren"
  oplysning alder  : heltal           "borgerens alder"
  oplysning ydelse : Ydelse           "borgerens ydelse"
  oplysning syg    : ja/nej           "borgeren er syg"
  oplysning start  : dato eller ingen "første dag"
  resultat støtte : heltal "støtten"
    ellers 0  fortolkning "Andre får intet."
"""
AGES = (10, 11, 12)
DAYS = (date(2024, 1, 1), date(2024, 1, 2))


def conditions(random: Random) -> str:
    """A condition that may say the same twice, or contradict itself."""
    day = f"{random.choice(DAYS).day}. januar 2024"
    atoms = [
        f"alder er {random.choice(('mindst', 'højst', 'mere end', 'mindre end'))} {random.choice(AGES)}",
        f"ydelse er {random.choice(('', 'ikke '))}{random.choice(('dagpenge', 'kontanthjælp'))}",
        random.choice(("syg", "ikke syg")),
        f"start {random.choice(('før', 'efter', 'senest', 'tidligst'))} {day}",
        random.choice(("start er ingen", "start er ikke ingen")),
    ]
    first, second, third = random.choices(atoms, k=3)
    return random.choice(
        (f"{first} og {second}", f"{first} og ({second} eller {third})", f"({first} og {second}) eller {third}")
    )


def rule_set(random: Random) -> str:
    """Three rules, the first of which gives way to the second, with exceptions and a line of its own."""
    first = (
        'regel r1 "Et"\n  hjemmel loven.grundlag\n'
        '  gælder fra 2. januar 2024 lagt til grund "En prøve" bestemt ved start\n'
        f"  for Borger\n  fastsætter støtte = 1\n    dog 2 hvis {conditions(random)}  hjemmel loven.grundlag\n"
        f"  hvis {conditions(random)}"
    )
    second = (
        f'regel r2 "To"\n  hjemmel loven.grundlag\n  gælder altid\n  for Borger\n  går forud for r1\n'
        f"  fastsætter støtte = {random.choice((1, 3))}\n  hvis {conditions(random)}\n"
        f"  undtagen hvis {conditions(random)}  hjemmel loven.grundlag\n"
        f"    medmindre {conditions(random)}  hjemmel loven.grundlag"
    )
    return f"{first}\n\n{second}"


def every_case() -> Iterator[tuple[Case, Instance]]:
    """Everything that can be told apart by the conditions."""
    days = (date(2023, 12, 31), *DAYS, date(2024, 1, 3), None)
    for age, kind, ill, day in product(range(9, 14), ("dagpenge", "kontanthjælp"), (True, False), days):
        facts = {"alder": age, "ydelse": kind, "syg": ill, "start": day}
        person = Instance("Borger", "borger", dict(facts))
        yield Case(date(2024, 6, 3), (person,)), person


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("solved", [False, True], ids=["without a solver", "by the solver"])
def test_a_case_is_found_just_where_there_is_one(seed: int, solved: bool) -> None:
    plan = compiled_text(CONCEPT, rule_set(Random(seed))).plan
    assert plan is not None
    reading = Reading(plan)
    solver: Solver = solver_for(reading) if solved else WithoutSolver()
    cases = [(Evaluation(plan, case, reading.index), person) for case, person in every_case()]
    asked = [each for each in questions_of(reading) if each.question.kind.startswith("never")]
    assert len(asked) > 8
    for each in asked:
        sought = each.settled.args[0]  # type: ignore[attr-defined]  # a partial over what is sought
        assert isinstance(sought, Sought)
        there_is = any(in_interpreter(claim, *case, {}) for claim in sought.claims for case in cases)
        outcome = by_solver(sought, reading, solver) if solved else each.settled(solver)
        assert not isinstance(outcome, Unproven)
        assert isinstance(outcome, Refuted if there_is else Proven), each.question


def by_solver(sought: Sought, reading: Reading, solver: Solver) -> Outcome:
    """What the solver alone says."""
    outcomes = [reading.reach.solved(claim, solver) for claim in sought.claims]
    return next((each for each in outcomes if isinstance(each, Refuted)), outcomes[0])
