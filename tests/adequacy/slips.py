"""Small rule sets and the slips in them, as tests name them."""

from __future__ import annotations

from hjemmel.adequacy.mutants import mutants_of
from hjemmel.adequacy.mutations.mutant import Mutant
from hjemmel.compile import Compiled, compiled
from tests.spec.blocks import files_of

RULE = """
regel støtten "Støtten"
  hjemmel aftalen.sats
  gælder altid
  for Borger
"""


def ruleset(body: str, preludes: str = "basis, aftalen, borger") -> Compiled:
    """The rule set of the body and its preludes, which has no errors."""
    text = f"# prelude: {preludes}\n{body}"
    found = compiled({path: file.encode() for path, file in files_of(text).items()})
    assert found.plan is not None, found.errors
    return found


def mutants_in(body: str, preludes: str = "basis, aftalen, borger") -> tuple[Mutant, ...]:
    """The mutants of that rule set."""
    plan = ruleset(body, preludes).plan
    assert plan is not None
    return tuple(mutants_of(plan))


def slips(body: str, *kinds: str, preludes: str = "basis, aftalen, borger") -> set[tuple[str, str]]:
    """What was and what it became, of the mutants of these kinds."""
    return {(each.was, each.became) for each in mutants_in(body, preludes) if each.kind in kinds}
