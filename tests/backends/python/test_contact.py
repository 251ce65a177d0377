"""The contact rules: every way of asking gives the hand-written function's answers, and causes are the oracle's."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from benchmarks.by_hand import by_hand
from benchmarks.people import people, with_unknowns
from hjemmel.plan.case import Case, Instance
from hjemmel.plan.interpreter import Evaluation
from hjemmel.runtime.written import skrevet_navn
from tests.backends.python.checkers import as_oracle
from tests.backends.python.contact import contact_plan

FACTS = ("ydelse", "alder", "ledig", "syg", "har_arbejdsgiver", "holdte")


def facts(package: ModuleType, row: Any) -> Any:
    """The facts of a row as a caller supplies them."""
    named = dict(zip(FACTS, row, strict=False))
    named["ydelse"] = None if row[0] is None else package.Ydelse(row[0])
    return package.Borger(**named)


def test_known_facts(kontakt: ModuleType) -> None:
    for row in people(400):
        svar = kontakt.vurder(facts(kontakt, row), pr=row[-1])
        assert tuple(result.værdi for result in svar.resultater().values()) == by_hand(*row)
        assert svar.krævede.værdi == by_hand(*row)[-1]


def test_unknown_facts(kontakt: ModuleType) -> None:
    for row in with_unknowns(people(400)):
        supplied = {name: value for name, value in zip(FACTS, row, strict=False) if value is not None}
        root = Instance("Borger", "borger", supplied)  # type: ignore[arg-type]
        oracle = Evaluation(contact_plan(), Case(row[-1], (root,)))  # type: ignore[arg-type]
        svar = kontakt.vurder(facts(kontakt, row), pr=row[-1])
        for name, result in svar.resultater().items():
            assert as_oracle(kontakt, result) == oracle.answer(root, name), (row, name)
        assert svar.krævede.regler == tuple(map(skrevet_navn, oracle.deciding_rules(root, "krævede")))


def test_reasons_of_the_straight_line_are_those_of_the_rules(kontakt: ModuleType) -> None:
    straight = __import__(f"{kontakt.__name__}._hurtig", fromlist=["borger_begrundet"])
    for row in people(300, seed=5):
        known = (kontakt.Ydelse(row[0]), *row[1:])
        svar = kontakt.vurder(facts(kontakt, row), pr=row[-1])
        given = straight.borger_begrundet(*known)
        names = [name for _, name, _ in svar.opslag_type_.beregninger_]
        assert dict(zip(names, given[5:], strict=True)) == {name: svar.afgørende_(name) for name in names}


def test_clauses_of_the_deciding_rules(kontakt: ModuleType) -> None:
    row = ("dagpenge", 40, 10, 0, False, 1, people(1)[0][-1].replace(year=2025))
    svar = kontakt.vurder(facts(kontakt, row), pr=row[-1])
    assert svar.krævede.værdi == 5
    assert svar.krævede.regler == ("dagpenge_fra_2024, dog 1",)
    assert [clause.navn for clause in svar.krævede.klausuler] == ["maalestok.dagpenge_2024"]
    assert "Fra 1. januar 2024 holdes for dagpengemodtagere tre samtaler" in svar.krævede.klausuler[0].citat
