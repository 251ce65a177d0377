"""Every condition is found once, where it is written, in the drafter's words."""

from __future__ import annotations

from tests.adequacy.covered import RuleSet, written

RULE = """
regel støtten "Støtten"
  hjemmel aftalen.sats
  gælder altid
  for Borger
"""


def test_words_that_join_and_deny_are_taken_apart() -> None:
    found = written(f"{RULE}  fastsætter støtte = 1 kr.\n  hvis ledig og (ikke studerer eller børn er mindst 2)\n")
    assert found == [
        ("condition", "ledig", ""),
        ("condition", "studerer", ""),
        ("condition", "børn er mindst 2", ""),
    ]


def test_a_list_of_conditions_is_taken_apart_in_each_line() -> None:
    body = f"{RULE}  fastsætter støtte = 1 kr.\n  hvis alle:\n    a) ledig\n    b) hvis studerer så ulønnet\n"
    assert [text for _, text, _ in written(body)] == ["ledig", "studerer", "ulønnet"]


def test_what_is_said_in_one_breath_is_several_conditions() -> None:
    body = f"""{RULE}  fastsætter støtte = 1 kr.
  hvis ydelse er en af (dagpenge, kontanthjælp)
    og ledig_fra fra og med 1. maj 2024 til og med 1. juni 2024
    og bevilget er ikke ingen
"""
    window = "ledig_fra fra og med 1. maj 2024 til og med 1. juni 2024"
    choices = "ydelse er en af (dagpenge, kontanthjælp)"
    assert written(body) == [
        ("condition", choices, "dagpenge"),
        ("condition", choices, "kontanthjælp"),
        ("condition", window, "first"),
        ("condition", window, "last"),
        ("condition", "bevilget er ikke ingen", ""),
    ]


def test_what_a_dog_line_shares_with_its_rule_counts_once() -> None:
    rules = RuleSet(f"""{RULE}  fastsætter støtte = 1.000 kr.
    dog 1.500 kr. hvis forsørger  hjemmel aftalen.forsørgere
  hvis ledig
  undtagen hvis studerer  hjemmel aftalen.uddannelse
""")
    assert sorted((atom.kind, atom.text, len(atom.places)) for atom in rules.atoms) == [
        ("condition", "forsørger", 1),
        ("condition", "ledig", 2),
        ("exception", "studerer", 2),
        ("precedence", "dog 1.500 kr. hvis forsørger", 1),
    ]
    assert rules.atom("ledig").clauses == ("aftalen.sats",)
    assert rules.atom("forsørger").clauses == ("aftalen.forsørgere", "aftalen.sats")
    assert rules.atom("studerer").clauses == ("aftalen.uddannelse",)
    assert {atom.declaration for atom in rules.atoms} == {"støtten"}


def test_an_exception_to_an_exception_and_the_lines_with_periods_of_their_own() -> None:
    body = f"""{RULE}  fastsætter støtte = 1.000 kr.
    dog højst 5.000 kr.  hjemmel aftalen.loft  gælder før 1. januar 2026 jf. aftalen.ophør
  undtagen hvis studerer
    medmindre ulønnet  hjemmel aftalen.ulønnet
  undtagen hvis ledig  hjemmel aftalen.bund  gælder fra 1. januar 2025 jf. aftalen.ændring
"""
    assert written(body) == [
        ("limit", "dog højst 5.000 kr.", ""),
        ("end", "før 1. januar 2026", ""),
        ("exception", "studerer", ""),
        ("unless", "ulønnet", ""),
        ("exception", "ledig", ""),
        ("start", "fra 1. januar 2025", ""),
    ]


def test_cells_of_a_table_are_said_with_their_columns() -> None:
    body = """
tabel satser "Satser"
  gælder altid
  for Borger
  hvis ledig
  fastsætter støtte
  | ydelse er    | børn er mindst | giver     |
  | dagpenge     | 2              | 2.000 kr. | hjemmel aftalen.sats
  | kontanthjælp | -              | 1.000 kr. | hjemmel aftalen.bund
"""
    rules = RuleSet(body)
    assert [atom.text for atom in rules.atoms] == [
        "ledig",
        "ydelse er dagpenge",
        "børn er mindst 2",
        "ydelse er kontanthjælp",
    ]
    assert [place.name for place in rules.atom("ledig").places] == ["satser_1", "satser_2"]
    assert rules.atom("ydelse er kontanthjælp").clauses == ("aftalen.bund",)


def test_conditions_inside_values_and_of_members_of_lists() -> None:
    body = """
definition flittig "flittig"
  hjemmel aftalen.samtale
  for Borger
  hvis antallet af samtaler hvor (holdt og form er fysisk) er mindst 2
    og (summen af samtaler.pris hvor (ikke holdt)) er mindre end (hvis ledig_fra før 1. maj 2024 så 1 kr. ellers 2 kr.)
"""
    assert [text for _, text, _ in written(body, "basis, aftalen, samtaler")] == [
        "antallet af samtaler hvor (holdt og form er fysisk) er mindst 2",
        "holdt",
        "form er fysisk",
        "(summen af samtaler.pris hvor (ikke holdt)) er mindre end"
        " (hvis ledig_fra før 1. maj 2024 så 1 kr. ellers 2 kr.)",
        "holdt",
        "ledig_fra før 1. maj 2024",
    ]


def test_acts_deadlines_periods_and_precedence() -> None:
    body = """
pligt samtale "Kommunen holder en samtale"
  hjemmel aftalen.samtale
  gælder fra 1. januar 2024 jf. aftalen.start bestemt ved ledig_fra
  for Borger
  påhviler "kommunen"
  er opfyldt, når bevilget senest 1. juli 2024
  frist senest 1. juli 2024
  hvis ledig

regel første "En"
  hjemmel aftalen.sats
  gælder altid
  for Borger
  går forud for to
  fastsætter støtte = 1 kr.
  hvis ledig

regel to "To"
  hjemmel aftalen.sats
  gælder altid
  for Borger
  fastsætter støtte = 2 kr.
"""
    assert written(body) == [
        ("start", "fra 1. januar 2024", ""),
        ("act", "bevilget senest 1. juli 2024", ""),
        ("deadline", "frist senest 1. juli 2024", ""),
        ("condition", "ledig", ""),
        ("precedence", "går forud for to", ""),
        ("condition", "ledig", ""),
    ]


def test_parameters_repeals_and_what_they_end() -> None:
    body = """
parameter sats : beløb "satsen"
  1 kr. før 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats
  2 kr. fra 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats

regel støtten "Støtten"
  hjemmel aftalen.sats
  gælder altid
  for Borger
  fastsætter støtte = sats

ophævelse slut "Aftalen ophører"
  hjemmel aftalen.ophør
  gælder fra 1. januar 2026 jf. aftalen.ophør
  ophæver sats, støtten
"""
    rules = RuleSet(body)
    assert [(atom.kind, atom.text, atom.members) for atom in rules.atoms] == [
        ("end", "før 1. januar 2025", (("", "sats"),)),
        ("start", "fra 1. januar 2025", (("", "sats"),)),
        ("start", "fra 1. januar 2026", (("Borger", "støtte"), ("", "sats"))),
    ]


def test_a_successor_of_a_definition_decides_both() -> None:
    rules = RuleSet(
        """
definition ung "ung"
  hjemmel aftalen.sats
  for Borger
  hvis alder er mindre end 25 år

definition ung_nu "ung"
  hjemmel aftalen.ændring
  gælder fra 1. januar 2025 jf. aftalen.ændring
  for Borger
  erstatter ung
  hvis alder er mindre end 30 år
""",
        "basis, aftalen, person",
    )
    assert rules.atom("fra 1. januar 2025").members == (("Borger", "ung_nu"), ("Borger", "ung"))


def test_what_comes_without_words_is_told_apart_by_place() -> None:
    """A plan whose text is not at hand still has every condition, said by the declaration it is in."""
    from hjemmel.adequacy.conditions import conditions_of

    rules = RuleSet(f"{RULE}  fastsætter støtte = 1 kr.\n  hvis ledig og (studerer eller ulønnet)\n")
    atoms = conditions_of(rules.plan, {}, rules.words)
    assert len(atoms) == 3
    assert len({atom.places for atom in atoms}) == 3
