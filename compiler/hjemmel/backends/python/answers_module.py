"""`svar.py` and the package's front: typed answers of each concept, and the way from facts to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hjemmel.backends.python.docstrings import docstring, one_line
from hjemmel.backends.python.expressions import string
from hjemmel.backends.python.fast.entrance import cause_lists, way_of
from hjemmel.backends.python.fast.module import FastConcept
from hjemmel.backends.python.names import attribute_of_whole, python_name
from hjemmel.backends.python.rules_module import computed_names, lookup_name
from hjemmel.backends.python.types import field_code, result_annotation, status_annotation, status_field_code
from hjemmel.backends.wording.labels import labels_of
from hjemmel.plan import nodes
from hjemmel.plan.canonical import edition_hash, rule_hash
from hjemmel.plan.index import PlanIndex, index_of


def answer_name(concept: str) -> str:
    """The class of the answers about a concept."""
    return f"{concept}Svar"


def _computed(concept: nodes.Concept, index: PlanIndex) -> list[dict[str, str]]:
    found = []
    results = {result.name: result for result in concept.results}
    for attribute, name, kind in computed_names(concept, index):
        if kind == "resultat":
            label, annotation = results[name].label, result_annotation(results[name].type)
            felt = field_code(attribute, name, label, results[name].type)
        elif kind == "definition":
            label, annotation = index.definitions[name].label, "bool"
            felt = field_code(attribute, name, label, nodes.TRUTH)
        else:
            norm = index.norms[name]
            label, annotation = norm.title, status_annotation(norm.kind)
            felt = status_field_code(attribute, name, label, norm.kind)
        text = docstring(label, (), 8)
        found.append(
            {"name": attribute, "plain": string(name), "annotation": annotation, "docstring": text, "felt": felt}
        )
    return found


def concept_context(concept: nodes.Concept, index: PlanIndex, fast: FastConcept | None) -> dict[str, Any]:
    """The class of a concept's answers as the template writes it."""
    return {
        "name": python_name(concept.name),
        "plain": concept.name,
        "snake": concept.name.lower(),
        "label": one_line(concept.label).replace("\\", "\\\\").replace('"', '\\"'),
        "answer": answer_name(concept.name),
        "lookup": lookup_name(concept.name),
        "computed": _computed(concept, index),
        "wholes": [{"name": attribute_of_whole(whole), "answer": answer_name(whole)} for whole in concept.wholes],
        "lists": [
            {"name": python_name(fact.name), "answer": answer_name(fact.type.of), "label": one_line(fact.name)}
            for fact in concept.facts
            if fact.type.kind == "list"
        ],
        "way": way_of(concept, fast),
    }


def answers_context(plan: nodes.Plan, compiler: str, fast: Mapping[str, FastConcept]) -> dict[str, Any]:
    """What the template of `svar.py` needs."""
    index = index_of(plan)
    concepts = [concept_context(concept, index, fast.get(concept.name)) for concept in plan.concepts]
    parameters = [
        {
            "plain": string(each.name),
            "felt": field_code(python_name(each.name), each.name, each.label, each.type),
        }
        for each in plan.parameters
    ]
    text = str(concepts) + str(parameters)
    typing = ["Any", "Final"]
    typing += ["Literal"] if "Literal[" in text else []
    wholes = any(concept["wholes"] for concept in concepts)
    lists = any(concept["lists"] for concept in concepts)
    typing += ["cast"] if wholes or lists else []
    typing += ["overload"] if len(concepts) > 1 else []
    answer = ["Resultat"] if any(concept["computed"] for concept in concepts) else []
    answer += ["Svar"] + (["delsvar"] if lists else []) + (["helhedssvar"] if wholes else [])
    codes = sorted(python_name(each.name) for each in plan.codes if f"{python_name(each.name)}" in text)
    names = sorted(["BEGREBER", *codes, *(concept["name"] for concept in concepts)])
    causes = cause_lists(fast)
    straight = [name for name in ("_hurtig", "_hurtig_ukendt") if f"{name}." in text]
    unknown = ["Ingen"] if "Ingen" in text else []
    unknown += ["Værdi", *(["Årsag"] if "Årsag(" in causes else []), *(["Årsagstabel"] if fast else [])]
    lookups = ", ".join(sorted(concept["lookup"] for concept in concepts))
    imports = [
        "from collections.abc import Callable, Mapping",
        *(["from datetime import date"] if concepts else []),
        *(["from fractions import Fraction"] if "Fraction" in text else []),
        f"from typing import {', '.join(typing)}",
        "",
        f"from .._koersel.answer import {', '.join(answer)}",
        *(["from .._koersel.facts import Felt"] if "Felt(" in text else []),
        *(["from .._koersel.facts import kanonisk_oplysning"] if "kanonisk_oplysning(" in text else []),
        "from .._koersel.json_data import sag_fra_data, som_json",
        "from .._koersel.ruleset import Regelsæt",
        *(["from .._koersel.undefined import Undefined"] if fast else []),
        f"from .._koersel.unknown import {', '.join(unknown)}",
        *([f"from . import {', '.join(straight)}"] if straight else []),
        "from .klausuler import GRUNDLAG, KLAUSULER, SKØNSSPØRGSMÅL",
        *([f"from .regler import {lookups}"] if lookups else []),
        f"from .sag import {', '.join(names)}",
    ]
    return {
        "title": plan.title,
        "imports": "\n".join(imports),
        "concepts": concepts,
        "plan_name": string(plan.name),
        "plan_title": string(plan.title),
        "rule_hash": string(rule_hash(plan)),
        "edition_hash": string(edition_hash(plan)),
        "compiler": string(compiler),
        "currency": string(labels_of(plan).currency),
        "key_dates": repr(tuple(each.name for each in plan.key_dates)),
        "parameters": parameters,
        "cause_lists": causes,
    }


def init_context(plan: nodes.Plan) -> dict[str, Any]:
    """What the template of the package's front needs."""
    answers = [answer_name(concept.name) for concept in plan.concepts]
    doors = ["vurder", "vurder_json"] if answers else ["vurder_json"]
    facts = [python_name(each.name) for each in plan.concepts] + [python_name(each.name) for each in plan.codes]
    imports = [
        "from .._koersel.facts import Skøn, UgyldigSag",
        "from .._koersel.unknown import INGEN",
        *([f"from .sag import {', '.join(sorted(facts))}"] if facts else []),
        f"from .svar import {', '.join(sorted(['REGELSÆT', *doors, *answers]))}",
    ]
    return {
        "title": plan.title,
        "package": plan.name,
        "example": facts[0] if facts else "",
        "imports": imports,
        "names": sorted(["INGEN", "REGELSÆT", "Skøn", "UgyldigSag", *doors, *answers, *facts]),
    }
