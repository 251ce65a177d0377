"""What `hjemmel test --coverage` measures and says: which conditions no example has seen decide an answer."""

import sys
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

import click
import msgspec

from hjemmel.adequacy.nodes import AtomKind, ConditionCoverage, Coverage, Way, WayCoverage
from hjemmel.apps.cli.session import Session, colour_on, width_now
from hjemmel.syntax.grammar import keywords

if TYPE_CHECKING:
    from hjemmel.adequacy.feasible import Sought
    from hjemmel.apps.cli.work import Compilation
    from hjemmel.apps.coverage import Measured


def coverage_measured(session: Session, compilation: "Compilation") -> "Measured":
    """The condition coverage of a rule set; what was found so far, if it is interrupted."""
    from hjemmel.apps.cli.progress import progress
    from hjemmel.apps.coverage import measured_coverage
    from hjemmel.apps.measures import keep_coverage

    with progress(session.say("measuring", name=compilation.ruleset.name)) as count:
        measured = measured_coverage(compilation.compiled, compilation.as_written, count)
    if not measured.interrupted:
        keep_coverage(session.project.cache / compilation.ruleset.name, compilation.contents, measured.coverage)
    return measured


def coverage_data(compilation: "Compilation", coverage: Coverage) -> dict[str, Any]:
    """The coverage as data, each condition with its file and line."""
    data: dict[str, Any] = msgspec.to_builtins(coverage)
    for each, condition in zip(data["conditions"], coverage.conditions, strict=True):
        del each["span"]
        each["file"] = compilation.shown_path(condition.span.file)
        each["line"] = compilation.line_of(condition.span)
    return data | {"seen": coverage.seen, "feasible": coverage.feasible}


def coverage_shown(session: Session, compilation: "Compilation", measured: "Measured") -> Iterator[str]:
    """The lines told of the coverage: per clause, then what is missing per declaration, then the sum."""
    coverage = measured.coverage
    yield session.say("conditions_heading", name=coverage.ruleset)
    width = max((len(each.clause) for each in coverage.clauses), default=0)
    for clause in coverage.clauses:
        said = session.say("conditions_of_clause", seen=clause.seen, count=clause.ways - clause.infeasible)
        yield f"  {clause.clause:{width}}  {said}"
    for heading, standings in (
        ("conditions_missing", ("missing", "unproven")),
        ("conditions_infeasible", ("infeasible",)),
    ):
        lines = list(_listed(session, compilation, coverage, standings))
        if lines:
            yield session.say(heading)
            yield from lines
    if measured.interrupted:
        yield session.say("measuring_interrupted", measured=coverage.measured, count=coverage.examples)
    if not coverage.solved and not measured.interrupted and coverage.seen < coverage.feasible:
        yield session.say("conditions_not_solved")
    complete = coverage.seen == coverage.feasible
    sign, paint = ("✓", "green") if complete else ("✗", "red")
    if colour_on(sys.stdout):
        sign = click.style(sign, fg=paint)
    share = 100 if complete else min(99, 100 * coverage.seen // coverage.feasible)
    told = session.say(
        "conditions_seen", name=coverage.ruleset, seen=coverage.seen, count=coverage.feasible, share=share
    )
    yield f"{sign} {told}"


def _listed(
    session: Session, compilation: "Compilation", coverage: Coverage, standings: tuple[str, ...]
) -> Iterator[str]:
    """The ways that stand so, under the declarations they are of and the clauses these conditions rest on."""
    width = min(width_now(), 110)
    for declaration, group in groupby(coverage.conditions, key=lambda each: each.declaration):
        ways = [(each, way) for each in group for way in each.ways if way.standing in standings]
        if not ways:
            continue
        first = ways[0][0]
        place = f"{compilation.shown_path(first.span.file)}:{compilation.line_of(first.span)}"
        yield f"  {declaration} »{first.title}«  ({place})"
        clauses = list(dict.fromkeys(clause for each, _ in ways for clause in each.clauses))
        if clauses:
            rests_on = session.say("conditions_rest_on", clauses=", ".join(clauses))
            yield click.wrap_text(rests_on, width, "    ", "      ")
        for condition, way in ways:
            yield click.wrap_text(way_sentence(session.say, condition, way), width, "    ", "      ")


def way_sentence(say: Callable[..., str], condition: ConditionCoverage, way: WayCoverage) -> str:
    """What no example has seen of a condition, in a sentence; `say` gives sentences of the command line."""
    part = condition.part or "whole"
    what = say(f"condition_{part}", text=condition.text, choice=condition.target)
    how = _how(say, condition.kind, way.way)
    match way.standing:
        case "infeasible":
            bound = say("within_members", members=way.members, lists=", ".join(way.within)) if way.members else ""
            return say("condition_infeasible", what=what, how=how, bound=bound).rstrip()
        case "unproven":
            return say("condition_unproven", what=what, how=how, why=say(f"unproven_{way.why}"))
        case _:
            return say("condition_missing", what=what, how=how)


def _how(say: Callable[..., str], kind: AtomKind, way: Way) -> str:
    """The way in words: `det afgør svaret ved at være nej`."""
    group = kind if kind in ("start", "end", "deadline") else "condition"
    return say("way_decides" if way == "decides" else f"way_{group}_{way}")


def drafts_text(session: Session, compilation: "Compilation", found: "tuple[Sought, ...]") -> str:
    """A rule file with an example for each case found, that says what a lawyer must fill in."""
    from hjemmel.plan.index import index_of
    from hjemmel.proofs.as_example import as_example
    from hjemmel.proofs.drafts import drafts_file
    from hjemmel.proofs.outcomes import Refuted

    plan = compilation.compiled.plan
    assert plan is not None, "there is a plan when there are no errors"
    index = index_of(plan)
    languages = {path: file.language for path, file in compilation.compiled.files.items()}
    language = next(iter(languages.values()))
    words = keywords(language)
    drafts: list[str] = []
    by_case: dict[int, list[Sought]] = {}
    for each in found:
        if isinstance(each.outcome, Refuted):
            by_case.setdefault(id(each.outcome.case), []).append(each)
    for number, group in enumerate(by_case.values(), 1):
        first, outcome = group[0], group[0].outcome
        assert isinstance(outcome, Refuted), "others have no case"
        title = session.say(
            "coverage_draft_title", number=number, declaration=first.atom.declaration, what=_shows(session, first)
        )
        draft = as_example(outcome.case, title, index, language)
        name = draft.names[id(outcome.case.instances[outcome.instance])]
        member = f"{name}.{first.member[1]}" if first.member[0] else name
        others = (session.say("coverage_draft_shows_too", what=_shows(session, each)) for each in group[1:])
        expects = session.say("coverage_draft_expects", expectation=f"{words['EXPECT'][0]} {member} …")
        heading = () if drafts else (session.say("drafts_heading"),)
        drafts.append(draft.text(*heading, *others, expects))
    return drafts_file(plan.name, drafts, language)


def _shows(session: Session, sought: "Sought") -> str:
    """What a case found shows: `»ledig«: det afgør svaret ved at være nej`."""
    condition = sought.atom
    what = session.say(f"condition_{condition.part or 'whole'}", text=condition.text, choice=condition.target)
    return f"{what}: {_how(session.say, condition.kind, sought.way)}"
