"""What is declared and never matters: facts, discretion and parameters nothing reads, results no rule sets."""

from collections.abc import Mapping

from hjemmel.checks.unused_problems import (
    DiscretionNeverMatters,
    FactNeverUsed,
    ParameterNeverRead,
    ResultWithoutRule,
)
from hjemmel.diagnostics.problem import Problem
from hjemmel.model.nodes import Model
from hjemmel.plan import nodes as p
from hjemmel.plan.walk import expressions_of, parts_of
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s
from hjemmel.typed.nodes import Typed


def results_without_rule(typed: Typed, model: Model, spans: Mapping[str, Span]) -> list[Problem]:
    """An error for each result that nothing sets, unless a rule about its concept has a mistake that may hide it."""
    read = {rule.main or rule.name for rule in typed.rules}
    unread = {
        entry.parts.concept.concept.text
        for name, entry in model.rules.items()
        if name not in read and entry.parts.concept is not None
    }
    if not unread <= {concept.name for concept in typed.concepts}:
        return []  # a rule about a concept that is misspelt may be about any of them
    return [
        ResultWithoutRule(span=spans[key], name=result.name, declaration=key)
        for concept in typed.concepts
        for result in concept.results
        if not result.rules and concept.name not in unread
        if not _has_tail(model.concepts[concept.name].members[result.name].declaration)
        for key in (f"{concept.name}.{result.name}",)
    ]


def _has_tail(declaration: object) -> bool:
    return isinstance(declaration, s.Result) and (declaration.formula is not None or declaration.otherwise is not None)


def unused(typed: Typed, spans: Mapping[str, Span]) -> list[Problem]:
    """Warnings for facts, discretion and parameters that no declaration reads."""
    read, parameters = _read(typed)
    problems: list[Problem] = []
    for concept in typed.concepts:
        members: list[tuple[type[FactNeverUsed | DiscretionNeverMatters], str]] = [
            *((FactNeverUsed, fact.name) for fact in concept.facts),
            *((DiscretionNeverMatters, discretion.name) for discretion in concept.discretions),
        ]
        for problem, name in members:
            if (concept.name, name) not in read:
                key = f"{concept.name}.{name}"
                problems.append(problem(span=spans[key], name=name, declaration=key))
    problems += [
        ParameterNeverRead(span=spans[parameter.name], name=parameter.name, declaration=parameter.name)
        for parameter in typed.parameters
        if parameter.name not in parameters
    ]
    return problems


def _read(typed: Typed) -> tuple[set[tuple[str, str]], set[str]]:
    """The members (by concept and name) and the parameters that any declaration reads."""
    members: set[tuple[str, str]] = set()
    parameters: set[str] = set()
    declarations: list[p.Rule | p.Definition | p.Norm | p.Repeal] = [
        *typed.rules,
        *typed.definitions,
        *typed.norms,
        *typed.repeals,
    ]
    for declaration in declarations:
        for expression in expressions_of(declaration):
            for part in parts_of(expression):
                if isinstance(part, p.Read):
                    members.add((part.concept, part.name))
                elif isinstance(part, p.ParameterRead):
                    parameters.add(part.name)
                elif isinstance(part, (p.Quantified, p.Share, p.Aggregate)):
                    members.add((part.members.owner, part.members.name))
    return members, parameters
