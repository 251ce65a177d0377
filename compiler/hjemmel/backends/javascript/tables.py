"""The tables of a module: concepts, codes, dates, parameters, clauses, and what declarations rest on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from hjemmel.backends.javascript.expressions import Place, code_of, literal_code
from hjemmel.backends.javascript.layout import After, Code, array, call, laid_out, record, string
from hjemmel.backends.javascript.rules import Functions
from hjemmel.backends.javascript.thresholds import thresholds_of
from hjemmel.backends.python.clauses_module import bases_of
from hjemmel.backends.python.docstrings import clauses_of
from hjemmel.backends.python.names import python_name
from hjemmel.backends.python.types import KINDS, STATUSES
from hjemmel.backends.wording.voice import Voice
from hjemmel.plan import nodes
from hjemmel.runtime import holidays

DURATIONS: Final = ("days", "weeks", "months", "years")
NOTHING: Final = "{ __proto__: null"


def table(entries: Mapping[str, Code], depth: int = 0) -> str:
    """An object with one entry a line, that knows no other names than these."""
    margin = "  " * (depth + 1)
    lines = [
        f"{margin}{key(name)}: {laid_out(value, 2 * depth + 2, len(name) + 4, 1)},\n" for name, value in entries.items()
    ]
    return f"{NOTHING},\n{''.join(lines)}{'  ' * depth}}}"


def key(name: str) -> str:
    """A name as the key of an object."""
    return name if name.isidentifier() and name.isascii() else string(name)


def _type_entries(type_: nodes.Type) -> dict[str, Code]:
    entries: dict[str, Code] = {"slags": string(KINDS[type_.kind])}
    if type_.kind in DURATIONS:
        entries["enhed"] = string(type_.kind)
    if type_.kind == "code":
        entries["kode"] = string(type_.of)
    if type_.kind == "list":
        entries["begreb"] = string(type_.of)
    if type_.optional:
        entries["eller_ingen"] = "true"
    return entries


def _field(each: nodes.Fact | nodes.Discretion) -> Code:
    entries = {"etiket": string(each.label), **_type_entries(each.type)}
    if isinstance(each, nodes.Discretion):
        entries |= {"er_skøn": "true", "udøves_af": string(each.exercised_by)}
    return record(entries)


def answers_of(concept: nodes.Concept, functions: Functions) -> Iterator[tuple[str, Code]]:
    """What is computed of a concept, by name: its words, its type, and the function that gives it."""
    for result in concept.results:
        entries = {"etiket": string(result.label), **_type_entries(result.type)}
        yield result.name, record(entries | {"af": functions.result(concept, result)})
    for name in concept.definitions:
        entries = {"etiket": string(functions.labels.definitions.get(name) or name), "slags": string("ja_nej")}
        yield name, record(entries | {"af": f"regler.{concept.name}__{name}"})
    for name in concept.norms:
        norm = functions.index.norms[name]
        statuses = (
            string(word) if isinstance(word, str) else literal_code(word, nodes.TRUTH) for word in STATUSES[norm.kind]
        )
        entries = {
            "etiket": string(norm.title),
            "slags": string("status"),
            "status": array(statuses),
        }
        if norm.kind in ("right", "power"):
            entries["ret"] = "true"
        entries |= {"af": f"regler.{name}", "gælder": f"regler.{name}__gælder"}
        if norm.deadline is not None:
            entries["frist"] = f"regler.{name}__frist"
        yield name, record(entries)


def concepts_code(functions: Functions) -> str:
    """`BEGREBER`."""
    return table(
        {
            name: table(about | {"svar": table(dict(sorted(answers_of(concept, functions))), 2)}, 1)
            for concept, (name, about) in zip(functions.plan.concepts, described(functions.plan), strict=True)
        }
    )


def described(plan: nodes.Plan) -> Iterator[tuple[str, dict[str, Code]]]:
    """Each concept by name with what is told of it: its label, its wholes and its fields, not its answers."""
    for concept in plan.concepts:
        inputs: tuple[nodes.Fact | nodes.Discretion, ...] = (*concept.facts, *concept.discretions)
        fields = {each.name: _field(each) for each in inputs}
        members = [*fields, *(result.name for result in concept.results), *concept.definitions, *concept.norms]
        members += [whole.lower() for whole in concept.wholes]
        about: dict[str, Code] = {
            "navn": string(concept.name),
            "etiket": string(concept.label),
            "helheder": array(map(string, concept.wholes)),
        }
        renamed = {name: string(python_name(name)) for name in members if python_name(name) != name}
        if renamed:
            about["attributter"] = record(renamed)
        yield concept.name, about | {"felter": table(fields, 2)}


def codes_code(plan: nodes.Plan) -> str:
    """`KODER`: labels by code, by list."""
    return table(
        {each.name: table({code: string(label or code) for code, label in each.codes}, 1) for each in plan.codes}
    )


def key_dates_code(functions: Functions) -> str:
    """`SKÆRINGSDATOER`: what gives each date, unless the case takes another as given."""
    return table(dict(key_dates_of(functions)))


def key_dates_of(functions: Functions) -> Iterator[tuple[str, Code]]:
    """What gives each key date, by name."""
    place = Place(functions.forms, Voice(functions.labels, ()), ("opslag",))
    for each in functions.plan.key_dates:
        yield each.name, After("(opslag) => ", code_of(each.value, place))


def parameters_code(functions: Functions) -> str:
    """`PARAMETRE`: words, type, and the dated versions."""
    return table(dict(parameters_of(functions)))


def parameters_of(functions: Functions) -> Iterator[tuple[str, Code]]:
    """The words, type and dated versions of each parameter, by name."""
    place = Place(functions.forms, Voice(functions.labels, ()), ("opslag",))

    def edge(end: nodes.Expr | None) -> Code:
        return "null" if end is None else code_of(end, place)

    for each in functions.plan.parameters:
        versions = array(
            array((array(map(string, v.keys)), edge(v.start), edge(v.end), code_of(v.value, place)))
            for v in each.versions
        )
        about = {"etiket": string(each.label), **_type_entries(each.type), "versioner": After("(opslag) => ", versions)}
        if each.ended_by:
            starts = (edge(functions.index.ending(name).period.start) for name in each.ended_by)
            about["ophørt"] = After("(opslag) => ", array(starts))
        yield each.name, record(about)


def clauses_code(plan: nodes.Plan) -> tuple[str, str]:
    """`KILDER` and `KLAUSULER`: titles and files, and each quotation with the lines it stands on; those rested on."""
    rested_on = {name for _, _, basis in bases_of(plan) for name in (*basis.clauses, *basis.cited)}
    return sources_code(plan), table({name: code for name, code in clause_entries(plan).items() if name in rested_on})


def sources_code(plan: nodes.Plan) -> str:
    """`KILDER`: titles and files."""
    return table({source.name: array((string(source.title), string(source.file))) for source in plan.sources})


def clause_entries(plan: nodes.Plan) -> dict[str, Code]:
    """The quotation, source and lines of each clause, by name."""
    return {
        name: array((string(cited.clause.quotation), string(cited.source.name), array(map(str, cited.clause.lines))))
        for name, cited in sorted(clauses_of(plan).items())
    }


def bases_code(plan: nodes.Plan) -> str:
    """`GRUNDLAG`: what each declaration rests on."""
    return table(dict(bases_entries(plan)))


def bases_entries(plan: nodes.Plan) -> Iterator[tuple[str, Code]]:
    """What each declaration rests on, by name."""
    for name, title, basis in bases_of(plan):
        words: dict[str, Iterable[str]] = {
            "hjemmel": basis.clauses,
            "jf": basis.cited,
            "fortolkninger": basis.interpretations,
            "antagelser": basis.assumptions,
        }
        told: dict[str, Any] = {word: array(map(string, texts)) for word, texts in words.items() if texts}
        yield name, record({"titel": string(title), **told})


def thresholds_code(plan: nodes.Plan) -> str:
    """`TÆRSKLER`: the numbers that facts are held against, by unit of a duration, else by type."""
    number = nodes.Type("number")
    return table(
        {
            kind if kind in DURATIONS else KINDS[kind]: array(literal_code(value, number) for value in values)
            for kind, values in thresholds_of(plan).items()
        }
    )


def holidays_code() -> str:
    """`HELLIGDAGE`: what the calendar of working days needs to know."""
    fixed = (str(month * 100 + day) for month, day in holidays.FIXED_DAYS)
    return laid_out(
        record(
            {
                "faste": array(fixed),
                "fra_påske": array(map(str, holidays.DAYS_FROM_EASTER)),
                "store_bededag": str(holidays.GREAT_PRAYER_DAY_FROM_EASTER),
                "store_bededag_til": str(holidays.LAST_YEAR_OF_GREAT_PRAYER_DAY),
            }
        )
    )


def forms_code(functions: Functions) -> str:
    """`FORMER`: after everything else is written, since that is what makes them."""
    lines = "".join(f"  {code},\n" for code in functions.forms.codes())
    return flat_call("former", f"[\n{lines}]")


def flat_call(name: str, argument: str) -> str:
    """`name(argument)`, the argument as it is."""
    return laid_out(call(name, argument))
