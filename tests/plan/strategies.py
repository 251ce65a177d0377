"""Random well-typed plans, for laws that hold of every plan.

The concepts and facts are always the same (`world.py`); what varies is everything that is declared about them:
definitions with successors and repeals, parameters with keys, results with `dog`, `ellers`, exceptions, caps,
precedence and replacement on different clocks, norms with deadlines. Each declaration reads only earlier ones, so the
read graph is acyclic. `plans()` gives plans, `world.cases(plan)` cases for them.
"""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from hjemmel.plan import nodes as n
from tests.plan.choices import Choices
from tests.plan.expression_strategies import WHOLE_KINDS, Expressions, Readable
from tests.plan.world import CODES, CONCEPTS, KEY_DATES, NOWHERE, SAMPLE_DAYS, WHOLES

RESULT_KINDS = ("integer", "number", "amount", "percent", "date", "days", "months", "years", "hours", "text", "code")
NORM_KINDS = ("duty", "prohibition", "right", "power")


@st.composite
def plans(draw: st.DrawFn, declarations: int = 5) -> n.Plan:
    """A plan with up to so many results, definitions and norms, and what they need."""
    return _Builder(Choices.drawn(draw)).plan(declarations)


def random_plan(seed: int, declarations: int = 8) -> n.Plan:
    """The plan of a seed; larger on average than those of `plans()`, and made faster."""
    return _Builder(Choices.seeded(seed)).plan(declarations)


class _Builder:
    def __init__(self, choose: Choices) -> None:
        self.choose = choose
        self.readable = Readable()
        self.expressions = Expressions(choose, self.readable)
        self.rules: list[n.Rule] = []
        self.definitions: list[n.Definition] = []
        self.norms: list[n.Norm] = []
        self.repeals: list[n.Repeal] = []
        self.results: dict[str, list[n.Result]] = {concept: [] for concept in CONCEPTS}
        self.order: list[str] = []

    def plan(self, declarations: int) -> n.Plan:
        parameters = [self.parameter(number) for number in range(self.choose.upto(2))]
        for number in range(1 + self.choose.upto(declarations - 1)):
            concept = self.choose.one(("Borger", "Borger", "Borger", "Samtale", "Samtale", "Bilag", "Kommune"))
            declare = self.choose.one((self.result, self.definition, self.norm, self.result))
            declare(concept, number)
        concepts = tuple(
            n.Concept(
                name,
                name.lower(),
                WHOLES[name],
                tuple(fact for fact in CONCEPTS[name] if isinstance(fact, n.Fact)),
                tuple(fact for fact in CONCEPTS[name] if isinstance(fact, n.Discretion)),
                tuple(sorted(self.results[name], key=lambda result: result.name)),
                tuple(sorted(d.name for d in self.definitions if d.concept == name)),
                tuple(sorted(norm.name for norm in self.norms if norm.concept == name)),
                NOWHERE,
            )
            for name in sorted(CONCEPTS)
        )
        return n.Plan(
            name="tilfaeldig",
            title="Tilfældig",
            conventions=n.Conventions(),
            currency="kr.",
            sources=(),
            key_dates=KEY_DATES,
            codes=CODES,
            concepts=concepts,
            parameters=tuple(sorted(parameters, key=lambda parameter: parameter.name)),
            rules=tuple(sorted(self.rules, key=lambda rule: rule.name)),
            definitions=tuple(sorted(self.definitions, key=lambda definition: definition.name)),
            norms=tuple(sorted(self.norms, key=lambda norm: norm.name)),
            repeals=tuple(sorted(self.repeals, key=lambda repeal: repeal.name)),
            order=tuple(self.order),
        )

    # --- parts -----------------------------------------------------------------------------------------------

    def clock(self, concept: str, deadline: bool = False) -> n.Expr:
        if deadline and self.choose.often():
            return n.Deadline()
        if self.choose.often():
            return n.AssessmentDate()
        return self.expressions.clock(concept)

    def day(self) -> n.Expr:
        if self.choose.seldom():
            return n.KeyDateRead(self.choose.one(KEY_DATES).name)
        return n.Literal_(self.choose.one(SAMPLE_DAYS), n.Type("date"))

    def period(self, clock: n.Expr, endless: bool = False) -> n.Period:
        """Open, from, through, or between; never empty. `endless`: without an end, for what a successor ends."""
        form = self.choose.upto(1 if endless else 3)
        if form == 0:
            return n.Period(None, None, clock)
        if form == 1:
            return n.Period(self.day(), None, clock)
        early, late = SAMPLE_DAYS[self.choose.upto(2)], SAMPLE_DAYS[3 + self.choose.upto(len(SAMPLE_DAYS) - 4)]
        start = n.Literal_(early, n.Type("date")) if form == 3 else None
        return n.Period(start, n.Literal_(late, n.Type("date")), clock)

    def own_period(self, clock: n.Expr, endless: bool = False) -> n.Period | None:
        return self.period(clock, endless) if self.choose.seldom() else None

    def condition(self, concept: str, clock_of_norm: bool = False) -> n.Expr:
        depth = self.choose.one((0, 1, 2))
        return (
            n.YES if self.choose.seldom() else self.expressions.of(n.TRUTH, (concept,), depth, deadline=clock_of_norm)
        )

    def exceptions(self, concept: str, clock: n.Expr, deadline: bool = False) -> tuple[n.Exception_, ...]:
        return tuple(
            n.Exception_(
                self.condition(concept, deadline),
                self.condition(concept, deadline) if self.choose.seldom() else None,
                self.own_period(clock),
                n.Basis(),
                n.Basis(),
                NOWHERE,
            )
            for _ in range(self.choose.upto(2) if self.choose.seldom() else 0)
        )

    def repealed(self, name: str, concept: str, clock: n.Expr | None = None) -> tuple[str, ...]:
        """The names of repeals of the declaration, now and then one."""
        if not self.choose.seldom():
            return ()
        repeal = f"ophaev_{name}"
        clock = clock if clock is not None else self.clock(concept)
        place = "" if isinstance(clock, n.AssessmentDate) else concept
        self.repeals.append(n.Repeal(repeal, "", place, n.Period(self.day(), None, clock), (name,), n.Basis(), NOWHERE))
        return (repeal,)

    # --- declarations ----------------------------------------------------------------------------------------

    def parameter(self, number: int) -> n.Parameter:
        name = f"sats_{number}"
        kind = n.Type(self.choose.one(("amount", "integer", "percent", "date")))
        keys = ("Ydelse",) if self.choose.seldom() else ()
        versions: list[n.Version] = []
        for key in [(code,) for code, _ in CODES[0].codes] if keys else [()]:
            breaks = sorted({self.choose.one(SAMPLE_DAYS) for _ in range(self.choose.upto(2))})
            starts: list[date | None] = [None, *breaks]
            for index, start in enumerate(starts):
                end = starts[index + 1] if index + 1 < len(starts) else None
                through = date.fromordinal(end.toordinal() - 1) if end is not None else None
                if (key, index) == ((), 0) or not self.choose.seldom():
                    value = self.expressions.literal(kind)
                    versions.append(
                        n.Version(key, value, self._literal_day(start), self._literal_day(through), n.Basis(), NOWHERE)
                    )
        ended = self.repealed(name, "", n.AssessmentDate())
        parameter = n.Parameter(name, name, kind, keys, tuple(versions), ended, n.Basis(), NOWHERE)
        self.readable.parameters.append(parameter)
        return parameter

    @staticmethod
    def _literal_day(day: date | None) -> n.Expr | None:
        return None if day is None else n.Literal_(day, n.Type("date"))

    def definition(self, concept: str, number: int) -> None:
        """A definition; now and then an earlier one of the concept is its successor."""
        name = f"def_{number}"
        earlier = [definition.name for definition in self.definitions if definition.concept == concept]
        successors = (self.choose.one(earlier),) if earlier and self.choose.often() else ()
        clock = self.clock(concept)
        grounds = tuple(
            n.Alternative(self.condition(concept), self.own_period(clock), n.Basis(), NOWHERE)
            for _ in range(1 + self.choose.upto(1))
        )
        exceptions = self.exceptions(concept, clock)
        period = self.period(clock, endless=True)
        ended = self.repealed(name, concept)
        self.definitions.append(
            n.Definition(name, name, concept, False, period, grounds, exceptions, successors, ended, n.Basis(), NOWHERE)
        )
        self._declared(concept, name, "definition", n.TRUTH)

    def norm(self, concept: str, number: int) -> None:
        kind = self.choose.one(NORM_KINDS)
        name = f"norm_{number}"
        has_deadline = kind == "duty" and self.choose.often()
        deadline = None
        if has_deadline:
            optional = self.choose.seldom()
            deadline = self.expressions.of(n.Type("date", optional=optional), (concept,), 2, parameters=False)
        clock = self.clock(concept, has_deadline)
        above: tuple[str, ...] = ()
        earlier = [norm for norm in self.norms if norm.concept == concept]
        if earlier and self.choose.often():
            direct = self.choose.one(earlier)
            above = tuple(sorted({direct.name, *direct.above}))
        act = None
        if kind in ("duty", "prohibition"):
            act = self.condition(concept, has_deadline)
        condition = self.condition(concept, has_deadline)
        exceptions = self.exceptions(concept, clock, has_deadline)
        ended = self.repealed(name, concept)
        replaced_by = [norm.name for norm in earlier if norm.name not in above]
        if not ended and replaced_by and self.choose.seldom():
            ended = (self.choose.one(replaced_by),)
        period = self.period(clock, endless=bool(ended))
        self.norms.append(
            n.Norm(
                kind, name, name, concept, None, period, condition, exceptions, act, deadline, above, ended,
                (), (), (), n.Basis(), NOWHERE,
            )
        )  # fmt: skip
        read_as = n.Type("status", kind) if kind in ("duty", "prohibition") else n.TRUTH
        self._declared(concept, name, "norm", read_as)

    def result(self, concept: str, number: int) -> None:
        """A result with up to four rules, each perhaps with a `dog`, and perhaps an `ellers`."""
        name = f"res_{number}"
        optional = self.choose.seldom()
        of = "Ydelse"
        kind = self.choose.one(RESULT_KINDS)
        type_ = n.Type(kind, of if kind == "code" else "", optional)
        rounding, whole = self._rounding(kind)
        mains = [self._rule(f"{name}_r{i}", concept, name, type_, whole) for i in range(1 + self.choose.upto(2))]
        mains = self._related(mains)
        rules = [dog for main in mains for dog in self._with_however(main, type_, whole)]
        if self.choose.often():
            rules.append(self._otherwise(concept, name, type_, whole, tuple(sorted(rule.name for rule in rules))))
        self.rules += rules
        self.results[concept].append(
            n.Result(name, name, type_, tuple(sorted(rule.name for rule in rules)), rounding, n.Basis(), NOWHERE)
        )
        self._declared(concept, name, "result", type_)

    def _rounding(self, kind: str) -> tuple[n.Rounding | None, bool]:
        """A rounding, and whether values must be whole without it."""
        if kind in ("date", "text", "code"):
            return None, False
        rounded = self.choose.often()
        if not rounded:
            return None, kind in WHOLE_KINDS
        steps = ((1, 1), (100, 1), (7, 1)) if kind in WHOLE_KINDS else ((1, 1), (1, 100), (1, 3))
        return n.Rounding(*self.choose.one(steps), self.choose.one(("nearest", "up", "down"))), False

    def _rule(self, name: str, concept: str, result: str, type_: n.Type, whole: bool) -> n.Rule:
        clock = self.clock(concept)
        condition = self.condition(concept)
        exceptions = self.exceptions(concept, clock)
        value = self.expressions.of(type_, (concept,), 2, whole=whole)
        limits: tuple[n.Limit, ...] = ()
        if type_.kind not in ("text", "code"):
            bound = n.Type(type_.kind, type_.of)
            limits = tuple(
                n.Limit(
                    self.choose.one(("cap", "floor")),
                    self.expressions.of(bound, (concept,), 1, whole=whole),
                    self.own_period(clock),
                    n.Basis(),
                    NOWHERE,
                )
                for _ in range(self.choose.upto(2) if self.choose.seldom() else 0)
            )
        return n.Rule(
            name, name, "rule", "", concept, result, n.Period(None, None, clock), condition, condition, exceptions,
            value, limits, (), (), (), (), (), n.Basis(), NOWHERE,
        )  # fmt: skip

    def _related(self, rules: list[n.Rule]) -> list[n.Rule]:
        """The rules with periods, replacement, repeal and precedence between them.

        A later one may yield to or end with earlier ones, never the reverse, so both relations are without cycles.
        """
        related: list[n.Rule] = []
        for rule in rules:
            above: set[str] = set()
            ended: list[str] = list(self.repealed(rule.name, rule.concept))
            for earlier in related:
                relation = self.choose.upto(3)
                if relation == 1:
                    above |= {earlier.name, *earlier.above}
                elif relation == 2:
                    ended.append(earlier.name)
            related.append(
                _changed(
                    rule,
                    period=self.period(rule.period.clock, endless=bool(ended)),
                    above=tuple(sorted(above)),
                    ended_by=tuple(sorted(ended)),
                )
            )
        return related

    def _with_however(self, main: n.Rule, type_: n.Type, whole: bool) -> list[n.Rule]:
        """The rule after its `dog` lines; each goes before it, and what prevails over it prevails over them."""
        howevers = []
        for number in range(self.choose.upto(2) if self.choose.seldom() else 0):
            own = self.condition(main.concept)
            howevers.append(
                _changed(
                    main,
                    name=f"{main.name}__dog_{number + 1}",
                    form="however",
                    main=main.name,
                    own_condition=own,
                    condition=n.And((main.condition, own)),
                    value=self.expressions.of(type_, (main.concept,), 1, whole=whole),
                    period=self.own_period(main.period.clock, bool(main.ended_by)) or main.period,
                    limits=(),
                )
            )
        names = tuple(however.name for however in howevers)
        return [*howevers, _changed(main, above=tuple(sorted((*main.above, *names))))]

    def _otherwise(self, concept: str, result: str, type_: n.Type, whole: bool, above: tuple[str, ...]) -> n.Rule:
        value = self.expressions.of(type_, (concept,), 1, whole=whole)
        return n.Rule(
            f"{concept}__{result}__ellers", "", "otherwise", "", concept, result,
            n.Period(None, None, n.AssessmentDate()), n.YES, n.YES, (), value, (), above, (), (), (), (), n.Basis(),
            NOWHERE,
        )  # fmt: skip

    def _declared(self, concept: str, name: str, what: str, type_: n.Type) -> None:
        self.readable.declared.append((concept, name, what, type_))
        self.order.append(f"{concept}.{name}")


def _changed(rule: n.Rule, **changes: object) -> n.Rule:
    """The rule with some fields replaced."""
    fields = {field: getattr(rule, field) for field in rule.__struct_fields__}
    return n.Rule(**(fields | changes))
