"""Precedences that never decide: no case has both apply, and for rules with different values."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.diagnostics.problem import Problem, Related
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
                yield _asked(own, lines[other][0], claims, reading)
    for norm in reading.plan.norms:
        for name in norm.prevails_over:
            lesser = reading.index.norms[name]
            yield _asked(norm, lesser, [(Applies(norm), Applies(lesser))], reading)


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


def _asked(over: p.Rule | p.Norm, under: p.Rule | p.Norm, claims: list[Claim], reading: Reading) -> Asked:
    inquirer = Inquirer(over, reading, digest_of(under, reading))
    return inquirer.of("never_prevails", (called(over), called(under)), over.span, *claims, related=(under.span,))
