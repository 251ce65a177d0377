"""The concepts: what is supplied, what is judged, and what the rules answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.data import Data, filled, grounds_data, page_data, reference
from hjemmel.backends.docs.grounds import NOTHING, Grounds, grounds_of
from hjemmel.backends.docs.metadata import page_node, terms_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.pages.rules import exercised_by
from hjemmel.backends.docs.rendering import Writer
from hjemmel.backends.wording.phrases import quantity, step_text
from hjemmel.backends.wording.voice import Voice, voice_for
from hjemmel.backends.wording.words import Words, named, plain, said
from hjemmel.plan import nodes as p

AREA = "begreber/index.md"
GROUPS = (
    ("Pligter og forbud", ("pligt", "forbud")),
    ("Rettigheder og beføjelser", ("ret", "beføjelse")),
    ("Målgrupper", ("målgruppe",)),
    ("Definitioner", ("definition",)),
)
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
    description = f"Begreber og oplysninger i {book.plan.title}."
    lists = [{"titel": codes.label, "navn": codes.name, "koder": dict(codes.codes)} for codes in book.plan.codes]
    named_concepts = [reference(f"concept:{concept.name}", book) for concept in book.plan.concepts]
    yield Page(
        AREA,
        "Begreber",
        description,
        AREA,
        tuple(sections),
        data=page_data("Begreber", AREA, book, begreber=named_concepts, kodelister=lists),
        node=page_node(
            "Begreber", description, book.plan, terms_node((concept.label, href) for concept, href in entries)
        ),
    )
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
            fact.name,
            fact.label,
            type_words(fact.type, book),
            users.get(f"fact:{concept.name}.{fact.name}", ()),
            grounds_of(book, fact.basis),
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
        groups=[
            (heading, listed)
            for heading, kinds in GROUPS
            if (
                listed := [
                    (write.href(key), book.title(key), book.kind(key)) for key in provisions if book.kind(key) in kinds
                ]
            )
        ],
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
    description = f"{title} i {book.plan.title}."
    terms = terms_node((member.label, f"#felt-{member.name}") for _, _, members in groups for member in members)
    content = {
        "oplysninger": [_member_data("fact", concept, member, book) for member in facts],
        "skøn": [_member_data("discretion", concept, member, book) for member in discretions],
        "resultater": [_member_data("result", concept, member, book) for member in results],
        "regler": [reference(key, book) for key in provisions],
    }
    return Page(
        path,
        title,
        description,
        AREA,
        tuple(sections),
        (("Begreber", AREA),),
        data=page_data(title, path, book, **content),
        node=page_node(title, description, book.plan, terms),
    )


def _member_data(kind: str, concept: p.Concept, member: MemberView, book: Book) -> Data:
    return filled(
        **reference(f"{kind}:{concept.name}.{member.name}", book),
        navn=member.name,
        værdi=plain(member.type),
        udøves=member.by,
        regnes=[plain(line) for line in member.lines],
        bruges_af=[reference(key, book) for key in member.used_by],
        gives_af=[reference(key, book) for key in member.rules],
        **grounds_data(member.grounds, book),
    )


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
