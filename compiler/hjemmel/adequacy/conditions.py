"""The atomic conditions of a rule set: every one of them once, at the line it is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from hjemmel.adequacy.gathered import About, Gathered, Quoted
from hjemmel.adequacy.nodes import Atom, AtomKind, Member
from hjemmel.adequacy.paired import conditions_in, conditions_within
from hjemmel.adequacy.places import Path
from hjemmel.adequacy.written import Writing, writing_of
from hjemmel.plan import nodes as p
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s

Declared = p.Rule | p.Norm | p.Definition


def conditions_of(plan: p.Plan, files: Mapping[str, s.File], quoted: Quoted) -> tuple[Atom, ...]:
    """Every atomic condition, period, precedence and limit of the plan; `quoted` gives the words at a span."""
    reading = _Reading(writing_of(files), quoted, _ended_by_each(plan), _yielding_to_each(plan))
    for rule in plan.rules:
        reading.rule(rule)
    for norm in plan.norms:
        reading.norm(norm)
    for definition in plan.definitions:
        reading.definition(definition)
    for repeal in plan.repeals:
        reading.repeal(repeal)
    for parameter in plan.parameters:
        reading.parameter(parameter)
    return reading.found.atoms()


def _ended_by_each(plan: p.Plan) -> dict[str, list[Member]]:
    """For each rule, norm, repeal and (as `Concept.name`) definition the answers that its beginning ends."""
    found: dict[str, list[Member]] = {}
    for rule in plan.rules:
        for name in rule.ended_by:
            found.setdefault(name, []).append((rule.concept, rule.result))
    for norm in plan.norms:
        for name in norm.ended_by:
            found.setdefault(name, []).append((norm.concept, norm.name))
    for definition in plan.definitions:
        for name in definition.ended_by:
            found.setdefault(name, []).append((definition.concept, definition.name))
        for name in definition.successors:
            found.setdefault(f"{definition.concept}.{name}", []).append((definition.concept, definition.name))
    for parameter in plan.parameters:
        for name in parameter.ended_by:
            found.setdefault(name, []).append(("", parameter.name))
    return found


def _yielding_to_each(plan: p.Plan) -> dict[str, list[Member]]:
    """For each norm those that it goes before."""
    found: dict[str, list[Member]] = {}
    for norm in plan.norms:
        for name in norm.above:
            found.setdefault(name, []).append((norm.concept, norm.name))
    return found


class _Reading:
    """Declarations read one by one, each condition with its words."""

    def __init__(
        self,
        writing: Writing,
        quoted: Quoted,
        ended: Mapping[str, list[Member]],
        yielding: Mapping[str, list[Member]],
    ) -> None:
        self.writing = writing
        self.quoted = quoted
        self.ended = ended
        self.yielding = yielding
        self.found = Gathered(quoted)

    # --- declarations ----------------------------------------------------------------------------------------

    def rule(self, rule: p.Rule) -> None:
        """What a rule says; of a `dog` line or row also what it has from its rule or table."""
        about = About("rules", rule.name, _known_as(rule), rule.title, ((rule.concept, rule.result),))
        whole = self.writing.line(s.Condition, rule.span)
        own_words = self.writing.at(s.HoweverValue, rule.span)
        shared = rule.form in ("however", "row") and rule.condition != rule.own_condition
        if shared and isinstance(rule.condition, p.And):
            main, own = rule.condition.operands
            self._condition(about, rule, main, ("condition", "operands", 0), _of(whole, "condition"))
            path: Path = ("condition", "operands", 1)
        else:
            own, path = rule.condition, ("condition",)
        if rule.form == "row":
            self._row(about, rule, own, path)
        else:
            words = own_words if rule.form == "however" else whole
            self._condition(about, rule, own, path, _of(words, "condition"))
        self._exceptions(about, rule)
        self._value(about, rule)
        period = _of(own_words, "period") or self.writing.line(s.Period, rule.span)
        self._period(about, rule.period, ("period",), rule, period)
        self._limits(about, rule)
        self._rule_precedence(about, rule)

    def norm(self, norm: p.Norm) -> None:
        """What a norm says."""
        about = About("norms", norm.name, norm.name, norm.title, ((norm.concept, norm.name),))
        words = self.writing.line(s.Condition, norm.span)
        self._condition(about, norm, norm.condition, ("condition",), _of(words, "condition"))
        self._exceptions(about, norm)
        if norm.act is not None:
            act = self.writing.line(s.FulfilledWhen, norm.span) or self.writing.line(s.ViolatedWhen, norm.span)
            found = conditions_in(norm.act, _of(act, "condition"), ("act",))
            self.found.put_all(about, "act", found, norm.basis.clauses, norm.span)
        self._period(about, norm.period, ("period",), norm, self.writing.line(s.Period, norm.span))
        if norm.deadline is not None and norm.kind == "duty":
            due = (s.DueNoLaterThan, s.DueInFirst, s.DueOn)
            line = next((each for kind in due if (each := self.writing.line(kind, norm.span))), None)
            span: Span = norm.span if line is None else line.span
            self.found.put(about, "deadline", span, ("deadline",), norm.basis.clauses)
        for target in norm.prevails_over:
            yielding = ((norm.concept, target), *self.yielding.get(target, ()))
            self._precedence(About("norms", norm.name, norm.name, norm.title, yielding), (target,), norm)

    def definition(self, definition: p.Definition) -> None:
        """What a definition says."""
        name = f"{definition.concept}.{definition.name}"
        member = (definition.concept, definition.name)
        about = About("definitions", name, definition.name, definition.label, (member,))
        for number, ground in enumerate(definition.grounds):
            words = self.writing.at(s.Condition, ground.span) or self.writing.at(s.AlsoIf, ground.span)
            clauses = ground.basis.clauses or definition.basis.clauses
            path: Path = ("grounds", number)
            found = conditions_in(ground.condition, _of(words, "condition"), (*path, "condition"))
            self.found.put_all(about, "condition", found, clauses, ground.span)
            if ground.period is not None:
                self._period(about, ground.period, (*path, "period"), definition, _of(words, "period"))
        self._exceptions(about, definition)
        self._period(about, definition.period, ("period",), definition, self.writing.line(s.Period, definition.span))

    def repeal(self, repeal: p.Repeal) -> None:
        """The day a repeal begins."""
        about = About("repeals", repeal.name, repeal.name, repeal.title, ())
        self._period(about, repeal.period, ("period",), repeal, self.writing.line(s.Period, repeal.span))

    def parameter(self, parameter: p.Parameter) -> None:
        """The days between which each version of a parameter holds."""
        about = About("parameters", parameter.name, parameter.name, parameter.label, (("", parameter.name),))
        for number, version in enumerate(parameter.versions):
            words = self.writing.at(s.ParameterVersion, version.span)
            period = _of(words, "period")
            for end in ("start", "end"):
                if getattr(version, end) is not None:
                    span, text = self._edge(period, end, version.span)
                    clauses = (*version.basis.clauses, *version.basis.cited)
                    self.found.put(
                        about, "start" if end == "start" else "end", span, ("versions", number, end), clauses, text
                    )

    # --- their parts -----------------------------------------------------------------------------------------

    def _condition(
        self, about: About, declared: Declared, expr: p.Expr, path: Path, words: s.Expression | None
    ) -> None:
        self.found.put_all(about, "condition", conditions_in(expr, words, path), declared.basis.clauses, declared.span)

    def _row(self, about: About, rule: p.Rule, own: p.Expr, path: Path) -> None:
        """The cells of a row, each with its column."""
        row, table = self.writing.at(s.Row, rule.span), self.writing.owners.get(rule.span)
        tests = own.operands if isinstance(own, p.And) else () if isinstance(own, p.Literal_) else (own,)
        if row is None or not isinstance(table, s.Table):
            self.found.put_all(about, "condition", conditions_in(own, None, path), rule.basis.clauses, rule.span)
            return
        cells = [(column, cell) for column, cell in zip(table.columns, row.cells, strict=False) if cell is not None]
        for number, (column, cell) in enumerate(cells[: len(tests)]):
            place = (*path, "operands", number) if isinstance(own, p.And) else path
            text = f"{self.quoted(column.span)} {self.quoted(cell.span)}"
            self.found.put(about, "condition", cell.span, place, rule.basis.clauses, text)

    def _exceptions(self, about: About, declared: Declared) -> None:
        for number, exception in enumerate(declared.exceptions):
            words = self.writing.at(s.Exempt, exception.span)
            path: Path = ("exceptions", number)
            clauses = exception.basis.clauses or declared.basis.clauses
            found = conditions_in(exception.condition, _of(words, "condition"), (*path, "condition"))
            self.found.put_all(about, "exception", found, clauses, exception.span)
            if exception.unless is not None:
                unless = _of(_of(words, "unless"), "condition")
                found = conditions_in(exception.unless, unless, (*path, "unless"))
                self.found.put_all(about, "unless", found, exception.unless_basis.clauses or clauses, exception.span)
            if exception.period is not None:
                self._period(about, exception.period, (*path, "period"), declared, _of(words, "period"))

    def _value(self, about: About, rule: p.Rule) -> None:
        kinds = (s.HoweverValue, s.Row, s.FormulaTail, s.OtherwiseTail)
        line = next((each for kind in kinds if (each := self.writing.at(kind, rule.span))), None)
        words = _of(line or self.writing.line(s.Sets, rule.span), "value")
        found = conditions_within(rule.value, words, ("value",))
        self.found.put_all(about, "value", found, rule.basis.clauses, rule.span)

    def _limits(self, about: About, rule: p.Rule) -> None:
        for number, limit in enumerate(rule.limits):
            path: Path = ("limits", number)
            clauses = limit.basis.clauses or rule.basis.clauses
            words = self.writing.at(s.HoweverLimit, limit.span)
            self.found.put(about, "limit", _until(limit.span, _of(words, "limit")), path, clauses)
            found = conditions_within(limit.limit, _of(words, "limit"), (*path, "limit"))
            self.found.put_all(about, "value", found, clauses, limit.span)
            if limit.period is not None:
                self._period(about, limit.period, (*path, "period"), rule, _of(words, "period"))

    def _period(
        self,
        about: About,
        period: p.Period,
        path: Path,
        declared: Declared | p.Repeal,
        words: s.Period | None,
    ) -> None:
        clauses = (*period.basis.clauses, *period.basis.cited) or declared.basis.clauses
        ends: tuple[AtomKind, ...] = ("start",) if isinstance(declared, p.Repeal) else ("start", "end")
        for end in ends:
            if getattr(period, end) is None:
                continue
            span, text = self._edge(words, end, declared.span)
            also = self.ended.get(about.name, []) if end == "start" and path == ("period",) else []
            self.found.put(about.with_members(also), end, span, (*path, end), clauses, text)

    def _edge(self, words: s.Period | None, end: str, otherwise: Span) -> tuple[Span, str]:
        """Where an end of a period is written, and the words without what states them."""
        for edge in () if words is None else words.edges:
            if (edge.relation == "from") == (end == "start"):
                span = Span(edge.span.file, edge.span.start, edge.date.span.end)
                return span, self.quoted(span)
        return otherwise, ""

    def _rule_precedence(self, about: About, rule: p.Rule) -> None:
        match rule.form:
            case "however":
                line = self.writing.at(s.HoweverValue, rule.span)
                span = _until(rule.span, _of(line, "condition"))
                self.found.put(about, "precedence", span, (), rule.basis.clauses, target=rule.main)
            case "otherwise":
                tail = self.writing.at(s.OtherwiseTail, rule.span)
                if rule.above:
                    self.found.put(about, "otherwise", _until(rule.span, _of(tail, "value")), (), rule.basis.clauses)
            case _:
                self._precedence(about, rule.prevails_over, rule)

    def _precedence(self, about: About, targets: Iterable[str], declared: p.Rule | p.Norm) -> None:
        owner = self.writing.owners.get(declared.span)
        lines = [] if owner is None else [part for part in owner.parts if isinstance(part, s.Relation)]
        names = {name.text: (line, name) for line in lines if line.which == "prevails" for name in line.names}
        for target in targets:
            span, text = declared.span, ""
            if target in names:
                line, name = names[target]
                span = name.span
                head = Span(line.span.file, line.span.start, line.names[0].span.start)
                text = f"{self.quoted(head).strip()} {target}"
            self.found.put(about, "precedence", span, (), declared.basis.clauses, text, target=target)


def _known_as(rule: p.Rule) -> str:
    """The name a drafter wrote: of a `dog` line or row its rule's or table's, of a result's tail the result's."""
    return rule.result if rule.form in ("formula", "otherwise") else rule.main or rule.name


def _until(span: Span, last: s.Expression | None) -> Span:
    """The beginning of a line up to the end of one of its expressions: the line without what it rests on."""
    return span if last is None else Span(span.file, span.start, last.span.end)


def _of(line: msgspec.Struct | None, field: str) -> Any:
    """What a line says there; None where there is no line, for a plan may come without its words."""
    return getattr(line, field, None)
