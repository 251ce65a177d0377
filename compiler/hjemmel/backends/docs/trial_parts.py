"""The scripts of the page where rules are tried: one for all, and for each choice what its answers rest on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.pages.rules import exercised_by
from hjemmel.backends.docs.rendering import Writer, capitalized
from hjemmel.backends.docs.trials import Trial
from hjemmel.backends.docs.tried import PAGE
from hjemmel.backends.javascript.parts import Parts, core_script, parts_of_plan
from hjemmel.backends.javascript.slices import plan_about
from hjemmel.backends.python.types import KINDS
from hjemmel.backends.wording.labels import spaced
from hjemmel.backends.wording.values import date_text
from hjemmel.plan import nodes as p
from hjemmel.plan.index import index_of

Asked = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """The numbers of the parts: one for every set of answers (`Borger.krævede_samtaler`) that is asked for together."""

    trials: tuple[Trial, ...]
    numbers: dict[Asked, int]

    def of(self, trial: Trial) -> int:
        """The number of the part a trial needs."""
        return self.numbers[asked_by(trial)]


def asked_by(trial: Trial) -> Asked:
    """The answers of a trial, by concept and name."""
    return tuple(f"{trial.concept}.{name}" for name in trial.answers)


def numbered(trials: tuple[Trial, ...]) -> Numbered:
    """A number for each part, in the order they are first needed; each answer alone has one too."""
    asked = dict.fromkeys(map(asked_by, trials))
    asked |= dict.fromkeys((name,) for names in tuple(asked) for name in names)
    return Numbered(trials, {names: number for number, names in enumerate(asked, 1)})


def part_path(number: int) -> str:
    """Where a part lies."""
    return f"assets/regler/{number}.js"


def part_scripts(book: Book, given: Numbered) -> dict[str, bytes]:
    """The core and every part."""
    parts, write = parts_of_plan(book.plan), Writer(PAGE, book.addresses)
    exercised = {
        f"{concept.name}.{each.name}": exercised_by(each.exercised_by, concept.name, book)
        or "Udøves af en sagsbehandler."
        for concept in book.plan.concepts
        for each in concept.discretions
    }
    core = f"{core_script(book.plan, book.rule_hash, book.edition_hash)}hjemmel_kerne.udøves={_json(exercised)};\n"
    by_part: dict[Asked, list[Trial]] = {}
    for trial in given.trials:
        by_part.setdefault(asked_by(trial), []).append(trial)
    scripts = {"assets/regler.js": core.encode()}
    for asked, number in given.numbers.items():
        about = _about(asked, by_part.get(asked, []), book, given, write, parts)
        script = f"hjemmelDel({number},{_json(about)},{parts.part(asked, len(asked) == 1)});\n"
        scripts[part_path(number)] = script.encode()
    return scripts


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def _about(
    asked: Asked, trials: list[Trial], book: Book, given: Numbered, write: Writer, parts: Parts
) -> dict[str, object]:
    """What the page must know of the answers besides the rules; where it takes things from, and where it links to."""
    concept = asked[0].partition(".")[0]
    names = [name.partition(".")[2] for name in asked]
    about: dict[str, object] = {"begreb": concept}
    alone = len(asked) == 1
    answers = dict(_answers(concept, names, book))
    about["svar"] = answers if alone else {n: [*told, given.numbers[f"{concept}.{n}",]] for n, told in answers.items()}
    if trials:
        trial = trials[0]
        about["rod"] = trial.root
        dates = {each.name: _key_date(each, book) for each in book.plan.key_dates if each.name in trial.key_dates}
        optional = {"sti": trial.path, "datoer": dates, "regler_om": {t.anchor: t.rule for t in trials if t.rule}}
        about |= {name: value for name, value in optional.items() if value}
    if alone:
        own = parts.own(asked)
        places = ((name, _place(name, book, write)) for name in _may_decide(asked, own, book))
        about["regler"] = {name: place for name, place in places if place}
        clauses = dict.fromkeys(clause for name in own for clause in parts.clauses_of[name])
        about["klausuler"] = {name: write.href(f"clause:{name}") for name in clauses}
    return about


def _may_decide(asked: Asked, own: tuple[str, ...], book: Book) -> Iterator[str]:
    """What decides the answer, and the rules behind it that may contradict each other; lines go by their rule."""
    plan = plan_about(book.plan, asked)
    results = (each for concept in plan.concepts for each in concept.results if len(each.rules) > 1)
    rules = (name for each in results for name in each.rules)
    yield from dict.fromkeys(name.partition("__")[0] for name in (*own, *rules))


def _place(name: str, book: Book, write: Writer) -> list[str]:
    for kind in ("rule", "norm", "definition"):
        key = f"{kind}:{name}"
        if key in book.titles:
            return [book.titles[key], write.href(key)]
    return []


def _answers(concept: str, names: list[str], book: Book) -> Iterator[tuple[str, list[str]]]:
    """What each answer is called, and of what kind it is: `[label, kind, code list, unit]`."""
    index = index_of(book.plan)
    for name in names:
        member = index.members[concept, name]
        if isinstance(member, p.Result):
            yield name, [member.label, KINDS[member.type.kind], member.type.of, member.type.kind]
        elif isinstance(member, p.Definition):
            key = f"definition:{name}"
            title = book.title(key)
            yield name, [f"hører til målgruppen {title}" if book.kind(key) == "målgruppe" else title, "ja_nej", "", ""]
        else:
            yield name, [book.title(f"norm:{name}"), book.kind(f"norm:{name}"), "", ""]


def _key_date(each: p.KeyDate, book: Book) -> dict[str, object]:
    day = book.day(each.value)
    return {
        "etiket": capitalized(each.label or spaced(each.name)),
        "dag": "" if day is None else date_text(day),
        "antaget": list(each.basis.assumptions),
        "laest": list(each.basis.interpretations),
    }


def trial_data(trials: tuple[Trial, ...]) -> list[dict[str, object]]:
    """What can be tried, as data beside the page."""
    return [
        {
            "id": trial.anchor,
            "titel": trial.title,
            "art": trial.kind,
            "begreb": trial.concept,
            "svar": list(trial.answers),
            "sagens_begreb": trial.root,
            **({"sti": trial.path} if trial.path else {}),
            **({"regel": trial.rule} if trial.rule else {}),
            **({"skæringsdatoer": list(trial.key_dates)} if trial.key_dates else {}),
        }
        for trial in trials
    ]
