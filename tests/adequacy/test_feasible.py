"""What no example has seen is proven impossible, or found as a case that shows it."""

from __future__ import annotations

import pytest

from hjemmel.adequacy.coverage import Measuring, coverage_of, missing_ways
from hjemmel.adequacy.feasible import Sought, cases_sought, settled_way
from hjemmel.adequacy.nodes import WayCoverage
from hjemmel.plan.index import index_of
from hjemmel.plan.nodes import Definition, Norm
from hjemmel.proofs.as_example import as_example
from hjemmel.proofs.outcomes import Proven, Refuted
from tests.adequacy.covered import PRELUDES, RuleSet

RULES = {
    "conditions of each kind": (
        """
regel støtten "Støtten"
  hjemmel aftalen.sats
  gælder fra 1. januar 2024 jf. aftalen.start bestemt ved ledig_fra
  for Borger
  fastsætter støtte = hvis forsørger så 1.500 kr. ellers 1.000 kr.
    dog 2.000 kr. hvis børn er mindst 3  hjemmel aftalen.forsørgere
    dog højst indtægt  hjemmel aftalen.loft
  hvis ydelse er en af (dagpenge, kontanthjælp) og alder er mindst 18 år
  undtagen hvis studerer
    medmindre ulønnet  hjemmel aftalen.ulønnet

regel lavere "Lavere støtte"
  hjemmel aftalen.ændring
  gælder fra 1. januar 2025 jf. aftalen.ændring bestemt ved ledig_fra
  for Borger
  erstatter støtten
  fastsætter støtte = 500 kr.
  hvis ledig
""",
        PRELUDES,
    ),
    "duties and members of lists": (
        """
definition flittig "flittig"
  hjemmel aftalen.samtale
  for Borger
  hvis antallet af samtaler hvor (holdt og form er fysisk) er mindst 2

pligt første_møde "Kommunen holder en samtale"
  hjemmel aftalen.samtale
  gælder fra 1. januar 2024 jf. aftalen.start bestemt ved ledig_fra
  for Borger
  påhviler "kommunen"
  er opfyldt, når findes samtaler hvor (holdt og dato senest borger.ledig_fra + 14 dage)
  frist senest ledig_fra + 14 dage
  undtagen hvis flittig  hjemmel aftalen.bisidder
""",
        "basis, aftalen, samtaler",
    ),
    "versions of a parameter": (
        """
parameter sats : beløb "satsen"
  1 kr. før 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats
  2 kr. fra 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats

regel støtten "Støtten"
  hjemmel aftalen.sats
  gælder altid
  for Borger
  fastsætter støtte = sats

ophævelse slut "Aftalen ophører"
  hjemmel aftalen.ophør
  gælder fra 1. januar 2026 jf. aftalen.ophør
  ophæver sats
""",
        PRELUDES,
    ),
    "versions of a parameter with keys": (
        """
parameter sats : beløb ved Ydelse "satsen"
  kontanthjælp: 3 kr. fra 1. januar 2024 jf. aftalen.start  hjemmel aftalen.sats
  sygedagpenge: 1 kr. før 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats
  sygedagpenge: 2 kr. fra 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats

regel støtten "Støtten"
  hjemmel aftalen.sats
  gælder altid
  for Borger
  fastsætter støtte = sats ved kontanthjælp
    dog sats ved ydelse hvis ledig  hjemmel aftalen.sats

ophævelse slut "Aftalen ophører"
  hjemmel aftalen.ophør
  gælder fra 1. januar 2026 jf. aftalen.ophør
  ophæver sats
""",
        PRELUDES,
    ),
}


def sought_in(rules: RuleSet) -> list[Sought]:
    """What became of every way of every condition."""
    return list(cases_sought(rules.plan, missing_ways(Measuring(rules.plan, rules.atoms))))


def expecting(rules: RuleSet, sought: Sought, name: str) -> str:
    """An expectation that reads the answer the case is about, met or not."""
    concept, member = sought.member
    if not concept:
        return f"forvent {name}.støtte er 7 kr."
    match index_of(rules.plan).members[concept, member]:
        case Norm():
            return f"forvent {name}.{member} er ikke relevant"
        case Definition():
            return f"forvent {name}.{member}"
        case _:
            return f"forvent {name}.{member} ingen regel"


@pytest.mark.parametrize("name", RULES)
def test_each_draft_shows_what_it_was_sought_for(name: str) -> None:
    """Written down as an example, read again, and measured: each case found shows the way it was found for."""
    body, preludes = RULES[name]
    rules = RuleSet(body, preludes)
    index = index_of(rules.plan)
    found = sought_in(rules)
    assert {type(each.outcome) for each in found} == {Refuted}
    text = body
    for number, each in enumerate(found):
        assert isinstance(each.outcome, Refuted)
        draft = as_example(each.outcome.case, f"Udkast {number}", index, "da")
        root = draft.names[id(each.outcome.case.instances[each.outcome.instance])]
        text += "\n" + draft.text() + "\n  " + expecting(rules, each, root) + "\n"
    again = RuleSet(text, preludes)
    examples = {example.title: example for example in again.compiled.examples}
    for number, each in enumerate(found):
        measuring = Measuring(rules.plan, [each.atom])
        measuring.add(examples[f"Udkast {number}"])
        assert (each.atom, each.way) in measuring.seen, (each.atom.text, each.way)


def test_what_no_case_has_is_proven() -> None:
    rules = RuleSet("""
regel støtten "Støtten"
  hjemmel aftalen.sats
  gælder altid
  for Borger
  fastsætter støtte = 1.000 kr.
  hvis alder er mindst 16 år og alder er mindst 18 år
""")
    outcomes = {(each.atom.text, each.way): each.outcome for each in sought_in(rules)}
    assert outcomes["alder er mindst 16 år", "no"] == Proven()
    assert [type(outcome) for outcome in outcomes.values()].count(Refuted) == 3


def test_a_bound_is_told() -> None:
    """A meeting before the first of May is one before June: followed in lists up to a length, and so it is said."""
    rules = RuleSet(
        """
definition flittig "flittig"
  hjemmel aftalen.samtale
  for Borger
  hvis (findes samtaler hvor (dato før 1. maj 2024)) og (findes samtaler hvor (dato før 1. juni 2024))
""",
        "basis, aftalen, samtaler",
    )
    ways = {(each.atom.text, each.way): settled_way(each.way, each.outcome) for each in sought_in(rules)}
    found = ways["(findes samtaler hvor (dato før 1. juni 2024))", "no"]
    assert (found.standing, found.within) == ("infeasible", ("Borger.samtaler",))
    assert found.members >= 1
    assert ways["(findes samtaler hvor (dato før 1. maj 2024))", "no"].standing == "missing"


def test_what_is_impossible_is_not_counted() -> None:
    rules = RuleSet("""
regel støtten "Støtten"
  hjemmel aftalen.sats
  gælder altid
  for Borger
  fastsætter støtte = 1.000 kr.
  hvis alder er mindst 16 år og alder er mindst 18 år
""")
    measuring = Measuring(rules.plan, rules.atoms)
    settled = {(each.atom, each.way): settled_way(each.way, each.outcome) for each in sought_in(rules)}
    coverage = coverage_of(measuring, 0, settled)
    assert (coverage.seen, coverage.feasible) == (0, 3)
    assert [(each.clause, each.ways, each.seen, each.infeasible) for each in coverage.clauses] == [
        ("aftalen.sats", 4, 0, 1)
    ]
    (condition,) = [each for each in coverage.conditions if each.text == "alder er mindst 16 år"]
    assert condition.ways == (WayCoverage("yes", "missing"), WayCoverage("no", "infeasible"))
