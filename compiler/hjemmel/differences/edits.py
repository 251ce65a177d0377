"""Which declarations are themselves not as they were, and which of them an answer rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from hjemmel.differences.matching import declarations_of, is_named
from hjemmel.differences.nodes import Aspect, Declared, Edited
from hjemmel.differences.renaming import Key
from hjemmel.plan import nodes as p
from hjemmel.plan.digests import Digests
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.walk import expressions_of, parts_of

Form = Callable[[Digests], object]


def edits_between(old: Digests, new: Digests) -> dict[Key, Edited]:
    """Everything declared in only one version, or otherwise in the other, by key. Names must be aligned and the digests
    not deep."""
    before, after = declarations_of(old.plan), declarations_of(new.plan)
    found = {key: Edited(each, "removed") for key, each in before.items() if key not in after}
    found |= {key: Edited(each, "new") for key, each in after.items() if key not in before}
    for key, declared in after.items():
        aspects = tuple(_aspects(declared, old, new)) if key in before else ()
        if aspects:
            found[key] = Edited(declared, "edited", aspects)
    return found


def behind(place: tuple[str, str], index: PlanIndex) -> frozenset[Key]:
    """The keys of everything an answer rests on, itself included."""
    waiting: list[Key] = [key_of_member(*place, index)]
    seen: set[Key] = set()
    while waiting:
        key = waiting.pop()
        if key not in seen:
            seen.add(key)
            waiting.extend(_read_by(key, index))
    return frozenset(seen)


def key_of_member(concept: str, name: str, index: PlanIndex) -> Key:
    """The key of a fact, discretion, result, definition or norm."""
    match index.members[concept, name]:
        case p.Norm():
            return "rule", name
        case member:
            return type(member).__name__.lower(), concept, name


def _read_by(key: Key, index: PlanIndex) -> Iterator[Key]:
    """What a declaration reads, what goes before it and what ends it."""
    match key:
        case ("result", concept, name):
            result = index.members[concept, name]
            assert isinstance(result, p.Result)
            yield from (("rule", rule) for rule in result.rules)
        case ("definition", concept, name):
            definition = index.definition(concept, name)
            yield from (("definition", concept, successor) for successor in definition.successors)
            yield from (("rule", ending) for ending in definition.ended_by)
            yield from _keys_in(expressions_of(definition), index)
        case ("rule", name):
            declaration = index.ending(name)
            yield from _keys_in(expressions_of(declaration), index)
            if not isinstance(declaration, p.Repeal):
                yield from (("rule", other) for other in (*declaration.above, *declaration.ended_by))
        case ("parameter", name):
            parameter = index.parameters[name]
            versions = (each for version in parameter.versions for each in (version.value, version.start, version.end))
            yield from _keys_in((each for each in versions if each is not None), index)
            yield from (("rule", ending) for ending in parameter.ended_by)
        case ("key_date", name):
            yield from _keys_in((index.key_dates[name].value,), index)
        case _:
            pass


def _keys_in(expressions: Iterable[p.Expr], index: PlanIndex) -> Iterator[Key]:
    for expression in expressions:
        for part in parts_of(expression):
            match part:
                case p.Read(concept=concept, name=name):
                    yield key_of_member(concept, name, index)
                case p.ParameterRead(name=name):
                    yield "parameter", name
                case p.KeyDateRead(name=name):
                    yield "key_date", name
                case p.Quantified(members=members) | p.Share(members=members) | p.Aggregate(members=members):
                    yield "fact", members.owner, members.name
                case _:
                    pass


def _aspects(declared: Declared, old: Digests, new: Digests) -> Iterator[Aspect]:
    """In what a declaration of both versions differs."""
    match declared.kind:
        case "parameter":
            if old.parameter(declared.name) != new.parameter(declared.name):
                yield "value"
        case "key_date":
            if old.key_date(declared.name) != new.key_date(declared.name):
                yield "value"
        case "codes":
            if _codes(declared.name, old.index) != _codes(declared.name, new.index):
                yield "codes"
        case "rule" | "norm" | "definition" | "result" | "repeal" | "fact" | "discretion":
            before, after = _found(declared, old.index), _found(declared, new.index)
            if type(before) is not type(after):
                yield "kind"
                return
            for aspect, form in _forms(before):
                other = dict(_forms(after))
                if aspect in other and form(old) != other[aspect](new):
                    yield aspect
        case "concept":
            pass


def _codes(name: str, index: PlanIndex) -> list[str]:
    return sorted(code for code, _ in index.codes[name].codes)


Found = p.Rule | p.Norm | p.Definition | p.Repeal | p.Result | p.Fact | p.Discretion


def _found(declared: Declared, index: PlanIndex) -> Found:
    if declared.kind in ("rule", "norm", "repeal"):
        return index.ending(declared.name)
    return index.members[declared.concept, declared.name]


def _forms(declaration: Found) -> Iterator[tuple[Aspect, Form]]:
    """Each thing a declaration says, as a form that is the same when it says the same."""
    match declaration:
        case p.Fact(type=type_) | p.Discretion(type=type_):
            yield "type", lambda _: type_
        case p.Result():
            yield "rounding", lambda _: declaration.rounding
            yield "type", lambda _: declaration.type
            hidden = tuple(name for name in declaration.rules)
            yield "value", lambda digests: _unnamed(hidden, digests)
        case p.Repeal():
            yield "period", lambda digests: digests.period(declaration.period)
            yield "value", lambda _: declaration.targets
        case p.Definition():
            yield "period", lambda digests: (digests.period(declaration.period), digests.endings(declaration.ended_by))
            yield (
                "condition",
                lambda digests: {
                    (digests.expression(ground.condition), digests.period(ground.period))
                    for ground in declaration.grounds
                },
            )
            yield "exceptions", lambda digests: digests.exceptions(declaration.exceptions)
        case p.Rule() | p.Norm():
            yield "period", lambda digests: (digests.period(declaration.period), digests.endings(declaration.ended_by))
            yield "condition", lambda digests: digests.expression(declaration.condition)
            yield "exceptions", lambda digests: digests.exceptions(declaration.exceptions)
            yield "precedence", lambda _: tuple(sorted(declaration.above))
            if isinstance(declaration, p.Rule):
                yield "value", lambda digests: digests.expression(declaration.value)
                yield "limits", lambda digests: digests.limits(declaration.limits)
            else:
                yield "act", lambda digests: declaration.act and digests.expression(declaration.act)
                yield "deadline", lambda digests: declaration.deadline and digests.expression(declaration.deadline)
                yield "party", lambda _: declaration.party


def _unnamed(names: Iterable[str], digests: Digests) -> list[str]:
    """The lines of a result that have no names of their own: its formula, `ellers` and `dog` lines."""
    return sorted(digests.rule(name) for name in names if not is_named(digests.index.rules[name]))
