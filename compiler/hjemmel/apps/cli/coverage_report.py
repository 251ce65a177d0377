"""What `hjemmel test --coverage` measures and says: which conditions no example has seen decide an answer."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click
import msgspec

from hjemmel.adequacy.nodes import ConditionCoverage, Coverage, WayCoverage
from hjemmel.apps.cli.session import Session, colour_on, width_now

if TYPE_CHECKING:
    from hjemmel.apps.cli.work import Compilation


def coverage_measured(session: Session, compilation: "Compilation") -> Coverage:
    """The condition coverage of a rule set; of the examples looked at so far, if it is interrupted."""
    from hjemmel.adequacy.conditions import conditions_of
    from hjemmel.adequacy.coverage import Measuring, coverage_of
    from hjemmel.apps.cli.progress import progress

    plan, examples = compilation.compiled.plan, compilation.compiled.examples
    assert plan is not None, "there is a plan when there are no errors"
    measuring = Measuring(plan, conditions_of(plan, compilation.compiled.files, compilation.as_written))
    with progress(session.say("measuring", name=compilation.ruleset.name)):
        try:
            for example in examples:
                measuring.add(example)
        except KeyboardInterrupt:
            pass
    return coverage_of(measuring, len(examples))


def coverage_data(compilation: "Compilation", coverage: Coverage) -> dict[str, Any]:
    """The coverage as data, each condition with its file and line."""
    data: dict[str, Any] = msgspec.to_builtins(coverage)
    for each, condition in zip(data["conditions"], coverage.conditions, strict=True):
        del each["span"]
        each["file"] = compilation.shown_path(condition.span.file)
        each["line"] = compilation.line_of(condition.span)
    return data | {"seen": coverage.seen, "feasible": coverage.feasible}


def coverage_shown(session: Session, compilation: "Compilation", coverage: Coverage) -> Iterator[str]:
    """The lines told of the coverage: per clause, then what is missing per declaration, then the sum."""
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
    if coverage.measured < coverage.examples:
        yield session.say("measuring_interrupted", measured=coverage.measured, count=coverage.examples)
    if not coverage.solved and coverage.seen < coverage.feasible:
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
    """The ways that stand so, under the declarations they are of."""
    before = ""
    for condition in coverage.conditions:
        for way in condition.ways:
            if way.standing not in standings:
                continue
            if condition.declaration != before:
                before = condition.declaration
                place = f"{compilation.shown_path(condition.span.file)}:{compilation.line_of(condition.span)}"
                yield f"  {condition.declaration} »{condition.title}«  ({place})"
            yield click.wrap_text(_sentence(session, condition, way), min(width_now(), 110), "    ", "      ")


def _sentence(session: Session, condition: ConditionCoverage, way: WayCoverage) -> str:
    part = condition.part or "whole"
    what = session.say(f"condition_{part}", text=condition.text, choice=condition.target)
    kind = condition.kind if condition.kind in ("start", "end", "deadline") else "condition"
    how = session.say("way_decides" if way.way == "decides" else f"way_{kind}_{way.way}")
    match way.standing:
        case "infeasible":
            bound = session.say("within_members", members=way.members) if way.members else ""
            return session.say("condition_infeasible", what=what, how=how, bound=bound).rstrip()
        case "unproven":
            return session.say("condition_unproven", what=what, how=how, why=session.say(f"unproven_{way.why}"))
        case _:
            return session.say("condition_missing", what=what, how=how)
