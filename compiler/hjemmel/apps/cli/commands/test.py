"""`hjemmel test`."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hjemmel.apps.cli.parameters import argument, format_option, pass_session, project_option
from hjemmel.apps.cli.session import INTERRUPTED, OK, PROBLEMS, Session, colour_on, shown, width_now
from hjemmel.apps.cli.words import CliWords

if TYPE_CHECKING:
    from hjemmel.apps.cli.work import Compilation


def command(words: CliWords) -> click.Command:
    """Work out the examples."""
    about = words.commands["test"]

    @click.command("test")
    @argument(words, "rulesets", nargs=-1)
    @click.option("--coverage", "with_coverage", is_flag=True, help=about.options["coverage"])
    @click.option(
        "--drafts",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar=words.common["file_metavar"],
        help=about.options["drafts"],
    )
    @click.option("--mutants", "with_mutants", is_flag=True, help=about.options["mutants"])
    @format_option(words, "terminal", "json")
    @project_option(words)
    @pass_session
    def test(
        session: Session,
        rulesets: tuple[str, ...],
        form: str,
        with_coverage: bool,
        drafts: Path | None,
        with_mutants: bool,
    ) -> int:
        from hjemmel.apps.cli.coverage_report import coverage_data, coverage_measured, coverage_shown, drafts_text
        from hjemmel.apps.cli.mutants import lines_of_mutation, mutation_data, mutation_found, was_interrupted
        from hjemmel.apps.cli.progress import progress
        from hjemmel.apps.cli.work import compilations_without_errors
        from hjemmel.apps.writing import write_file

        several = compilations_without_errors(session, rulesets)
        if several is None:
            return PROBLEMS
        if drafts is not None and (drafts.exists() or len(several) > 1):
            raise session.refusal("drafts_exist" if drafts.exists() else "drafts_of_several", path=shown(drafts))
        with progress(session.say("testing")):
            reports = [_report(session, each) for each in several]
        coverages = [coverage_measured(session, each) for each in several] if with_coverage or drafts else []
        mutations = [mutation_found(session, each) for each in several] if with_mutants else []
        slips = [mutation_data(session, *each) for each in zip(several, mutations, strict=False)]
        if form == "json":
            for report, found in zip(reports, slips, strict=False):
                report["mutants"] = found
            for report, compilation, measured in zip(reports, several, coverages, strict=False):
                report["coverage"] = coverage_data(compilation, measured.coverage)
            click.echo(json.dumps(reports, ensure_ascii=False, indent=2))
        else:
            click.echo("\n".join(line for report in reports for line in _shown(session, report)))
            for compilation, measured in zip(several, coverages, strict=False):
                click.echo("\n" + "\n".join(coverage_shown(session, compilation, measured)))
            for found in slips:
                click.echo("\n" + "\n".join(lines_of_mutation(session, found)))
        if drafts is not None:
            found_cases = coverages[0].found
            if found_cases:
                write_file(drafts, drafts_text(session, several[0], found_cases).encode())
            cases = len({id(each.outcome) for each in found_cases})
            session.tell("drafts_written" if cases else "no_drafts", count=cases, path=shown(drafts))
        if any(was_interrupted(found) for found in mutations) or any(each.interrupted for each in coverages):
            return INTERRUPTED
        return PROBLEMS if any(report["failed"] for report in reports) else OK

    return test


def _report(session: Session, compilation: "Compilation") -> dict[str, Any]:
    """What the examples of a rule set gave, as data."""
    from hjemmel.apps.cli.answers import answer_text
    from hjemmel.plan.interpreter import Evaluation
    from hjemmel.plan.touched import touched_by
    from hjemmel.plan.verdicts import verdicts_of

    plan = compilation.compiled.plan
    assert plan is not None, "there is a plan when there are no errors"
    asked = {f"{source.name}.{clause.name}": 0 for source in plan.sources for clause in source.clauses}
    working = dict(asked)
    examples = []
    for example in compilation.compiled.examples:
        evaluation = Evaluation(plan, example.case)
        touched = touched_by(example, evaluation)
        for counts, clauses in ((asked, touched.asked), (working, touched.working)):
            for clause in clauses:
                counts[clause] += 1
        expectations = [
            {
                "expected": compilation.as_written(verdict.expectation.span),
                "met": verdict.met,
                "seen": {each.path: answer_text(session, each.answer, each.type) for each in verdict.seen},
                "line": compilation.line_of(verdict.expectation.span),
            }
            for verdict in verdicts_of(example, evaluation)
        ]
        examples.append(
            {
                "title": example.title,
                "file": compilation.shown_path(example.span.file),
                "line": compilation.line_of(example.span),
                "met": all(each["met"] for each in expectations),
                "expectations": expectations,
            }
        )
    waiting = {
        f"{source}.{clause}"
        for source, accounted in compilation.compiled.accounted.items()
        for clause in accounted.waiting
    }
    return {
        "ruleset": compilation.ruleset.name,
        "passed": sum(each["met"] for each in examples),
        "failed": sum(not each["met"] for each in examples),
        "examples": examples,
        "clauses": [
            {"clause": clause, "examples": count, "working": working[clause]} for clause, count in asked.items()
        ],
        "untried": [clause for clause, count in asked.items() if not count and clause not in waiting],
    }


def _shown(session: Session, report: dict[str, Any]) -> Iterator[str]:
    colour = colour_on(sys.stdout)

    def painted(text: str, paint: str) -> str:
        return click.style(text, fg=paint) if colour else text

    for example in report["examples"]:
        if example["met"]:
            continue
        yield f"{painted('✗', 'red')} {example['title']}  ({example['file']}:{example['line']})"
        for each in example["expectations"]:
            if not each["met"]:
                yield f"    {each['expected']}"
                yield from (f"      {path}: {answer}" for path, answer in each["seen"].items())
    yield session.say("clauses_heading", name=report["ruleset"])
    width = max((len(each["clause"]) for each in report["clauses"]), default=0)
    for each in report["clauses"]:
        if each["examples"]:
            said = session.say("clause_examples", count=each["examples"], working=each["working"])
            yield f"  {each['clause']:{width}}  {said}"
    if report["untried"]:
        names = ", ".join(report["untried"])
        yield click.wrap_text(session.say("clauses_untried", names=names), min(width_now(), 100), "  ", "    ")
    sign = painted("✗", "red") if report["failed"] else painted("✓", "green")
    told = session.say("examples_met", name=report["ruleset"], passed=report["passed"], count=len(report["examples"]))
    yield f"{sign} {told}"
