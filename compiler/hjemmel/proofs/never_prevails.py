"""Precedences that never decide: no case has both apply, and for rules with different values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.graph.precedence import above_of_norms, above_of_rules
from hjemmel.plan import nodes as p
from hjemmel.proofs.claims import Applies, Claim, Differ
from hjemmel.proofs.inquirer import Inquirer, called, digest_of
from hjemmel.proofs.nodes import Asked, Proof
from hjemmel.proofs.problems import not_proven
from hjemmel.proofs.reach_problems import PrecedenceNeverDecides
from hjemmel.proofs.reading import Reading


def questions(reading: Reading) -> Iterator[Asked]:
    """One for each `går forud for` and each name after it. Lines of one rule and rows of one table count together."""
    lines: dict[str, list[p.Rule]] = {}
    for rule in reading.plan.rules:
        lines.setdefault(called(rule), []).append(rule)
    for name, rules in lines.items():
        own = next((rule for rule in rules if rule.form in ("rule", "row")), None)
        over = dict.fromkeys(_called(each, reading) for rule in rules for each in rule.prevails_over)
        for other in over:
            if own is not None and other != name:
                claims = [_rules_meet(one, two) for one in rules for two in lines[other]]
                direct = {(one.name, two.name) for one in rules for two in lines[other]}
                lost = _without(rules, lines[other], reading)
                further = [(one, two) for one, two in lost if (one.name, two.name) not in direct]
                claims += [_rules_meet(*pair) for pair in further]
                yield _asked(own, lines[other][0], claims, reading, further)
    for norm in reading.plan.norms:
        for name in norm.prevails_over:
            lesser = reading.index.norms[name]
            kept = tuple(each for each in norm.prevails_over if each != name)
            changed = [
                each if each is not norm else msgspec.structs.replace(norm, prevails_over=kept)
                for each in reading.plan.norms
            ]
            above = above_of_norms(changed)
            also = [
                (reading.index.norms[upper], each)
                for each in reading.plan.norms
                for upper in each.above
                if upper not in above[each.name] and (upper, each) != (norm.name, lesser)
            ]
            meeting = [(Applies(norm), Applies(lesser)), *((Applies(one), Applies(two)) for one, two in also)]
            yield _asked(norm, lesser, meeting, reading, also)


def problem(proof: Proof, reading: Reading) -> Problem | None:
    """The precedence without effect, as a warning."""
    if proof.is_bounded or not proof.is_finding:
        return not_proven(proof) if proof.is_bounded or proof.is_open else None
    name, other = proof.question.about
    return PrecedenceNeverDecides(
        name=name,
        other=other,
        span=proof.question.span,
        related=tuple(Related("other", span) for span in proof.question.related),
        declaration=proof.question.declaration,
    )


def _called(name: str, reading: Reading) -> str:
    """What the drafter calls what is gone before: a line by its rule, a table by itself."""
    return called(reading.index.rules[name]) if name in reading.index.rules else name


def _rules_meet(one: p.Rule, other: p.Rule) -> Claim:
    return Applies(one), Applies(other), Differ(one, other)


def _without(rules: Sequence[p.Rule], others: Sequence[p.Rule], reading: Reading) -> Iterator[tuple[p.Rule, p.Rule]]:
    """The rules of which one would no longer prevail over the other, did these not go before those: also over what
    those go before in their turn."""
    names = {rule.name for rule in rules}
    gone = {rule.name for rule in others}
    group = reading.rules_of(rules[0].concept, rules[0].result)
    above = above_of_rules(
        [
            msgspec.structs.replace(each, prevails_over=tuple(name for name in each.prevails_over if name not in gone))
            if each.name in names
            else each
            for each in group
        ]
    )
    for each in group:
        yield from ((reading.index.rules[name], each) for name in each.above if name not in above[each.name])


def _asked(
    over: p.Rule | p.Norm,
    under: p.Rule | p.Norm,
    claims: Sequence[Claim],
    reading: Reading,
    further: Sequence[tuple[p.Rule | p.Norm, p.Rule | p.Norm]],
) -> Asked:
    others = (digest_of(each, reading) for pair in further for each in pair)
    inquirer = Inquirer(over, reading, digest_of(under, reading), *others)
    return inquirer.of("never_prevails", (called(over), called(under)), over.span, *claims, related=(under.span,))
