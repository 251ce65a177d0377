"""The part of a rule set with mistakes that no mistake touches, so that the rest can still be checked.

Before: rules a and b of one result, rule c of another that reads an unknown name.  After: a and b.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from hjemmel.checks.naming import declaration_of
from hjemmel.diagnostics.problem import Problem
from hjemmel.model.nodes import Model
from hjemmel.plan import nodes as p
from hjemmel.plan.walk import expressions_of, parts_of
from hjemmel.typed.nodes import Typed


def sound_part(typed: Typed, model: Model, reads: Mapping[str, tuple[str, ...]], problems: Iterable[Problem]) -> Typed:
    """The results, definitions and norms in which nothing is wrong, nor in anything they read; `reads` says what that
    is, by `Concept.name`."""
    wrong = {problem.declaration for problem in problems if problem.severity == "error"}
    touched = _touched(typed, model, wrong)
    waiting = list(touched)
    readers: dict[str, list[str]] = {}
    for reader, found in reads.items():
        for read in found:
            readers.setdefault(read, []).append(reader)
    while waiting:
        new = [reader for reader in readers.get(waiting.pop(), ()) if reader not in touched]
        touched.update(new)
        waiting += new
    return replace(
        typed,
        concepts=[
            replace(
                concept,
                results=tuple(each for each in concept.results if f"{concept.name}.{each.name}" not in touched),
                definitions=tuple(name for name in concept.definitions if f"{concept.name}.{name}" not in touched),
                norms=tuple(name for name in concept.norms if f"{concept.name}.{name}" not in touched),
            )
            for concept in typed.concepts
        ],
        rules=[each for each in typed.rules if _subject(each) not in touched],
        definitions=[each for each in typed.definitions if _subject(each) not in touched],
        norms=[each for each in typed.norms if _subject(each) not in touched],
    )


def _touched(typed: Typed, model: Model, wrong: set[str]) -> set[str]:
    """What a mistake stands in, or in a parameter or key date it reads, by `Concept.name`.

    A rule with a mistake touches its result, also when nothing is left of the rule.
    """
    touched = set(wrong)
    for name, entry in (*model.rules.items(), *model.norms.items()):
        concept, sets = entry.parts.concept, entry.parts.sets
        if name in wrong and concept is not None:
            touched.add(f"{concept.concept.text}.{name if sets is None else sets.result.text}")
    declared: list[p.Rule | p.Definition | p.Norm] = [*typed.rules, *typed.definitions, *typed.norms]
    for each in declared:
        is_ended_by_wrong = not wrong.isdisjoint(each.ended_by)
        if is_ended_by_wrong or declaration_of(each) in wrong or _reads_any(each, wrong):
            touched.add(_subject(each))
    return touched


def _reads_any(declaration: p.Rule | p.Definition | p.Norm, names: set[str]) -> bool:
    return any(
        isinstance(part, (p.ParameterRead, p.KeyDateRead)) and part.name in names
        for expression in expressions_of(declaration)
        for part in parts_of(expression)
    )


def _subject(declaration: p.Rule | p.Definition | p.Norm) -> str:
    """The result a rule gives, else the declaration itself."""
    name = declaration.result if isinstance(declaration, p.Rule) else declaration.name
    return f"{declaration.concept}.{name}"
