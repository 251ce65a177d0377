"""A provision beside the one before or after it, with the words marked that came and went."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from markupsafe import Markup, escape

from hjemmel.backends.docs.addresses import Provision, key_and_anchor
from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.provision import Part, ProvisionView, provision_view
from hjemmel.backends.docs.rendering import capitalized
from hjemmel.backends.wording.statements import Line, Statement, heading_of
from hjemmel.backends.wording.words import plain
from hjemmel.plan import nodes as p

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions: what each is called and where it stands, and its wording with what differs marked."""

    old_key: str
    new_key: str
    old: Markup
    new: Markup


def comparisons_of(provision: Provision, book: Book) -> tuple[Comparison, ...]:
    """The provision against each one it replaces, then each that replaces it against it."""
    if isinstance(provision, p.Repeal):
        return ()
    kind = key_and_anchor(provision)[0].partition(":")[0]
    if isinstance(provision, p.Definition):
        before, after = book.predecessors.get(provision.name, ()), provision.successors
    else:
        before, after = provision.replaces, tuple(n for n in provision.ended_by if f"repeal:{n}" not in book.titles)
    name = key_and_anchor(provision)[0]
    pairs = [(f"{kind}:{each}", name) for each in before] + [(name, f"{kind}:{each}") for each in after]
    return tuple(comparison(old, new, book) for old, new in dict.fromkeys(pairs))


def comparison(old: str, new: str, book: Book) -> Comparison:
    """Two provisions by their keys, side by side."""
    before, after = marked(_wording(_view(old, book)), _wording(_view(new, book)))
    return Comparison(old, new, before, after)


def _view(key: str, book: Book) -> ProvisionView:
    provision = book.provisions.get(key) or book.lines_of_rule[key.partition(":")[2]][0]
    return provision_view(provision, book, key, "")


def _wording(view: ProvisionView) -> list[str]:
    """The provision as lines of Danish."""
    lines = [f"{plain(view.conclusion)}."] if view.conclusion else []
    lines.append(f"Gælder {plain(view.period)}.")
    if view.deadline:
        lines.append(f"Frist: {plain(view.deadline)}.")
    for part in filter(None, (view.condition, *view.rows, *view.parts, *view.exceptions, view.act)):
        lines += _part(part)
    return [capitalized(line).replace("..", ".") for line in lines]


def _part(part: Part) -> Iterator[str]:
    lead = " ".join(filter(None, (part.lead, plain(part.value))))
    if part.statement is None:
        yield f"{lead}."
    else:
        joint = f"{lead}, når" if part.value else lead
        yield from _lines(part.statement, f"{joint} ".lstrip())
    if part.unless is not None:
        yield from _lines(part.unless, "Det gælder alligevel, når ")


def _lines(statement: Statement, lead: str, depth: int = 0) -> Iterator[str]:
    if isinstance(statement, Line):
        yield f"{lead}{plain(statement.words)}."
        return
    yield f"{lead}{plain(heading_of(statement))}:"
    for number, item in enumerate(statement.items):
        letter = LETTERS[number % len(LETTERS)] if depth == 0 else f"{number + 1}"
        yield from _lines(item, f"{letter}) ", depth + 1)


def marked(old: list[str], new: list[str]) -> tuple[Markup, Markup]:
    """The lines as paragraphs, the old with what is gone in `del`, the new with what has come in `ins`."""
    before, after = _words(old), _words(new)
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return (
        _paragraphs(((before[i:j], tag != "equal") for tag, i, j, _, _ in codes), "del"),
        _paragraphs(((after[i:j], tag != "equal") for tag, _, _, i, j in codes), "ins"),
    )


def _words(lines: list[str]) -> list[str]:
    return [word for line in lines for word in (*re.findall(r"\S+", line), "\n")]


def _paragraphs(stretches: Iterable[tuple[list[str], bool]], element: str) -> Markup:
    paragraphs: list[list[Markup]] = [[]]
    for words, differs in stretches:
        for line in _split(words):
            if line is None:
                paragraphs.append([])
            elif line:
                text = escape(" ".join(line))
                paragraphs[-1].append(Markup("<{0}>{1}</{0}>").format(Markup(element), text) if differs else text)
    return Markup().join(Markup("<p>{}</p>").format(Markup(" ").join(each)) for each in paragraphs if each)


def _split(words: list[str]) -> Iterator[list[str] | None]:
    """The words between the ends of lines, and None for each end."""
    line: list[str] = []
    for word in words:
        if word == "\n":
            yield line
            yield None
            line = []
        else:
            line.append(word)
    yield line
