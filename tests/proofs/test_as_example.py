"""A case written as an example is, when read again, the same case."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from hjemmel.compile import compiled
from hjemmel.plan.case import Case, Exercised, Instance
from hjemmel.plan.index import index_of
from hjemmel.proofs.as_example import as_example
from hjemmel.syntax.nodes import Language

RULES = """regelsæt proeve "Prøve"
opregning Form "form"
  fysisk  "fysisk"
  digital "digital"

begreb Kommune "kommunen"
  oplysning borgere  : liste af Borger "kommunens borgere"
  oplysning tidligere : liste af Borger "kommunens tidligere borgere"

begreb Borger "borgeren" hører til Kommune
  oplysning navn     : tekst "navnet"
  oplysning ung      : ja/nej "er ung"
  oplysning antal    : heltal "antal"
  oplysning tallet   : tal "tal"
  oplysning indtægt  : beløb "indtægten"
  oplysning andel    : procent "andelen"
  oplysning født     : dato eller ingen "fødselsdagen"
  oplysning timer    : timer "timer"
  oplysning uger     : uger "uger"
  oplysning form     : Form "formen"
  oplysning samtaler : liste af Samtale "samtaler"
  oplysning andre    : liste af Andet "andre"
  skøn egnet : ja/nej "Er borgeren egnet?"
    lagt til grund "Praksis"
    udøves af kommune

begreb Samtale "samtalen" hører til Borger
  oplysning dato : dato "datoen"

begreb Andet "noget andet" hører til Borger
  oplysning dato : dato "datoen"
"""


def everything() -> Case:
    """A case with a value of each type, a whole with two lists of its parts, two members, and an empty list."""
    kommune = Instance("Kommune", "borger.kommune")
    borger = Instance(
        "Borger",
        "borger",
        {
            "navn": "Bo Ærø",
            "ung": True,
            "antal": 12000,
            "tallet": Fraction(3, 2),
            "indtægt": 125050,
            "andel": Fraction(25, 2),
            "født": None,
            "timer": Fraction(37, 2),
            "uger": 1,
            "form": "digital",
        },
        discretions={"egnet": Exercised(False, "Har sagt nej", "kommunen")},
        wholes={"Kommune": kommune},
    )
    samtaler = tuple(
        Instance("Samtale", f"borger.samtaler[{place}]", {"dato": date(2024, 5, place + 1)}, wholes={"Borger": borger})
        for place in range(2)
    )
    borger.lists = {"samtaler": samtaler, "andre": ()}
    kommune.lists = {"tidligere": (borger,)}
    return Case(date(2024, 6, 1), (borger,))


@pytest.mark.parametrize("language", ["da", "en"])
def test_what_is_read_again_is_the_same(language: Language) -> None:
    case = everything()
    borger = case.instances[0]
    plan = compiled({"regler.regel": RULES.encode()}).plan
    assert plan is not None
    draft = as_example(case, 'Et "udkast"', index_of(plan), language)
    header, forvent = (
        ("regelsæt proeve", "forvent borger.ung") if language == "da" else ("ruleset proeve", "expect borger.ung")
    )
    text = f"{header}\n\n{draft.text()}\n  {forvent}\n"
    again = compiled({"regler.regel": RULES.encode(), "eksempler.regel": text.encode()})
    assert not again.errors, (again.errors, text)
    (example,) = again.examples
    assert example.title == "Et ”udkast”"
    assert example.case.assessed == case.assessed
    by_path = {instance.path: instance for instance in example.case.instances}
    assert set(by_path) == {"kommune", "borger", "samtale_1", "samtale_2"}
    found = by_path["borger"]
    assert found.facts == borger.facts
    assert found.discretions == borger.discretions
    assert found.wholes == {"Kommune": by_path["kommune"]}
    assert found.lists == {"samtaler": (by_path["samtale_1"], by_path["samtale_2"]), "andre": ()}
    assert by_path["kommune"].lists == {"tidligere": (found,)}
    assert [by_path[f"samtale_{n}"].facts["dato"] for n in (1, 2)] == [date(2024, 5, 1), date(2024, 5, 2)]


def test_presupposed_dates_and_what_is_to_be_filled_in() -> None:
    rules = RULES + (
        '\nskæringsdato start = 1. januar 2024\n  lagt til grund "Loven"\n'
        '\nparameter sats : beløb "satsen"\n  1 kr. altid  lagt til grund "Loven"\n'
    )
    plan = compiled({"regler.regel": rules.encode()}).plan
    assert plan is not None
    case = Case(date(2024, 6, 1), (Instance("Borger", "borger"),), {"start": date(2025, 1, 1), "sats": 250})
    assert as_example(case, "Forudsat", index_of(plan), "da").text("forvent borger.ung … (udfyldes)") == (
        "# forvent borger.ung … (udfyldes)\n"
        'eksempel "Forudsat"\n'
        "  vurderet 1. juni 2024\n"
        "  Borger borger\n"
        "  forudsat sats = 2,50 kr.\n"
        "  forudsat start = 1. januar 2025"
    )
