"""The concepts: what is supplied, what is judged, and what the rules answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.grounds import NOTHING, Grounds, grounds_of
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.pages.rules import exercised_by
from hjemmel.backends.docs.rendering import Writer
from hjemmel.backends.wording.phrases import quantity, step_text
from hjemmel.backends.wording.voice import Voice, voice_for
from hjemmel.backends.wording.words import Words, named, said
from hjemmel.plan import nodes as p

AREA = "begreber/index.md"
# A concept with more of a kind shows them on a line each: the page is then a list to find one in.
MOST_IN_FULL = 100
TYPE_WORDS: dict[p.Kind, str] = {
    "truth": "ja eller nej",
    "integer": "helt tal",
    "number": "tal",
    "amount": "beløb i kroner",
    "percent": "procent",
    "date": "dato",
    "hours": "antal timer",
    "days": "antal dage",
    "weeks": "antal uger",
    "months": "antal måneder",
    "years": "antal år",
    "text": "tekst",
}


@dataclass(frozen=True, slots=True)
class MemberView:
    """A fact, discretion or result of a concept."""

    name: str
    label: str
    type: Words
    used_by: tuple[str, ...]
    grounds: Grounds = NOTHING
    by: str = ""
    rules: tuple[str, ...] = ()
    lines: tuple[Words, ...] = ()


def type_words(type_: p.Type, book: Book) -> Words:
    """A type in words: "dato, eller ingen", "én af: dagpenge, kontanthjælp"."""
    if type_.kind == "code":
        words = said("vælges på listen ", named(book.title(f"codes:{type_.of}"), f"codes:{type_.of}"))
    elif type_.kind == "list":
        words = said("liste: ", named(book.labels.concept(type_.of), f"concept:{type_.of}"))
    else:
        words = said(TYPE_WORDS.get(type_.kind, "status"))
    return said(words, ", eller ingen") if type_.optional else words


def concept_pages(book: Book) -> Iterator[Page]:
    """The overview with the lists of codes, and a page for each concept."""
    write = Writer(AREA, book.addresses)
    entries = [(concept, write.href(f"concept:{concept.name}")) for concept in book.plan.concepts]
    sections = [Section("Begreber", "top", write.block("concepts.html", entries=entries, capital=_capital), 1)]
    for codes in book.plan.codes:
        html = write.block("codes.html", codes=codes)
        sections.append(Section(_capital(codes.label), f"koder-{codes.name}", html))
    yield Page(AREA, "Begreber", f"Begreber og oplysninger i {book.plan.title}.", AREA, tuple(sections))
    users = _users(book)
    for concept in book.plan.concepts:
        yield _page(concept, book, users)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _users(book: Book) -> dict[str, tuple[str, ...]]:
    """Who reads a key; a result's own rules are left to the result."""
    users: dict[str, list[str]] = {}
    for reader, keys in book.reads.items():
        for key in keys:
            if not key.startswith("rule:"):
                users.setdefault(key, []).append(reader)
    return {key: tuple(sorted(readers, key=book.title)) for key, readers in users.items()}


def _page(concept: p.Concept, book: Book, users: dict[str, tuple[str, ...]]) -> Page:
    path = book.addresses.concepts[concept.name]
    write = Writer(path, book.addresses)
    voice = voice_for(book.labels, concept.name)
    facts = [
        MemberView(
            fact.name, fact.label, type_words(fact.type, book), users.get(f"fact:{concept.name}.{fact.name}", ())
        )
        for fact in concept.facts
    ]
    discretions = [
        MemberView(
            each.name,
            each.label,
            type_words(each.type, book),
            users.get(f"discretion:{concept.name}.{each.name}", ()),
            grounds_of(book, each.basis),
            exercised_by(each.exercised_by, concept.name, book),
        )
        for each in concept.discretions
    ]
    results = [_result(result, concept, book, users, voice) for result in concept.results]
    groups = [
        (title, anchor, members)
        for title, anchor, members in (
            ("Det oplyses", "oplysninger", facts),
            ("Det skønnes", "skoen", discretions),
            ("Det svarer reglerne på", "resultater", results),
        )
        if members
    ]
    provisions = [f"definition:{name}" for name in concept.definitions] + [f"norm:{name}" for name in concept.norms]
    head = write.block(
        "concept_head.html",
        wholes=[(write.href(f"concept:{whole}"), book.labels.concept(whole)) for whole in concept.wholes],
        parts=[(write.href(f"concept:{c.name}"), c.label) for c in book.plan.concepts if concept.name in c.wholes],
        provisions=[(write.href(key), book.title(key), book.kind(key)) for key in provisions],
        label=concept.label,
    )
    title = _capital(concept.label)
    sections = [Section(title, "top", head, 1)]
    sections += [
        Section(
            heading,
            anchor,
            write.block(
                "members.html" if len(members) <= MOST_IN_FULL else "members_short.html", members=members, book=book
            ),
        )
        for heading, anchor, members in groups
    ]
    return Page(path, title, f"{title} i {book.plan.title}.", AREA, tuple(sections), (("Begreber", AREA),))


def _result(
    result: p.Result, concept: p.Concept, book: Book, users: dict[str, tuple[str, ...]], voice: Voice
) -> MemberView:
    key = f"result:{concept.name}.{result.name}"
    lines: list[Words] = []
    bases: list[p.Basis] = [result.basis]
    rules: list[str] = []
    for name in result.rules:
        rule = book.rules[name]
        if rule.form == "formula":
            lines.append(said("Regnes ud som ", quantity(rule.value, voice)))
            bases.append(rule.basis)
        elif rule.form == "otherwise":
            lines.append(said("Er ellers ", quantity(rule.value, voice)))
            bases.append(rule.basis)
        else:
            rules.append(f"rule:{rule.main or rule.name}")
    if result.rounding is not None:
        step = step_text(
            result.rounding.step_numerator, result.rounding.step_denominator, result.type.kind, book.labels.currency
        )
        how = {"nearest": "til nærmeste", "up": "op til", "down": "ned til"}[result.rounding.mode]
        lines.append(said(f"Rundes {'af ' if result.rounding.mode == 'nearest' else ''}{how} {step}"))
    return MemberView(
        result.name,
        result.label,
        type_words(result.type, book),
        users.get(key, ()),
        grounds_of(book, *bases),
        rules=tuple(dict.fromkeys(rules)),
        lines=tuple(lines),
    )
