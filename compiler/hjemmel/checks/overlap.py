"""Rules of one result, neither prevailing, that can apply in the same case with different values.

Decided without a solver where intervals, dates, codes and yes/no facts decide it. A pair is reported as an error only
when the interpreter finds the conflict in the case that was found; what is not decided is a warning.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import combinations, islice

import msgspec

from hjemmel.checks.formulas import Formulas, Some
from hjemmel.checks.guessed import guessed_cases, needed_witness
from hjemmel.checks.overlap_problems import OverlapNotExcluded, RulesOverlap
from hjemmel.checks.satisfiable import Settled, TooManyWays, merged, settled_and_open, ways_to_hold
from hjemmel.checks.witness import Witness, cases_with, shown_witness, witness_of
from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.plan.case import Case, Instance, Known
from hjemmel.plan.index import index_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.nodes import Literal_, Plan, Rule

MOST_GUESSED_WAYS = 4
"""Ways that rest on something computed for which cases are guessed."""

MOST_GUESSED_CASES = 6000
"""Cases guessed for a whole plan; pairs that are left then are warnings, so that a check stays quick."""


class Disjoint(msgspec.Struct, frozen=True):
    """No case has both rules apply, with no rule prevailing over either."""


class Overlapping(msgspec.Struct, frozen=True):
    """Both apply whenever these facts have these values."""

    witness: Witness


class Undecided(msgspec.Struct, frozen=True):
    """It rests on something that was not looked into, or on too many combinations."""


Verdict = Disjoint | Overlapping | Undecided
DISJOINT, UNDECIDED = Disjoint(), Undecided()


class Overlaps:
    """Verdicts on pairs of a plan's rules; what a rule needs in order to apply is worked out once."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.index = index_of(plan)
        self.formulas = Formulas(plan)
        self.guesses_left = MOST_GUESSED_CASES
        self._needs: dict[str, tuple[Settled, list[Some]] | None] = {}

    def of(self, first: Rule, second: Rule) -> Verdict:
        """Whether both rules can apply in one case with no rule prevailing over either."""
        found: Verdict = DISJOINT
        try:
            for way in self.ways(first, second):
                found = UNDECIDED
                if all(variable.what != "opaque" for variable in way):
                    return Overlapping(witness_of(way, first.concept, self.index))
        except TooManyWays:
            return UNDECIDED
        return found

    def ways(self, first: Rule, second: Rule) -> Iterator[Settled]:
        """What may be settled so that both apply and none prevails over either; raises `TooManyWays`."""
        if second.name in first.ended_by or first.name in second.ended_by:
            return
        one, other = self._needed(first), self._needed(second)
        if one is None or other is None:
            return
        both = merged(one[0], other[0])
        if both is not None:
            yield from self._searched(first, second, both, [*one[1], *other[1]])

    def _needed(self, rule: Rule) -> tuple[Settled, list[Some]] | None:
        if rule.name not in self._needs:
            self._needs[rule.name] = settled_and_open((self.formulas.applies(rule),))
        return self._needs[rule.name]

    def _searched(self, first: Rule, second: Rule, both: Settled, still_open: list[Some]) -> Iterator[Settled]:
        above = sorted({*first.above, *second.above})
        if above:
            without = [self.formulas.applies(self.index.rules[name], negated=True) for name in above]
            narrowed = settled_and_open((*without,))
            joined = None if narrowed is None else merged(both, narrowed[0])
            if narrowed is None or joined is None:
                return
            both, still_open = joined, [*still_open, *narrowed[1]]
        yield from ways_to_hold(both, still_open)


def overlap_of(first: Rule, second: Rule, plan: Plan) -> Verdict:
    """Whether both rules can apply in one case with no rule prevailing over either (for many pairs: `Overlaps`)."""
    return Overlaps(plan).of(first, second)


def never_differ(first: Rule, second: Rule) -> bool:
    """Whether the two rules give the same fixed value, so that both may apply."""
    fixed = isinstance(first.value, Literal_) and not first.limits and not second.limits
    return fixed and first.value == second.value


def unranked_pairs(plan: Plan) -> Iterator[tuple[Rule, Rule]]:
    """The pairs of rules of one result of which neither prevails, that are not left unresolved on purpose."""
    by_result: dict[tuple[str, str], list[Rule]] = {}
    for rule in plan.rules:
        by_result.setdefault((rule.concept, rule.result), []).append(rule)
    for rules in by_result.values():
        for first, second in combinations(rules, 2):
            if first.name in second.above or second.name in first.above or never_differ(first, second):
                continue
            if not leaves_open(first, second) and not leaves_open(second, first):
                yield first, second


def leaves_open(rule: Rule, other: Rule) -> bool:
    """Whether a rule is `uafklaret over for` the other, or the rule or table the other is a line of."""
    return any(name in (other.name, other.main) for name, _ in rule.unresolved)


def overlapping_rules(plan: Plan) -> list[Problem]:
    """An error for each pair that a case sets against each other, a warning for each that was not decided."""
    overlaps = Overlaps(plan)
    problems: list[Problem] = []
    for first, second in unranked_pairs(plan):
        verdict = overlaps.of(first, second)
        if isinstance(verdict, Disjoint):
            continue
        problems.append(_problem(first, second, verdict, overlaps))
    return problems


def _problem(first: Rule, second: Rule, verdict: Overlapping | Undecided, overlaps: Overlaps) -> Problem:
    name, other = written_name(first), written_name(second)
    related = (Related("other", second.span),)
    witness = _conflict(first, second, verdict, overlaps)
    if witness is not None:
        return RulesOverlap(
            name=name,
            other=other,
            result=first.result,
            case=shown_witness(witness, first.concept, overlaps.index),
            span=first.span,
            related=related,
            declaration=declaration_of(first),
        )
    return OverlapNotExcluded(
        name=name, other=other, result=first.result, span=first.span, related=related, declaration=declaration_of(first)
    )


def _conflict(first: Rule, second: Rule, verdict: Overlapping | Undecided, overlaps: Overlaps) -> Witness | None:
    """What sets the rules against each other in a case, by the interpreter; None when no such case was found."""
    if isinstance(verdict, Overlapping):
        cases = cases_with(verdict.witness, first.concept, overlaps.index)
        return verdict.witness if any(_differ_in(case, root, first, second, overlaps) for case, root in cases) else None
    try:
        for way in islice(overlaps.ways(first, second), MOST_GUESSED_WAYS):
            for case, root in islice(guessed_cases(way, first.concept, overlaps.index), overlaps.guesses_left):
                overlaps.guesses_left -= 1
                if _differ_in(case, root, first, second, overlaps):
                    return needed_witness(case, root, partial(_differ_in, case, root, first, second, overlaps))
    except TooManyWays:
        return None
    return None


def _differ_in(case: Case, root: Instance, first: Rule, second: Rule, overlaps: Overlaps) -> bool:
    """Whether the interpreter has both rules live with different values in the case."""
    evaluation = Evaluation(overlaps.plan, case, overlaps.index)
    standings, answers = evaluation.standings(root, first.result), evaluation.rule_answers(root, first.result)
    one, other = answers[first.name].value, answers[second.name].value
    both_known = isinstance(one, Known) and isinstance(other, Known) and one != other
    return both_known and standings[first.name] == standings[second.name] == "live"


def written_name(rule: Rule) -> str:
    """What the drafter calls the rule: a `dog` line or row by its rule or table, `= E` and `ellers` by their result."""
    return rule.result if rule.form in ("formula", "otherwise") else rule.main or rule.name


def declaration_of(rule: Rule) -> str:
    """The declaration the rule stands in, as problems name it."""
    return f"{rule.concept}.{rule.result}" if rule.form in ("formula", "otherwise") else rule.main or rule.name
