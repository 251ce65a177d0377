"""A case that two versions answer differently: as JSON carries it, and as lines a person reads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from hjemmel.backends.wording.labels import Labels
from hjemmel.backends.wording.phrases import literal_text
from hjemmel.backends.wording.values import date_text, number_text
from hjemmel.backends.wording.voice import STATUS_WORDS, Voice
from hjemmel.backends.wording.words import Words, named, said
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Answer, Case, CauseKind, Instance, Known, Value
from hjemmel.plan.index import PlanIndex

Line = tuple[Words, str]
"""What a fact is called, and its value."""

NO_ANSWER: dict[CauseKind, str] = {
    "missing": "mangler oplyst",
    "discretion": "kræver et skøn",
    "conflict": "reglerne strider mod hinanden",
    "no_rule": "ingen regel giver svaret",
    "undefined": "kan ikke regnes ud",
}


def answer_text(answer: Answer, member: p.Result | p.Definition | p.Norm, labels: Labels) -> str:
    """`6`, `ja`, `afventer`, or why there is no answer."""
    if not isinstance(answer, Known):
        return NO_ANSWER[answer.headline]
    if isinstance(member, p.Result):
        return value_words(answer.value, member.type, labels)
    if isinstance(member, p.Norm):
        return STATUS_WORDS[str(answer.value)]
    return "ja" if answer.value else "nej"


def value_words(value: Value, type_: p.Type, labels: Labels) -> str:
    """A value of the type as Danish writes it."""
    return "ingen" if value is None else literal_text(p.Literal_(value, type_), Voice(labels, ()))


def facts_of(case: Case, index: PlanIndex, labels: Labels) -> tuple[Line, ...]:
    """What the case says, a line for each fact, beginning with the date of assessment."""
    lines: list[Line] = [(said("vurderingsdag"), date_text(case.assessed))]
    seen: set[int] = set()
    for instance in case.instances:
        lines += _lines(instance, index, labels, seen)
    return tuple(lines)


def _lines(instance: Instance, index: PlanIndex, labels: Labels, seen: set[int]) -> Iterator[Line]:
    if id(instance) in seen:
        return
    seen.add(id(instance))
    concept = index.concepts[instance.concept]
    for fact in concept.facts:
        label = named(fact.label, f"fact:{concept.name}.{fact.name}")
        if fact.name in instance.facts:
            yield label, value_words(instance.facts[fact.name], fact.type, labels)
        elif fact.name in instance.lists:
            members = instance.lists[fact.name]
            yield label, number_text(len(members)) if members else "ingen"
            for numbers, lines in _members(members, index, labels, seen):
                lead = f"{labels.concept(members[0].concept)}{numbers}: "
                yield from ((said(lead, inner), value) for inner, value in lines)
    for discretion in concept.discretions:
        exercised = instance.discretions.get(discretion.name)
        if exercised is not None:
            label = named(discretion.label, f"discretion:{concept.name}.{discretion.name}")
            yield label, value_words(exercised.value, discretion.type, labels)
    for kind, whole in sorted(instance.wholes.items()):
        lead = f"{labels.concept(kind)}: "
        yield from ((said(lead, inner), value) for inner, value in _lines(whole, index, labels, seen))


def _members(
    members: tuple[Instance, ...], index: PlanIndex, labels: Labels, seen: set[int]
) -> Iterator[tuple[str, list[Line]]]:
    """The lines of members, those that say the same taken together, with their numbers where there are several."""
    found = [list(_lines(member, index, labels, seen)) for member in members]
    first = 0
    for place, lines in enumerate(found):
        if place + 1 < len(found) and found[place + 1] == lines:
            continue
        numbers = f" {first + 1}" if first == place else f" {first + 1} til {place + 1}"
        yield "" if len(found) == 1 else numbers, lines
        first = place + 1


def case_data(case: Case, index: PlanIndex) -> dict[str, object]:
    """The case as the JSON that `hjemmel evaluate` reads, where a thing is known by its concept."""
    data: dict[str, object] = {"pr": case.assessed.isoformat()}
    return data | {each.concept.lower(): _data(each, index, frozenset()) for each in reversed(case.instances)}


def _data(instance: Instance, index: PlanIndex, above: frozenset[int]) -> dict[str, object]:
    """An instance as JSON, without the whole it is reached from."""
    members = {name: index.members.get((instance.concept, name)) for name in instance.facts}
    above |= {id(instance)}
    data: dict[str, object] = {
        name: json_value(value, member.type if isinstance(member := members[name], p.Fact) else p.TRUTH)
        for name, value in instance.facts.items()
    }
    data |= {name: [_data(each, index, above) for each in listed] for name, listed in instance.lists.items()}
    data |= {
        concept.lower(): _data(whole, index, above)
        for concept, whole in instance.wholes.items()
        if id(whole) not in above
    }
    exercised = {
        name: {"værdi": json_value(each.value, _type(index, instance, name)), "hovedhensyn": each.considerations,
               "udøvet_af": each.by}
        for name, each in instance.discretions.items()
    }  # fmt: skip
    return data | ({"skøn": exercised} if exercised else {})


def _type(index: PlanIndex, instance: Instance, name: str) -> p.Type:
    member = index.members.get((instance.concept, name))
    return member.type if isinstance(member, p.Discretion) else p.TRUTH


def json_value(value: Value, type_: p.Type) -> object:
    """A value as a case in JSON has it: decimals and amounts as texts, `ingen` as an object."""
    match value:
        case None:
            return {"ingen": True}
        case bool() | str():
            return value
        case date():
            return value.isoformat()
    exact = Fraction(value, 100) if type_.kind == "amount" else Fraction(value)
    if exact.denominator == 1:
        return str(exact.numerator) if type_.kind == "amount" else exact.numerator
    return number_text(exact).replace(".", "").replace(",", ".")
