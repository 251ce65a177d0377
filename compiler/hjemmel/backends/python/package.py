"""The generated package of a rule set: its files by path, the same bytes for the same plan."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import metadata, resources
from typing import Any, Final

import jinja2

from hjemmel.backends.python.answers_module import answers_context, init_context
from hjemmel.backends.python.clauses_module import clauses_context
from hjemmel.backends.python.dated_modules import dates_functions, parameter_functions
from hjemmel.backends.python.docstrings import clauses_of
from hjemmel.backends.python.expressions import Used
from hjemmel.backends.python.facts_module import facts_context
from hjemmel.backends.python.fast.module import fast_modules
from hjemmel.backends.python.names import date_constant
from hjemmel.backends.python.rules_module import computed_names, functions_of, lookup_name, rules_module
from hjemmel.backends.python.schema import schema_of
from hjemmel.backends.python.steps import Forms
from hjemmel.backends.python.trace import TraceModule
from hjemmel.backends.wording.labels import labels_of
from hjemmel.plan import nodes
from hjemmel.plan.index import index_of

RUNTIME_FOLDER: Final = "_koersel"
WORDS: Final = {
    "arithmetic": """
        afrundet_nedad afrundet_opad afrundet_til_nærmeste brøk del_mellem del_over divideret gange højeste
        laveste minus negativ plus procent_af
    """,
    "comparisons": "efter er er_en_af er_højst er_ikke er_mere_end er_mindre_end er_mindst før senest tidligst",
    "explanation_nodes": "Form Trin anden forklaret hvor rækker svaret tredje valgt ved",
    "lists": "Liste alle andel_mellem andelen antal_mellem antallet findes første mindste sidste største summen",
    "logic": "eller er_ingen hvis_så ikke og",
    "lookup": "Opslag beregnet skæringsdato",
    "rules": """
        Grænse Regel Version beføjelse begrænset begyndt definition forbud forrang grunde i_kraft norm_frist
        norm_gælder parameter pligt regel resultat ret undtagelse
    """,
    "time": """
        dage_efter hele_dage hele_måneder hele_måneder_samme_dag hele_måneder_sidste_dag_forbliver hele_uger
        hele_år hele_år_samme_dag hele_år_sidste_dag_forbliver månedens_udgang måneder_efter
        måneder_efter_samme_dag måneder_efter_sidste_dag_forbliver næste_hverdag årets_udgang
    """,
    "unknown": "INGEN Led Ukendt",
}


@cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.PackageLoader("hjemmel.backends.python"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # Python is written, not HTML
    )


def package_from_plan(plan: nodes.Plan, source_texts: Mapping[str, str] | None = None) -> dict[str, bytes]:
    """The files of the rule set's package, by path within the folder of all checkers."""
    straight, fast = fast_modules(plan)
    contexts = {
        "__init__.py": init_context(plan),
        "sag.py": facts_context(plan),
        "klausuler.py": clauses_context(plan),
        "datoer.py": _dates_context(plan),
        "parametre.py": _parameters_context(plan),
        "regler.py": _rules_context(plan),
        **straight,
        "_forklar.py": _trace_context(plan),
        "svar.py": answers_context(plan, metadata.version("hjemmel"), fast),
    }
    files = {
        f"{plan.name}/{name}": _environment().get_template(f"{name}.j2").render(context).encode()
        for name, context in contexts.items()
    }
    return {**files, f"{plan.name}/schema.json": schema_of(plan)}


def runtime_files() -> dict[str, bytes]:
    """The files that lie beside every package: the runtime, and what marks the whole as typed."""
    folder = resources.files("hjemmel.runtime")
    files = {
        f"{RUNTIME_FOLDER}/{file.name}": file.read_bytes()
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
        if file.name.endswith(".py")
    }
    return {"__init__.py": b'"""Checkers of Danish rules, each traced to its clause."""\n', "py.typed": b"", **files}


def _rules_context(plan: nodes.Plan) -> dict[str, Any]:
    module = rules_module(plan)
    functions = functions_of(module)
    concepts = [module.concept(concept) for concept in plan.concepts]
    needed = {"Opslag", "Led"} if concepts else set()
    needed |= {"beregnet"} if any(concept.members for concept in concepts) else set()
    text = str(functions) + str(concepts)
    needed |= {name for name in ("Liste",) if f"{name}[" in text}
    needed |= {"Regel"} if plan.rules else set()
    local = [f"from . import {name}" for name in ("datoer", "parametre") if f"{name}." in text]
    if module.used.codes:
        local.append(f"from .sag import {', '.join(sorted(module.used.codes))}")
    return {
        "title": plan.title,
        "imports": imports(module.used, needed, local),
        "constants": constants(module.used),
        "functions": functions,
        "concepts": concepts,
    }


def _trace_context(plan: nodes.Plan) -> dict[str, Any]:
    module = TraceModule(rules_module(plan), labels_of(plan), Forms(), Used())
    functions = ["\n".join(lines) for lines in module.functions()]
    text = "\n".join(functions)
    used = module.used
    used.dates |= module.rules.used.dates
    used.codes |= module.rules.used.codes
    used.words |= {word for word in module.rules.used.words if re.search(rf"\b{word}\b", text)}
    used.words.add("Form")
    local = [f"from . import {name}" for name in ("datoer", "parametre") if f"{name}." in text]
    lookups = sorted(lookup_name(concept.name) for concept in plan.concepts)
    local.append(f"from .regler import {', '.join(lookups)}" if lookups else "")
    held = [f"{name} = {code}" for name, code in sorted(module.forms.constants.items())]
    codes = sorted(codes for codes in used.codes if f"{codes}." in text + str(held))
    if codes:
        local.append(f"from .sag import {', '.join(codes)}")
    tables = [
        (
            lookup_name(concept.name),
            [
                (attribute, f"_{concept.name}_{name}")
                for attribute, name, _ in computed_names(concept, module.rules.index)
            ],
        )
        for concept in plan.concepts
    ]
    return {
        "title": plan.title,
        "imports": "from typing import Any\n" + imports(used, set(), local)
        if functions
        else imports(used, set(), local),
        "constants": constants(used) + held + [f"{name} = {code}" for code, name in module.forms.codes.items()],
        "functions": functions,
        "tables": tables,
    }


def _dates_context(plan: nodes.Plan) -> dict[str, Any]:
    used = Used()
    functions = dates_functions(plan, clauses_of(plan), used)
    needed = {"Opslag", "Led"} if functions else set[str]()
    return {
        "title": plan.title,
        "imports": imports(used, needed, []),
        "constants": constants(used),
        "functions": functions,
    }


def _parameters_context(plan: nodes.Plan) -> dict[str, Any]:
    used = Used()
    functions = parameter_functions(plan, clauses_of(plan), index_of(plan), used)
    needed = {"Opslag", "Led"} if functions else set[str]()
    local = ["from . import datoer"] if "datoer." in str(functions) else []
    if used.codes:
        local.append(f"from .sag import {', '.join(sorted(used.codes))}")
    return {
        "title": plan.title,
        "imports": imports(used, needed, local),
        "constants": constants(used),
        "functions": functions,
    }


def imports(used: Used, needed: set[str], local: list[str]) -> str:
    """The import lines of a module."""
    words = used.words | needed
    lines = ["from datetime import date", ""] if used.dates else []
    for module, names in WORDS.items():
        found = sorted(words & set(names.split()))
        if found:
            line = f"from ..{RUNTIME_FOLDER}.{module} import {', '.join(found)}"
            if len(line) > 110:
                line = f"from ..{RUNTIME_FOLDER}.{module} import (\n    " + ",\n    ".join(found) + ",\n)"
            lines.append(line)
    return "\n".join(lines + local)


def constants(used: Used) -> list[str]:
    """The constants of a module's dates."""
    return [f"{date_constant(day)} = date({day.year}, {day.month}, {day.day})" for day in sorted(used.dates)]
