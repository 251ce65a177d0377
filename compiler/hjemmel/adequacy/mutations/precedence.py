"""Which rule goes before which, the wrong way round or not at all; a replacement that is not said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from msgspec.structs import replace

from hjemmel.adequacy.mutations.mutant import Mutant
from hjemmel.adequacy.mutations.places import Changed
from hjemmel.adequacy.mutations.slips import SlipKind
from hjemmel.graph.precedence import above_of_norms, above_of_rules
from hjemmel.plan import nodes as p
from hjemmel.plan.index import PlanIndex

_Ranked = TypeVar("_Ranked", p.Rule, p.Norm)


def precedence_slipped(declaration: p.Rule | p.Norm, index: PlanIndex) -> Iterator[Mutant]:
    """Each stated `går forud for` of the declaration left out and turned round, and each `erstatter` left out."""
    if isinstance(declaration, p.Rule) and declaration.form == "however":
        return
    for target in declaration.prevails_over:
        for turned in (False, True):
            changed = _with_precedence(declaration, target, index, turned=turned)
            if changed:
                was = f"går forud for »{_title(target, index)}«"
                became = f"viger for »{_title(target, index)}«" if turned else ""
                yield _mutant("precedence", declaration, changed, was, became)
    for target in declaration.replaces:
        ended = index.rules.get(target) or index.norms.get(target)
        if ended is not None:
            lines = [each for each in index.rules.values() if target in (each.name, each.main)]
            going_on: Changed = tuple(_not_ended(each, declaration.name) for each in lines) or (
                _not_ended(ended, declaration.name),
            )
            yield _mutant("replacement", declaration, going_on, f"erstatter »{ended.title}«", "")


def _with_precedence(declaration: p.Rule | p.Norm, target: str, index: PlanIndex, *, turned: bool) -> Changed:
    """All declarations whose place in the order is another when the one does not go before the target.

    None when the order would go in a circle, which is no slip but refused.
    """
    concept = index.concepts[declaration.concept]
    if isinstance(declaration, p.Rule):
        result = index.members[declaration.concept, declaration.result]
        assert isinstance(result, p.Result)
        before = [index.rules[name] for name in result.rules]
        own = {each.name for each in before if each.form == "row" and each.main == declaration.main}
        rules = [_turned(each, own | {declaration.name}, target, declaration.name, turned=turned) for each in before]
        above = above_of_rules(rules)
        pairs: list[tuple[p.Rule | p.Norm, p.Rule | p.Norm]] = list(zip(before, rules, strict=True))
    else:
        held = [index.norms[name] for name in concept.norms]
        norms = [_turned(each, {declaration.name}, target, declaration.name, turned=turned) for each in held]
        above = above_of_norms(norms)
        pairs = list(zip(held, norms, strict=True))
    if any(name in higher for name, higher in above.items()):
        return ()
    return tuple(replace(new, above=above[new.name]) for old, new in pairs if above[old.name] != old.above)


def _turned(each: _Ranked, lines: set[str], target: str, name: str, *, turned: bool) -> _Ranked:
    if each.name in lines:
        return replace(each, prevails_over=tuple(lower for lower in each.prevails_over if lower != target))
    is_target = each.name == target or (isinstance(each, p.Rule) and each.form == "row" and each.main == target)
    return replace(each, prevails_over=(*each.prevails_over, name)) if turned and is_target else each


def _not_ended(each: p.Rule | p.Norm, by: str) -> p.Rule | p.Norm:
    return replace(each, ended_by=tuple(name for name in each.ended_by if name != by))


def _title(name: str, index: PlanIndex) -> str:
    known = index.rules.get(name) or index.norms.get(name)
    return known.title if known is not None else name


def _mutant(kind: SlipKind, declaration: p.Rule | p.Norm, changed: Changed, was: str, became: str) -> Mutant:
    return Mutant(kind, declaration, changed, was, became, "", declaration.span, declaration.basis)
