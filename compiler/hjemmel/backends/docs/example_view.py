"""Examples in words: the facts of the case, what is expected, and whether the rules agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.rendering import capitalized
from hjemmel.backends.wording.labels import Labels
from hjemmel.backends.wording.phrases import literal_text, statement
from hjemmel.backends.wording.statements import inline
from hjemmel.backends.wording.values import date_text, value_text
from hjemmel.backends.wording.voice import NORM_NOUNS, STATUS_WORDS, Level, Voice
from hjemmel.backends.wording.words import Words, named, plain, said, targets_in
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case, Cause, Instance, Value
from hjemmel.plan.examples import Example, Expectation, HasDeadline, HasStatus, Holds, Lacks


@dataclass(frozen=True, slots=True)
class InstanceView:
    """One thing of the case with what is known of it, as (label, value) pairs."""

    concept: str
    concept_key: str
    name: str
    facts: tuple[tuple[Words, str], ...]


@dataclass(frozen=True, slots=True)
class ExpectationView:
    """What is expected, and whether the rules answer so."""

    words: Words
    agrees: bool


def voice_of(example: Example, labels: Labels) -> Voice:
    """A voice that names each instance, where there is more than one."""
    several = len(example.case.instances) > 1
    levels = tuple(Level(instance.concept, instance.path if several else "") for instance in example.case.instances)
    return Voice(labels, levels)


def expectations_of(number: int, book: Book) -> tuple[ExpectationView, ...]:
    """The expectations of an example in order."""
    example = book.site.examples[number]
    voice = voice_of(example, book.labels)
    return tuple(
        ExpectationView(_expected(each, example, voice, book), met)
        for each, met in zip(example.expectations, book.verdicts[number], strict=True)
    )


def results_of(number: int, book: Book, key: str) -> tuple[str, ...]:
    """What the example expects of the rule or norm `key`, as short lines; everything where nothing is said of it."""
    example = book.site.examples[number]
    views = expectations_of(number, book)
    about = {key, *(reader for reader, keys in book.reads.items() if key in keys and reader.startswith("result:"))}
    lines: list[str] = []
    for view, expectation in zip(views, example.expectations, strict=True):
        if about.isdisjoint(targets_in(view.words)):
            continue
        if isinstance(expectation, HasStatus) and len(example.case.instances) == 1:
            lines.append(capitalized(STATUS_WORDS[expectation.status]))
        else:
            lines.append(capitalized(plain(view.words)))
    return tuple(lines[:3]) or tuple(capitalized(plain(view.words)) for view in views[:2])


def _expected(expectation: Expectation, example: Example, voice: Voice, book: Book) -> Words:
    match expectation:
        case Holds(condition=condition):
            return inline(statement(condition, voice))
        case HasStatus(instance=number, name=name, status=status):
            said_status = "afventer" if status == "pending" else f"er {STATUS_WORDS[status]}"
            if status in ("holds", "does_not_hold"):
                said_status = STATUS_WORDS[status]
            return said(_subject(number, name, voice, book), f" {said_status}")
        case HasDeadline(instance=number, name=name, deadline=day):
            return said("fristen for ", _subject(number, name, voice, book), f" er {date_text(day)}")
        case Lacks(instance=number, name=name, kinds=kinds, causes=causes):
            reasons = [_cause(cause, example.case, book) for cause in sorted(causes)]
            if "no_rule" in kinds:
                reasons.append("ingen regel giver svaret")
            if "undefined" in kinds:
                reasons.append("svaret kan ikke regnes ud")
            return said(_subject(number, name, voice, book), " har intet svar: ", "; ".join(reasons))
        case _:
            assert_never(expectation)


def _subject(number: int, name: str, voice: Voice, book: Book) -> Words:
    level = voice.levels[number]
    who = f" ({level.who})" if level.who else ""
    norm = next((norm for norm in book.plan.norms if norm.name == name and norm.concept == level.concept), None)
    if norm is not None:
        return said(f"{NORM_NOUNS[norm.kind]} »", named(norm.title, f"norm:{name}"), f"«{who}")
    if f"definition:{name}" in book.titles:
        return said("»", named(book.title(f"definition:{name}"), f"definition:{name}"), f"«{who}")
    key = f"result:{level.concept}.{name}"
    return said(named(book.title(key), key), who)


def _cause(cause: Cause, case: Case, book: Book) -> str:
    if cause.kind == "conflict":
        rules = " og ".join(f"»{book.title(f'rule:{name}')}«" for name in cause.detail)
        return f"reglerne {rules} strider mod hinanden" if rules else "regler strider mod hinanden"
    label = label_of_path(cause.path, case, book)
    return f"der kræves et skøn: »{label}«" if cause.kind == "discretion" else f"det mangler oplyst: »{label}«"


def label_of_path(path: str, case: Case, book: Book) -> str:
    """The label of what a path names (`anna.samtaler[0].dato`), with the instance where there are several."""
    owner, _, name = path.rpartition(".")
    concept = next((instance.concept for instance in _all(case) if instance.path == owner), "")
    label = book.labels.members.get((concept, name)) if concept else None
    if label is None:
        label = next((text for (_, other), text in book.labels.members.items() if other == name), name)
    return f"{label} ({owner})" if len(case.instances) > 1 and owner else label


def _all(case: Case) -> list[Instance]:
    found: list[Instance] = []
    todo = list(case.instances)
    while todo:
        instance = todo.pop(0)
        if any(other is instance for other in found):
            continue
        found.append(instance)
        todo += [member for members in instance.lists.values() for member in members] + list(instance.wholes.values())
    return found


def instances_of(example: Example, book: Book) -> tuple[InstanceView, ...]:
    """The instances of a case in order, with their facts, lists and discretions in the order of the concept."""
    concepts = {concept.name: concept for concept in book.plan.concepts}
    return tuple(_instance(instance, concepts[instance.concept], book) for instance in example.case.instances)


def _instance(instance: Instance, concept: p.Concept, book: Book) -> InstanceView:
    facts: list[tuple[Words, str]] = []
    for kind, whole in sorted(instance.wholes.items()):
        facts.append((said("hører til ", named(book.labels.concept(kind), f"concept:{kind}")), whole.path))
    for fact in concept.facts:
        label = named(fact.label, f"fact:{concept.name}.{fact.name}")
        if fact.name in instance.facts:
            facts.append((label, value_of_type(instance.facts[fact.name], fact.type, book)))
        elif fact.name in instance.lists:
            members = instance.lists[fact.name]
            facts.append((label, ", ".join(member.path for member in members) if members else "ingen"))
    for discretion in concept.discretions:
        exercised = instance.discretions.get(discretion.name)
        if exercised is not None:
            value = value_of_type(exercised.value, discretion.type, book)
            words = f"{value}. Hovedhensyn: {exercised.considerations}. Udøvet af {exercised.by}"
            facts.append((named(discretion.label, f"discretion:{concept.name}.{discretion.name}"), words))
    title = book.labels.concept(concept.name)
    return InstanceView(title[:1].upper() + title[1:], f"concept:{concept.name}", instance.path, tuple(facts))


def value_of_type(value: Value, type_: p.Type, book: Book) -> str:
    """A value of a case in words."""
    if value is None:
        return "ingen"
    return literal_text(p.Literal_(value, type_), Voice(book.labels, ()))


def stipulations_of(example: Example, book: Book) -> tuple[tuple[Words, str], ...]:
    """What the case takes for given instead of the rules' answer."""
    found: list[tuple[Words, str]] = []
    for path, value in sorted(example.case.stipulated.items()):
        for kind in ("key_date", "parameter"):
            if f"{kind}:{path}" in book.titles:
                lead = "skæringsdatoen " if kind == "key_date" else ""
                found.append((said(lead, named(book.title(f"{kind}:{path}"), f"{kind}:{path}")), _plain_value(value)))
                break
        else:
            found.append((said(label_of_path(path, example.case, book)), _plain_value(value)))
    return tuple(found)


def _plain_value(value: Value) -> str:
    return value_text(value, "number")
