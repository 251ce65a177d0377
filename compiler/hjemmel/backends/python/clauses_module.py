"""`klausuler.py`: the clauses with their quotations, and what each declaration rests on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hjemmel.backends.python.docstrings import clauses_of
from hjemmel.backends.python.expressions import string
from hjemmel.backends.python.layout import Keyword, Layout, call, laid_out
from hjemmel.plan import nodes


def merged(bases: list[nodes.Basis]) -> nodes.Basis:
    """All that several lines rest on, each once."""

    def every(field: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(text for basis in bases for text in getattr(basis, field)))

    return nodes.Basis(every("clauses"), every("cited"), every("interpretations"), every("assumptions"))


def bases_of(plan: nodes.Plan) -> Iterator[tuple[str, str, nodes.Basis]]:
    """Name, title and basis of each rule, definition, ground and norm; results by `Concept.name`."""
    for rule in plan.rules:
        yield rule.name, rule.title, _with_period(rule.basis, rule.period)
    for definition in plan.definitions:
        yield definition.name, definition.label, _with_period(definition.basis, definition.period)
        for i, ground in enumerate(definition.grounds):
            yield f"{definition.name}__grund_{i + 1}", definition.label, ground.basis
    for norm in plan.norms:
        yield norm.name, norm.title, _with_period(norm.basis, norm.period)
    for parameter in plan.parameters:
        yield (
            f"parameter {parameter.name}",
            parameter.label,
            merged([parameter.basis, *(v.basis for v in parameter.versions)]),
        )
    for key_date in plan.key_dates:
        yield f"skæringsdato {key_date.name}", key_date.name, key_date.basis


def _with_period(basis: nodes.Basis, period: nodes.Period) -> nodes.Basis:
    return nodes.Basis(
        basis.clauses,
        tuple(dict.fromkeys((*basis.cited, *period.basis.cited, *period.basis.clauses))),
        basis.interpretations,
        tuple(dict.fromkeys((*basis.assumptions, *period.basis.assumptions))),
    )


def _basis(title: str, basis: nodes.Basis) -> str:
    arguments: list[Layout | Keyword] = [string(title)]
    for name, texts in (
        ("klausuler", basis.clauses),
        ("jf", basis.cited),
        ("fortolkninger", basis.interpretations),
        ("antagelser", basis.assumptions),
    ):
        if texts:
            arguments.append(Keyword(name, call("", *map(string, texts))))
    return laid_out(call("Grundlag", *arguments), 4, 20)


def clauses_context(plan: nodes.Plan) -> dict[str, Any]:
    """What the template of `klausuler.py` needs."""
    return {
        "title": plan.title,
        "clauses": [
            {
                "name": string(name),
                "quotation": string(cited.clause.quotation),
                "source": string(cited.source.title),
                "file": string(cited.source.file),
                "lines": repr(tuple(cited.clause.lines)),
            }
            for name, cited in sorted(clauses_of(plan).items())
        ],
        "bases": [{"name": string(name), "layout": _basis(title, basis)} for name, title, basis in bases_of(plan)],
        "questions": [
            {
                "key": f"({string(concept.name)}, {string(each.name)})",
                "value": f"({string(each.label)}, {string(each.exercised_by)})",
            }
            for concept in plan.concepts
            for each in concept.discretions
        ],
    }
