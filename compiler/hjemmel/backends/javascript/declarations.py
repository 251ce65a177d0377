"""The declarations of a module's types: facts, codes and answers of each concept, with their labels."""

from __future__ import annotations

from typing import Final

from hjemmel.backends.javascript.layout import string
from hjemmel.backends.javascript.runtime_text import declared_types
from hjemmel.backends.python.names import attribute_of_whole, python_name
from hjemmel.backends.python.types import STATUSES
from hjemmel.plan import nodes
from hjemmel.plan.index import PlanIndex, index_of

FACTS: Final[dict[nodes.Kind, str]] = {
    "truth": "boolean",
    "date": "DatoTekst",
    "text": "string",
    "number": "EksaktTal",
    "percent": "EksaktTal",
    "hours": "EksaktTal",
}
RESULTS: Final[dict[nodes.Kind, str]] = {
    "truth": "boolean",
    "date": "DatoTekst",
    "text": "string",
    "number": "bigint | BrøkTal",
    "percent": "bigint | BrøkTal",
    "hours": "bigint | BrøkTal",
}


def declarations_of(plan: nodes.Plan) -> str:
    """The text of the declarations."""
    index = index_of(plan)
    parts = [f"// {' '.join(plan.title.split())}. Skrevet af oversætteren ud fra regelfilerne; ret der, ikke her.\n"]
    parts.append(declared_types())
    parts += [_codes(codes) for codes in plan.codes]
    parts += [_concept(concept, index) for concept in plan.concepts]
    names = [python_name(concept.name) for concept in plan.concepts]
    roots = "".join(f"  readonly {concept.name.lower()}?: JsonVærdi;\n" for concept in plan.concepts)
    parts.append(
        f"export type SagOm = {' | '.join(names) or 'never'};\n"
        f"/** A case as JSON. */\nexport interface JsonSag {{\n  readonly pr: DatoTekst;\n{roots}"
        "  readonly forudsat?: JsonVærdi;\n}\n"
        "/** The answers about a thing on a day; throws UgyldigSag with everything that is wrong. */\n"
        + "".join(
            f"export declare function vurder(sag: {name}, pr: DatoTekst, forudsat?: ForudsatSvar): {name}Svar;\n"
            for name in names
        )
        + "export declare function vurder(sag: SagOm, pr: DatoTekst, forudsat?: ForudsatSvar): SvarOm;\n"
        "/** The answers to a case written as JSON, text or data. */\n"
        "export declare function vurder(json: string | JsonSag): SvarOm;\n"
    )
    return "\n".join(parts)


def _codes(codes: nodes.Codes) -> str:
    name = python_name(codes.name)
    union = " | ".join(string(code) for code, _ in codes.codes) or "never"
    members = "".join(
        f"{_comment(label, 2)}  readonly {python_name(code)}: {string(code)};\n" for code, label in codes.codes
    )
    return f"{_comment(codes.label, 0)}export type {name} = {union};\nexport declare const {name}: {{\n{members}}};\n"


def _concept(concept: nodes.Concept, index: PlanIndex) -> str:
    name = python_name(concept.name)
    facts = "".join(
        f"{_comment(fact.label, 2)}  readonly {python_name(fact.name)}?: {_fact_type(fact.type)} | null;\n"
        for fact in concept.facts
    )
    facts += "".join(
        f"{_comment(f'{each.label} Skøn, udøves af {each.exercised_by}.', 2)}"
        f"  readonly {python_name(each.name)}?: SkønUdøvet<{_fact_type(each.type)}> | null;\n"
        for each in concept.discretions
    )
    facts += "".join(
        f"  readonly {attribute_of_whole(whole)}?: {python_name(whole)}Oplysninger | null;\n"
        for whole in concept.wholes
    )
    answers = {result.name: (result.label, _result_type(result.type)) for result in concept.results}
    answers |= {each: (index.definition(concept.name, each).label, "boolean") for each in concept.definitions}
    answers |= {each: (index.norms[each].title, _status_type(index.norms[each].kind)) for each in concept.norms}
    lines = "".join(
        f"{_comment(label, 2)}  readonly {python_name(each)}: ResultatAf<{type_}>;\n"
        for each, (label, type_) in sorted(answers.items())
    )
    lines += "".join(f"  readonly {attribute_of_whole(whole)}: {python_name(whole)}Svar;\n" for whole in concept.wholes)
    lines += "".join(
        f"  readonly {python_name(fact.name)}: readonly {python_name(fact.type.of)}Svar[] | null;\n"
        for fact in concept.facts
        if fact.type.kind == "list"
    )
    return (
        f"{_comment(concept.label, 0)}export interface {name}Oplysninger {{\n{facts}}}\n"
        f"export interface {name} extends {name}Oplysninger {{\n  readonly begreb_: {string(concept.name)};\n}}\n"
        f"export declare function {name}(oplysninger?: {name}Oplysninger): {name};\n"
        f"export interface {name}Svar extends SvarOm {{\n{lines}}}\n"
    )


def _fact_type(type_: nodes.Type) -> str:
    match type_.kind:
        case "list":
            return f"readonly {python_name(type_.of)}Oplysninger[]"
        case "code":
            found = python_name(type_.of)
        case kind:
            found = FACTS.get(kind, "HeltTal")
    return f"{found} | IngenVærdi" if type_.optional else found


def _result_type(type_: nodes.Type) -> str:
    found = python_name(type_.of) if type_.kind == "code" else RESULTS.get(type_.kind, "bigint")
    return f"{found} | IngenVærdi" if type_.optional else found


def _status_type(kind: str) -> str:
    return " | ".join(string(word) for word in STATUSES[kind] if isinstance(word, str))


def _comment(text: str, indent: int) -> str:
    words = " ".join(text.split()).replace("*/", "* /")
    return f"{' ' * indent}/** {words} */\n" if words else ""
