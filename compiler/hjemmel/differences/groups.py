"""A group of cases that get another answer, in the drafter's words: who they are, what was answered and what is now."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

import msgspec

from hjemmel.backends.wording.labels import Labels
from hjemmel.backends.wording.phrases import quantity, statement
from hjemmel.backends.wording.statements import Group as Listed
from hjemmel.backends.wording.statements import inline
from hjemmel.backends.wording.voice import voice_for
from hjemmel.backends.wording.words import Words, said
from hjemmel.differences.conditions import NONE, Condition, Reading, Terms
from hjemmel.differences.nodes import Declared, Side
from hjemmel.differences.regions import Decided, Member
from hjemmel.plan import nodes as p

STATES: dict[str, tuple[str, str]] = {
    "duty": ("pligten gælder", "pligten gælder ikke"),
    "prohibition": ("forbuddet gælder", "forbuddet gælder ikke"),
    "right": ("retten består", "retten består ikke"),
    "power": ("beføjelsen består", "beføjelsen består ikke"),
}


class Version(msgspec.Struct, frozen=True):
    """One of the two plans, with what is needed to speak of it."""

    plan: p.Plan
    reading: Reading
    labels: Labels


class Conditions(msgspec.Struct, frozen=True):
    """The conditions of a group in the order they are told: those under which each side decides, then what stands in
    the way of something else. Those of forms in `newer` are told in the words of the new version."""

    terms: Terms
    newer: frozenset[str]

    def of(self, *, new: bool) -> tuple[Condition, ...]:
        """The conditions of the new version, or those only of the old."""
        return tuple(each for each in self.terms.conditions if (each.form in self.newer) == new)

    def words(self, concept: str, old: Version, new: Version) -> tuple[Words, ...]:
        """A line for each condition."""
        found: list[Words] = []
        for is_new, several in groupby(self.terms.conditions, lambda each: each.form in self.newer):
            found += _lines(tuple(each.expression for each in several), concept, new if is_new else old)
        return tuple(found)


def conditions_of(
    member: tuple[Member, Member],
    found: tuple[Decided, Decided],
    old: Version,
    new: Version,
    *,
    rivals: bool = False,
) -> Conditions:
    """What holds in the cases where one thing decides in the old version and another in the new: the conditions of
    both, and what stands in the way of each on the other side; with `rivals` also that what goes before does not
    apply."""
    before = _applying(member[0], found[0], old)
    after = _applying(member[1], found[1], new)
    after_there = _hindered(member[1], found[1], member[0], found[0], new, old)
    before_there = _hindered(member[0], found[0], member[1], found[1], old, new)
    terms = after.together(before).together(before_there).together(after_there)
    newer = after.forms | before_there.forms
    if rivals:
        newly = _not_preceded(member[1], found[1], terms, new)
        terms = terms.together(newly)
        terms = terms.together(_not_preceded(member[0], found[0], terms, old))
        newer |= newly.forms
    return Conditions(new.reading.tightened(terms), newer)


def side_of(member: Member, found: Decided, version: Version, *, alike: bool) -> Side:
    """What is answered on one side; `alike`: a norm applies on both, so that what it asks is what differs."""
    match member:
        case p.Result():
            if not found.rule:
                return Side(said("ingen regel giver svaret"))
            rule = version.reading.index.rules[found.rule]
            by = Declared("rule", rule.main or rule.name, rule.concept, rule.title)
            if rule.form in ("formula", "otherwise"):
                by = Declared("result", member.name, rule.concept, member.label)
            limits = (clause for limit in rule.limits for clause in limit.basis.clauses)
            return Side(_given(rule, version), by, tuple(dict.fromkeys((*rule.basis.clauses, *limits))))
        case p.Definition():
            by = Declared("definition", member.name, member.concept, member.label)
            clauses = [*member.basis.clauses] if found.so or _is_out(member) else []
            if found.ground >= 0:
                clauses += member.grounds[found.ground].basis.clauses
            answer = "kan ikke afgøres" if found.so is None else "ja" if found.so else "nej"
            return Side(said(answer), by, tuple(dict.fromkeys(clauses)))
        case p.Norm():
            by = Declared("norm", member.name, member.concept, member.title)
            holds, holds_not = STATES[member.kind]
            clauses = [*member.basis.clauses] if found.so or _is_out(member) else []
            words = said("kan ikke afgøres" if found.so is None else holds if found.so else holds_not)
            return Side(_asked(member, version) if found.so and alike else words, by, tuple(clauses))


def _is_out(member: p.Definition | p.Norm) -> bool:
    """Whether it is not in force at all; what it rests on is then what ended it (see `on_day`)."""
    if isinstance(member, p.Norm):
        return member.condition == p.NO
    return all(ground.condition == p.NO for ground in member.grounds)


def _given(rule: p.Rule, version: Version) -> Words:
    """What a rule gives: "3, dog højst antal krævede samtaler"."""
    voice = voice_for(version.labels, rule.concept)
    words = quantity(rule.value, voice)
    for limit in rule.limits:
        words = said(words, ", dog højst " if limit.which == "cap" else ", dog mindst ", quantity(limit.limit, voice))
    return words


def _asked(norm: p.Norm, version: Version) -> Words:
    """What a norm asks, and by when: "opfyldt, når …, senest …"."""
    voice = voice_for(version.labels, norm.concept)
    if norm.act is None:
        return said(STATES[norm.kind][0])
    lead = "opfyldt, når " if norm.kind == "duty" else "overtrådt, når "
    words = said(lead, inline(statement(norm.act, voice)))
    return words if norm.deadline is None else said(words, "; frist: ", quantity(norm.deadline, voice))


def _applying(member: Member, found: Decided, version: Version) -> Terms:
    """The conditions of what decides."""
    match member:
        case p.Result():
            return version.reading.of(version.reading.index.rules[found.rule]) if found.rule else NONE
        case p.Definition():
            if not found.so or found.ground < 0:
                return NONE
            return version.reading.of_ground(member, member.grounds[found.ground])
        case p.Norm():
            return version.reading.of(member) if found.so else NONE


def _hindered(member: Member, found: Decided, other: Member, there: Decided, here: Version, version: Version) -> Terms:
    """Why what decides on this side does not on the other: what it asks there and not here does not hold."""
    rivals: list[Terms] = []
    match member, other:
        case p.Result(), p.Result():
            if found.rule and found.rule != there.rule and found.rule in other.rules:
                rivals = [version.reading.of(version.reading.index.rules[found.rule])]
        case p.Definition(), p.Definition():
            if found.so and there.so is False:
                rivals = [version.reading.of_ground(other, ground) for ground in other.grounds]
        case p.Norm(), p.Norm():
            if found.so and there.so is False:
                rivals = [version.reading.of(other)]
        case _:
            pass
    mine = _applying(member, found, here)
    hindrances = NONE
    for rival in rivals:
        hindrances = hindrances.together(version.reading.denied(rival.without(mine)))
    return hindrances


def _not_preceded(member: Member, found: Decided, mine: Terms, version: Version) -> Terms:
    """That no rule with some of these conditions goes before the one that decides."""
    if not isinstance(member, p.Result):
        return NONE
    rules = version.reading.index.rules
    before = rules[found.rule].above if found.rule else member.rules
    hindrances = NONE
    for name in before:
        terms = version.reading.of(rules[name])
        rest = terms.without(mine)
        if terms.forms & mine.forms and not any(version.reading.denied(each).forms & mine.forms for each in rest.each):
            hindrances = hindrances.together(version.reading.denied(rest))
    return hindrances


def _lines(conditions: tuple[p.Expr, ...], concept: str, version: Version) -> Iterable[Words]:
    """A line for each of the conditions; the two ends of a stretch of time are one."""
    found = statement(p.And(conditions), voice_for(version.labels, concept))
    if isinstance(found, Listed) and found.lead == "all" and not found.heading:
        return tuple(map(inline, found.items))
    return (inline(found),)
