"""A case one fact away is found where there is one, confirmed, and leaves the case it was found from as it was."""

from __future__ import annotations

from datetime import date

import pytest

from hjemmel.plan.case import Case, Exercised, Instance
from hjemmel.plan.index import index_of
from hjemmel.proofs.beside import case_beside
from tests.plan.strategies import random_plan

INDEX = index_of(random_plan(0))
FACTS = ("antal", "belob", "dato", "dato_ingen", "flag", "skoen", "ydelse")


def at_hand() -> Case:
    """A citizen of whom everything asked about is known."""
    anna = Instance("Borger", "borger")
    anna.facts |= {"flag": True, "antal": 3, "belob": 0, "ydelse": "dagpenge"}
    anna.facts |= {"dato": date(2024, 1, 1), "dato_ingen": None}
    anna.discretions["skoen"] = Exercised(True, "hensyn", "kommune")
    return Case(date(2024, 6, 1), (anna,))


def beside(holds, facts=FACTS):
    """What was found of the citizen, and the date of assessment."""
    case = at_hand()
    before = (dict(case.instances[0].facts), dict(case.instances[0].discretions))
    found = case_beside(case, case.instances[0], facts, INDEX, lambda tried, root: holds(root.facts, tried, root))
    assert (case.instances[0].facts, case.instances[0].discretions) == before
    return found


@pytest.mark.parametrize(
    "holds",
    [
        lambda facts, case, root: not facts["flag"],
        lambda facts, case, root: facts["antal"] == 2,
        lambda facts, case, root: facts["antal"] == 0,
        lambda facts, case, root: facts["belob"] > 5_000_000,
        lambda facts, case, root: facts["ydelse"] == "sygedagpenge",
        lambda facts, case, root: facts["dato"] == date(2023, 12, 31),
        lambda facts, case, root: facts["dato"].year < 1950,
        lambda facts, case, root: facts["dato_ingen"] == case.assessed,
        lambda facts, case, root: not root.discretions["skoen"].value,
        lambda facts, case, root: case.assessed > date(2024, 12, 31),
    ],
)
def test_one_fact_or_the_date_is_changed(holds):
    found = beside(holds)
    assert found is not None
    (root,) = found.instances
    assert holds(root.facts, found, root)
    facts, discretions = at_hand().instances[0].facts, at_hand().instances[0].discretions
    changed = [root.facts[name] != value for name, value in facts.items()]
    changed += [root.discretions != discretions, found.assessed != at_hand().assessed]
    assert sum(changed) == 1


def test_two_facts_are_too_many():
    assert beside(lambda facts, case, root: not facts["flag"] and facts["antal"] == 2) is None


def test_only_the_facts_that_are_named_are_changed():
    assert beside(lambda facts, case, root: not facts["flag"], ("antal", "samtaler")) is None


def test_what_is_found_stands_in_a_case_of_its_own():
    found = beside(lambda facts, case, root: not facts["flag"])
    assert found is not None
    found.instances[0].facts["flag"] = True
    assert beside(lambda facts, case, root: not facts["flag"]).instances[0].facts["flag"] is False
