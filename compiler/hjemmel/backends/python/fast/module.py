"""`_hurtig.py`: for each concept that allows it, straight-line functions for known and for partly unknown facts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from hjemmel.backends.python.expressions import string
from hjemmel.backends.python.fast.flat import (
    Choice,
    Flattener,
    Formula,
    Step,
    boundaries_of,
    constant_key_dates,
    expressions_in,
    within,
)
from hjemmel.backends.python.fast.kleene import KleeneLines, KleeneTerms, can_be_unknown, mask_name
from hjemmel.backends.python.fast.known import Needs
from hjemmel.backends.python.fast.known_lines import TAB, Deciders, KnownLines
from hjemmel.backends.python.fast.ladder import is_ladder
from hjemmel.backends.python.fast.simplify import Regime, regimes_of
from hjemmel.backends.python.names import date_constant, local_name, python_name
from hjemmel.backends.python.rules_module import computed_names
from hjemmel.backends.python.types import ANNOTATIONS, EXACT, supplied_of
from hjemmel.plan import nodes
from hjemmel.plan.index import PlanIndex, index_of
from hjemmel.plan.walk import parts_of

GROWTH: Final = 3
"""How many times as large the code may become by being written apart for each span of assessment dates."""
STRAIGHT: Final = {
    "arithmetic": ("brøk", "hel_varighed", "kvotient", "procent", "rundet_ned", "rundet_nærmest", "rundet_op", "tal"),
    "calendar": (
        "days_after",
        "end_of_month",
        "end_of_year",
        "months_after",
        "months_after_existing",
        "months_after_last_stays_last",
        "next_workday",
        "whole_days",
        "whole_months",
        "whole_months_existing",
        "whole_months_last_stays_last",
        "whole_weeks",
        "whole_years",
        "whole_years_existing",
        "whole_years_last_stays_last",
    ),
    "unknown": ("FLERE", "INGEN"),
}


@dataclass(frozen=True, slots=True)
class FastConcept:
    """What a concept has in a straight line: the facts it takes, what it computes, and its functions as text."""

    name: str
    facts: tuple[nodes.Fact | nodes.Discretion, ...]
    """Those that the straight-line functions take, in their order."""
    answers: tuple[str, ...]
    """Everything computed of the concept, in order; those left to the general path are None in the tuples."""
    causes: tuple[tuple[str, str], ...]
    """Kind and name of each bit of a mask."""
    functions: tuple[str, ...]
    takes_unknown: bool


def fast_concept(
    concept: nodes.Concept, plan: nodes.Plan, index: PlanIndex, needs: Needs, deciders: Deciders
) -> FastConcept | None:
    """The straight-line functions of a concept; None when nothing of it can be computed so."""
    steps = Flattener(plan, index, concept, constant_key_dates(plan)).steps()
    if not any(isinstance(step, Choice) or step.is_answer for step in steps):
        return None
    used = {
        part.name
        for step in steps
        for expr in expressions_in(step)
        for part in parts_of(expr)
        if isinstance(part, nodes.Read)
    }
    facts = tuple(each for each in supplied_of(concept) if each.name in used)
    names = {fact.name for fact in facts}
    answers = tuple(name for _, name, _ in computed_names(concept, index))
    read = frozenset(used - names)
    writer = _Writer(concept, facts, answers, steps, needs)
    functions = [
        writer.known(f"{concept.name.lower()}", KnownLines(needs, read)),
        writer.known(f"{concept.name.lower()}_begrundet", KnownLines(needs, read, deciders)),
    ]
    causes = [("skøn" if isinstance(fact, nodes.Discretion) else "mangler", fact.name) for fact in facts]
    kleene = _kleene_steps(steps, names)
    no_rule = {}
    for step in kleene:
        if isinstance(step, Choice):
            no_rule[step.name] = 1 << len(causes)
            causes.append(("ingen_regel", step.name))
    takes_unknown = any(isinstance(step, Choice) or step.is_answer for step in kleene)
    if takes_unknown:
        terms = KleeneTerms(needs, {fact.name: 1 << i for i, fact in enumerate(facts)})
        functions.append(writer.unknown(concept.name.lower(), kleene, KleeneLines(terms, no_rule)))
    return FastConcept(concept.name, facts, answers, tuple(causes), tuple(functions), takes_unknown)


def _kleene_steps(steps: list[Step], facts: set[str]) -> list[Step]:
    """The steps that can be computed with unknown facts: nothing undefined, ladders only, reading only such steps."""
    found: list[Step] = []
    readable = set(facts)
    for step in steps:
        reads = {part.name for expr in expressions_in(step) for part in parts_of(expr) if isinstance(part, nodes.Read)}
        if reads <= readable and can_be_unknown(step) and (isinstance(step, Formula) or is_ladder(step)):
            found.append(step)
            readable.add(step.name)
    return found


def fact_type(fact: nodes.Fact | nodes.Discretion) -> str:
    """The annotation of a fact as the straight-line functions take it."""
    kind = fact.type.kind
    plain = python_name(fact.type.of) if kind == "code" else "int | _Fraction" if kind in EXACT else ANNOTATIONS[kind]
    return f"{plain} | _Ingen" if fact.type.optional else plain


def step_type(step: Step) -> str:
    """The annotation of what a step gives."""
    kind = step.type.kind
    plain = (
        python_name(step.type.of)
        if kind == "code"
        else {"status": "str"}.get(kind) or ANNOTATIONS.get(kind, "int | _Fraction")
    )
    return f"{plain} | _Ingen" if step.type.optional else plain


@dataclass(frozen=True, slots=True)
class _Writer:
    concept: nodes.Concept
    facts: tuple[nodes.Fact | nodes.Discretion, ...]
    answers: tuple[str, ...]
    steps: list[Step]
    needs: Needs
    made: dict[tuple[str, Regime], Step] = field(default_factory=dict)
    """Steps as they are in a span of assessment dates, once for all functions."""

    def known(self, name: str, lines: KnownLines) -> str:
        """The function for known facts."""
        by_name = {step.name: step for step in self.steps}
        values = [python_name(each) if each in by_name else "None" for each in self.answers]
        types = [step_type(by_name[each]) + " | None" if each in by_name else "None" for each in self.answers]
        deciding = lines.deciders is not None
        if deciding:
            values += [f"{python_name(each)}_af" if each in by_name else "()" for each in self.answers]
            types += ["tuple[str, ...]" for _ in self.answers]
        parameters = [f"{python_name(fact.name)}: {fact_type(fact)}" for fact in self.facts]
        declared = [f"{local_name(s.name)}: {step_type(s)} | None" for s in self.steps if isinstance(s, Choice)]
        if deciding:
            declared += [
                f"{local_name(s.name)}_af: tuple[str, ...]" for s in self.steps if isinstance(s, Choice) or s.is_answer
            ]
        body = self._regimes(self.steps, lines.lines_of)
        doc = f'"""Alt om {self.concept.name} ud fra kendte oplysninger; None hvor den almindelige vej må svare."""'
        return "\n".join(
            [
                f"def {name}(",
                *(f"{TAB}{parameter}," for parameter in (*parameters, "pr: date")),
                f") -> tuple[{', '.join(types)}] | None:",
                *(TAB + line for line in (doc, *declared, *body, f"return {_tuple(values)}")),
            ]
        )

    def unknown(self, name: str, steps: list[Step], lines: KleeneLines) -> str:
        """The function for facts that may be unknown."""
        by_name = {step.name: step for step in steps}
        values = [python_name(each) if each in by_name else "None" for each in self.answers]
        masks = [mask_name(each) if each in by_name else "-1" for each in self.answers]
        types = [step_type(by_name[each]) + " | None" if each in by_name else "None" for each in self.answers]
        parameters = [f"{python_name(fact.name)}: {fact_type(fact)} | None" for fact in self.facts]
        declared = [f"{local_name(step.name)}: {step_type(step)} | None" for step in steps]
        declared += [f"{mask_name(step.name)}: int" for step in steps]
        body = self._regimes(steps, lines.lines_of)
        if any("_w" in line for line in body):
            declared.append("_w: Any = None")
        doc = f'"""Alt om {self.concept.name}, også når oplysninger er ukendte (None): svar, og årsager som bits."""'
        returns = f"tuple[tuple[{', '.join(types)}], tuple[{', '.join('int' for _ in masks)}]]"
        return "\n".join(
            [
                f"def {name}(",
                *(f"{TAB}{parameter}," for parameter in (*parameters, "pr: date")),
                f") -> {returns}:",
                *(TAB + line for line in (doc, *declared, *body, f"return {_tuple(values)}, {_tuple(masks)}")),
            ]
        )

    def _within(self, step: Step, regime: Regime) -> Step:
        if (step.name, regime) not in self.made:
            self.made[step.name, regime] = within(step, regime)
        return self.made[step.name, regime]

    def _regimes(self, steps: list[Step], lines_of: Callable[[Step], list[str]]) -> list[str]:
        """The steps, apart for each span of assessment dates where that does not make the code much larger."""
        whole = [line for step in steps for line in lines_of(self._within(step, Regime()))]
        boundaries = boundaries_of(steps)
        regimes = regimes_of(boundaries)
        if len(regimes) == 1:
            return whole
        if len(regimes) > 40:
            return whole
        apart = [[line for step in steps for line in lines_of(self._within(step, regime))] for regime in regimes]
        if sum(map(_size, apart)) > GROWTH * _size(whole):
            return whole
        lines: list[str] = []
        for i, inner in enumerate(apart):
            if i == len(regimes) - 1:
                lines.append("else:")
            else:
                lines.append(f"{'elif' if i else 'if'} pr < {self.needs.date(regimes[i + 1].first)}:")
            lines += [TAB + line for line in inner]
        return lines


def _size(lines: list[str]) -> int:
    return sum(map(len, lines))


def _tuple(values: list[str]) -> str:
    return f"({', '.join(values)},)" if len(values) == 1 else f"({', '.join(values)})"


def fast_modules(plan: nodes.Plan) -> tuple[dict[str, dict[str, Any]], dict[str, FastConcept]]:
    """What the templates of the straight-line modules need, and what each concept has in them."""
    needs, deciders = Needs(), Deciders()
    index = index_of(plan)
    found = {}
    for concept in plan.concepts:
        fast = fast_concept(concept, plan, index, needs, deciders)
        if fast is not None:
            found[concept.name] = fast
    known = [function for fast in found.values() for function in fast.functions[:2]]
    unknown = [function for fast in found.values() for function in fast.functions[2:]]
    deciding = [f"{name} = {_tuple([string(each) for each in names])}" for names, name in deciders.constants.items()]
    contexts = {
        "_hurtig.py": _module_context(plan, known, needs, deciding),
        "_hurtig_ukendt.py": _module_context(plan, unknown, needs, []),
    }
    return contexts, found


def _module_context(plan: nodes.Plan, functions: list[str], needs: Needs, more: list[str]) -> dict[str, Any]:
    """What the template of a straight-line module needs: its functions, and of what they need what they use."""
    text = "\n".join(functions)
    words = set(re.findall(r"\w+", text))
    codes = sorted((codes, code) for codes, code in needs.codes if f"_{codes}_{code}" in words)
    classes = sorted(
        {python_name(each.name) for each in plan.codes if python_name(each.name) in words}
        | {python_name(c) for c, _ in codes}
    )
    imports = ["from datetime import date"] if functions else []
    imports += ["from typing import Any"] if "Any" in words else []
    imports += ["from fractions import Fraction as _Fraction"] if "_Fraction" in words else []
    imports.append("")
    for module, known in STRAIGHT.items():
        names = [f"{word} as _{word}" for word in known if f"_{word}" in words]
        if module == "unknown" and "_Ingen" in words:
            names.append("Ingen as _Ingen")
        if names:
            imports.append(f"from .._koersel.{module} import {', '.join(names)}")
    if classes:
        imports.append(f"from .sag import {', '.join(classes)}")
    constants = [
        f"{name} = date({d.year}, {d.month}, {d.day})"
        for d in sorted(needs.dates)
        if (name := date_constant(d)) in words
    ]
    constants += [f"_{codes}_{code} = {python_name(codes)}.{python_name(code)}" for codes, code in codes]
    constants += [line for line in more if line.partition(" = ")[0] in words]
    return {
        "title": plan.title,
        "imports": "\n".join(imports).strip(),
        "constants": constants,
        "functions": functions,
    }
