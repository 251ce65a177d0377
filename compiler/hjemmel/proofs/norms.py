"""Norms that nobody can keep: one that no act keeps where it applies, and two that no act keeps both of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import combinations
from typing import Any

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case, Instance, Known, Unknown, Value
from hjemmel.plan.interpreter import Evaluation
from hjemmel.proofs.acts import Facts, rests_on_the_day
from hjemmel.proofs.growing import only_grows
from hjemmel.proofs.nodes import Asked, Proof, Question, Solver
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted, Unproven
from hjemmel.proofs.problems import NobodyCanComply, NormsContradict, not_proven
from hjemmel.proofs.reading import Reading, key_of
from hjemmel.proofs.shown import shown_case
from hjemmel.proofs.ways import After, Way, acting, circumstances, fewest, in_the_middle, on_one_day, ways_in

KEPT = ("fulfilled", "observed")
BEYOND = ("date_range",)
MOST_ROUNDS = 10
"""How often another way to act is looked for."""


def questions(reading: Reading) -> Iterator[Asked]:
    """One for each duty and prohibition, and one for each two of them about the same act of the same thing."""
    norms = [norm for norm in reading.plan.norms if norm.act is not None]
    for norm in norms:
        yield Asked(
            Question("unfulfillable", (norm.name,), norm.name, norm.span),
            key_of("unfulfillable", norm.name, reading.digests.member(norm.concept, norm.name)),
            partial(_settled, (norm,), reading),
        )
    for first, second in combinations(norms, 2):
        if first.concept == second.concept and _concern_one_act(first, second, reading):
            digests = (reading.digests.member(norm.concept, norm.name) for norm in (first, second))
            yield Asked(
                Question("contradiction", (first.name, second.name), first.name, first.span, (second.span,)),
                key_of("contradiction", first.name, second.name, *digests),
                partial(_settled, (first, second), reading),
            )


def _concern_one_act(first: p.Norm, second: p.Norm, reading: Reading) -> bool:
    """Whether the acts have a fact in common and neither norm goes before the other or leaves it open."""
    ranked = first.name in second.above or second.name in first.above
    left_open = any(name == second.name for name, _ in first.unresolved) or any(
        name == first.name for name, _ in second.unresolved
    )
    return not ranked and not left_open and bool(reading.act_facts(first) & reading.act_facts(second))


def problem(proof: Proof, reading: Reading) -> Problem | None:
    """The norms and a case in which they cannot be kept; or that it was not settled."""
    if not isinstance(proof.outcome, Refuted):
        return not_proven(proof) if proof.is_open else None
    norms = [reading.index.norms[name] for name in proof.question.about]
    case, norm = shown_case(proof.outcome, reading.index), norms[0]
    if len(norms) == 1:
        assert norm.kind == "duty" or norm.kind == "prohibition", "it has an act"
        return NobodyCanComply(name=norm.name, kind=norm.kind, case=case, span=norm.span, declaration=norm.name)
    return NormsContradict(
        name=norm.name,
        other=norms[1].name,
        case=case,
        span=norm.span,
        related=(Related("other", norms[1].span),),
        declaration=norm.name,
    )


def _settled(norms: tuple[p.Norm, ...], reading: Reading, solver: Solver) -> Outcome:
    """First whether they apply together, then whether they can be kept at all, then whether in each circumstance."""
    if len(norms) == 1 and norms[0].name in reading.kept_norms:
        return reading.kept_norms[norms[0].name]
    if len(norms) > 1 and all(only_grows(norm, reading.act_facts(norm), reading.index) for norm in norms):
        alone = [_settled((norm,), reading, solver) for norm in norms]
        return next((each for each in alone if not isinstance(each, Proven)), max(alone, key=_bound))
    outcome = _looked_for(norms, reading, solver)
    if len(norms) == 1:
        reading.kept_norms[norms[0].name] = outcome
    return outcome


def _bound(outcome: Outcome) -> int:
    return outcome.members if isinstance(outcome, Proven) else 0


def _looked_for(norms: tuple[p.Norm, ...], reading: Reading, solver: Solver) -> Outcome:
    concept, solver = norms[0].concept, solver.afresh()
    apply = solver.case_where(concept, partial(_held, norms), partial(_are_held, norms))
    if not isinstance(apply, Refuted):
        return apply
    kept = solver.case_where(concept, partial(_kept, norms), partial(_are_kept, norms), is_shown=False)
    match kept:
        case Proven(within=()):
            return apply
        case Proven() | Unproven():
            return Unproven("gave_up")
        case Refuted():
            acts = frozenset[tuple[str, str]]().union(*(reading.act_facts(norm) for norm in norms))
            return _settled_in_each(norms, acts, reading, solver)


def _settled_in_each(norms: tuple[p.Norm, ...], acts: Facts, reading: Reading, solver: Solver) -> Outcome:
    """Whether there are circumstances, everything but the acts, in which no act keeps the norms.

    Circumstances are looked for in which none of the ways to act known so far keeps them. Where there are none, each
    circumstance has a way. Those found are held fast to look for an act that keeps the norms there: if there is none,
    nobody can; else it is one way more.
    """
    concept, ways, known = norms[0].concept, list[Way](), list[Way]()
    seen: list[tuple[Case, Instance]] = []
    for _ in range(MOST_ROUNDS):
        asked = partial(_held_in_vain, norms, acts, tuple(ways)), partial(_in_vain, norms, acts, tuple(ways), reading)
        found = solver.case_where(concept, *asked, is_shown=False)
        if isinstance(found, Proven) and found.within and found.members < _longest(ways):
            return Unproven("gave_up")
        if not isinstance(found, Refuted):
            # A list that is only part of the act is as long as the one who acts makes it: its bound is none.
            is_bounded = any(_is_list(fact, reading) for norm in norms for fact in reading.given_facts(norm) - acts)
            return Proven() if isinstance(found, Proven) and not is_bounded else found
        kept = _kept_where(found, norms, acts, solver)
        if kept == Proven():
            shown = solver.case_where(concept, *asked)
            is_shown = isinstance(shown, Refuted) and _kept_where(shown, norms, acts, solver) == Proven()
            return shown if is_shown else found
        if not isinstance(kept, Refuted):
            break
        case, thing = kept.case, kept.case.instances[kept.instance]
        works = partial(_keeps, norms, acts, reading, case, thing)
        by_day = any(rests_on_the_day(norm, reading.index) for norm in norms)
        as_done, *told = ways_in(case, thing, acts, by_day=by_day)
        for way in told or [as_done]:
            simple = next((each for each in on_one_day(way) if works(each)), way)
            known += (simple, in_the_middle(simple, works))
        seen.append((found.case, found.case.instances[found.instance]))
        ways = fewest(known, [partial(_works, norms, acts, reading, *each) for each in seen])
    return Unproven("gave_up")


def _kept_where(found: Refuted, norms: tuple[p.Norm, ...], acts: Facts, solver: Solver) -> Outcome:
    """Whether an act keeps the norms in the circumstances of the case."""
    given = circumstances(found.case, found.case.instances[found.instance], acts)
    wanted, confirmed = partial(_kept_in, norms, given), partial(_are_kept_in, norms, acts, given)
    return solver.case_where(norms[0].concept, wanted, confirmed, is_shown=False)


def _longest(ways: Sequence[Way]) -> int:
    """The members of the longest list of a way."""
    return max((length for way in ways for length in way.lengths.values()), default=0)


def _is_list(fact: tuple[str, str], reading: Reading) -> bool:
    member = reading.index.members[fact]
    return isinstance(member, p.Fact) and member.type.kind == "list"


def _held(norms: tuple[p.Norm, ...], formulas: Any) -> object:
    """The norms apply, and their deadlines are known: a deadline that cannot be worked out is no fault of the act."""
    from hjemmel.backends.formulas.logic import conj
    from hjemmel.backends.formulas.term import known, yes

    held = (yes(formulas.held(norm, formulas.root)) for norm in norms)
    return conj(*held, *(known(formulas.deadline(norm, formulas.root)) for norm in norms if norm.deadline is not None))


def _kept(norms: tuple[p.Norm, ...], formulas: Any) -> object:
    from hjemmel.backends.formulas.logic import conj

    return conj(_held(norms, formulas), _act(norms, formulas))


def _act(norms: tuple[p.Norm, ...], formulas: Any) -> object:
    """What is done keeps each of the norms."""
    from hjemmel.backends.formulas.logic import conj
    from hjemmel.backends.formulas.term import no, yes

    acts = ((norm, formulas.act(norm, formulas.root)) for norm in norms)
    return conj(*(yes(act) if norm.kind == "duty" else no(act) for norm, act in acts))


def _held_in_vain(norms: tuple[p.Norm, ...], acts: Facts, ways: tuple[Way, ...], formulas: Any) -> object:
    """The norms apply, and none of the ways keeps them."""
    from hjemmel.backends.formulas.acting import fails
    from hjemmel.backends.formulas.logic import conj, disj

    # A window that ends after the calendar does is no fault of the rules.
    act = disj(_kept(norms, formulas), _beyond(norms, formulas))
    if 0 < formulas.world.shape.members < _longest(ways):
        return False  # a way with more members than are followed cannot be tried; where more are, it is
    failing = (fails(act, _told(way), way.lengths, acts, formulas.world) for way in ways)
    return conj(_held(norms, formulas), *failing)


def _beyond(norms: tuple[p.Norm, ...], formulas: Any) -> object:
    """What is done cannot be judged, for a date would lie beyond the calendar."""
    from hjemmel.backends.formulas.logic import disj

    root = formulas.root
    terms = [formulas.answer(root, norm.name) for norm in norms]
    terms += [formulas.deadline(norm, root) for norm in norms if norm.deadline is not None]
    return disj(*(when for term in terms for cause, when in term.causes.items() if cause.detail == BEYOND))


def _told(way: Way) -> dict[str, object]:
    return {
        path: (value.circumstance, value.days) if isinstance(value, After) else value
        for path, value in way.facts.items()
    }


def _kept_in(norms: tuple[p.Norm, ...], circumstances: dict[str, Value], formulas: Any) -> object:
    from hjemmel.backends.formulas.acting import given
    from hjemmel.backends.formulas.logic import conj

    kept = _kept(norms, formulas)
    return conj(kept, given(circumstances, formulas.world))


def _in_vain(
    norms: tuple[p.Norm, ...],
    acts: Facts,
    ways: tuple[Way, ...],
    reading: Reading,
    evaluation: Evaluation,
    root: Instance,
) -> bool:
    """Whether the norms apply, and none of the ways keeps them, by the interpreter."""
    if not _are_held(norms, evaluation, root):
        return False
    return not any(_works(norms, acts, reading, evaluation.case, root, way) for way in ways)


def _keeps(norms: tuple[p.Norm, ...], acts: Facts, reading: Reading, case: Case, root: Instance, way: Way) -> bool:
    """Whether the norms are kept in the circumstances of the case by acting so."""
    done = acting(case, root, way, acts)
    return isinstance(done, tuple) and _are_kept(norms, Evaluation(reading.plan, done[0], reading.index), done[1])


def _works(norms: tuple[p.Norm, ...], acts: Facts, reading: Reading, case: Case, root: Instance, way: Way) -> bool:
    """Whether the norms are kept in the circumstances of the case by acting so, or it cannot be judged."""
    done = acting(case, root, way, acts)
    if not isinstance(done, tuple):
        return done == "beyond"
    judged = Evaluation(reading.plan, done[0], reading.index)
    return _are_kept(norms, judged, done[1]) or _is_beyond(norms, judged, done[1])


def _is_beyond(norms: tuple[p.Norm, ...], evaluation: Evaluation, root: Instance) -> bool:
    answers = [
        *(evaluation.answer(root, each.name) for each in norms),
        *(evaluation.deadline(each, root) for each in norms),
    ]
    return any(cause.detail == BEYOND for answer in answers if isinstance(answer, Unknown) for cause in answer.causes)


def _are_kept_in(
    norms: tuple[p.Norm, ...], acts: Facts, given: dict[str, Value], evaluation: Evaluation, root: Instance
) -> bool:
    """Whether the norms are kept in the same circumstances."""
    here = circumstances(evaluation.case, root, acts)
    same = all(here.get(path, value) == value for path, value in given.items())
    return same and _are_kept(norms, evaluation, root)


def _are_held(norms: tuple[p.Norm, ...], evaluation: Evaluation, root: Instance) -> bool:
    held = all(evaluation.held(norm, root) == Known(True) for norm in norms)
    return held and all(isinstance(evaluation.deadline(norm, root), Known) for norm in norms)


def _are_kept(norms: tuple[p.Norm, ...], evaluation: Evaluation, root: Instance) -> bool:
    answers = [evaluation.answer(root, norm.name) for norm in norms]
    kept = all(isinstance(answer, Known) and answer.value in KEPT for answer in answers)
    return kept and _are_held(norms, evaluation, root)
