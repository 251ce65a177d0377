"""Which target groups a rule is for."""

from __future__ import annotations

import pytest

from hjemmel.backends.docs.groups import groups_for
from hjemmel.plan import nodes as p
from hjemmel.source.span import Span

SPAN = Span("regler.regel", 0, 0)
ALWAYS = p.Period(None, None, p.AssessmentDate())
NUMBER = p.Type("integer")
FACT = p.Compare("=", p.Read(p.Subject(), "Borger", "x", "fact", NUMBER), p.Literal_(1, NUMBER))


def read(name: str) -> p.Read:
    return p.Read(p.Subject(), "Borger", name, "definition", p.TRUTH)


def exempt(condition: p.Expr, unless: p.Expr | None = None) -> p.Exception_:
    return p.Exception_(condition, unless, None, p.Basis(), p.Basis(), SPAN)


def group(name: str, *grounds: p.Expr, exempted: p.Expr | None = None, person: bool = True) -> p.Definition:
    alternatives = tuple(p.Alternative(ground, None, p.Basis(), SPAN) for ground in grounds)
    exceptions = () if exempted is None else (exempt(exempted),)
    return p.Definition(name, name, "Borger", person, ALWAYS, alternatives, exceptions, (), (), p.Basis(), SPAN)


DEFINITIONS = {
    each.name: each
    for each in (
        group("dagpenge", FACT),
        group("nær", FACT, read("dagpenge")),
        group("fjern", FACT, exempted=read("dagpenge")),
        group("syg", p.And((FACT, FACT))),
        group("første", FACT, person=False),
    )
}


def right(condition: p.Expr, *exceptions: p.Exception_) -> p.Norm:
    return p.Norm(
        "right",
        "r",
        "R",
        "Borger",
        None,
        ALWAYS,
        condition,
        exceptions,
        None,
        None,
        (),
        (),
        (),
        (),
        (),
        p.Basis(),
        SPAN,
    )


@pytest.mark.parametrize(
    ("norm", "groups"),
    [
        (right(p.YES), None),
        (right(read("første")), None),
        (right(read("dagpenge")), ("dagpenge",)),
        # Whoever is on dagpenge belongs to the other group too.
        (right(read("nær")), ("dagpenge", "nær")),
        (right(p.And((read("nær"), p.Not(read("dagpenge"))))), ("nær",)),
        (right(read("nær"), exempt(read("dagpenge"))), ("nær",)),
        (right(read("nær"), exempt(read("dagpenge"), FACT)), ("dagpenge", "nær")),
        # The exception of a group keeps the excepted out of its rules.
        (right(read("fjern")), ("fjern",)),
        (right(p.Or((read("fjern"), read("syg")))), ("fjern", "syg")),
        (right(p.And((read("syg"), FACT))), ("syg",)),
    ],
)
def test_a_rule_is_for_the_groups_it_asks_for_and_does_not_rule_out(
    norm: p.Norm, groups: tuple[str, ...] | None
) -> None:
    assert groups_for(norm, DEFINITIONS) == groups
