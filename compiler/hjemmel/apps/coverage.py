"""The condition coverage of a rule set: measured on its examples, and the solver asked about what they leave out."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from hjemmel.adequacy.conditions import conditions_of
from hjemmel.adequacy.coverage import Measuring, coverage_of, missing_ways
from hjemmel.adequacy.nodes import Atom, Coverage, Way, WayCoverage
from hjemmel.compile import Compiled
from hjemmel.proofs.from_plan import has_solver
from hjemmel.source.span import Span

if TYPE_CHECKING:
    from hjemmel.adequacy.feasible import Sought


class Measured(NamedTuple):
    """The coverage, the cases found for what is missing, and whether the work was broken off."""

    coverage: Coverage
    found: tuple["Sought", ...]
    interrupted: bool


def measured_coverage(
    compiled: Compiled, quoted: Callable[[Span], str], count: Callable[[int, int], None] = lambda done, of: None
) -> Measured:
    """The coverage of a rule set without errors; what was found so far, if a keyboard breaks the work off.

    `quoted` gives the words at a span on one line, `count` is told how far the work has come.
    """
    assert compiled.plan is not None, "there is a plan when there are no errors"
    measuring = Measuring(compiled.plan, conditions_of(compiled.plan, compiled.files, quoted))
    settled: dict[tuple[Atom, Way], WayCoverage] | None = None
    found: list[Sought] = []
    interrupted = False
    try:
        for number, example in enumerate(compiled.examples, 1):
            measuring.add(example)
            count(number, len(compiled.examples))
        if has_solver():
            from hjemmel.adequacy.feasible import cases_sought, settled_way
            from hjemmel.proofs.outcomes import Refuted

            missing = missing_ways(measuring)
            settled = {(atom, way): WayCoverage(way, "unproven", why="interrupted") for atom, way in missing}
            for number, sought in enumerate(cases_sought(compiled.plan, missing), 1):
                settled[sought.atom, sought.way] = settled_way(sought.way, sought.outcome)
                if isinstance(sought.outcome, Refuted):
                    found.append(sought)
                count(number, len(missing))
    except KeyboardInterrupt:
        interrupted = True
    return Measured(coverage_of(measuring, len(compiled.examples), settled), tuple(found), interrupted)
