"""JSON in and out, and the published schema."""

from __future__ import annotations

import json
from datetime import date
from types import ModuleType
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.backends.python.checkers import Checkers, facts_of, stipulated, with_closed_precedence
from tests.plan.strategies import random_plan
from tests.plan.world import random_case


def schema_beside(checkers: Checkers, package: ModuleType) -> dict[str, Any]:
    """The schema that lies in the package."""
    text = (checkers.folder / package.__name__.rpartition(".")[2] / "schema.json").read_text()
    schema: dict[str, Any] = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    return schema


def of_answers(schema: dict[str, Any], concept: str) -> jsonschema.Draft202012Validator:
    """What checks the answers about a concept."""
    return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{concept}Svar", "$defs": schema["$defs"]})


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_facts_as_json_are_read_back_and_fit_the_schema(checkers: Checkers, seed: int) -> None:
    plan = with_closed_precedence(random_plan(seed))
    package = checkers.package(plan)
    schema = schema_beside(checkers, package)
    data = checkers.runtime("json_data")
    for number in range(6):
        case = random_case(plan, seed * 1000 + number)
        sag = facts_of(package, plan, case.instances[0])
        svar = package.vurder(sag, pr=case.assessed, forudsat=stipulated(package, plan, case))
        given_ = {
            "pr": case.assessed.isoformat(),
            svar.sti: data.sag_som_data(sag),
            "forudsat": data.forudsat_som_data(svar),
        }
        jsonschema.Draft202012Validator(schema).validate(given_)
        text = json.dumps(given_, ensure_ascii=False)
        read, day, taken = data.sag_fra_data(package.REGELSÆT, text)
        again = package.vurder(read, pr=day, forudsat=taken)
        assert again.kvittering() == svar.kvittering()
        answers = json.loads(package.vurder_json(text))
        assert answers == json.loads(json.dumps(svar.som_data()))
        of_answers(schema, case.instances[0].concept).validate(answers)


def test_answers_in_json(kontakt: ModuleType) -> None:
    case = {"pr": "2024-06-01", "borger": {"ydelse": "dagpenge", "alder": 40, "ledig": 10, "syg": None}}
    answers = json.loads(kontakt.vurder_json(json.dumps(case)))
    assert answers["sti"] == "borger"
    assert answers["svar"]["krævede"] == {
        "overskrift": "mangler",
        "årsager": [{"slags": "mangler", "sti": "borger.syg"}],
        "afgørende": ["dagpenge_fra_2024, dog 1", "ingen_samtaler"],
        "klausuler": ["maalestok.dagpenge_2024", "maalestok.fritagne"],
    }
    assert kontakt.vurder_json(case) == kontakt.vurder_json(json.dumps(case).encode())


def test_everything_wrong_with_a_document(kontakt: ModuleType) -> None:
    case = {"pr": "2024-13-01", "borger": {"ydelse": "dagpeng", "aldr": 3, "ledig": 3.5, "skøn": {"x": 1}}, "mere": 1}
    with pytest.raises(kontakt.UgyldigSag) as caught:
        kontakt.vurder_json(json.dumps(case))
    assert {fejl.sti for fejl in caught.value.fejl} == {
        "mere",
        "pr",
        "borger.aldr",
        "borger.skøn.x",
        "borger.ydelse",
        "borger.ledig",
    }


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"pr": "2024-01-01"}', '{"borger": {}}', '{"pr": "2024-01-01", "borger": 3}']
)
def test_documents_that_are_no_case(kontakt: ModuleType, text: str) -> None:
    with pytest.raises(kontakt.UgyldigSag):
        kontakt.vurder_json(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"borger": {}}', "pr: mangler: den dag, sagen vurderes på."),
        (
            '{"pr": 20240101, "borger": {}}',
            'pr: skal være en dato, der findes, skrevet som "2024-06-01", men er 20240101.',
        ),
        ('{"pr": "2024-01-01", "borger": {"alder": 1, "alder": 2}}', "alder: står mere end én gang i samme objekt."),
        (
            '{"pr": "2024-01-01", "borger": {"ydelse": true}}',
            "borger.ydelse: skal være en kode skrevet som tekst, men er true.",
        ),
    ],
)
def test_what_is_said_of_a_document(kontakt: ModuleType, text: str, said: str) -> None:
    with pytest.raises(kontakt.UgyldigSag) as caught:
        kontakt.vurder_json(text)
    assert str(caught.value) == said


def test_amounts_are_kroner(checkers: Checkers) -> None:
    package = checkers.package(with_closed_precedence(random_plan(7)))
    data = checkers.runtime("json_data")
    text = '{"pr": "2024-01-01", "borger": {"belob": "1250.50", "belob_ingen": "ingen", "tal": "1.5", "timer": 7}}'
    read, day, _ = data.sag_fra_data(package.REGELSÆT, text)
    assert (read.belob, read.belob_ingen, day) == (125050, package.INGEN, date(2024, 1, 1))
    assert data.sag_som_data(read) == {"belob": "1250.50", "belob_ingen": "ingen", "tal": "1.5", "timer": "7"}
    with pytest.raises(package.UgyldigSag, match="to decimaler"):
        data.sag_fra_data(package.REGELSÆT, '{"pr": "2024-01-01", "borger": {"belob": "1.234"}}')
