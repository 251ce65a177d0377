"""A rule, norm, definition or repeal as a page shows it, in the order a lawyer reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import assert_never

from hjemmel.backends.docs.addresses import Provision
from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.grounds import NOTHING, Grounds, grounds_of
from hjemmel.backends.docs.relations import relations_of, unresolved_by
from hjemmel.backends.wording.periods import clock_phrase, period_phrase, span_phrase
from hjemmel.backends.wording.phrases import quantity, statement
from hjemmel.backends.wording.statements import Statement
from hjemmel.backends.wording.voice import Voice, name_of, voice_for
from hjemmel.backends.wording.words import Words, closed, joined, named, said
from hjemmel.plan import nodes as p


@dataclass(frozen=True, slots=True)
class Part:
    """A condition or a value under a lead, with what it rests on and its own period."""

    lead: str
    statement: Statement | None
    value: Words = ()
    period: Words = ()
    unless: Statement | None = None
    grounds: Grounds = NOTHING
    unless_grounds: Grounds = NOTHING


@dataclass(frozen=True, slots=True)
class ProvisionView:
    """Everything the template of a provision shows."""

    key: str
    anchor: str
    kind: str
    slug: str
    title: str
    name: str
    file: str
    concept: str
    conclusion: Words
    period: Words
    grounds: Grounds
    condition: Part | None = None
    act: Part | None = None
    deadline: Words = ()
    parts: tuple[Part, ...] = ()
    exceptions: tuple[Part, ...] = ()
    rows: tuple[Part, ...] = ()
    relations: tuple[tuple[str, Words], ...] = ()
    unresolved: tuple[tuple[Words, str], ...] = field(default=())


def provision_view(provision: Provision, book: Book, key: str, anchor: str) -> ProvisionView:
    """The view of one provision."""
    match provision:
        case p.Rule():
            return _rule(provision, book, key, anchor)
        case p.Norm():
            return _norm(provision, book, key, anchor)
        case p.Definition():
            return _definition(provision, book, key, anchor)
        case p.Repeal():
            return _repeal(provision, book, key, anchor)
        case _:
            assert_never(provision)


def _exceptions(
    book: Book, exceptions: tuple[p.Exception_, ...], voice: Voice, known: frozenset[str]
) -> tuple[Part, ...]:
    return tuple(
        Part(
            "Gælder ikke, hvis",
            statement(exception.condition, voice),
            period=period_phrase(exception.period, voice) if exception.period is not None else (),
            unless=None if exception.unless is None else statement(exception.unless, voice),
            grounds=grounds_of(book, exception.basis, known=known),
            unless_grounds=grounds_of(book, exception.unless_basis, known=known),
        )
        for exception in exceptions
    )


def _condition(condition: p.Expr, lead: str, voice: Voice) -> Part | None:
    return None if condition == p.YES else Part(lead, statement(condition, voice))


def _result_name(rule: p.Rule, book: Book) -> Words:
    key = f"result:{rule.concept}.{rule.result}"
    return named(book.title(key), key)


def _rule(rule: p.Rule, book: Book, key: str, anchor: str) -> ProvisionView:
    voice = voice_for(book.labels, rule.concept)
    family = book.lines_of_rule[rule.main or rule.name]
    rows = tuple(other for other in family if other.form == "row")
    grounds = grounds_of(book, rule.basis, rule.period.basis)
    known = frozenset(quote.key.removeprefix("clause:") for quote in grounds.quotes)
    parts = [_however(other, book, voice, known, rule) for other in family if other.form == "however"]
    parts += [_limit(limit, book, voice, known) for limit in rule.limits]
    table = tuple(
        Part(
            "",
            None if row.condition == p.YES else statement(row.condition, voice),
            quantity(row.value, voice),
            grounds=grounds_of(book, row.basis, known=known),
        )
        for row in sorted(rows, key=lambda row: (row.span.start, row.name))
    )
    conclusion = (
        said(closed(_result_name(rule, book)), " følger af tabellen")
        if rows
        else said(closed(_result_name(rule, book)), " er ", quantity(rule.value, voice))
    )
    return ProvisionView(
        key,
        anchor,
        book.kind(key),
        "rule",
        rule.title,
        rule.main or rule.name,
        rule.span.file,
        rule.concept,
        conclusion,
        period_phrase(rule.period, voice),
        grounds,
        condition=None if rows else _condition(rule.condition, "Reglen gælder, når", voice),
        parts=tuple(parts),
        exceptions=_exceptions(book, rule.exceptions, voice, known),
        rows=table,
        relations=relations_of(book, rule, "rule"),
        unresolved=unresolved_by(book, rule, "rule"),
    )


def _however(line: p.Rule, book: Book, voice: Voice, known: frozenset[str], main: p.Rule) -> Part:
    return Part(
        "Dog",
        statement(line.own_condition, voice),
        quantity(line.value, voice),
        period=() if line.period == main.period else period_phrase(line.period, voice),
        grounds=grounds_of(book, _beyond(line.basis, main.basis), known=known),
    )


def _beyond(basis: p.Basis, other: p.Basis) -> p.Basis:
    """What a line rests on beyond what its rule does."""
    return p.Basis(
        basis.clauses,
        basis.cited,
        tuple(text for text in basis.interpretations if text not in other.interpretations),
        tuple(text for text in basis.assumptions if text not in other.assumptions),
    )


def _limit(limit: p.Limit, book: Book, voice: Voice, known: frozenset[str]) -> Part:
    period = () if limit.period is None else period_phrase(limit.period, voice)
    lead = "Dog højst" if limit.which == "cap" else "Dog mindst"
    return Part(lead, None, quantity(limit.limit, voice), period, grounds=grounds_of(book, limit.basis, known=known))


def _party(party: p.Party | None, norm: p.Norm, book: Book, voice: Voice) -> Words:
    if party is None:
        return ()
    lead = "Påhviler " if norm.kind in ("duty", "prohibition") else "Tilkommer "
    if party.concept:
        return said(lead, named(book.labels.concept(party.concept), f"concept:{party.concept}"))
    return said(lead, name_of(party.read, voice)) if party.read is not None else said(lead, party.name)


_LEADS = {
    "duty": "Pligten gælder, når",
    "prohibition": "Forbuddet gælder, når",
    "right": "Retten består, når",
    "power": "Beføjelsen består, når",
}


def _norm(norm: p.Norm, book: Book, key: str, anchor: str) -> ProvisionView:
    voice = voice_for(book.labels, norm.concept)
    grounds = grounds_of(book, norm.basis, norm.period.basis)
    known = frozenset(quote.key.removeprefix("clause:") for quote in grounds.quotes)
    act_lead = "Er opfyldt, når" if norm.kind == "duty" else "Er overtrådt, når"
    return ProvisionView(
        key,
        anchor,
        book.kind(key),
        norm.kind,
        norm.title,
        norm.name,
        norm.span.file,
        norm.concept,
        _party(norm.party, norm, book, voice),
        period_phrase(norm.period, voice),
        grounds,
        condition=_condition(norm.condition, _LEADS[norm.kind], voice),
        act=None if norm.act is None else Part(act_lead, statement(norm.act, voice)),
        deadline=() if norm.deadline is None else quantity(norm.deadline, voice),
        exceptions=_exceptions(book, norm.exceptions, voice, known),
        relations=relations_of(book, norm, "norm"),
        unresolved=unresolved_by(book, norm, "norm"),
    )


def _definition(definition: p.Definition, book: Book, key: str, anchor: str) -> ProvisionView:
    voice = voice_for(book.labels, definition.concept)
    grounds = grounds_of(book, definition.basis, definition.period.basis)
    known = frozenset(quote.key.removeprefix("clause:") for quote in grounds.quotes)
    first, *further = definition.grounds
    lead = "Hører til målgruppen, når" if definition.target_group else "Er opfyldt, når"
    return ProvisionView(
        key,
        anchor,
        book.kind(key),
        "definition",
        definition.label,
        definition.name,
        definition.span.file,
        definition.concept,
        (),
        period_phrase(definition.period, voice),
        grounds,
        condition=Part(lead, statement(first.condition, voice), grounds=grounds_of(book, first.basis, known=known)),
        parts=tuple(
            Part(
                "Også, når",
                statement(ground.condition, voice),
                period=() if ground.period is None else period_phrase(ground.period, voice),
                grounds=grounds_of(book, ground.basis, known=known),
            )
            for ground in further
        ),
        exceptions=_exceptions(book, definition.exceptions, voice, known),
        relations=relations_of(book, definition, "definition"),
    )


def _repeal(repeal: p.Repeal, book: Book, key: str, anchor: str) -> ProvisionView:
    voice = voice_for(book.labels, repeal.concept)
    targets: list[Words] = []
    for name in repeal.targets:
        found = next(
            (k for k in (f"{kind}:{name}" for kind in ("rule", "norm", "definition", "parameter")) if k in book.titles),
            "",
        )
        targets.append(named(book.title(found), found) if found else said(name))
    period = said(span_phrase(repeal.period.start, repeal.period.end, voice))
    clock = clock_phrase(repeal.period, voice)
    return ProvisionView(
        key,
        anchor,
        book.kind(key),
        "repeal",
        repeal.title,
        repeal.name,
        repeal.span.file,
        repeal.concept,
        said("Ophæver ", joined(targets)),
        said(period, ", ", clock) if clock and repeal.concept else period,
        grounds_of(book, repeal.basis, repeal.period.basis),
    )
