"""Rule sets in a few lines, on the law that the corpus rests on."""

from __future__ import annotations

from hjemmel.compile import Compiled, compiled
from hjemmel.proofs.nodes import Proof
from hjemmel.proofs.outcomes import Outcome
from hjemmel.proofs.reading import Reading
from tests.corpus.rule_sets import HERE, proven_set


def files_with(rules: str) -> dict[str, bytes]:
    """The files of a rule set; `@` stands for the law as `hjemmel`."""
    return {
        "loven.regel": (HERE / "loven.regel").read_bytes(),
        "kilder/loven.txt": (HERE / "kilder" / "loven.txt").read_bytes(),
        "regler.regel": f"regelsæt proeve\n{rules.replace('@', 'hjemmel loven.grundlag')}".encode(),
    }


def read(rules: str) -> tuple[Compiled, Reading]:
    """The rule set compiled, and ready for questions."""
    rule_set = compiled(files_with(rules))
    assert rule_set.provable is not None, rule_set.problems
    return rule_set, Reading(rule_set.provable, examples=rule_set.examples)


def codes(rules: str) -> list[str]:
    """The codes of what is wrong once everything is asked."""
    return [problem.code for problem in proven_set(files_with(rules)).problems]


class Counting:
    """A solver that says the same of everything, and counts what it is asked."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.asked = 0

    def case_where(self, concept: str, wanted: object, confirmed: object, *, is_shown: bool = True) -> Outcome:
        """What it always says."""
        self.asked += 1
        return self.outcome

    def afresh(self) -> Counting:
        """Itself, so that it counts on."""
        return self


def outcomes_of(proofs: list[Proof], kind: str) -> list[Outcome]:
    """The outcomes of one kind of question."""
    return [proof.outcome for proof in proofs if proof.question.kind == kind]


GAP = """
begreb Borger "borgeren"
  oplysning ledig : ja/nej "borgeren er ledig"
  oplysning uger : heltal "antal uger"
  resultat sats : beløb "satsen"
  resultat støtte : beløb "støtten" = sats * uger
    fortolkning "Satsen for hver uge."

regel ledighedssats "Satsen"
  @
  gælder altid
  for Borger
  fastsætter sats = 1.000 kr.
  hvis ledig
"""
"""A result that reads another, which has a rule for some cases only."""
