"""Explanations: every operand shown, all that alone suffice are reasons, each step with its clause; in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from types import ModuleType
from typing import Any

import pytest

EARLY, MIDDLE, LATE = date(2019, 6, 1), date(2021, 6, 1), date(2025, 6, 1)


def citizen(package: ModuleType, kind: str | None = "dagpenge", **facts: Any) -> Any:
    """The facts of a citizen."""
    return package.Borger(ydelse=None if kind is None else package.Ydelse(kind), **facts)


def steps_below(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A step of an explanation as data, and all below it."""
    yield data
    for part in data.get("dele", ()):
        yield from steps_below(part)


def named(data: dict[str, Any], name: str) -> dict[str, Any]:
    """The first step with that name."""
    return next(step for step in steps_below(data) if step.get("navn") == name)


KNOWN = {"alder": 64, "ledig": 10, "syg": 2, "har_arbejdsgiver": False, "holdte": 1}


def test_every_rule_and_operand_is_shown(kontakt: ModuleType) -> None:
    svar = kontakt.vurder(citizen(kontakt, **KNOWN), pr=LATE)
    (data,) = svar.forklaring("krævede").som_data()
    rules = [part["navn"] for part in data["dele"]]
    assert len(rules) == 13
    assert {"ingen_samtaler", "andre_fra_2020, dog 1", "ressource_før"} <= set(rules)
    facts = {step["navn"]: step["værdi"] for step in steps_below(data) if step["trin"] == "oplysning"}
    assert facts == {"ydelse": "dagpenge", "alder": 64, "ledig": 10, "syg": 2, "har_arbejdsgiver": False}


def test_all_operands_that_alone_suffice_are_reasons(kontakt: ModuleType) -> None:
    svar = kontakt.vurder(citizen(kontakt, **KNOWN), pr=LATE)
    (data,) = svar.forklaring("fritaget").som_data()
    grounds = [step for step in data["dele"] if step["trin"] == "grund"]
    assert [(ground["værdi"], ground["grund"]) for ground in grounds] == [(False, False), (True, True), (True, True)]
    first = grounds[0]["dele"][0]
    assert [(step["værdi"], step["grund"]) for step in first["dele"]] == [(False, True), (False, True), (True, False)]


def test_a_rule_out_of_force_fails_for_that_and_for_its_condition(kontakt: ModuleType) -> None:
    svar = kontakt.vurder(citizen(kontakt, **KNOWN), pr=LATE)
    rule = named(svar.forklaring("krævede").som_data()[0], "ressource_før")
    assert [(step["trin"], step["værdi"], step["grund"]) for step in rule["dele"]] == [
        ("i_kraft", False, True),
        ("sammenligning", False, True),
    ]


def test_each_rule_has_its_clause_quotation_and_line(kontakt: ModuleType) -> None:
    svar = kontakt.vurder(citizen(kontakt, **KNOWN), pr=LATE)
    rule = named(svar.forklaring("krævede").som_data()[0], "dagpenge_fra_2024")
    (clause,) = rule["hjemmel"]
    assert clause["klausul"] == "maalestok.dagpenge_2024"
    assert clause["citat"].startswith("Fra 1. januar 2024 holdes for dagpengemodtagere tre samtaler")
    assert (clause["fil"], clause["linjer"]) == ("kilder/maalestok.txt", [24, 24])


def test_an_answer_others_rest_on_is_written_out_once(kontakt: ModuleType) -> None:
    data = kontakt.vurder(citizen(kontakt, **KNOWN), pr=LATE).forklaring().som_data()
    exempt = [step for answer in data for step in steps_below(answer) if step.get("navn") == "fritaget"]
    assert len(exempt) > 2
    assert [("dele" in step, step.get("se")) for step in exempt].count((True, None)) == 1


def test_sentences_tell_answer_clause_and_reasons(kontakt: ModuleType) -> None:
    svar = kontakt.vurder(citizen(kontakt, **KNOWN), pr=LATE)
    sentences = svar.krævede.forklaring().sætninger()
    assert sentences[0] == "Antallet af krævede samtaler er 0."
    assert "Målestok for kontaktregler, linje 19: »Den, der er fritaget, skal ikke til samtaler.«" in sentences[1]
    assert sentences[2] == "Det skyldes: borgeren er fritaget for samtaler."
    assert "»Tre samtaler, i de første 26 uger fem« viger for en regel, der går forud." in sentences


def test_sentences_tell_what_is_missing(kontakt: ModuleType) -> None:
    svar = kontakt.vurder(citizen(kontakt, alder=40), pr=LATE)
    sentences = svar.krævede.forklaring().sætninger()
    assert sentences[0] == "Antallet af krævede samtaler kan ikke afgøres."
    missing = "borgerens ledighed (borger.ledig) og det forventede sygefravær (borger.syg)"
    assert sentences[1] == f"Det er ikke oplyst: {missing}."
    assert svar.mangler() == ("borger.holdte", "borger.ledig", "borger.syg")


def test_why_not(kontakt: ModuleType) -> None:
    asked = kontakt.vurder(citizen(kontakt, **{**KNOWN, "alder": 40, "syg": 0}), pr=LATE).forklaring("krævede")
    for name in ("dagpenge_fra_2024, dog 1", "dagpenge_fra_2024__dog_1"):
        assert asked.hvorfor_ikke(name) == [
            "Undtagelsen i »Tre samtaler, i de første 26 uger fem« er blandt de regler, der afgør svaret."
        ]
    assert asked.hvorfor_ikke("dagpenge_fra_2024") == [
        "»Tre samtaler, i de første 26 uger fem« viger for undtagelsen i »Tre samtaler, i de første 26 uger fem«."
    ]
    (why,) = asked.hvorfor_ikke("ressource_før")
    assert why.startswith("»Seks samtaler i ressourceforløb« gælder ikke: bestemmelsen er ikke i kraft")
    assert why.endswith("borgerens ydelse er ikke ressourceforløb (dagpenge).")


def test_what_would_have_to_differ(kontakt: ModuleType) -> None:
    svar = kontakt.vurder(citizen(kontakt, **{**KNOWN, "alder": 40, "syg": 0}), pr=MIDDLE)
    (differ,) = svar.forklaring("fritaget").hvad_skulle_være_anderledes()
    assert differ == (
        "Svaret »borgeren er fritaget for samtaler« ville være ja, hvis (borgerens ydelse er sygedagpenge og borgeren"
        " har en arbejdsgiver, det forventede sygefravær er mindst 1 uge eller bestemmelsen gælder fra 1. januar 2024,"
        " bestemt ved vurderingsdagen og borgerens alder i fyldte år er mindst 63)."
    )


@pytest.mark.parametrize("pr", [EARLY, MIDDLE, LATE])
def test_making_that_differ_changes_the_answer(kontakt: ModuleType, pr: date) -> None:
    """The second way of the sentence above, tried: one week of sick leave."""
    facts = {**KNOWN, "alder": 40, "syg": 1}
    assert kontakt.vurder(citizen(kontakt, **facts), pr=pr).fritaget.værdi is (pr >= MIDDLE)


def test_asking_about_what_is_not_there(kontakt: ModuleType) -> None:
    with pytest.raises(KeyError, match="findes_ikke"):
        kontakt.vurder(citizen(kontakt), pr=LATE).forklaring("findes_ikke")


def test_an_explanation_does_not_change_the_answer(kontakt: ModuleType) -> None:
    svar = kontakt.vurder(citizen(kontakt, alder=40), pr=LATE)
    before = {name: result.led for name, result in svar.resultater().items()}
    svar.forklaring().som_data()
    assert {name: result.led for name, result in svar.resultater().items()} == before


def test_a_stipulated_answer_says_so(kontakt: ModuleType) -> None:
    svar = kontakt.vurder(citizen(kontakt, **KNOWN), pr=LATE, forudsat={"borger.fritaget": False})
    assert svar.fritaget.værdi is False
    assert svar.krævede.værdi == 5
    assert svar.fritaget.regler == ()
    assert svar.fritaget.forklaring().sætninger() == ["Det er lagt til grund i sagen, at svaret er nej."]


def test_the_receipt_reproduces_the_answer(kontakt: ModuleType) -> None:
    svar = kontakt.vurder(citizen(kontakt, **KNOWN), pr=LATE, forudsat={"borger.fritaget": False})
    receipt = svar.kvittering()
    assert (receipt.regelsæt, receipt.pr, receipt.forudsat) == (
        kontakt.REGELSÆT.navn,
        "2025-06-01",
        '{"borger.fritaget":false}',
    )
    assert len(receipt.regelhash) == len(receipt.udgavehash) == 64
    data = receipt.som_data()
    again = kontakt.vurder_json({"pr": data["pr"], "forudsat": data["forudsat"], **data["fakta"]})
    assert again == kontakt.vurder_json({"pr": "2025-06-01", "forudsat": {"borger.fritaget": False}, "borger": {
        "ydelse": "dagpenge", "alder": 64, "ledig": 10, "syg": 2, "har_arbejdsgiver": False, "holdte": 1,
    }})  # fmt: skip
