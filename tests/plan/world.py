"""The concepts and facts random plans are about, and random cases of them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hypothesis import strategies as st

from hjemmel.plan import nodes as n
from hjemmel.plan.case import Case, Exercised, Instance, Value
from hjemmel.source.span import Span
from tests.plan.choices import Choices

NOWHERE = Span("", 0, 0)
SAMPLE_DAYS = (
    date(2023, 1, 1), date(2023, 12, 31), date(2024, 1, 1), date(2024, 1, 31), date(2024, 2, 28), date(2024, 2, 29),
    date(2024, 3, 1), date(2024, 6, 5), date(2025, 1, 1), date(2025, 12, 24), date(2026, 7, 1),
)  # fmt: skip
EXTREME_DAYS = (*SAMPLE_DAYS, date(1900, 1, 1), date(2199, 12, 31))
CODES = (n.Codes("Ydelse", "ydelse", (("dagpenge", ""), ("kontanthjaelp", ""), ("sygedagpenge", "")), NOWHERE),)
KEY_DATES = (
    n.KeyDate("ikraft", n.Literal_(date(2024, 1, 1), n.Type("date")), n.Basis(), NOWHERE),
    n.KeyDate(
        "senere",
        n.DateShift(n.KeyDateRead("ikraft"), n.Literal_(2, n.Type("months")), "month", "last_stays_last"),
        n.Basis(),
        NOWHERE,
    ),
)
WHOLES = {"Kommune": (), "Borger": ("Kommune",), "Samtale": ("Borger",), "Bilag": ("Samtale",)}
LISTS = {
    "Kommune": {"borgere": "Borger"},
    "Borger": {"samtaler": "Samtale"},
    "Samtale": {"bilag": "Bilag"},
    "Bilag": {},
}


def _fact(name: str, kind: str, of: str = "", optional: bool = False) -> n.Fact:
    return n.Fact(name, name, n.Type(kind, of, optional), NOWHERE)


_COMMON = (
    _fact("flag", "truth"),
    _fact("flag2", "truth"),
    _fact("antal", "integer"),
    _fact("dato", "date"),
    _fact("dato_ingen", "date", optional=True),
    _fact("belob", "amount"),
    n.Discretion("skoen", "Skønnes det?", n.TRUTH, "kommune", n.Basis(), NOWHERE),
)
CONCEPTS: dict[str, tuple[n.Fact | n.Discretion, ...]] = {
    "Kommune": (*_COMMON, _fact("borgere", "list", "Borger")),
    "Borger": (
        *_COMMON,
        _fact("antal_ingen", "integer", optional=True),
        _fact("belob_ingen", "amount", optional=True),
        _fact("tal", "number"),
        _fact("procent", "percent"),
        _fact("timer", "hours"),
        _fact("dage", "days"),
        _fact("uger", "weeks"),
        _fact("maaneder", "months"),
        _fact("aar", "years"),
        _fact("tekst", "text"),
        _fact("ydelse", "code", "Ydelse"),
        _fact("ydelse_ingen", "code", "Ydelse", optional=True),
        _fact("samtaler", "list", "Samtale"),
    ),
    "Samtale": (*_COMMON, _fact("ydelse", "code", "Ydelse"), _fact("tekst", "text"), _fact("bilag", "list", "Bilag")),
    "Bilag": (*_COMMON, _fact("procent", "percent")),
}
VALUES: dict[str, tuple[Value, ...]] = {
    "truth": (False, True),
    "integer": (0, 1, 2, -1, 5),
    "number": (0, 1, Fraction(1, 2), Fraction(-3, 4), Fraction(1, 3) * 3),
    "amount": (0, 100, 12345, -50, 10**14),
    "percent": (0, 50, 100, Fraction(25, 2)),
    "date": EXTREME_DAYS,
    "hours": (0, 37, Fraction(15, 2)),
    "days": (0, 1, 30, -1, 100_000),
    "weeks": (0, 2, -1),
    "months": (0, 1, 6, -2, 5000),
    "years": (0, 1, 18, -1),
    "text": ("", "æøå", "Anna"),
    "code": ("dagpenge", "kontanthjaelp", "sygedagpenge"),
}
_STATUSES = {
    "duty": ("not_relevant", "fulfilled", "pending", "breached"),
    "prohibition": ("not_relevant", "observed", "violated"),
    "right": ("holds", "does_not_hold"),
    "power": ("holds", "does_not_hold"),
}


@st.composite
def cases(draw: st.DrawFn, plan: n.Plan, complete: bool = False) -> Case:
    """A case of one root, its wholes and lists; some facts unknown, or with `complete` none.

    Stipulates now and then a key date, a parameter, a fact or a declared answer of the root.
    """
    return _case(Choices.drawn(draw), plan, complete)


def random_case(plan: n.Plan, seed: int) -> Case:
    """The case of a seed."""
    return _case(Choices.seeded(seed), plan, complete=False)


def complete_cases(plan: n.Plan, seed: int, count: int) -> list[Case]:
    """Cases of a seed in which every fact is known."""
    return [_case(Choices.seeded(seed * count + number), plan, complete=True) for number in range(count)]


def _case(choose: Choices, plan: n.Plan, complete: bool) -> Case:
    concept = choose.one(("Borger", "Borger", "Borger", "Samtale", "Kommune"))
    root = _filled(Instance(concept, concept.lower()), choose, complete)
    _give_wholes(root, choose, complete)
    stipulated = {} if complete or not choose.seldom() else _stipulated(plan, root, choose)
    return Case(choose.one(EXTREME_DAYS), (root,), stipulated)


def instances_of(case: Case) -> list[Instance]:
    """Every instance a case mentions: roots, wholes and members of lists."""
    found: dict[int, Instance] = {}
    waiting = list(case.instances)
    while waiting:
        instance = waiting.pop()
        if id(instance) not in found:
            found[id(instance)] = instance
            waiting += [
                *instance.wholes.values(),
                *(member for members in instance.lists.values() for member in members),
            ]
    return list(found.values())


def value_for(type_: n.Type, choose: Choices) -> Value:
    """A value of the type."""
    options = VALUES[type_.kind]
    return choose.one((*options, None)) if type_.optional else choose.one(options)


def _filled(instance: Instance, choose: Choices, complete: bool) -> Instance:
    """The instance with facts, discretions and lists supplied or not."""
    for fact in CONCEPTS[instance.concept]:
        if not complete and choose.seldom() and choose.often():
            continue
        if isinstance(fact, n.Discretion):
            instance.discretions[fact.name] = Exercised(bool(choose.upto(1)), "hensyn", "sagsbehandler")
        elif fact.type.kind == "list":
            members = [
                Instance(fact.type.of, f"{instance.path}.{fact.name}[{i}]", wholes={instance.concept: instance})
                for i in range(choose.one((2, 1, 3, 0)))
            ]
            instance.lists[fact.name] = tuple(_filled(member, choose, complete) for member in members)
        else:
            instance.facts[fact.name] = value_for(fact.type, choose)
    return instance


def _give_wholes(instance: Instance, choose: Choices, complete: bool) -> None:
    """Supplies the wholes above the root, without lists unless the case is complete."""
    for concept in WHOLES[instance.concept]:
        if complete or choose.often():
            whole = _filled(Instance(concept, f"{instance.path}.{concept.lower()}"), choose, complete)
            if not complete:
                whole.lists.clear()
            instance.wholes[concept] = whole
            _give_wholes(whole, choose, complete)


def _stipulated(plan: n.Plan, root: Instance, choose: Choices) -> dict[str, Value]:
    concept = next(concept for concept in plan.concepts if concept.name == root.concept)
    options: list[tuple[str, n.Type]] = [(key_date.name, n.Type("date")) for key_date in plan.key_dates]
    options += [(parameter.name, parameter.type) for parameter in plan.parameters]
    options += [(f"{root.path}.{result.name}", result.type) for result in concept.results]
    options += [(f"{root.path}.{name}", n.TRUTH) for name in concept.definitions]
    options += [(f"{root.path}.{fact.name}", fact.type) for fact in concept.facts if fact.type.kind != "list"]
    stipulated = {
        name: value_for(type_, choose) for name, type_ in (choose.one(options) for _ in range(choose.upto(2)))
    }
    for norm in plan.norms:
        if norm.concept == root.concept and choose.seldom():
            stipulated[f"{root.path}.{norm.name}"] = choose.one(_STATUSES[norm.kind])
    return stipulated
