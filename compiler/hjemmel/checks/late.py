"""Duties whose fulfilment looks at no date, so that an act after the deadline would count."""

from collections.abc import Iterator, Mapping

from hjemmel.checks.time_problems import LateFulfilmentUnseen
from hjemmel.diagnostics.problem import Problem
from hjemmel.plan import nodes as p
from hjemmel.plan.walk import expressions_of, parts_of
from hjemmel.source.span import Span
from hjemmel.typed.nodes import Typed


def unseen_lateness(typed: Typed, spans: Mapping[str, Span]) -> list[Problem]:
    """A warning for each duty with a deadline where nothing its `er opfyldt, når` rests on compares a date."""
    said: dict[tuple[str, str], list[p.Expr]] = {}
    for rule in typed.rules:
        said.setdefault((rule.concept, rule.result), []).extend(expressions_of(rule))
    for definition in typed.definitions:
        said[definition.concept, definition.name] = expressions_of(definition)
    return [
        LateFulfilmentUnseen(span=spans[norm.name], name=norm.name, declaration=norm.name)
        for norm in typed.norms
        if norm.kind == "duty" and norm.deadline is not None and norm.act is not None
        if not any(_compares_dates(part) for part in _rested_on(norm.act, said))
    ]


def _rested_on(act: p.Expr, said: dict[tuple[str, str], list[p.Expr]]) -> Iterator[p.Expr]:
    """The parts of an expression and of every result and definition it reads, each declaration once."""
    waiting, seen = [act], set[tuple[str, str]]()
    while waiting:
        for part in parts_of(waiting.pop()):
            yield part
            if isinstance(part, p.Read) and part.what in ("result", "definition"):
                key = (part.concept, part.name)
                if key not in seen:
                    seen.add(key)
                    waiting += said.get(key, [])


def _compares_dates(part: p.Expr) -> bool:
    return isinstance(part, p.Compare) and (_is_date(part.left) or _is_date(part.right))


def _is_date(expression: p.Expr) -> bool:
    match expression:
        case p.DateShift() | p.AssessmentDate() | p.Deadline() | p.KeyDateRead() | p.EndOf() | p.NextWorkday():
            return True
        case p.Read(type=type_) | p.ParameterRead(type=type_) | p.Literal_(type=type_) | p.Aggregate(type=type_):
            return type_.kind == "date"
        case _:
            return False
