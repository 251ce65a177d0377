"""A case is shown as what a drafter would supply: lists by place, amounts with their kind."""

from __future__ import annotations

from datetime import date

from hjemmel.diagnostics.problem import Supplied
from hjemmel.plan.case import Case, Exercised, Instance
from hjemmel.proofs.outcomes import Refuted
from hjemmel.proofs.shown import shown_case
from tests.proofs.small_sets import read


def test_everything_that_is_known_once() -> None:
    _, reading = read("""
begreb Kommune "kommunen"
  oplysning borgere : liste af Borger "borgerne"
  oplysning lille : ja/nej "lille"

begreb Borger "borgeren" hører til Kommune
  oplysning løn : beløb "lønnen"
  oplysning børn : liste af Barn "børnene"
  skøn egnet : ja/nej "Egnet?"
    @
    udøves af kommune

begreb Barn "barnet" hører til Borger
  oplysning alder : år "alderen"
""")
    whole = Instance("Kommune", "borger.kommune", {"lille": True})
    root = Instance("Borger", "borger", {"løn": 100}, wholes={"Kommune": whole})
    child = Instance("Barn", "borger.børn[0]", {"alder": 7}, wholes={"Borger": root})
    root.lists["børn"] = (child,)
    root.discretions["egnet"] = Exercised(False, "…", "…")
    whole.lists["borgere"] = (root,)
    case = Case(date(2024, 6, 3), (root,), {"reform": date(2026, 1, 1)})

    assert shown_case(Refuted(case), reading.index) == (
        Supplied("", date(2024, 6, 3)),
        Supplied("reform", date(2026, 1, 1)),
        Supplied("løn", 100, "amount"),
        Supplied("egnet", False, "truth"),
        Supplied("børn[0].alder", 7, "years"),
        Supplied("kommune.lille", True, "truth"),
    )
