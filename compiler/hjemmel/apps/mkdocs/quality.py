"""What was measured of a rule set, as the site shows it: read from what commands kept, for exactly these files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby
from pathlib import Path

from hjemmel.adequacy.mutation_nodes import Mutation
from hjemmel.adequacy.nodes import Coverage
from hjemmel.adequacy.survivors import sentence_of
from hjemmel.apps.cli.coverage_report import way_sentence
from hjemmel.apps.cli.words import cli_words
from hjemmel.apps.measures import COVERAGE, MUTATION, kept_coverage, kept_mutation
from hjemmel.apps.proving import kept_proofs
from hjemmel.apps.version import version
from hjemmel.backends.docs import quality as q
from hjemmel.backends.wording.labels import labels_of, spaced
from hjemmel.catalogue import catalogue
from hjemmel.compile import Compiled
from hjemmel.diagnostics.diagnostic import diagnostic_of
from hjemmel.diagnostics.words import Language, words_of
from hjemmel.proofs.from_plan import problems_of
from hjemmel.proofs.nodes import Proof, Proofs
from hjemmel.proofs.outcomes import Proven, Refuted, Unproven
from hjemmel.proofs.reading import Reading

LANGUAGE: Language = "da"
"""The site's language, whatever the command's is."""
WHY = {
    "gave_up": "Bevisføreren kunne ikke afgøre det inden for tiden.",
    "not_replayed": "Bevisføreren og reglernes egen udregning er ikke enige om en sag.",
    "interrupted": "Arbejdet blev afbrudt.",
    "no_solver": "Der var ingen bevisfører.",
    "bounded": "Bevist med højst {members} på listen over {lists}; ikke bevist med flere.",
    "slip_unproven": "Om det ændrer et svar, er ikke afgjort.",
    "slip_bounded": "Med korte lister ændrer det intet svar; om det gør med længere, er ikke bevist.",
}
"""Why something is not known, in words."""


def quality_of(compiled: Compiled, contents: Mapping[str, bytes], folder: Path) -> q.Quality:
    """What is kept in the folder of exactly these files; what is not is None."""
    proofs = kept_proofs(compiled, folder)
    coverage, mutation = kept_coverage(folder, contents), kept_mutation(folder, contents)
    measured = {"proofs": proofs, COVERAGE: coverage, MUTATION: mutation}
    days = [_day(folder / name) for name, found in measured.items() if found is not None]
    return q.Quality(
        None if proofs is None else _proven(proofs, compiled),
        None if coverage is None else _seen(coverage),
        None if mutation is None else _slips(mutation),
        tuple(_accepted(compiled)),
        max(days, default=None),
        version(),
    )


def _day(path: Path) -> date:
    return date.fromtimestamp(path.stat().st_mtime)


def _proven(proofs: Proofs, compiled: Compiled) -> q.Proven:
    assert compiled.provable is not None, "there are proofs of it"
    reading = Reading(compiled.provable, examples=compiled.examples)
    reasons = {(declaration, each.code): each.reason for declaration, each in compiled.acceptances}
    answered = (q.Answered(each.kind, each.well, each.found, each.undecided, each.bounded) for each in proofs.counts)
    doubts = (_doubt(proof, reading, reasons) for proof in proofs.proofs if proof.is_finding or proof.is_open)
    return q.Proven(tuple(answered), tuple(doubts))


def _doubt(proof: Proof, reading: Reading, reasons: Mapping[tuple[str, str], str]) -> q.Doubt:
    """What is in doubt: a finding in the words of its problem, else why there is no proof."""
    problems = problems_of([proof], reading)
    accepted = next((reason for each in problems if (reason := reasons.get((each.declaration, each.code)))), "")
    told = proof.is_finding and problems
    why = diagnostic_of(problems[0], LANGUAGE).what.replace("`", "") if told else _why(proof, reading)
    return q.Doubt(proof.question.kind, proof.question.about, proof.is_finding, why, accepted)


def _why(proof: Proof, reading: Reading) -> str:
    """Why there is no proof in every case: the bound, or what stopped the solver."""
    match proof.outcome:
        case Proven(within, members):
            members_of = labels_of(reading.plan).members
            named = (tuple(name.rpartition(".")[::2]) for name in within)
            lists = " og ".join(members_of.get((concept, name)) or spaced(name) for concept, name in named)
            return WHY["bounded"].format(lists=lists, members=members)
        case Unproven(why):
            return WHY[why]
        case Refuted():
            return ""


def _seen(coverage: Coverage) -> q.Seen:
    clauses = (
        q.ClauseSeen(each.clause, each.ways - each.infeasible, each.seen, each.infeasible) for each in coverage.clauses
    )
    return q.Seen(
        coverage.feasible,
        coverage.seen,
        tuple(clauses),
        tuple(_unseen(coverage, ("missing", "unproven"))),
        tuple(_unseen(coverage, ("infeasible",))),
        coverage.solved,
    )


def _unseen(coverage: Coverage, standings: tuple[str, ...]) -> Iterator[q.Unseen]:
    """The ways that stand so, under the declarations they are of."""
    say = cli_words(LANGUAGE).say
    for declaration, several in groupby(coverage.conditions, key=lambda each: each.declaration):
        sentences = [
            way_sentence(say, condition, way)
            for condition in several
            for way in condition.ways
            if way.standing in standings
        ]
        if sentences:
            yield q.Unseen(declaration, tuple(sentences))


def _slips(mutation: Mutation) -> q.Slips:
    survivors = (
        q.Slip(each.declaration, each.clauses, sentence_of(each, LANGUAGE), WHY.get(f"slip_{each.fate}", ""))
        for each in mutation.survivors
    )
    return q.Slips(mutation.tried, mutation.noticed, len(mutation.equivalent), mutation.share, tuple(survivors))


def _accepted(compiled: Compiled) -> Iterator[q.Accepted]:
    kinds = catalogue()
    for declaration, acceptance in compiled.acceptances:
        kind = kinds.get(acceptance.code)
        title = words_of(kind, LANGUAGE).title if kind else ""
        yield q.Accepted(declaration, acceptance.code, title, acceptance.reason)
