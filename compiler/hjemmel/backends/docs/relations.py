"""How a provision stands to others: what it replaces, goes before and is ended by."""

from __future__ import annotations

from hjemmel.backends.docs.book import Book
from hjemmel.backends.wording.periods import clock_phrase, span_phrase
from hjemmel.backends.wording.voice import voice_for
from hjemmel.backends.wording.words import Words, joined, named, said
from hjemmel.plan import nodes as p


def _names(book: Book, keys: tuple[str, ...]) -> Words:
    return joined([named(book.title(key), key) for key in dict.fromkeys(keys)])


def relations_of(book: Book, declaration: p.Rule | p.Norm | p.Definition, kind: str) -> tuple[tuple[str, Words], ...]:
    """What it replaces, goes before and is ended by; what ends it is told with the day it begins."""
    if isinstance(declaration, p.Definition):
        own: set[str] = set()
        followers, enders = declaration.successors, declaration.ended_by
        replaces = book.predecessors.get(declaration.name, ())
        before: tuple[str, ...] = ()
        after: tuple[str, ...] = ()
    else:
        own = {rule.name for rule in book.lines_of_rule.get(declaration.name, ())}
        enders = tuple(name for name in declaration.ended_by if f"repeal:{name}" in book.titles)
        followers = tuple(name for name in declaration.ended_by if name not in enders)
        replaces = declaration.replaces
        before, after = declaration.prevails_over, tuple(name for name in declaration.above if name not in own)
    listed = (
        ("Erstatter", _names(book, tuple(f"{kind}:{name}" for name in replaces))),
        ("Erstattes af", _with_start(book, tuple(f"{kind}:{name}" for name in followers))),
        ("Ophæves af", _with_start(book, tuple(f"repeal:{name}" for name in enders))),
        ("Går forud for", _names(book, tuple(f"{kind}:{name}" for name in before))),
        ("Viger for", _names(book, tuple(f"{kind}:{name}" for name in after))),
    )
    return tuple((lead, names) for lead, names in listed if names)


def _with_start(book: Book, keys: tuple[str, ...]) -> Words:
    """The names, each with the period it begins."""
    told: list[Words] = []
    for key in dict.fromkeys(keys):
        ender = book.provisions[key]
        words = named(book.title(key), key)
        if ender.period.start is not None:
            voice = voice_for(book.labels, ender.concept)
            clock = clock_phrase(ender.period, voice) if ender.concept else ()
            start = span_phrase(ender.period.start, None, voice)
            words = said(words, " ", start, *((", ", clock) if clock else ()))
        told.append(words)
    return joined(told)


def unresolved_by(book: Book, declaration: p.Rule | p.Norm, kind: str) -> tuple[tuple[Words, str], ...]:
    """The declarations it is on purpose left unresolved against, each with why."""
    return tuple((_names(book, (f"{kind}:{name}",)), why) for name, why in declaration.unresolved)
