"""The pages "Hvad ændrer sig, og for hvem": each stretch of the time line beside the next, and one agreement beside
another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from hjemmel.backends.docs.addresses import slug
from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.data import filled, page_data, reference
from hjemmel.backends.docs.identifiers import identifiers_of
from hjemmel.backends.docs.inputs import Further
from hjemmel.backends.docs.metadata import page_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.rendering import Writer, capitalized
from hjemmel.backends.docs.timeline import lives_of
from hjemmel.backends.wording.labels import spaced
from hjemmel.backends.wording.values import date_text
from hjemmel.backends.wording.words import plain
from hjemmel.differences.nodes import Answer, Comparison, Declared, Differs, Group, Same, Side, Undecided
from hjemmel.differences.on_day import plan_on
from hjemmel.differences.regimes import Reform, Step, pairs_of, reforms_of, regimes_of, steps_of
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case

AREA = "aendringer/index.md"
TITLE = "Hvad ændrer sig, og for hvem"
ABOUT = "Før og efter hver dag, hvor noget ændrer sig: hvem der får et andet svar, hvad det var, og hvad det bliver."
MOST_REGIMES, MOST_LIVES = 16, 400
"""With more there would be too many pages, and too much to work out while somebody waits for them."""

Compare = Callable[[p.Plan, p.Plan, tuple[str, str], tuple[Case, ...]], Comparison]


def further_of(compare: Compare, *, every_pair: bool = False) -> Further:
    """The pages, for a site that is given them; `compare` compares two plans of these titles. With `every_pair` each
    stretch is compared with every later one, else with the next alone."""
    return Further(AREA, TITLE, ABOUT, _applies, lambda book: _pages(book, compare, every_pair))


class Told(msgspec.Struct, frozen=True):
    """A step with what was found, and where it is told."""

    step: Step
    comparison: Comparison
    path: str
    title: str

    @property
    def day(self) -> str:
        """The day from which the later answers are given."""
        return date_text(self.step.after.day)

    @property
    def changed(self) -> tuple[Answer, ...]:
        """The answers that differ by what is said of them."""
        return tuple(each for each in self.comparison.answers if isinstance(each.outcome, Differs) and not each.derived)

    @property
    def derived(self) -> tuple[Answer, ...]:
        """The answers that differ by what they rest on."""
        return tuple(each for each in self.comparison.answers if isinstance(each.outcome, Differs) and each.derived)

    @property
    def undecided(self) -> tuple[Answer, ...]:
        """The answers of which nothing is known."""
        return tuple(each for each in self.comparison.answers if isinstance(each.outcome, Undecided))

    @property
    def same(self) -> tuple[Answer, ...]:
        """The answers that are proven the same."""
        return tuple(each for each in self.comparison.answers if isinstance(each.outcome, Same))


def _applies(book: Book) -> bool:
    return len(lives_of(book)) <= MOST_LIVES and 2 <= len(regimes_of(book)) <= MOST_REGIMES


def _pages(book: Book, compare: Compare, every_pair: bool) -> Iterator[Page]:
    regimes = regimes_of(book)
    reforms = reforms_of(book, regimes)
    cases = tuple(example.case for example in book.site.examples)
    neighbours = steps_of(regimes)
    titles = {reform.step: f"{TITLE}: fra »{reform.earlier}« til »{reform.later}«" for reform in reforms}
    titles |= {step: f"Hvad ændrer sig {date_text(step.after.day)}, og for hvem" for step in neighbours}
    pairs = pairs_of(regimes) if every_pair else ()
    titles |= {step: f"{TITLE}: {step.before.title} mod {step.after.title}" for step in pairs if step not in titles}
    told = {step: _told(step, titles[step], book, compare, cases) for step in titles}
    yield _index(
        book,
        [told[step] for step in neighbours],
        [(each, told[each.step]) for each in reforms],
        [[told[step] for step in pairs if step.before == regime] for regime in regimes[:-1]] if pairs else [],
    )
    for each in told.values():
        yield _page(book, each)


def _told(step: Step, title: str, book: Book, compare: Compare, cases: tuple[Case, ...]) -> Told:
    before, after = step.before.day, step.after.day
    found = compare(plan_on(book.plan, before), plan_on(book.plan, after), (step.before.title, step.after.title), cases)
    return Told(step, found, f"aendringer/{before.isoformat()}-til-{after.isoformat()}.md", title)


# --- the overview ------------------------------------------------------------------------------------------------


def _index(book: Book, steps: list[Told], reforms: list[tuple[Reform, Told]], pairs: list[list[Told]]) -> Page:
    """The overview; `pairs` are for each stretch its comparisons with the later ones, where there are such."""
    write = Writer(AREA, book.addresses)
    by_answer: dict[Declared, list[Told]] = {}
    for told in steps:
        for answer in (*told.changed, *told.derived):
            by_answer.setdefault(answer.declared, []).append(told)
    listed = sorted(by_answer.items(), key=lambda each: each[0].label.lower())
    values = {"book": book, "key": _key, "anchor": _anchor}
    head = write.block("differences_head.html", reforms=reforms, **values)
    sections = [
        Section(TITLE, "top", head, 1),
        Section("Fra tid til tid", "tider", write.block("differences_steps.html", steps=steps, **values)),
        Section("Svar for svar", "svar", write.block("differences_by_answer.html", answers=listed, **values)),
    ]
    if pairs:
        html = write.block("differences_pairs.html", pairs=pairs, **values)
        sections.insert(2, Section("Fra en tid til en senere", "to-tider", html))
    everything = (*steps, *(told for _, told in reforms), *(told for row in pairs for told in row))
    listed_once = {told.path: told for told in everything}.values()
    content = [
        {
            "før": told.step.before.day.isoformat(),
            "efter": told.step.after.day.isoformat(),
            "side": f"{told.path.removesuffix('.md')}.html",
            "ændrede_svar": len(told.changed) + len(told.derived),
            "ikke_afgjort": len(told.undecided),
        }
        for told in listed_once
    ]
    return Page(
        AREA,
        TITLE,
        ABOUT,
        AREA,
        tuple(sections),
        data=page_data(TITLE, AREA, book, indhold=content),
        node=page_node(TITLE, ABOUT, book.plan),
    )


# --- one step ----------------------------------------------------------------------------------------------------


def _page(book: Book, told: Told) -> Page:
    write = Writer(told.path, book.addresses)
    values: dict[str, Any] = {
        "book": book,
        "key": _key,
        "anchor": _anchor,
        "clause": _clause,
        "replaced": lambda answer: _replaced(answer, book),
        "side_key": _side_key,
    }
    sections = [Section(told.title, "top", write.block("differences_top.html", told=told, **values), 1)]
    for concept in book.plan.concepts:
        answers = [each for each in told.changed if each.declared.concept == concept.name]
        if answers:
            html = write.block("differences_answers.html", answers=answers, **values)
            sections.append(Section(capitalized(concept.label), slug(concept.name), html))
    if told.derived:
        html = write.block("differences_derived.html", answers=told.derived, **values)
        sections.append(Section("Følger af ændringerne", "foelger", html))
    if told.undecided:
        html = write.block("differences_undecided.html", answers=told.undecided, **values)
        sections.append(Section("Ikke afgjort", "ikke-afgjort", html))
    html = write.block("differences_same.html", answers=told.same, **values)
    sections.append(Section("Det samme i alle sager", "det-samme", html))
    description = f"Hvem der får et andet svar {told.step.after.title}, end de fik {told.step.before.title}."
    return Page(
        told.path,
        told.title,
        description,
        AREA,
        tuple(sections),
        ((TITLE, AREA),),
        data=page_data(told.title, told.path, book, **_data(told, book)),
        node=page_node(told.title, description, book.plan),
    )


def _data(told: Told, book: Book) -> dict[str, Any]:
    return {
        "før": told.step.before.title,
        "efter": told.step.after.title,
        "ændrede": [
            {**reference(_key(each.declared), book), "afledt": each.derived, "grupper": _groups(each, book)}
            for each in (*told.changed, *told.derived)
        ],
        "ikke_afgjort": [reference(_key(each.declared), book) for each in told.undecided],
        "de_samme": [reference(_key(each.declared), book) for each in told.same],
    }


def _groups(answer: Answer, book: Book) -> list[dict[str, Any]]:
    assert isinstance(answer.outcome, Differs)
    return [_group(each, book) for each in answer.outcome.groups]


def _group(group: Group, book: Book) -> dict[str, Any]:
    return filled(
        betingelser=[plain(words) for words in group.conditions],
        alle=group.exactly,
        før=_side(group.before, book),
        efter=_side(group.after, book),
        sag={"sag": group.example.case, "før": group.example.before, "efter": group.example.after},
    )


def _side(side: Side, book: Book) -> dict[str, Any]:
    clauses = identifiers_of(tuple(f"clause:{name}" for name in side.clauses), book)
    by = reference(_key(side.by), book) if side.by is not None else None
    return filled(svar=plain(side.answer), efter_regel=by, hviler_på=clauses)


# --- what templates ask ------------------------------------------------------------------------------------------


def _key(declared: Declared) -> str:
    """The key a declaration is shown under."""
    if declared.kind in ("result", "fact", "discretion"):
        return f"{declared.kind}:{declared.concept}.{declared.name}"
    return f"{declared.kind}:{declared.name}"


def _anchor(declared: Declared) -> str:
    """Where an answer stands on the page of a step."""
    return f"svar-{slug(declared.concept)}-{slug(declared.name)}"


def _side_key(side: Side) -> str:
    """The key of the rule behind an answer; "" where the answer says itself what it is of."""
    return _key(side.by) if side.by is not None and side.by.kind == "rule" else ""


def _clause(name: str, book: Book) -> str:
    """A clause as it is pointed at."""
    source, _, clause = name.partition(".")
    return f"{spaced(clause)} ({next((s.title for s in book.plan.sources if s.name == source), source)})"


def _replaced(answer: Answer, book: Book) -> list[tuple[str, str]]:
    """What a norm takes the place of, or what takes its: words, and the key of the other."""
    if answer.declared.kind != "norm":
        return []
    norms = {norm.name: norm for norm in book.plan.norms}
    found = [("Erstatter", f"norm:{name}") for name in norms[answer.declared.name].replaces]
    return found + [("Erstattes af", f"norm:{n.name}") for n in norms.values() if answer.declared.name in n.replaces]
