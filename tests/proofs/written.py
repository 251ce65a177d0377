"""Rule sets written as a drafter writes them, with what the proofs say of them."""

from __future__ import annotations

from hjemmel.compile import Compiled, compiled, proven
from hjemmel.proofs.from_plan import proofs_of, questions_of, solver_for
from hjemmel.proofs.nodes import Proof, Proofs, Solver
from hjemmel.proofs.reading import Reading
from tests.corpus.rule_sets import HERE

BORGER = """
begreb Borger "borgeren"
  oplysning alder : år     "borgerens alder"
  oplysning ledig : ja/nej "borgeren er ledig"
  oplysning syg   : ja/nej "borgeren er syg"
  resultat støtte : beløb "støtten"
    ellers 0 kr.  fortolkning "Andre får intet."
"""


def rule(*lines: str, name: str = "regel_om_støtte", value: str = "1.000 kr.") -> str:
    """A rule for a person, with these further lines."""
    head = (f'regel {name} "Støtte"', "  hjemmel loven.grundlag", "  gælder altid", "  for Borger")
    return "\n".join((*head, f"  fastsætter støtte = {value}", *(f"  {line}" for line in lines)))


def right(condition: str, *lines: str, name: str = "få_støtte") -> str:
    """A right of a person on a condition."""
    head = (f'ret {name} "Retten"', "  hjemmel loven.grundlag", "  gælder altid", "  for Borger", "  tilkommer borger")
    return "\n".join((*head, f"  hvis {condition}", *(f"  {line}" for line in lines)))


def compiled_text(*texts: str) -> Compiled:
    """The rule set of the texts, on the corpus's law; it must compile."""
    files = {
        "loven.regel": (HERE / "loven.regel").read_bytes(),
        "kilder/loven.txt": (HERE / "kilder" / "loven.txt").read_bytes(),
        "regler.regel": "\n\n".join(("regelsæt proeve", *texts)).encode(),
    }
    found = compiled(files)
    assert found.plan is not None, found.problems
    return found


def proofs_in(*texts: str, solver: Solver | None = None) -> tuple[Proof, ...]:
    """Every proof about the rule set of the texts."""
    found = compiled_text(*texts)
    assert found.plan is not None
    reading = Reading(found.plan, examples=found.examples)
    return tuple(proofs_of(questions_of(reading), {}, solver or solver_for(reading)))


def told_of(*texts: str) -> list[tuple[str, str]]:
    """The code of each problem of the rule set of the texts, proofs included, and the declaration it stands in."""
    found = compiled_text(*texts)
    assert found.plan is not None
    reading = Reading(found.plan, examples=found.examples)
    proofs = tuple(proofs_of(questions_of(reading), {}, solver_for(reading)))
    return [(each.code, each.declaration) for each in proven(found, reading, Proofs(proofs)).problems]
