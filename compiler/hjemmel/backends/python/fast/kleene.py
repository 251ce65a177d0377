"""Straight-line Python for facts that may be unknown: None is unknown, and causes are bits of a whole number.

Each expression becomes a `Term`: code that gives its value or None, and code that gives its causes, valid once the
first
has given None. Intermediate values are named as they arise, so that causes are worked out only where they are wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from hjemmel.backends.python.fast.disjoint import one_of
from hjemmel.backends.python.fast.flat import Choice, Formula, Step, expressions_in
from hjemmel.backends.python.fast.known import Needs, code_of, comparison_of
from hjemmel.backends.python.names import local_name, python_name
from hjemmel.plan import nodes
from hjemmel.plan.walk import parts_of

STRICT: Final = (
    nodes.Negative,
    nodes.DateDifference,
    nodes.Extremum,
    nodes.PartBetween,
)
OTHERS: Final = (
    nodes.Literal_,
    nodes.Read,
    nodes.AssessmentDate,
    nodes.Compare,
    nodes.IsNone,
    nodes.Not,
    nodes.And,
    nodes.Or,
    nodes.If,
)


@dataclass(frozen=True, slots=True)
class Term:
    """An expression in Kleene logic: `code` gives its value or None, `causes` then its causes; "" when it is always
    known."""

    code: str
    causes: str
    name: str = ""
    """A name that holds the value already, if there is one."""


def can_be_unknown(step: Step) -> bool:
    """Whether the step can be computed here: nothing in it can be undefined."""
    for expr in expressions_in(step):
        for part in parts_of(expr):
            if isinstance(part, nodes.Arithmetic):
                if part.operator == "/":
                    return False
            elif not isinstance(part, (*STRICT, *OTHERS)):
                return False
    return not (isinstance(step, Choice) and step.rounding is not None)


@dataclass(slots=True)
class KleeneTerms:
    """What turns expressions into terms; `bits` are the causes of facts by name."""

    needs: Needs
    bits: Mapping[str, int]
    count: int = 0
    certain: set[str] = field(default_factory=set)
    """What is never unknown on the assessment dates now written for."""

    def fresh(self) -> str:
        """A new name."""
        self.count += 1
        return f"_t{self.count}"

    def term(self, expr: nodes.Expr) -> Term:
        """The term of an expression."""
        match expr:
            case nodes.Read(name=name):
                plain = local_name(name)
                if name in self.certain:
                    return Term(plain, "", plain)
                return Term(plain, str(self.bits[name]) if name in self.bits else mask_name(name), plain)
            case nodes.Literal_() | nodes.AssessmentDate():
                code = code_of(expr, self.needs)
                return Term(code, "", code)
            case nodes.Or(operands) if (found := one_of(operands)) is not None and isinstance(found[0], nodes.Read):
                return self._of_one(found[0], expr)
            case nodes.And(operands):
                return self._junction([self.term(operand) for operand in operands], "False")
            case nodes.Or(operands):
                return self._junction([self.term(operand) for operand in operands], "True")
            case nodes.If(condition, then, otherwise):
                return self._choice(self.term(condition), self.term(then), self.term(otherwise))
            case nodes.Not(operand):
                return self._strict((operand,), lambda names: f"not {names[0]}")
            case nodes.Compare(_, left, right):
                return self._strict((left, right), lambda names: comparison_of(expr, names[0], names[1], self.needs))
            case nodes.IsNone(operand):
                return self._strict((operand,), lambda names: f"{names[0]} is {self.needs.word('INGEN')}")
            case nodes.Negative(operand):
                return self._strict((operand,), lambda names: f"-{names[0]}")
            case nodes.Arithmetic(operator, left, right):
                return self._strict((left, right), lambda names: f"{names[0]} {operator} {names[1]}")
            case nodes.DateDifference(end, start):
                return self._strict((end, start), lambda names: f"({names[0]} - {names[1]}).days")
            case nodes.Extremum(which, operands):
                return self._strict(operands, lambda names: _extremum(which, names))
            case nodes.PartBetween(operand, above, up_to):
                if up_to is None:
                    return self._strict((operand, above), lambda names: f"max(0, {names[0]} - {names[1]})")
                return self._strict(
                    (operand, above, up_to), lambda names: f"max(0, min({names[0]}, {names[2]}) - {names[1]})"
                )
            case _:
                raise AssertionError("what may be undefined is left to the general path")

    def _of_one(self, read: nodes.Read, expr: nodes.Expr) -> Term:
        """One thing is one of several constants."""
        inner = self.term(read)
        return Term(f"(None if {inner.name} is None else {code_of(expr, self.needs)})", inner.causes)

    def _strict(self, operands: tuple[nodes.Expr, ...], code: Callable[[list[str]], str]) -> Term:
        """An operation that is unknown if an operand is; then all operands have been worked out."""
        terms = [self.term(operand) for operand in operands]
        names = [term.name or self.fresh() for term in terms]
        tests = [
            (f"{name} is None" if term.name else f"({name} := {term.code}) is None", bool(term.name))
            for term, name in zip(terms, names, strict=True)
            if term.causes
        ]
        told = [(name, term) for term, name in zip(terms, names, strict=True) if term.causes]
        if not tests:
            made = [
                f"({name} := {term.code})" if not term.name else name for term, name in zip(terms, names, strict=True)
            ]
            return Term(f"({code(made)})", "")
        names = [
            term.code if not term.causes and not term.name else name for term, name in zip(terms, names, strict=True)
        ]
        arising = [name for (name, term) in told if not term.name]
        if len(arising) > 1:
            # All that arises must be worked out, since the causes of each are wanted: `or` would stop at the first.
            unknown = " or ".join(f"{name} is None" for name, _ in told)
            settled = ", ".join(f"({name} := {term.code})" for name, term in told if not term.name)
            return Term(f"((None if {unknown} else {code(names)}) if ({settled}) else None)", causes_of(told))
        unknown = " or ".join(test for test, _ in sorted(tests, key=lambda test: test[1]))
        return Term(f"(None if {unknown} else {code(names)})", causes_of(told))

    def _junction(self, terms: list[Term], absorbing: str) -> Term:
        """`og` (absorbing False) or `eller` (absorbing True)."""
        terms = sorted(terms, key=lambda term: bool(term.causes))
        names = [term.name or self.fresh() for term in terms]
        other = "True" if absorbing == "False" else "False"
        tests = []
        for term, name in zip(terms, names, strict=True):
            held = name if term.name else f"({name} := {term.code})"
            if term.causes:
                tests.append(f"{held} is {absorbing}")
            else:
                tests.append(f"not {held}" if absorbing == "False" else held)
        told = [(name, term) for term, name in zip(terms, names, strict=True) if term.causes]
        if not told:
            joined = (
                " and ".join(f"{term.code}" for term in terms)
                if absorbing == "False"
                else " or ".join(t.code for t in terms)
            )
            return Term(f"({joined})", "")
        unknown = " or ".join(f"{name} is None" for name, _ in told)
        return Term(f"({absorbing} if {' or '.join(tests)} else None if {unknown} else {other})", causes_of(told))

    def _choice(self, condition: Term, then: Term, otherwise: Term) -> Term:
        """`hvis`: with an unknown condition, the common value of two equal known branches."""
        c, a, b = (term.name or self.fresh() for term in (condition, then, otherwise))
        arising = [
            f"{name} := {term.code}" for name, term in ((c, condition), (a, then), (b, otherwise)) if not term.name
        ]
        chosen = f"({a} if {c} else {b})"
        if condition.causes:
            chosen = f"({chosen} if {c} is not None else {_common(a, then, b, otherwise)})"
        code = f"({chosen} if ({', '.join(f'({each})' for each in arising)},) else None)" if arising else chosen
        of_then, of_other = (
            causes_of([(a, then)] if then.causes else []),
            causes_of([(b, otherwise)] if otherwise.causes else []),
        )
        causes = ""
        if then.causes or otherwise.causes or condition.causes:
            causes = f"({_told(a, then)} if {c} else {_told(b, otherwise)})"
        if condition.causes:
            both = " | ".join(
                part
                for part in (condition.causes, of_then and _told(a, then), of_other and _told(b, otherwise))
                if part
            )
            causes = f"({causes} if {c} is not None else {both})"
        return Term(code, causes)


def _common(a: str, then: Term, b: str, otherwise: Term) -> str:
    """The value two branches share, None if they do not."""
    if not then.causes and not otherwise.causes and then.name and otherwise.name:
        return a if a == b else "None"
    known = f"{a} is not None and " if then.causes else ""
    return f"{a} if {known}{a} == {b} else None"


def _told(name: str, term: Term) -> str:
    """The causes of a named term, none if it is known."""
    return f"({term.causes} if {name} is None else 0)" if term.causes else "0"


def causes_of(told: list[tuple[str, Term]]) -> str:
    """The causes of all that is unknown among the named terms, one of which is."""
    if len(told) == 1:
        return told[0][1].causes
    if told and all(term.causes == told[0][1].causes for _, term in told):
        return told[0][1].causes
    return f"({' | '.join(_told(name, term) for name, term in told)})" if told else ""


def _extremum(which: str, names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    if len(names) == 2:
        return f"({names[0]} if {names[0]} {'<' if which == 'least' else '>'} {names[1]} else {names[1]})"
    return f"{'min' if which == 'least' else 'max'}({', '.join(names)})"


@dataclass(slots=True)
class KleeneLines:
    """What writes steps whose facts may be unknown; `no_rule` are the causes of results without a rule."""

    terms: KleeneTerms
    no_rule: Mapping[str, int]

    def lines_of(self, step: Step) -> list[str]:
        """The statements of a step: its value, and its causes in a name with `_m` after it."""
        name = local_name(step.name)
        if isinstance(step, Formula):
            term = self.terms.term(step.value)
            causes = f"{term.causes} if {name} is None else 0" if term.causes else "0"
            self.terms.certain.discard(step.name)
            if not term.causes:
                self.terms.certain.add(step.name)
            return [f"{name} = {bare(term.code)}", f"{mask_name(step.name)} = {bare(causes)}"]
        return self._ladder(step)

    def _ladder(self, step: Choice) -> list[str]:
        """The rungs until one certainly applies; what may apply before it must give the same."""
        from hjemmel.backends.python.fast.ladder import rungs_of

        name = local_name(step.name)
        mask = mask_name(step.name)
        self.terms.certain.discard(step.name)
        lines = [f"{name} = None", f"{mask} = 0", "while True:"]
        for rung in rungs_of(step):
            if rung.condition == nodes.YES:
                c = Term("True", "", "True")
                margin = "    "
            else:
                found = self.terms.term(rung.condition)
                c = Term(found.code, found.causes, found.name or self.terms.fresh())
                if not found.name:
                    lines.append(f"    {c.name} = {bare(found.code)}")
                lines.append(f"    if {c.name} is not False:" if c.causes else f"    if {c.name}:")
                margin = "        "
            for rest, candidate in rung.lines:
                value = self.terms.term(candidate.value)
                if rest == nodes.YES:
                    applies, held = c, c.name
                else:
                    extra = self.terms.term(rest)
                    held = self.terms.fresh()
                    applies = self._with(c, extra)
                    lines.append(f"{margin}{held} = {bare(applies.code)}")
                lines += [margin + line for line in self._tried(name, mask, held, applies, value)]
        nothing = [f"if {mask} == 0:", f"    {mask} = {self.no_rule[step.name]}", "break"]
        return [*lines, *("    " + line for line in nothing)]

    def _with(self, c: Term, extra: Term) -> Term:
        """`c og extra`, where `c` is not `nej`."""
        if c.name == "True":
            return extra
        name = extra.name or self.terms.fresh()
        held = name if extra.name else f"({name} := {extra.code})"
        told = [(each, term) for each, term in ((c.name, c), (name, extra)) if term.causes]
        if not told:
            return Term(extra.code, "")
        no = f"{held} is False" if extra.causes else f"not {held}"
        unknown = " or ".join(f"{each} is None" for each, _ in told)
        return Term(f"(False if {no} else None if {unknown} else True)", causes_of(told))

    def _tried(self, name: str, mask: str, held: str, applies: Term, value: Term) -> list[str]:
        """What a rule does to the answer so far."""
        v = value.name or self.terms.fresh()
        settle = [] if value.name else [f"{v} = {bare(value.code)}"]
        sure = [
            *settle,
            f"if {mask} == 0 or _w == {v}:",
            f"    {name} = {v}",
            f"    {mask} = 0" if not value.causes else f"    {mask} = {_told(v, value)}",
            *(["else:", f"    {mask} |= {_told(v, value)}"] if value.causes else []),
            "break",
        ]
        if held == "True":
            return sure
        if not applies.causes:
            return [f"if {held}:", *("    " + line for line in sure)]
        other = self.terms.needs.word("FLERE")
        possible = [
            *settle,
            f"_w = {v} if {mask} == 0 else _w if _w == {v} else {other}"
            if not value.causes
            else f"_w = {other} if {v} is None or ({mask} and _w != {v}) else {v}",
            f"{mask} |= {applies.causes}" + (f" | {_told(v, value)}" if value.causes else ""),
        ]
        return [
            f"if {held}:",
            *("    " + line for line in sure),
            f"if {held} is None:",
            *("    " + line for line in possible),
        ]


def mask_name(name: str) -> str:
    """The variable that holds the causes of an answer."""
    return f"_m_{python_name(name)}"


def bare(code: str) -> str:
    """The code without parentheses around all of it."""
    from hjemmel.backends.python.fast.known_lines import _bare

    return _bare(code)
