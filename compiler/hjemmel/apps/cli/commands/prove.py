"""`hjemmel prove`."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hjemmel.apps.cli.parameters import argument, format_option, pass_session, project_option
from hjemmel.apps.cli.session import OK, PROBLEMS, Session, shown
from hjemmel.apps.cli.words import CliWords

if TYPE_CHECKING:
    from hjemmel.apps.cli.work import Compilation
    from hjemmel.proofs.nodes import Proofs


def command(words: CliWords) -> click.Command:
    """Prove that rule sets hang together."""
    about = words.commands["prove"]

    @click.command("prove")
    @argument(words, "rulesets", nargs=-1)
    @click.option(
        "--save-examples",
        "drafts",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar=words.common["file_metavar"],
        help=about.options["save_examples"],
    )
    @click.option(
        "--time-limit",
        "seconds",
        type=click.FloatRange(min=0, min_open=True),
        metavar="S",
        help=about.options["time_limit"],
    )
    @format_option(words, "terminal", "json")
    @project_option(words)
    @pass_session
    def prove(
        session: Session, rulesets: tuple[str, ...], drafts: Path | None, seconds: float | None, form: str
    ) -> int:
        from hjemmel.apps.cli.work import compilation_of, stop_if_interrupted
        from hjemmel.apps.proving import Proving
        from hjemmel.proofs.from_plan import MILLISECONDS, has_solver

        milliseconds = MILLISECONDS if seconds is None else max(1, round(seconds * 1000))
        proving = Proving(milliseconds, again=seconds is not None)
        several = [compilation_of(session, each, proving=proving) for each in session.rulesets(rulesets)]
        if drafts is not None:
            _save(session, several, drafts)
        if form == "json":
            click.echo(json.dumps([_as_data(session, each) for each in several], ensure_ascii=False, indent=2))
        else:
            _show(session, several, is_saved=drafts is not None)
        if not has_solver():
            session.tell("prove_extra")
        stop_if_interrupted(session, several)
        return PROBLEMS if any(each.findings.failed for each in several) else OK

    return prove


def _show(session: Session, several: "Sequence[Compilation]", *, is_saved: bool) -> None:
    from hjemmel.apps.cli.report import counted, show

    for each in several:
        show(session, each.findings)
        proofs = each.compiled.proofs
        if proofs is not None:
            for line in _table(session, each.ruleset.name, proofs):
                click.echo(line)
            if not is_saved and any(_cases(proofs)):
                session.tell("proofs_examples_hint", name=each.ruleset.name)
            accepted = _accepted(each)
            if accepted:
                click.echo(f"  {session.say('proofs_accepted', count=accepted)}")
        if each.findings.diagnostics or not (proofs is not None and proofs.left):  # else "no errors" is not known yet
            click.echo(counted(session, each.ruleset.name, each.findings))


def _accepted(compilation: "Compilation") -> int:
    """How many declarations have a reason for what the proofs found of them or left open."""
    from hjemmel.checks.acceptance import is_by_proofs

    acceptances = compilation.compiled.acceptances
    return len({declaration for declaration, acceptance in acceptances if is_by_proofs(acceptance.code)})


def _table(session: Session, name: str, proofs: "Proofs") -> Iterator[str]:
    yield session.say("proofs_heading", name=name, count=len(proofs.proofs))
    if not proofs.proofs:
        yield f"  {session.say('proofs_none')}"
    for count in proofs.counts:
        bound = session.say("proofs_bounded", bounded=count.bounded) if count.bounded else ""
        what = session.say(f"proofs_{count.kind}")
        yield "  " + session.say(
            "proofs_line", what=what, well=count.well, found=count.found, undecided=count.undecided, bound=bound
        )


def _cases(proofs: "Proofs") -> "Iterator[Any]":
    """The proofs with a case that something is wrong in."""
    from hjemmel.proofs.outcomes import Refuted

    return (proof for proof in proofs.proofs if proof.is_finding and isinstance(proof.outcome, Refuted))


def _save(session: Session, several: "Sequence[Compilation]", place: Path) -> None:
    """Writes the cases that were found as drafts of examples."""
    from hjemmel.apps.writing import write_file
    from hjemmel.plan.index import index_of
    from hjemmel.proofs.drafts import draft_of, drafts_file

    if any(place.resolve().is_relative_to(each.ruleset.folder.resolve()) for each in several):
        raise session.refusal("proofs_in_folder")
    drafts = []
    for each in several:
        plan, proofs = each.compiled.provable, each.compiled.proofs
        if plan is None or proofs is None:
            continue
        index = index_of(plan)
        for proof in _cases(proofs):
            about = ", ".join(name.rpartition(".")[2] for name in proof.question.about)
            hint = session.say("draft_expect", path=f"….{proof.question.about[0].rpartition('.')[2]}")
            title = session.say("draft_title", names=about)
            drafts.append(draft_of(title, hint, proof.outcome.case, index, session.language))
    text = drafts_file(several[0].ruleset.name, drafts, session.language)
    write_file(place, text.encode())
    session.tell("proofs_examples_written", count=len(drafts), path=shown(place))


def _as_data(session: Session, compilation: "Compilation") -> dict[str, Any]:
    """The proofs of a rule set: counts, each question with its outcome, and the problems in words."""
    from hjemmel.apps.cli.report import as_data
    from hjemmel.plan.index import index_of
    from hjemmel.proofs.as_data import proof_as_data

    proofs, plan = compilation.compiled.proofs, compilation.compiled.provable
    index = None if plan is None else index_of(plan)
    listed = () if proofs is None or index is None else proofs.proofs
    counts = () if proofs is None else proofs.counts
    return {
        "ruleset": compilation.ruleset.name,
        "solver": proofs is not None and proofs.with_solver,
        "left": 0 if proofs is None else proofs.left,
        "counts": [
            {
                "kind": each.kind,
                "well": each.well,
                "found": each.found,
                "undecided": each.undecided,
                "bounded": each.bounded,
            }
            for each in counts
        ],
        "questions": [
            {
                **proof_as_data(proof, index),
                "file": compilation.shown_path(proof.question.span.file),
                "line": compilation.line_of(proof.question.span),
            }
            for proof in listed
            if index is not None
        ],
        "problems": json.loads(as_data(session, compilation.findings, "json")),
    }
