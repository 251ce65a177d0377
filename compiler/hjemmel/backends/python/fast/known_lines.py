"""The statements that compute a step when all facts are known, with or without the clauses that decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from hjemmel.backends.python.fast.disjoint import is_exclusive
from hjemmel.backends.python.fast.flat import Candidate, Choice, Formula, Step, is_optional
from hjemmel.backends.python.fast.known import ROUNDING, Needs, code_of, constant, is_whole
from hjemmel.backends.python.fast.ladder import is_ladder, rungs_of
from hjemmel.backends.python.names import local_name
from hjemmel.plan import nodes

TAB = "    "


@dataclass(slots=True)
class Deciders:
    """The tuples of names that decided, each a constant of the module."""

    constants: dict[tuple[str, ...], str] = field(default_factory=dict)

    def constant(self, names: tuple[str, ...]) -> str:
        """The constant that holds the names."""
        return self.constants.setdefault(names, f"_AF_{len(self.constants)}")


@dataclass(frozen=True, slots=True)
class KnownLines:
    """What writes steps; `deciders` when the deciding names are wanted too."""

    needs: Needs
    read: frozenset[str]
    """Results that other steps read: these must have a value."""
    deciders: Deciders | None = None

    def lines_of(self, step: Step) -> list[str]:
        """The statements of a step."""
        match step:
            case Formula():
                return self._formula(step)
            case Choice() if is_ladder(step):
                return self._ladder(step)
            case Choice():
                return self._flags(step)

    def _formula(self, step: Formula) -> list[str]:
        name = local_name(step.name)
        if self.deciders is None or not step.is_answer:
            return [f"{name} = {_bare(code_of(step.value, self.needs))}"]
        if not step.grounds:
            return [
                f"{name} = {_bare(code_of(step.value, self.needs))}",
                f"{name}_af = {self.deciders.constant((step.name,))}",
            ]
        names = [f"{step.name}__grund_{i + 1}" for i in range(len(step.grounds))]
        pairs = [(ground, each) for ground, each in zip(step.grounds, names, strict=True) if ground != nodes.NO]
        nothing = self.deciders.constant((step.name,))
        if is_exclusive([ground for ground, _ in pairs]):
            lines = []
            for i, (ground, each) in enumerate(pairs):
                lines.append(f"{'elif' if i else 'if'} {_bare(code_of(ground, self.needs))}:")
                lines += [f"{TAB}{name} = True", f"{TAB}{name}_af = {self.deciders.constant((step.name, each))}"]
            ending = [f"{name} = False", f"{name}_af = {nothing}"]
            return [*lines, "else:", *(TAB + line for line in ending)] if lines else ending
        lines = [f"{name}_af = {nothing}"]
        for ground, each in pairs:
            lines.append(f"if {_bare(code_of(ground, self.needs))}:")
            lines.append(f"{TAB}{name}_af += {self.deciders.constant((each,))}")
        return [*lines, f"{name} = {name}_af is not {nothing}"]

    def _ladder(self, step: Choice) -> list[str]:
        lines: list[str] = []
        certain = False
        for rung in rungs_of(step):
            inner: list[str] = []
            for i, (condition, candidate) in enumerate(rung.lines):
                given = self._gives(step, candidate)
                if condition == nodes.YES:
                    inner += ["else:", *(TAB + line for line in given)] if i else given
                    break
                inner.append(f"{'elif' if i else 'if'} {_bare(code_of(condition, self.needs))}:")
                inner += [TAB + line for line in given]
            if rung.condition == nodes.YES:
                lines += ["else:", *(TAB + line for line in inner)] if lines else inner
                certain = True
                break
            lines.append(f"{'elif' if lines else 'if'} {_bare(code_of(rung.condition, self.needs))}:")
            lines += [TAB + line for line in inner]
        if certain:
            return lines
        nothing = self._nothing(step)
        return [*lines, "else:", *(TAB + line for line in nothing)] if lines else nothing

    def _gives(self, step: Choice, candidate: Candidate) -> list[str]:
        name = local_name(step.name)
        lines = [f"{name} = {self._value(step, candidate.value)}"]
        if self.deciders is not None:
            lines.append(f"{name}_af = {self.deciders.constant((candidate.rule.name,))}")
        return lines

    def _nothing(self, step: Choice) -> list[str]:
        """No rule: the general path tells why, at once if another step reads the result."""
        if step.name in self.read:
            return ["return None"]
        name = local_name(step.name)
        return [f"{name} = None", *([f"{name}_af = ()"] if self.deciders is not None else [])]

    def _flags(self, step: Choice) -> list[str]:
        """Every rule tried; where two that are not out give different values the general path tells of the conflict."""
        name = local_name(step.name)
        lines = [f"{name} = None", *([f"{name}_af = ()"] if self.deciders is not None else [])]
        applies = {each.rule.name: f"_r{i}" for i, each in enumerate(step.candidates)}
        for number, each in enumerate(step.candidates):
            flag = applies[each.rule.name]
            # A name for each candidate: one may give a number and another that there is none.
            given = f"_{name}_{number}"
            above = [applies[other] for other in each.rule.above if other in applies]
            lines.append(f"{flag} = {_bare(code_of(each.applies, self.needs))}")
            tests = " and ".join([flag, *(f"not {other}" for other in above)])
            lines.append(f"if {tests}:")
            lines += [
                f"{TAB}{given} = {self._value(step, each.value)}",
                f"{TAB}if {name} is not None and {name} != {given}:",
                f"{TAB}{TAB}return None",
                f"{TAB}{name} = {given}",
            ]
            if self.deciders is not None:
                lines.append(f"{TAB}{name}_af += {self.deciders.constant((each.rule.name,))}")
        if step.name in self.read:
            lines += [f"if {name} is None:", f"{TAB}return None"]
        return lines

    def _value(self, step: Choice, value: nodes.Expr) -> str:
        code = code_of(value, self.needs)
        if step.rounding is not None and not is_optional(value):
            fraction = Fraction(step.rounding.step_numerator, step.rounding.step_denominator)
            unit = constant(fraction, nodes.Type("number"), self.needs)
            return f"{self.needs.word(ROUNDING[step.rounding.mode])}({code}, {unit})"
        if (
            step.type.kind in ("number", "percent", "hours", "integer", "amount")
            and not is_whole(value)
            and not is_optional(value)
        ):
            return f"{self.needs.word('tal')}({code})"
        return _bare(code)


def _bare(code: str) -> str:
    """The code without parentheses around all of it."""
    if not code.startswith("(") or not code.endswith(")") or '"' in code:
        return code
    depth = 0
    for i, character in enumerate(code):
        depth += (character == "(") - (character == ")")
        if depth == 0 and i < len(code) - 1:
            return code
    return code[1:-1]
