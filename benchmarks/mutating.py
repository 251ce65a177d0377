"""A thousand slips of the pen in the published rules tried on their examples, the unnoticed put to the solver."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from time import process_time

from hjemmel.adequacy.equivalent import asked_with_solver
from hjemmel.adequacy.killed import examples_tried, noticed_by
from hjemmel.adequacy.mutants import mutants_of
from hjemmel.apps.project import contents_of
from hjemmel.compile import compiled

PUBLISHED = Path(__file__).parents[1] / "rulesets" / "beskaeftigelse"


def seconds_for(slips: int = 1000) -> float:
    """Seconds of processor time, the examples worked out once and the solver's part included."""
    found = compiled(contents_of(PUBLISHED))
    assert found.plan is not None, found.errors
    start = process_time()
    tried = examples_tried(found.plan, found.examples)
    mutants = list(islice(mutants_of(found.plan), slips))
    if len(mutants) < slips:
        raise SystemExit(f"The published rules have only {len(mutants)} slips.")
    unnoticed = [each for each in mutants if noticed_by(each, tried) is None]
    ask = asked_with_solver(found.plan)
    for each in unnoticed:
        if ask is not None:
            ask(each)
    return process_time() - start
