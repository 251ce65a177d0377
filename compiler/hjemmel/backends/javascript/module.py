"""The JavaScript of a rule set: an ES module, the same as a script, and the declarations of its types."""

from __future__ import annotations

from importlib import metadata
from typing import Final

from hjemmel.backends.javascript.declarations import declarations_of
from hjemmel.backends.javascript.forms import Forms
from hjemmel.backends.javascript.layout import laid_out, record, string
from hjemmel.backends.javascript.rules import Functions
from hjemmel.backends.javascript.runtime_text import runtime_text, without_comments
from hjemmel.backends.javascript.squeezing import squeezed
from hjemmel.backends.javascript.tables import (
    bases_code,
    clauses_code,
    codes_code,
    concepts_code,
    forms_code,
    holidays_code,
    key_dates_code,
    parameters_code,
    thresholds_code,
)
from hjemmel.backends.python.names import python_name
from hjemmel.backends.wording.labels import labels_of
from hjemmel.plan import nodes
from hjemmel.plan.canonical import edition_hash, rule_hash
from hjemmel.plan.index import index_of

API: Final = (
    "INGEN", "REGELSÆT", "Skøn", "UgyldigSag", "beskrivelse", "brøk", "hvad_ville_ændre", "sag_fra_json", "spørgsmål",
    "vurder", "vurder_json",
)  # fmt: skip
HEADER: Final = """// {title}. Skrevet af oversætteren ud fra regelfilerne; ret der, ikke her.
//
// Kræver intet andet og henter intet. Datoer er tekster som "2024-06-01", hele tal BigInt, beløb hele øre. I reglerne
// er det første tal i et kald nummeret på trinnets ord i FORMER, og datoer er tal: 20240601.
"use strict";
"""


def module_from_plan(plan: nodes.Plan) -> dict[str, bytes]:
    """The files of the rule set's JavaScript, by path within the folder of all checkers."""
    body = body_of(plan)
    names = exported_names(plan)
    exports = [f"{name} as {shown}" if name != shown else shown for shown, name in names.items()]
    module = f"{body}\nexport {{ {', '.join(exports)} }};\n"
    held = ", ".join(f"{shown}: {name}" if name != shown else shown for shown, name in names.items())
    script = (
        f"(() => {{\n{body}\n"
        f"const hjemmel = (globalThis.hjemmel_regler ??= {{}});\n"
        f"hjemmel[{string(plan.name)}] = Object.freeze({{ {held} }});\n}})();\n"
    )
    files = {
        "mjs": module,
        "js": squeezed(script),
        "d.ts": declarations_of(plan),
        "d.mts": f'export * from "./{plan.name}.js";\n',
    }
    return {f"{plan.name}/{plan.name}.{ending}": text.encode() for ending, text in files.items()}


def exported_names(plan: nodes.Plan) -> dict[str, str]:
    """What a program may use, and what it is called inside."""
    codes = {python_name(each.name): f"KODER__{each.name}" for each in plan.codes}
    concepts = {python_name(each.name): f"FAKTA__{each.name}" for each in plan.concepts}
    return {name: name for name in API} | codes | concepts


def body_of(plan: nodes.Plan) -> str:
    """All of the module but its exports."""
    functions = Functions(plan, index_of(plan), labels_of(plan), Forms())
    rules = ",\n".join(functions.all())
    sources, clauses = clauses_code(plan)
    about = {
        "navn": plan.name,
        "titel": plan.title,
        "regelhash": rule_hash(plan),
        "udgavehash": edition_hash(plan),
        "oversætter": metadata.version("hjemmel"),
        "valuta": functions.labels.currency,
    }
    tables = {
        "REGELSÆT": laid_out(record({name: string(text) for name, text in about.items()})),
        "HELLIGDAGE": holidays_code(),
        "KILDER": sources,
        "KLAUSULER": clauses,
        "GRUNDLAG": bases_code(plan),
        "KODER": codes_code(plan),
        "SKÆRINGSDATOER": key_dates_code(functions),
        "PARAMETRE": parameters_code(functions),
        "TÆRSKLER": thresholds_code(plan),
        "BEGREBER": concepts_code(functions),
    }
    tables["FORMER"] = forms_code(functions)
    parts = [HEADER.format(title=" ".join(plan.title.split())), without_comments(runtime_text())]
    parts.append(f"const regler = {{\n{rules}{',' if rules else ''}\n}};\n")
    parts += [f"const {name} = {code};\n" for name, code in tables.items()]
    for each in plan.codes:
        codes = record({python_name(code): string(code) for code, _ in each.codes})
        parts.append(f"const KODER__{each.name} = Object.freeze({laid_out(codes, 0, 20)});\n")
    parts += [f"const FAKTA__{each.name} = fakta({string(each.name)});\n" for each in plan.concepts]
    return "\n".join(parts)
