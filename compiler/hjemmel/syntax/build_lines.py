"""Nodes of the lines inside declarations, made while the parser reads; methods are named after productions."""

from __future__ import annotations

from typing import Any, Final, Literal

from hjemmel.syntax import nodes as n
from hjemmel.syntax.build_expressions import ExpressionBuilder
from hjemmel.syntax.build_pieces import Children
from hjemmel.syntax.token import Token

CONVENTIONS: Final[dict[str, tuple[Literal["months", "deadlines", "workday"], str]]] = {
    "MONTHS_CORRESPONDING": ("months", "corresponding"),
    "MONTHS_LAST_STAYS_LAST": ("months", "last_stays_last"),
    "MONTHS_ERROR": ("months", "error"),
    "DEADLINES_DAY_AFTER": ("deadlines", "day_after"),
    "DEADLINES_SAME_DAY": ("deadlines", "same_day"),
    "WORKDAY_NEXT": ("workday", "next"),
    "WORKDAY_UNMOVED": ("workday", "unmoved"),
}
RELATIONS: Final[dict[str, Literal["prevails", "replaces", "repeals"]]] = {
    "PREVAILS_OVER": "prevails",
    "REPLACES": "replaces",
    "REPEALS": "repeals",
}
EDGES: Final[dict[str, Literal["from", "before", "through"]]] = {
    "FROM": "from",
    "FROM_AND_INCLUDING": "from",
    "BEFORE": "before",
    "THROUGH": "through",
}


def grounds_in(children: Children) -> tuple[n.Ground, ...]:
    """What a line rests on, among its children."""
    return tuple([c for c in children if isinstance(c, (n.Authority, n.Assumption, n.Interpretation))])


def only(children: Children, kind: type[Any]) -> Any:
    """The last child of a kind, or None. (A second one of a kind is left to the model to find.)"""
    return next((c for c in reversed(children) if isinstance(c, kind)), None)


class LineBuilder(ExpressionBuilder):
    """Callbacks for the lines of rules, norms, definitions and tables."""

    # --- what a line rests on

    def authority(self, c: Children) -> n.Authority:
        return n.Authority(self.span(c), tuple(c[1::2]))

    def assumption(self, c: Children) -> n.Assumption:
        return n.Assumption(self.span(c), c[1].text[1:-1])

    def interpretation(self, c: Children) -> n.Interpretation:
        return n.Interpretation(self.span(c), c[1].text[1:-1])

    def citation(self, c: Children) -> n.Citation:
        return n.Citation(self.span(c), tuple(c[1::2]))

    def acceptance(self, c: Children) -> n.Acceptance:
        return n.Acceptance(self.span(c), c[1].text, c[2].text[1:-1])

    # --- when

    def edge(self, c: Children) -> n.PeriodEdge:
        return n.PeriodEdge(self.span(c), EDGES[c[0].kind], c[1], tuple(c[2:]))

    def clock(self, c: Children) -> n.Expression:
        clock: n.Expression = c[1]
        return clock

    def period(self, c: Children) -> n.Period:
        edges = tuple([child for child in c if isinstance(child, n.PeriodEdge)])
        last = c[-1]
        clock = None if isinstance(last, (Token, n.PeriodEdge)) else last
        return n.Period(self.span(c), edges, clock)

    version_period = period

    def convention(self, c: Children) -> n.Convention:
        return n.Convention(self.span(c), *CONVENTIONS[c[0].kind], tuple(c[1:]))

    header_convention = convention

    # --- lines of a rule

    def for_concept(self, c: Children) -> n.ForConcept:
        return n.ForConcept(self.span(c), self.concept_name(c[1]))

    def sets(self, c: Children) -> n.Sets:
        return n.Sets(self.span(c), c[1], c[3])

    def however_value(self, c: Children) -> n.HoweverValue:
        return n.HoweverValue(self.span(c), c[1], c[3], grounds_in(c[4:]), only(c[4:], n.Period))

    def however_limit(self, c: Children) -> n.HoweverLimit:
        which: Literal["cap", "floor"] = "cap" if c[0].kind == "HOWEVER_AT_MOST" else "floor"
        return n.HoweverLimit(self.span(c), which, c[1], grounds_in(c[2:]), only(c[2:], n.Period))

    def condition_line(self, c: Children) -> n.Condition:
        return n.Condition(self.span(c), c[1], ())

    def also_if(self, c: Children) -> n.AlsoIf:
        return n.AlsoIf(self.span(c), c[1], grounds_in(c[2:]), only(c[2:], n.Period))

    def exempt(self, c: Children) -> n.Exempt:
        return n.Exempt(self.span(c), c[1], only(c[2:], n.Unless), grounds_in(c[2:]), only(c[2:], n.Period))

    def unless(self, c: Children) -> n.Unless:
        return n.Unless(self.span(c), c[1], tuple(c[2:]))

    def party(self, c: Children) -> n.Party:
        return n.Party(self.span(c), "bearer" if c[0].kind == "BORNE_BY" else "holder", c[1])

    def fulfilled_when(self, c: Children) -> n.FulfilledWhen:
        return n.FulfilledWhen(self.span(c), c[1])

    def violated_when(self, c: Children) -> n.ViolatedWhen:
        return n.ViolatedWhen(self.span(c), c[1])

    def due_no_later_than(self, c: Children) -> n.DueNoLaterThan:
        return n.DueNoLaterThan(self.span(c), c[-3], c[-1])

    def due_in_first(self, c: Children) -> n.DueInFirst:
        return n.DueInFirst(self.span(c), c[2], c[4])

    def due_on(self, c: Children) -> n.DueOn:
        return n.DueOn(self.span(c), c[-1])

    def relation(self, c: Children) -> n.Relation:
        return n.Relation(self.span(c), RELATIONS[c[0].kind], tuple(c[1::2]))

    def unresolved(self, c: Children) -> n.Relation:
        return n.Relation(self.span(c), "unresolved", tuple(c[1:-1:2]), c[-1].text[1:-1])

    # --- tails of a result

    def formula(self, c: Children) -> n.FormulaTail:
        return n.FormulaTail(self.span(c), c[1], tuple(c[2:]))

    def otherwise(self, c: Children) -> n.OtherwiseTail:
        return n.OtherwiseTail(self.span(c), c[1], tuple(c[2:]))

    def rounded_to(self, c: Children) -> n.Rounding:
        return self.rounding(c)
