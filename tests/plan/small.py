"""Small plans by hand: one concept `Borger` with talks, and short ways to write rules about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from hjemmel.plan import nodes as n
from hjemmel.plan.case import Answer, Case, Cause, Exercised, Instance, Known, Unknown, Value
from hjemmel.plan.interpreter import Evaluation
from tests.plan.world import NOWHERE

TODAY = date(2024, 6, 1)
DATE = n.Type("date")
INTEGER = n.Type("integer")
AMOUNT = n.Type("amount")
ALWAYS = n.Period(None, None, n.AssessmentDate())
FACTS = {
    "a": n.TRUTH, "b": n.TRUTH, "c": n.TRUTH, "d": n.TRUTH,
    "x": INTEGER, "y": INTEGER, "z": n.Type("integer", optional=True),
    "dag": DATE, "dag2": DATE, "maaske": n.Type("date", optional=True), "ydelse": n.Type("code", "Ydelse"),
}  # fmt: skip
"""The facts of a citizen; those of a talk are the same."""


def read(name: str, level: int = 0, *wholes: str) -> n.Read:
    """A fact of the subject."""
    return n.Read(n.Subject(level, wholes), "Borger", name, "fact", FACTS[name])


def declared(name: str, what: str, type_: n.Type) -> n.Read:
    """A result, definition, norm or discretion of the citizen."""
    return n.Read(n.Subject(), "Borger", name, what, type_)  # type: ignore[arg-type]


def number(value: int) -> n.Literal_:
    """A whole number."""
    return n.Literal_(value, INTEGER)


def day(year: int, month: int, of_month: int) -> n.Literal_:
    """A date."""
    return n.Literal_(date(year, month, of_month), DATE)


def during(start: n.Expr | None, end: n.Expr | None, clock: n.Expr | None = None) -> n.Period:
    """A period, on the date of assessment unless a clock is given."""
    return n.Period(start, end, clock or n.AssessmentDate())


def unless(condition: n.Expr, but: n.Expr | None = None, period: n.Period | None = None) -> n.Exception_:
    """`undtagen hvis condition medmindre but`."""
    return n.Exception_(condition, but, period, n.Basis(), n.Basis(), NOWHERE)


def limit(which: str, bound: n.Expr, period: n.Period | None = None) -> n.Limit:
    """`dog højst` or `dog mindst`."""
    return n.Limit(which, bound, period, n.Basis(), NOWHERE)  # type: ignore[arg-type]


def rule(
    name: str, value: n.Expr, condition: n.Expr = n.YES, *, period: n.Period = ALWAYS,
    exceptions: Sequence[n.Exception_] = (), limits: Sequence[n.Limit] = (), above: Sequence[str] = (),
    ended_by: Sequence[str] = (), result: str = "r", form: str = "rule",
) -> n.Rule:  # fmt: skip
    """A rule of the citizen's result `r`, resting on the clause `aftale.<name>`."""
    return n.Rule(
        name, name, form, "", "Borger", result, period, condition, condition, tuple(exceptions), value, tuple(limits),  # type: ignore[arg-type]
        tuple(above), tuple(ended_by), (), (), (), n.Basis((f"aftale.{name}",)), NOWHERE,
    )  # fmt: skip


def definition(
    name: str, *grounds: n.Expr, period: n.Period = ALWAYS, exceptions: Sequence[n.Exception_] = (),
    successor: str = "", ended_by: Sequence[str] = (),
) -> n.Definition:  # fmt: skip
    """A definition of the citizen."""
    alternatives = tuple(n.Alternative(ground, None, n.Basis(), NOWHERE) for ground in grounds)
    return n.Definition(
        name, name, "Borger", False, period, alternatives, tuple(exceptions), (successor,) if successor else (),
        tuple(ended_by), n.Basis(), NOWHERE,
    )  # fmt: skip


def norm(
    kind: str, name: str, *, condition: n.Expr = n.YES, act: n.Expr | None = None, deadline: n.Expr | None = None,
    period: n.Period = ALWAYS, exceptions: Sequence[n.Exception_] = (), above: Sequence[str] = (),
    ended_by: Sequence[str] = (),
) -> n.Norm:  # fmt: skip
    """A norm of the citizen."""
    return n.Norm(
        kind, name, name, "Borger", None, period, condition, tuple(exceptions), act, deadline, tuple(above),  # type: ignore[arg-type]
        tuple(ended_by), (), (), (), n.Basis(), NOWHERE,
    )  # fmt: skip


def repeal(name: str, start: n.Expr, *targets: str, clock: n.Expr | None = None) -> n.Repeal:
    """A repeal from a day, on the date of assessment unless a clock is given."""
    return n.Repeal(name, name, "Borger" if clock else "", during(start, None, clock), targets, n.Basis(), NOWHERE)


def parameter(name: str, type_: n.Type, *versions: n.Version, keys: Sequence[str] = (), ended_by: Sequence[str] = ()):
    """A parameter with these versions."""
    return n.Parameter(name, name, type_, tuple(keys), versions, tuple(ended_by), n.Basis(), NOWHERE)


def version(value: n.Expr, start: n.Expr | None = None, end: n.Expr | None = None, *keys: str) -> n.Version:
    """A dated value of a parameter."""
    return n.Version(keys, value, start, end, n.Basis(), NOWHERE)


def plan_of(
    *declarations: n.Rule | n.Definition | n.Norm | n.Repeal | n.Parameter | n.KeyDate,
    types: dict[str, n.Type] | None = None, roundings: dict[str, n.Rounding] | None = None,
) -> n.Plan:  # fmt: skip
    """A plan with these declarations; the results are those the rules name, whole numbers unless `types` says other."""

    def of(kind):
        return tuple(sorted((d for d in declarations if isinstance(d, kind)), key=lambda d: d.name))

    results = tuple(
        n.Result(
            name, name, (types or {}).get(name, INTEGER),
            tuple(rule.name for rule in of(n.Rule) if rule.result == name),
            (roundings or {}).get(name), n.Basis(), NOWHERE,
        )
        for name in sorted({rule.result for rule in of(n.Rule)})
    )  # fmt: skip
    facts = tuple(n.Fact(name, name, type_, NOWHERE) for name, type_ in FACTS.items())
    talks = n.Fact("samtaler", "samtaler", n.Type("list", "Samtale"), NOWHERE)
    discretion = n.Discretion("skoen", "Skønnes det?", n.TRUTH, "kommune", n.Basis(), NOWHERE)
    names = tuple(d.name for d in of(n.Definition)), tuple(d.name for d in of(n.Norm))
    concepts = (
        n.Concept("Borger", "borger", ("Kommune",), (*facts, talks), (discretion,), results, *names, NOWHERE),
        n.Concept("Kommune", "kommune", (), facts, (), (), (), (), NOWHERE),
        n.Concept("Samtale", "samtale", ("Borger",), facts, (), (), (), (), NOWHERE),
    )
    codes = n.Codes("Ydelse", "ydelse", (("dagpenge", ""), ("kontanthjaelp", "")), NOWHERE)
    return n.Plan(
        "lille", "Lille", n.Conventions(), "kr.", (), of(n.KeyDate), (codes,), concepts, of(n.Parameter), of(n.Rule),
        of(n.Definition), of(n.Norm), of(n.Repeal), (),
    )  # fmt: skip


def citizen(
    *talks: dict[str, Value], unknown_talks: bool = False, skoen: bool | None = None, **facts: Value
) -> Instance:
    """A citizen with these facts and talks; the list of talks is unknown only when said so."""
    anna = Instance("Borger", "anna", dict(facts))
    if skoen is not None:
        anna.discretions["skoen"] = Exercised(skoen, "hensyn", "sagsbehandler")
    if not unknown_talks:
        anna.lists["samtaler"] = tuple(
            Instance("Samtale", f"anna.samtaler[{i}]", dict(talk), wholes={"Borger": anna})
            for i, talk in enumerate(talks)
        )
    return anna


def answer(
    plan: n.Plan, who: Instance, name: str = "r", *, on: date = TODAY, stipulated: dict[str, Value] | None = None
) -> Answer:
    """What the plan answers for the citizen."""
    return Evaluation(plan, Case(on, (who,), stipulated or {})).answer(who, name)


def value(expr: n.Expr, who: Instance, *, on: date = TODAY, period: n.Period = ALWAYS) -> Answer:
    """The value of an expression at the citizen, through a result with one rule."""
    return answer(plan_of(rule("regel", expr, period=period)), who, on=on)


def truth(expr: n.Expr, who: Instance, *, on: date = TODAY) -> Answer:
    """The truth of an expression at the citizen, through a definition."""
    return answer(plan_of(definition("def", expr)), who, "def", on=on)


def missing(*paths: str) -> Unknown:
    """Unknown for these missing facts of `anna`."""
    return Unknown(frozenset(Cause("missing", f"anna.{path}") for path in paths))


def undefined(reason: str, declaration: str = "regel") -> Unknown:
    """Undefined in a declaration at `anna`."""
    return Unknown(frozenset({Cause("undefined", f"anna.{declaration}", (reason,))}))


YES = Known(True)
NO = Known(False)
