"""`datoer.py` and `parametre.py`: key dates and dated values."""

from __future__ import annotations

from typing import Any

from hjemmel.backends.python.docstrings import Cited, basis_paragraphs, docstring
from hjemmel.backends.python.expressions import Place, Used, layout_of, string
from hjemmel.backends.python.layout import Argument, Keyword, Layout, call, laid_out
from hjemmel.backends.python.names import python_name
from hjemmel.plan import nodes
from hjemmel.plan.index import PlanIndex


def dates_functions(plan: nodes.Plan, clauses: dict[str, Cited], used: Used) -> list[dict[str, Any]]:
    """A function for each key date."""
    place = Place(used, (), context="opslag", dates="")
    functions = []
    for each in plan.key_dates:
        value = call(used.word("skæringsdato"), "opslag", string(each.name), layout_of(each.value, place))
        text = docstring(f"Skæringsdatoen {each.name}", basis_paragraphs(each.basis, clauses), 4)
        functions.append(
            {"name": python_name(each.name), "docstring": text, "body": [f"return {laid_out(value, 4, 7)}"]}
        )
    return functions


def parameter_functions(
    plan: nodes.Plan, clauses: dict[str, Cited], index: PlanIndex, used: Used
) -> list[dict[str, Any]]:
    """A function for each parameter."""
    place = Place(used, (), context="opslag")
    functions = []
    for each in plan.parameters:
        versions = call("", *(_version(version, place) for version in each.versions))
        keys = [f"nøgle_{i + 1}" for i in range(len(each.keys))]
        arguments: list[Argument] = ["opslag", string(each.name), "ur", versions]
        if keys:
            arguments.append(Keyword("nøgler", call("", *keys)))
        if each.ended_by:
            starts = (index.ending(name).period.start for name in each.ended_by)
            arguments.append(Keyword("ophørt", call("", *(_edge(start, place) for start in starts))))
        value = call(used.word("parameter"), *arguments)
        paragraphs = basis_paragraphs(each.basis, clauses)
        for version in each.versions:
            paragraphs += basis_paragraphs(version.basis, clauses)
        functions.append(
            {
                "name": python_name(each.name),
                "key_names": keys,
                "docstring": docstring(each.label, list(dict.fromkeys(paragraphs)), 4),
                "body": [f"return {laid_out(value, 4, 7)}"],
            }
        )
    return functions


def _version(version: nodes.Version, place: Place) -> Layout:
    keys = call("", *map(string, version.keys))
    edges = (_edge(version.start, place), _edge(version.end, place))
    return call(place.used.word("Version"), keys, *edges, layout_of(version.value, place))


def _edge(edge: nodes.Expr | None, place: Place) -> Layout:
    return "None" if edge is None else layout_of(edge, place)
