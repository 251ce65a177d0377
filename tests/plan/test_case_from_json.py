"""Cases from JSON: read as meant, and everything wrong with them named at once."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction

import pytest

from hjemmel.diagnostics.diagnostic import diagnostic_of
from hjemmel.plan import nodes as n
from hjemmel.plan.case import Case, Exercised, Instance, Value
from hjemmel.plan.case_from_json import case_from_json
from tests.plan.small import definition, norm, number, parameter, plan_of, read, rule, version
from tests.plan.strategies import random_plan
from tests.plan.world import CONCEPTS, NOWHERE, random_case

PLAN = random_plan(1)


def problems_of(case: object, plan: n.Plan = PLAN) -> list[tuple[str, str]]:
    """The code and path of each problem."""
    text = case if isinstance(case, str) else json.dumps(case)
    found, problems = case_from_json(plan, text)
    assert (found is None) == bool(problems)
    for problem in problems:
        for language in ("da", "en"):
            assert getattr(problem, "path", "") in diagnostic_of(problem, language).what
    return [(problem.code, getattr(problem, "path", "")) for problem in problems]


def read_case(case: object, plan: n.Plan = PLAN) -> Case:
    found, problems = case_from_json(plan, json.dumps(case))
    assert problems == ()
    assert found is not None
    return found


def borger(**facts: object) -> dict:
    return {"pr": "2024-06-01", "borger": facts}


@pytest.mark.parametrize(
    ("name", "written", "known"),
    [
        ("flag", True, True),
        ("antal", -3, -3),
        ("antal", 10**12, 10**12),
        ("tal", "1.5", Fraction(3, 2)),
        ("tal", "-0.000001", Fraction(-1, 10**6)),
        ("tal", 2, 2),
        ("tal", "2.0", 2),
        ("procent", "12.5", Fraction(25, 2)),
        ("timer", "7.5", Fraction(15, 2)),
        ("dage", 30, 30),
        ("belob", "1250.50", 125050),
        ("belob", "1250.5", 125050),
        ("belob", "-1", -100),
        ("belob", "1000000000000", 10**14),
        ("dato", "2024-02-29", date(2024, 2, 29)),
        ("dato", "1900-01-01", date(1900, 1, 1)),
        ("dato", "2199-12-31", date(2199, 12, 31)),
        ("dato_ingen", "ingen", None),
        ("antal_ingen", {"ingen": True}, None),
        ("tekst", "ingen", "ingen"),
        ("tekst", "e\u0301", "é"),
        ("ydelse", "dagpenge", "dagpenge"),
    ],
)
def test_values_are_read_exactly(name, written, known):
    (found,) = read_case(borger(**{name: written})).instances
    assert found.facts == {name: known}
    assert type(found.facts[name]) is type(known)


@pytest.mark.parametrize(
    ("name", "written", "code"),
    [
        ("flag", 1, "HJ902"), ("flag", "ja", "HJ902"), ("flag", "ingen", "HJ902"), ("antal", True, "HJ902"),
        ("antal", "3", "HJ902"), ("antal", 1.0, "HJ902"), ("antal", 10**12 + 1, "HJ906"), ("tal", 1.5, "HJ902"),
        ("tal", "1,5", "HJ902"), ("tal", "1e3", "HJ902"), ("tal", "", "HJ902"), ("tal", "0.0000001", "HJ907"),
        ("tal", "-1000000000000.000001", "HJ906"), ("tal", True, "HJ902"), ("belob", 1250, "HJ902"),
        ("belob", "1.505", "HJ907"), ("belob", "1.250,50", "HJ902"), ("belob", "1000000000000.01", "HJ906"),
        ("dato", "2024-06-31", "HJ902"), ("dato", "01-06-2024", "HJ902"), ("dato", "2024-06-01T00:00", "HJ902"),
        ("dato", "1899-12-31", "HJ906"), ("dato", "2200-01-01", "HJ906"), ("dato", 20240601, "HJ902"),
        ("dage", "30", "HJ902"), ("tekst", 5, "HJ902"), ("ydelse", "dagpeng", "HJ903"), ("ydelse", 1, "HJ902"),
        ("samtaler", {}, "HJ902"), ("samtaler", "ja", "HJ902"), ("kommune", [], "HJ902"), ("skøn", [], "HJ902"),
        ("fleg", True, "HJ904"),
    ],
)  # fmt: skip
def test_each_mistake_names_its_field(name, written, code):
    assert problems_of(borger(**{name: written})) == [(code, f"borger.{name}")]


def test_near_misses_are_suggested():
    _, (wrong_field, wrong_code) = case_from_json(PLAN, json.dumps(borger(ydelse="dagpeng", datoo="2024-01-01")))
    assert (wrong_code.nearest, wrong_field.nearest) == ("dagpenge", "dato")
    assert "Mente du `dagpenge`?" in diagnostic_of(wrong_code, "da").fix
    assert wrong_code.codes == ("dagpenge", "kontanthjaelp", "sygedagpenge")


def test_everything_wrong_is_said_at_once_with_its_path():
    case = {
        "pr": "2024-13-01",
        "borger": {
            "antal": "x",
            "samtaler": [{"flag": 1}, {"bilag": [{"dato": "i går"}, 7]}],
            "kommune": {"belob": 1},
            "skøn": {"skoen": {"værdi": "ja", "hovedhensyn": " "}},
        },
        "borgere": {},
    }
    assert sorted(problems_of(case), key=lambda pair: pair[1]) == [
        ("HJ902", "borger.antal"),
        ("HJ902", "borger.kommune.belob"),
        ("HJ902", "borger.samtaler[0].flag"),
        ("HJ902", "borger.samtaler[1].bilag[0].dato"),
        ("HJ902", "borger.samtaler[1].bilag[1]"),
        ("HJ905", "borger.skøn.skoen.hovedhensyn"),
        ("HJ905", "borger.skøn.skoen.udøvet_af"),
        ("HJ902", "borger.skøn.skoen.værdi"),
        ("HJ904", "borgere"),
        ("HJ902", "pr"),
    ]


def test_null_and_what_is_left_out_are_unknown_and_a_list_may_be_empty():
    (found,) = read_case(borger(flag=None, samtaler=None, kommune=None, skøn=None)).instances
    assert (found.facts, found.lists, found.discretions, found.wholes) == ({}, {}, {}, {})
    (found,) = read_case(borger(samtaler=[])).instances
    assert found.lists == {"samtaler": ()}
    assert read_case(borger(samtaler="ingen")).instances[0].lists == {"samtaler": ()}


def test_lists_and_wholes_hang_together():
    (found,) = read_case(borger(samtaler=[{}, {"bilag": [{"antal": 1}]}], kommune={"flag": True})).instances
    second = found.lists["samtaler"][1]
    assert (second.path, second.wholes["Borger"]) == ("borger.samtaler[1]", found)
    assert second.lists["bilag"][0].path == "borger.samtaler[1].bilag[0]"
    assert second.lists["bilag"][0].wholes == {"Samtale": second}
    assert (found.wholes["Kommune"].path, found.wholes["Kommune"].facts) == ("borger.kommune", {"flag": True})


def test_a_member_of_a_list_does_not_name_its_whole_again():
    assert problems_of(borger(samtaler=[{"borger": {}}])) == [("HJ908", "borger.samtaler[0].borger")]
    assert problems_of({"pr": "2024-06-01", "samtale": {"borger": {"flag": True}}}) == []


def test_discretion_is_complete_or_refused():
    exercised = {"værdi": False, "hovedhensyn": "Borgerens alder", "udøvet_af": "kommunen"}
    (found,) = read_case(borger(skøn={"skoen": exercised})).instances
    assert found.discretions == {"skoen": Exercised(False, "Borgerens alder", "kommunen")}
    for part in exercised:
        incomplete = {name: value for name, value in exercised.items() if name != part}
        assert problems_of(borger(skøn={"skoen": incomplete})) == [("HJ905", f"borger.skøn.skoen.{part}")]
    assert problems_of(borger(skøn={"skoen": True})) == [("HJ902", "borger.skøn.skoen")]
    assert problems_of(borger(skøn={"skon": exercised})) == [("HJ904", "borger.skøn.skon")]
    assert problems_of(borger(skoen=True)) == [("HJ904", "borger.skoen")]


def test_the_date_may_be_given_beside_the_case():
    found, problems = case_from_json(PLAN, '{"borger": {}}', assessed=date(2024, 6, 1))
    assert problems == ()
    assert found is not None and found.assessed == date(2024, 6, 1)
    own, _ = case_from_json(PLAN, '{"pr": "2025-01-01", "borger": {}}', assessed=date(2024, 6, 1))
    assert own is not None and own.assessed == date(2025, 1, 1)
    assert problems_of({"borger": {}}) == [("HJ905", "pr")]


@pytest.mark.parametrize(
    "text", ["", "{", '{"a": 1,}', "nej", "[" * 100_000, '{"borger": {"antal": ' + "9" * 5000 + "}}"]
)
def test_what_is_no_json_is_said_to_be(text):
    assert problems_of(text) == [("HJ901", "")]


def test_the_line_of_a_json_mistake():
    _, (problem,) = case_from_json(PLAN, '{\n"pr": "2024-06-01",\n"borger": }')
    assert problem.line == 3


@pytest.mark.parametrize("text", ["[]", "1", '"borger"', "null"])
def test_a_case_is_an_object(text):
    assert problems_of(text) == [("HJ902", "{}")]


def test_a_case_is_about_something():
    assert problems_of({"pr": "2024-06-01"}) == [("HJ911", "")]


def test_a_field_given_twice():
    text = '{"pr": "2024-06-01", "borger": {"flag": true, "antal": 1, "flag": false}}'
    assert problems_of(text) == [("HJ909", "borger.flag")]


def test_not_a_number():
    assert problems_of('{"pr": "2024-06-01", "borger": {"tal": NaN, "antal": Infinity}}') == [
        ("HJ902", "borger.tal"),
        ("HJ902", "borger.antal"),
    ]


STIPULATING = plan_of(
    rule("et", number(1)), definition("def", read("a")), norm("right", "ret"), norm("duty", "pligt", act=read("a")),
    parameter("sats", n.Type("amount"), version(n.Literal_(1, n.Type("amount")))),
    n.KeyDate("ikraft", n.Literal_(date(2024, 1, 1), n.Type("date")), n.Basis(), NOWHERE),
)  # fmt: skip


def test_what_is_stipulated():
    stipulated = {
        "ikraft": "2026-02-01", "sats": "7.50", "borger.r": 4, "borger.def": True, "borger.ret": "består ikke",
        "borger.pligt": "afventer", "borger.kommune.x": 3, "borger.samtaler[0].a": False,
    }  # fmt: skip
    case = {"pr": "2024-06-01", "borger": {"kommune": {}, "samtaler": [{}]}, "forudsat": stipulated}
    assert read_case(case, STIPULATING).stipulated == {
        "ikraft": date(2026, 2, 1), "sats": 750, "borger.r": 4, "borger.def": True, "borger.ret": "does_not_hold",
        "borger.pligt": "pending", "borger.kommune.x": 3, "borger.samtaler[0].a": False,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("stipulated", "problem"),
    [
        ({"ikraft": "snart"}, ("HJ902", "forudsat.ikraft")),
        ({"borger.r": True}, ("HJ902", "forudsat.borger.r")),
        ({"borger.skoen": True}, ("HJ910", "borger.skoen")),
        ({"borger.samtaler": []}, ("HJ910", "borger.samtaler")),
        ({"borger.pligt": "består"}, ("HJ903", "forudsat.borger.pligt")),
        ({"r": 4}, ("HJ904", "forudsat.r")),
        ({"borger.kommune.x": 4}, ("HJ904", "forudsat.borger.kommune.x")),
    ],
)
def test_what_cannot_be_stipulated(stipulated, problem):
    case = {"pr": "2024-06-01", "borger": {}, "forudsat": stipulated}
    assert problems_of(case, STIPULATING) == [problem]


def written(value: Value, kind: str) -> object:
    """A value as JSON."""
    match value:
        case None:
            return {"ingen": True}
        case bool() | str():
            return value
        case date():
            return value.isoformat()
    exact = Fraction(value, 100) if kind == "amount" else Fraction(value)
    if exact.denominator == 1 and kind != "amount":
        return exact.numerator
    return f"{exact.numerator // exact.denominator}" if exact.denominator == 1 else str(float(exact))


def as_json(instance: Instance, above: Instance | None = None) -> dict:
    """An instance as JSON, without the whole it is reached from."""
    kinds = {fact.name: fact.type.kind for fact in CONCEPTS[instance.concept]}
    found: dict = {name: written(value, kinds[name]) for name, value in instance.facts.items()}
    found |= {name: [as_json(member, instance) for member in members] for name, members in instance.lists.items()}
    found |= {
        concept.lower(): as_json(whole) for concept, whole in instance.wholes.items() if whole is not above
    }  # fmt: skip
    found["skøn"] = {
        name: {"værdi": exercised.value, "hovedhensyn": exercised.considerations, "udøvet_af": exercised.by}
        for name, exercised in instance.discretions.items()
    }
    return found


def parts(instance: Instance) -> object:
    """All that an instance holds, comparable."""
    return (
        instance.concept, instance.path, instance.facts, instance.discretions,
        {name: [parts(member) for member in members] for name, members in instance.lists.items()},
        {name: whole.path for name, whole in instance.wholes.items()},
    )  # fmt: skip


@pytest.mark.parametrize("seed", range(60))
def test_a_case_written_and_read_is_the_same_case(seed):
    case = random_case(PLAN, seed)
    (root,) = case.instances
    (again,) = read_case({"pr": case.assessed.isoformat(), root.path: as_json(root)}).instances
    assert parts(again) == parts(root)
