"""What is declared and never matters: facts, discretion and parameters nothing reads, results no rule gives."""

from hjemmel.checks.unused_problems import (
    DiscretionNeverMatters,
    FactNeverUsed,
    ParameterNeverRead,
    ResultWithoutRule,
)
from hjemmel.diagnostics.problem import Problem
from hjemmel.plan import nodes as p
from hjemmel.plan.walk import expressions_of, parts_of
from hjemmel.typed.nodes import Typed


def unused(typed: Typed) -> list[Problem]:
    """Warnings for what nothing reads, and errors for results without a rule."""
    read, parameters = _read(typed)
    problems: list[Problem] = []
    for concept in typed.concepts:
        for result in concept.results:
            if not result.rules:
                problems.append(
                    ResultWithoutRule(span=result.span, name=result.name, declaration=f"{concept.name}.{result.name}")
                )
        for fact in concept.facts:
            if (concept.name, fact.name) not in read:
                problems.append(
                    FactNeverUsed(span=fact.span, name=fact.name, declaration=f"{concept.name}.{fact.name}")
                )
        for discretion in concept.discretions:
            if (concept.name, discretion.name) not in read:
                problems.append(
                    DiscretionNeverMatters(
                        span=discretion.span,
                        name=discretion.name,
                        declaration=f"{concept.name}.{discretion.name}",
                    )
                )
    problems += [
        ParameterNeverRead(span=parameter.span, name=parameter.name, declaration=parameter.name)
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
