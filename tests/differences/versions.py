"""Small rule sets as text, and two of them compared."""

from __future__ import annotations

from hjemmel.compile import compiled
from hjemmel.differences.comparing import comparison
from hjemmel.differences.nodes import Answer, Comparison
from hjemmel.plan.nodes import Plan
from hjemmel.proofs.asking import Asking

SOURCE = b"Der ydes en ydelse.\n"
HEAD = """regelsæt lille "Lille"
aftale aftalen "Aftalen"
  kilde "kilder/aftalen.txt"
  klausul ydes
    »Der ydes en ydelse.«
begreb Borger "borgeren"
  oplysning alder   : år                "borgerens alder"
  oplysning ledig   : ja/nej            "borgeren er ledig"
  oplysning syg     : ja/nej            "borgeren er syg"
  oplysning indtægt : beløb             "borgerens indtægt"
  oplysning første  : dato              "første dag"
  oplysning møder   : liste af Møde     "borgerens møder"
  resultat ydelse   : beløb             "ydelsen"
begreb Møde "mødet" hører til Borger
  oplysning holdt   : ja/nej            "mødet er holdt"
"""
RULE = """regel fuld "Fuld ydelse"
  hjemmel aftalen.ydes
  gælder altid
  for Borger
  fastsætter ydelse = 1.000 kr.
  hvis ledig
"""


def plan_of(text: str = RULE, head: str = HEAD) -> Plan:
    """The plan of the rule set."""
    found = compiled({"regler.regel": (head + text).encode(), "kilder/aftalen.txt": SOURCE})
    assert found.plan is not None, found.errors
    return found.plan


def compared(old: Plan | str, new: Plan | str) -> Comparison:
    """The two compared with the solver."""
    plans = tuple(plan_of(each) if isinstance(each, str) else each for each in (old, new))
    return comparison(*plans, ("før", "efter"), lambda one, other: Asking(one, other))


def answer_to(found: Comparison, name: str) -> Answer:
    """What was found of an answer."""
    return next(each for each in found.answers if each.declared.name == name)
