"""Which declarations of two versions are one and the same: by name, and by what they say when the name is another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping

import msgspec

from hjemmel.differences.nodes import Declared, Kind, Renamed
from hjemmel.differences.renaming import Key, renamed
from hjemmel.plan import nodes as p
from hjemmel.plan.digests import Digests

MOST_TRIED = 60
"""Pairs of a removed and a new fact that are tried on; with more than that nothing short of a label tells which is
which."""

Pair = tuple[Declared, Declared]
Form = Callable[[p.Plan], Callable[[Declared], str]]
"""What a declaration of a plan says, as a text that is the same when another says the same."""

_SUPPLIED: tuple[Kind, ...] = ("fact", "discretion")
_ORDER: tuple[Kind, ...] = ("parameter", "key_date", "definition", "norm", "result", "rule", "repeal")


class Matching(msgspec.Struct, frozen=True):
    """The old plan under the new names, and what is in only one of the versions or changed its name."""

    old: p.Plan
    new: p.Plan
    added: tuple[Declared, ...]
    removed: tuple[Declared, ...]
    renamed: tuple[Renamed, ...]


def matched(old: p.Plan, new: p.Plan) -> Matching:
    """The two versions with everything that is the same under the same name."""
    found: list[Renamed] = []

    def take(pairs: list[Pair]) -> bool:
        nonlocal old
        old = renamed(old, {key_of(before): after.name for before, after in pairs})
        found.extend(Renamed(before, after, "form") for before, after in pairs)
        return bool(pairs)

    take(_alike(old, new, "concept", _concept_form))
    take(_alike(old, new, "codes", _codes_form))
    for kind in _SUPPLIED:
        take(_alike(old, new, kind, _worded))
        while take(_used_alike(old, new, kind)):
            pass
    for kind in _ORDER:
        take(_alike(old, new, kind, _form))
    return matching_of(_parted(old, new), new, tuple(found))


def matching_of(old: p.Plan, new: p.Plan, found: tuple[Renamed, ...]) -> Matching:
    """The matching of two versions whose names are those of the new one as far as they could be."""
    before, after = declarations_of(old), declarations_of(new)
    return Matching(
        old,
        new,
        tuple(each for key, each in after.items() if key not in before),
        tuple(each for key, each in before.items() if key not in after),
        found,
    )


def with_codes_of(old: p.Plan, new: p.Plan) -> p.Plan:
    """The old plan with the codes that are new, so that it too can be asked about a case that has one."""
    after = {codes.name: codes.codes for codes in new.codes}

    def extended(codes: p.Codes) -> p.Codes:
        known = {code for code, _ in codes.codes}
        added = tuple(each for each in after.get(codes.name, ()) if each[0] not in known)
        return msgspec.structs.replace(codes, codes=codes.codes + added) if added else codes

    return msgspec.structs.replace(old, codes=tuple(map(extended, old.codes)))


def with_types_of(old: p.Plan, new: p.Plan) -> p.Plan:
    """The old plan with facts that may be `ingen` where those of the new one may, so that both are asked the same."""
    after = _types(new)

    def widened(concept: p.Concept, fact: p.Fact) -> p.Fact:
        return msgspec.structs.replace(fact, type=after.get((concept.name, fact.name), fact.type))

    concepts = tuple(
        msgspec.structs.replace(concept, facts=tuple(widened(concept, fact) for fact in concept.facts))
        for concept in old.concepts
    )
    return msgspec.structs.replace(old, concepts=concepts)


def declarations_of(plan: p.Plan) -> dict[Key, Declared]:
    """Everything a drafter has named, by kind and name; lines and rows under the rule they belong to."""
    found: list[Declared] = []
    for codes in plan.codes:
        found.append(Declared("codes", codes.name, "", codes.label))
    for concept in plan.concepts:
        found.append(Declared("concept", concept.name, "", concept.label))
        found += [Declared("fact", each.name, concept.name, each.label) for each in concept.facts]
        found += [Declared("discretion", each.name, concept.name, each.label) for each in concept.discretions]
        found += [Declared("result", each.name, concept.name, each.label) for each in concept.results]
    found += [Declared("key_date", each.name, "", each.label) for each in plan.key_dates]
    found += [Declared("parameter", each.name, "", each.label) for each in plan.parameters]
    found += [Declared("definition", each.name, each.concept, each.label) for each in plan.definitions]
    found += [Declared("norm", each.name, each.concept, each.title) for each in plan.norms]
    found += [Declared("rule", each.name, each.concept, each.title) for each in plan.rules if is_named(each)]
    found += [Declared("repeal", each.name, each.concept, each.title) for each in plan.repeals]
    return {key_of(each): each for each in found}


def is_named(rule: p.Rule) -> bool:
    """Whether a drafter gave the rule its name: not a `dog` line, a formula or an `ellers`."""
    return rule.form in ("rule", "row")


def key_of(declared: Declared) -> Key:
    """What the name is known by (see `renaming`)."""
    match declared.kind:
        case "fact" | "discretion" | "result" | "definition":
            return declared.kind, declared.concept, declared.name
        case "norm" | "rule" | "repeal":
            return "rule", declared.name
        case _:
            return declared.kind, declared.name


def _unpaired(old: p.Plan, new: p.Plan, kind: Kind) -> tuple[list[Declared], list[Declared]]:
    before, after = declarations_of(old), declarations_of(new)
    return (
        [each for key, each in before.items() if each.kind == kind and key not in after],
        [each for key, each in after.items() if each.kind == kind and key not in before],
    )


def _alike(old: p.Plan, new: p.Plan, kind: Kind, form: Form) -> list[Pair]:
    """Pairs of a removed and a new declaration of one form; among several of one form those of one label first."""
    gone, come = _unpaired(old, new, kind)
    if not gone or not come:
        return []
    form_before, form_after = form(old), form(new)
    by_form: defaultdict[tuple[str, str], list[Declared]] = defaultdict(list)
    for each in come:
        by_form[each.concept, form_after(each)].append(each)
    pairs: list[Pair] = []
    for each in gone:
        candidates = by_form[each.concept, form_before(each)]
        if candidates:
            best = next((other for other in candidates if other.label == each.label), candidates[0])
            candidates.remove(best)
            pairs.append((each, best))
    return pairs


def _form(plan: p.Plan) -> Callable[[Declared], str]:
    digests = Digests(plan).in_order()

    def form(declared: Declared) -> str:
        match declared.kind:
            case "parameter":
                parameter = digests.index.parameters[declared.name]
                return f"{parameter.type} {digests.parameter(declared.name)}"
            case "key_date":
                return digests.key_date(declared.name)
            case "rule":
                return f"{digests.index.rules[declared.name].result} {digests.rule(declared.name)}"
            case "repeal":
                repeal = digests.index.repeals[declared.name]
                return f"{repeal.targets} {repeal.period.start} {repeal.period.clock}"
            case "norm":
                # What a right or a power is of stands in its title alone.
                norm = digests.index.norms[declared.name]
                named = norm.title if norm.act is None else ""
                return f"{norm.party} {named} {digests.member(norm.concept, norm.name)}"
            case _:
                return digests.member(declared.concept, declared.name)

    return form


def _worded(plan: p.Plan) -> Callable[[Declared], str]:
    """The form of a fact is its type and the words people know it by."""
    types = _types(plan)
    return lambda declared: f"{types[declared.concept, declared.name]} {declared.label}"


def _types(plan: p.Plan) -> Mapping[tuple[str, str], p.Type]:
    found: dict[tuple[str, str], p.Type] = {}
    for concept in plan.concepts:
        found |= {(concept.name, fact.name): fact.type for fact in concept.facts}
        found |= {(concept.name, discretion.name): discretion.type for discretion in concept.discretions}
    return found


def _concept_form(plan: p.Plan) -> Callable[[Declared], str]:
    members = {each.name: sorted(fact.name for fact in each.facts) for each in plan.concepts}
    return lambda declared: f"{declared.label} {members[declared.name]}"


def _codes_form(plan: p.Plan) -> Callable[[Declared], str]:
    codes = {each.name: sorted(code for code, _ in each.codes) for each in plan.codes}
    return lambda declared: str(codes[declared.name])


def _used_alike(old: p.Plan, new: p.Plan, kind: Kind) -> list[Pair]:
    """A removed and a new fact of one type that make most answers say the same when they are taken for one another."""
    gone, come = _unpaired(old, new, kind)
    before, after = _types(old), _types(new)
    pairs = [
        (one, other)
        for one in gone
        for other in come
        if one.concept == other.concept and before[one.concept, one.name] == after[other.concept, other.name]
    ]
    if not pairs or len(pairs) > MOST_TRIED:
        return []
    aim = _answers(new)
    base = _agreeing(_answers(old), aim)
    scores = [(_agreeing(_answers(renamed(old, {key_of(one): other.name})), aim), one, other) for one, other in pairs]
    score, one, other = max(scores, key=lambda each: each[0])
    return [(one, other)] if score > base else []


def _answers(plan: p.Plan) -> set[str]:
    digests = Digests(plan).in_order()
    return {digests.member(*place.split(".", 1)) for place in plan.order} | {digests.rule(r.name) for r in plan.rules}


def _agreeing(one: set[str], other: set[str]) -> int:
    return len(one & other)


def _parted(old: p.Plan, new: p.Plan) -> p.Plan:
    """The old plan where a fact that has another type in the new one is called otherwise: it is another fact. One that
    may be `ingen` in one version only is the same."""
    after = _types(new)
    names: dict[Key, str] = {}
    for (concept, name), type_ in _types(old).items():
        if _required(after.get((concept, name), type_)) != _required(type_):
            names |= {(kind, concept, name): f"{name}_før" for kind in _SUPPLIED}
    return renamed(old, names)


def _required(type_: p.Type) -> p.Type:
    return msgspec.structs.replace(type_, optional=False)
