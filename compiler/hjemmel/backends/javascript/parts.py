"""A rule set's JavaScript in parts for pages: a core that is loaded once, and for some answers what they rest on.

The core makes `hjemmel_kerne(skriv)`, which gives a module's functions for what one part writes; a part is what calls
it. In both, names that only code sees are short (`shortening`), the same in all of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from typing import Final

from hjemmel.backends.javascript.expressions import variable
from hjemmel.backends.javascript.forms import Form, Forms, form_code
from hjemmel.backends.javascript.layout import After, Code, Listed, flat, record, string
from hjemmel.backends.javascript.rules import Functions
from hjemmel.backends.javascript.runtime_text import RUNTIME_WORDS, runtime_text, without_comments
from hjemmel.backends.javascript.shortening import renamed, short_names, tokens_of
from hjemmel.backends.javascript.slices import plan_about
from hjemmel.backends.javascript.squeezing import squeezed
from hjemmel.backends.javascript.tables import (
    answers_of,
    bases_entries,
    clause_entries,
    codes_code,
    described,
    holidays_code,
    key,
    key_dates_of,
    parameters_of,
    sources_code,
    table,
    thresholds_code,
)
from hjemmel.backends.python.clauses_module import bases_of
from hjemmel.backends.wording.labels import labels_of
from hjemmel.plan import nodes
from hjemmel.plan.index import index_of

USED_BY_PAGES: Final = ("INGEN", "hver_ændring", "hvad_ville_ændre", "sag_fra_json", "spørgsmål", "vurder")
_WORDS: Final = tuple(sorted(RUNTIME_WORDS))
# What a part says, put where the runtime looks for it.
_JOINED: Final = f"""
const del = skriv([{",".join(_WORDS)}]);
const {{ regelsæt, koder, kilder, begreber, helligdage }} = hjemmel_kerne;
const [REGELSÆT, KODER, KILDER, HELLIGDAGE] = [regelsæt, koder, kilder, helligdage];
const [GRUNDLAG, KLAUSULER, SKÆRINGSDATOER, PARAMETRE, TÆRSKLER] = del.tabeller;
const FORMER = former(Object.assign([], del.former));
const BEGREBER = {{ __proto__: null }};
for (const navn of Object.keys(begreber))
  BEGREBER[navn] = {{ ...begreber[navn], svar: del.svar[navn] ?? {{ __proto__: null }} }};
return {{ {", ".join(USED_BY_PAGES)} }};
"""
_END: Final = "\0"
NOTHING: Final = "__proto__:null"
# Steps that an answer itself is, told in its own words whatever else is left out; of others the names stay.
ANSWERS: Final = frozenset(("resultat", "definition", "pligt", "forbud", "ret", "beføjelse"))
NAMED: Final = ANSWERS | {"regel"}


@cache
def _core() -> tuple[str, dict[str, str]]:
    """The runtime as one function, and the short names in it."""
    code = squeezed(without_comments(runtime_text()) + _JOINED)
    tokens = tokens_of(code)
    names = short_names(tokens, taken=("hjemmel_kerne", "skriv"))
    return renamed(tokens, names), names


def core_script(plan: nodes.Plan, rules: str, edition: str) -> str:
    """What all parts need: the runtime, and what the concepts, codes and sources of the rule set are; `rules` and
    `edition` are its hashes."""
    about = {
        "navn": plan.name,
        "titel": plan.title,
        "regelhash": rules,
        "udgavehash": edition,
        "oversætter": metadata.version("hjemmel"),
        "valuta": labels_of(plan).currency,
    }
    tables = {
        "regelsæt": flat(record({name: string(text) for name, text in about.items()})),
        "koder": codes_code(plan),
        "kilder": sources_code(plan),
        "helligdage": holidays_code(),
        "begreber": table({name: table(told, 1) for name, told in described(plan)}),
    }
    held = squeezed(f"{{{','.join(f'{name}: {code}' for name, code in tables.items())}}}").rstrip("\n")
    code, _ = _core()
    return f'globalThis.hjemmel_kerne=(skriv)=>{{"use strict";{code}}};Object.assign(hjemmel_kerne,{held});\n'


@dataclass(frozen=True, slots=True)
class Piece:
    """Code under a name: `words` are the runtime's names in it, `forms` the numbers of the forms it names."""

    name: str
    code: str
    words: frozenset[str]
    forms: frozenset[int]


@dataclass(frozen=True, slots=True)
class Parts:
    """All the pieces of a rule set: functions, answers (`Borger.krævede_samtaler`, with what they are called and
    without), dates and parameters, and words."""

    plan: nodes.Plan
    functions: Mapping[str, Piece]
    answers: Mapping[str, Piece]
    unnamed: Mapping[str, Piece]
    key_dates: Mapping[str, Piece]
    parameters: Mapping[str, Piece]
    forms: tuple[tuple[Form, str, tuple[int, ...]], ...]
    bases: Mapping[str, str]
    clauses: Mapping[str, str]
    clauses_of: Mapping[str, tuple[str, ...]]

    def part(self, names: Collection[str], worded: bool = True) -> str:
        """What the core is called with, as a function, for some answers (`Borger.krævede_samtaler`).

        What it rests on is told of these answers' own declarations; without `worded`, conditions are not in words.
        """
        plan = plan_about(self.plan, names)
        functions = [self.functions[name] for name in _functions_in(plan)]
        answers: dict[str, list[Piece]] = {}
        for concept in plan.concepts:
            held = (*(result.name for result in concept.results), *concept.definitions, *concept.norms)
            known = self.answers if worded else self.unnamed
            answers[concept.name] = [known[f"{concept.name}.{name}"] for name in sorted(held)]
        dates = [self.key_dates[each.name] for each in plan.key_dates]
        parameters = [self.parameters[each.name] for each in plan.parameters]
        pieces = [*functions, *(piece for held in answers.values() for piece in held), *dates, *parameters]
        names_used = sorted(set[str]().union(*(piece.words for piece in pieces)))
        short = _core()[1]
        taken = ",".join(f"{short.get(word, word)}=K[{_WORDS.index(word)}]" for word in names_used)
        own = self.own(names) if worded else ()
        told = [f"{{{NOTHING},{_members((name, self.bases[name]) for name in own)}}}"]
        cited = dict.fromkeys(clause for name in own for clause in self.clauses_of[name] if clause in self.clauses)
        told.append(f"{{{NOTHING},{_members((name, self.clauses[name]) for name in cited)}}}")
        told += [
            f"{{{NOTHING},{_members((piece.name, piece.code) for piece in held)}}}" for held in (dates, parameters)
        ]
        told.append(squeezed(thresholds_code(plan)).strip())
        svar = ",".join(
            f"{key(concept)}:{{{NOTHING},{_members((piece.name, piece.code) for piece in held)}}}"
            for concept, held in answers.items()
            if held
        )
        asked = {name.partition(".")[2] for name in names}
        forms = self._forms(set[int]().union(*(piece.forms for piece in pieces)), asked, worded)
        return (
            f"K=>{{{f'const {taken};' if taken else ''}"
            f"const regler={{{','.join(f'{key(piece.name)}{piece.code}' for piece in functions)}}};"
            f"return{{svar:{{{svar}}},tabeller:[{','.join(told)}],former:{{{forms}}}}}}}"
        )

    def own(self, names: Collection[str]) -> tuple[str, ...]:
        """The declarations that may decide these answers themselves, by name: rules, grounds, norms."""
        index = index_of(self.plan)
        found: dict[str, None] = {}
        for each in names:
            concept, _, name = each.partition(".")
            member = index.members[concept, name]
            if isinstance(member, nodes.Result):
                found |= dict.fromkeys(member.rules)
            elif isinstance(member, nodes.Definition):
                found |= dict.fromkeys((name, *(f"{name}__grund_{i + 1}" for i in range(len(member.grounds)))))
            else:
                found[name] = None
        return tuple(name for name in found if name in self.bases)

    def _forms(self, numbers: set[int], asked: Collection[str], worded: bool) -> str:
        waiting, told = sorted(numbers), set[int]()
        lines: list[tuple[int, str]] = []
        while waiting:
            number = waiting.pop()
            if number in told:
                continue
            told.add(number)
            form, code, told_by = self.forms[number]
            if worded or (form.kind in ANSWERS and form.name in asked):
                waiting.extend(told_by)
                lines.append((number, code))
            elif form.kind in NAMED:
                lines.append((number, form_code(form)))
        return ",".join(f"{number}:{code}" for number, code in sorted(lines))


def _members(entries: Iterable[tuple[str, str]]) -> str:
    return ",".join(f"{key(name)}:{code}" for name, code in entries)


def _functions_in(plan: nodes.Plan) -> Iterator[str]:
    yield from (rule.name for rule in plan.rules)
    yield from (f"{definition.concept}__{definition.name}" for definition in plan.definitions)
    for norm in plan.norms:
        yield norm.name
        yield f"{norm.name}__gælder"
        if norm.deadline is not None:
            yield f"{norm.name}__frist"


def parts_of_plan(plan: nodes.Plan) -> Parts:
    """The pieces, each written once."""
    forms = Forms()
    functions = Functions(plan, index_of(plan), labels_of(plan), forms)
    written: list[tuple[str, str, str, frozenset[int]]] = []

    def add(name: str, **codes: str) -> None:
        """Keeps the code of each kind under the name, with the forms asked for since the last."""
        numbers = frozenset(forms.asked_for)
        written.extend((kind, name, squeezed(code).strip(), numbers) for kind, code in codes.items())
        forms.asked_for.clear()

    for declaration, name, value in functions.named():
        add(name, function=f"({variable(declaration.concept)}) {{ return {flat(value)}; }}")
    for concept in plan.concepts:
        for name, answer in answers_of(concept, functions):
            said, unsaid = _without(answer, "status: "), _without(answer, "status: ", "etiket: ")
            add(f"{concept.name}.{name}", answer=flat(said), unnamed=flat(unsaid))
    for name, code in key_dates_of(functions):
        add(name, key_date=flat(code))
    for name, code in parameters_of(functions):
        add(name, parameter=flat(code))
    pieces: dict[str, dict[str, Piece]] = {}
    for (kind, name, _, numbers), (code, words) in zip(written, _shortened([each[2] for each in written]), strict=True):
        own = name.partition(".")[2] or name
        pieces.setdefault(kind, {})[name] = Piece(own, code, words, numbers)
    clauses: dict[str, Code] = clause_entries(plan)
    return Parts(
        plan,
        pieces.get("function", {}),
        pieces.get("answer", {}),
        pieces.get("unnamed", {}),
        pieces.get("key_date", {}),
        pieces.get("parameter", {}),
        tuple((form, code, told_by) for form, (code, told_by) in zip(forms.numbers, forms.told(), strict=True)),
        {name: squeezed(flat(code)).strip() for name, code in bases_entries(plan)},
        {name: squeezed(flat(code)).strip() for name, code in clauses.items()},
        {name: (*basis.clauses, *basis.cited) for name, _, basis in bases_of(plan)},
    )


def _without(answer: Code, *words: str) -> Code:
    """The record without the entries that pages do not look at."""
    assert isinstance(answer, Listed), "an answer is told as a record"
    kept = (item for item in answer.items if not (isinstance(item, After) and item.words in words))
    return Listed(answer.opening, tuple(kept), answer.closing)


def _shortened(codes: list[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """Each piece of code with short names, and the runtime's names in it."""
    _, core = _core()
    tokens = tokens_of("".join(f"{code}{_END}" for code in codes))
    own = short_names(tokens, taken=(*_WORDS, *core.values(), "K", "regler"))
    names = own | {word: core[word] for word in _WORDS if word in core}
    text: list[str] = []
    words: set[str] = set()
    for token in tokens:
        if token.text == _END:
            yield "".join(text), frozenset(words)
            text, words = [], set()
            continue
        text.append(names.get(token.text, token.text) if token.kind == "word" else token.text)
        if token.kind == "word" and token.text in RUNTIME_WORDS:
            words.add(token.text)
