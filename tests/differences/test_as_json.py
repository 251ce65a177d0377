"""A comparison as data follows its schema, whatever it found."""

from __future__ import annotations

import json
from importlib.resources import files

import jsonschema
import pytest

from hjemmel.differences.as_json import as_json
from hjemmel.differences.comparing import comparison
from hjemmel.differences.nodes import Comparison
from tests.differences.versions import HEAD, RULE, compared, plan_of

SCHEMA = json.loads((files("hjemmel.differences") / "comparison.schema.json").read_text("utf-8"))
ASKED = 'definition omfattet "er omfattet"\n  hjemmel aftalen.ydes\n  for Borger\n  hvis ledig'
OTHERWISE = " og (syg eller ikke syg)"


@pytest.mark.parametrize(
    "found",
    [
        compared(RULE, RULE),
        compared(RULE, RULE.replace("1.000", "1.100").replace("regel fuld", "regel hel")),
        compared(RULE + ASKED + "\n", RULE + ASKED + OTHERWISE + "\n"),
        comparison(plan_of(), plan_of(RULE.replace("1.000", "1.100")), ("før", "efter")),
        comparison(plan_of(), plan_of(RULE, HEAD.replace("oplysning syg ", "oplysning rask ")), ("før", "efter")),
    ],
    ids=["same", "differs", "needs other facts", "undecided", "renamed"],
)
def test_it_follows_its_schema(found: Comparison) -> None:
    data = json.loads(json.dumps(as_json(found)))
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
    assert data["same"] is found.is_same
    assert len(data["answers"]) == len(found.answers)


def test_what_needs_other_facts_shows_where() -> None:
    data = as_json(compared(RULE + ASKED + "\n", RULE + ASKED + OTHERWISE + "\n"))
    (answer,) = (each for each in data["answers"] if each["name"] == "omfattet")
    assert (answer["outcome"], answer["unknowns"]["alike"]) == ("same", "no")
    assert answer["unknowns"]["example"]["before"] != answer["unknowns"]["example"]["after"]
