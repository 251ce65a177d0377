"""A condition decides where the answer would be another with it the opposite, and nowhere else."""

from __future__ import annotations

import pytest

from tests.adequacy.covered import PRELUDES, RuleSet

RULE = """
regel støtten "Støtten"
  hjemmel aftalen.sats
  gælder altid
  for Borger
"""


def seen(rules: str, facts: str, preludes: str = PRELUDES, day: str = "1. juni 2024") -> set[tuple[str, str, str]]:
    """What one example has seen decide, as text, part and way."""
    return RuleSet(f'{rules}\neksempel "Sagen"\n  vurderet {day}\n{facts}', preludes).seen()


def answers(*facts: str) -> str:
    """Citizens with these facts, of each of whom the support is asked; that it is a million is not so."""
    lines = [f"  Borger b{number}: {each}\n" for number, each in enumerate(facts, 1)]
    asked = [f"  forvent b{number}.støtte er 1 mio. kr.\n" for number in range(1, len(facts) + 1)]
    return "".join(lines + asked)


@pytest.mark.parametrize(
    ("facts", "ways"),
    [
        ("ledig = ja, studerer = ja", {("ledig", "yes"), ("studerer", "yes")}),
        ("ledig = ja, studerer = nej", {("studerer", "no")}),
        ("ledig = nej, studerer = ja", {("ledig", "no")}),
        ("ledig = nej, studerer = nej", set()),
        ("ledig = nej", set()),
        ("ledig = ja", set()),
    ],
)
def test_both_of_two(facts: str, ways: set[tuple[str, str]]) -> None:
    found = seen(f"{RULE}  fastsætter støtte = 1 kr.\n  hvis ledig og studerer\n", answers(facts))
    assert found == {(text, "", way) for text, way in ways}


@pytest.mark.parametrize(
    ("facts", "ways"),
    [
        ("ledig = ja, studerer = ja", set()),
        ("ledig = ja, studerer = nej", {("ledig", "yes")}),
        ("ledig = nej, studerer = nej", {("ledig", "no"), ("studerer", "no")}),
    ],
)
def test_either_of_two(facts: str, ways: set[tuple[str, str]]) -> None:
    found = seen(f"{RULE}  fastsætter støtte = 1 kr.\n  hvis ledig eller studerer\n", answers(facts))
    assert found == {(text, "", way) for text, way in ways}


def test_what_is_denied_is_told_as_written() -> None:
    found = seen(f"{RULE}  fastsætter støtte = 1 kr.\n  hvis ikke ledig\n", answers("ledig = nej"))
    assert found == {("ledig", "", "no")}


def test_two_answers_of_one_value_differ_in_nothing() -> None:
    """The rule gives what applies anyway: nothing in it decides."""
    rules = (
        f"{RULE}  fastsætter støtte = 1 kr.\n  hvis ledig\n"
        + RULE.replace("støtten", "anden")
        + "  fastsætter støtte = 1 kr.\n"
    )
    assert seen(rules, answers("ledig = ja", "ledig = nej")) == set()


def test_a_conflict_is_another_answer() -> None:
    rules = (
        f"{RULE}  fastsætter støtte = 1 kr.\n  hvis ledig\n"
        + RULE.replace("støtten", "anden")
        + ('  uafklaret over for støtten "Det siger aftalen ikke"\n  fastsætter støtte = 2 kr.\n')
    )
    assert seen(rules, answers("ledig = ja", "ledig = nej")) == {("ledig", "", "yes"), ("ledig", "", "no")}


def test_exceptions() -> None:
    rules = (
        f"{RULE}  fastsætter støtte = 1 kr.\n  undtagen hvis ledig\n    medmindre ulønnet  hjemmel aftalen.ulønnet\n"
    )
    assert seen(rules, answers("ledig = ja, ulønnet = nej")) == {("ledig", "", "yes"), ("ulønnet", "", "no")}
    assert seen(rules, answers("ledig = ja, ulønnet = ja")) == {("ulønnet", "", "yes")}
    assert seen(rules, answers("ledig = nej, ulønnet = nej")) == {("ledig", "", "no")}


def test_precedence_caps_and_otherwise() -> None:
    rules = f"""{RULE}  fastsætter støtte = 1.000 kr. * børn
    dog 9 kr. hvis forsørger  hjemmel aftalen.forsørgere
    dog højst 5.000 kr.  hjemmel aftalen.loft
"""
    assert ("dog 9 kr. hvis forsørger", "", "decides") in seen(rules, answers("børn = 1, forsørger = ja"))
    assert seen(rules, answers("børn = 1, forsørger = nej")) == {("forsørger", "", "no")}
    assert ("dog højst 5.000 kr.", "", "decides") in seen(rules, answers("børn = 6, forsørger = nej"))
    concept = """
begreb Kursist "kursisten"
  oplysning ny : ja/nej "er ny"
  resultat timer_givet : heltal "timer"
    ellers 3
      fortolkning "Som hidtil."

regel nye "Nye"
  hjemmel aftalen.sats
  gælder altid
  for Kursist
  fastsætter timer_givet = 5
  hvis ny
"""
    facts = "  Kursist k: ny = {}\n  forvent k.timer_givet er 0\n"
    assert seen(concept, facts.format("ja"), "basis, aftalen") == {("ny", "", "yes"), ("ellers 3", "", "decides")}
    assert seen(concept, facts.format("nej"), "basis, aftalen") == {("ny", "", "no")}


def test_a_stated_precedence_decides_where_both_apply_and_differ() -> None:
    rules = (
        f"{RULE}  går forud for anden\n  fastsætter støtte = 1 kr.\n  hvis ledig\n"
        + RULE.replace("støtten", "anden")
        + "  fastsætter støtte = 2 kr. * børn\n"
    )
    told = ("går forud for anden", "", "decides")
    assert told in seen(rules, answers("ledig = ja, børn = 2"))
    assert told not in seen(rules, answers("ledig = nej, børn = 2"))


def test_a_precedence_of_norms_decides_the_answer_of_those_that_yield() -> None:
    head = "  hjemmel aftalen.sats\n  gælder altid\n  for Borger\n  tilkommer borger\n"
    norms = f"""
ret støtten "Støtten"
{head}  går forud for anden
  hvis ledig

ret anden "En anden ret"
{head}  hvis studerer
{RULE.replace("støtten", "ydelse_i_kroner")}  fastsætter støtte = 1 kr.
"""
    asked = "  forvent b1.anden består ikke\n"
    told = ("går forud for anden", "", "decides")
    assert told in seen(norms, f"  Borger b1: ledig = ja, studerer = ja\n{asked}")
    assert told not in seen(norms, f"  Borger b1: ledig = ja, studerer = nej\n{asked}")


def test_periods_by_the_clock_of_their_rule() -> None:
    rules = """
regel støtten "Støtten"
  hjemmel aftalen.sats
  gælder fra 1. januar 2024 jf. aftalen.start før 1. januar 2025 jf. aftalen.ændring bestemt ved ledig_fra
  for Borger
  fastsætter støtte = 1 kr.
"""
    start, end = "fra 1. januar 2024", "før 1. januar 2025"
    assert seen(rules, answers("ledig_fra = 31. december 2023")) == {(start, "", "no")}
    assert seen(rules, answers("ledig_fra = 1. januar 2024")) == {(start, "", "yes"), (end, "", "yes")}
    assert seen(rules, answers("ledig_fra = 1. januar 2025")) == {(end, "", "no")}
    assert seen(rules, answers("ledig = ja")) == set()


def test_a_successor_decides_its_own_answer_and_ends_the_other() -> None:
    rules = (
        f"{RULE}  fastsætter støtte = 1 kr.\n"
        + RULE.replace("støtten", "højere").replace("gælder altid", "gælder fra 1. januar 2025 jf. aftalen.ændring")
        + "  erstatter støtten\n  fastsætter støtte = 2 kr.\n"
    )
    assert seen(rules, answers("ledig = ja"), day="31. december 2024") == {("fra 1. januar 2025", "", "no")}
    assert seen(rules, answers("ledig = ja"), day="1. januar 2025") == {("fra 1. januar 2025", "", "yes")}


def test_versions_of_a_parameter_and_its_repeal() -> None:
    rules = f"""
parameter sats : beløb "satsen"
  1 kr. før 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats
  2 kr. fra 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats
{RULE}  fastsætter støtte = sats

ophævelse slut "Aftalen ophører"
  hjemmel aftalen.ophør
  gælder fra 1. januar 2026 jf. aftalen.ophør
  ophæver sats
"""
    before, after, repeal = "før 1. januar 2025", "fra 1. januar 2025", "fra 1. januar 2026"
    assert seen(rules, answers("ledig = ja"), day="31. december 2024") == {
        (before, "", "yes"),
        (after, "", "no"),
        (repeal, "", "no"),
    }
    assert seen(rules, answers("ledig = ja"), day="1. januar 2025") == {
        (before, "", "no"),
        (after, "", "yes"),
        (repeal, "", "no"),
    }
    assert seen(rules, answers("ledig = ja"), day="1. januar 2026") == {(repeal, "", "yes")}


DUTY = """
pligt samtale "Kommunen holder en samtale"
  hjemmel aftalen.samtale
  gælder bestemt ved vurderingsdato
  for Borger
  påhviler "kommunen"
  er opfyldt, når bevilget senest 1. juli 2024
  frist senest 1. juli 2024
  hvis ledig
"""


@pytest.mark.parametrize(
    ("facts", "day", "ways"),
    [
        ("ledig = ja, bevilget = ingen", "1. juli 2024", {("frist senest 1. juli 2024", "yes")}),
        ("ledig = ja, bevilget = ingen", "2. juli 2024", {("frist senest 1. juli 2024", "no")}),
        ("ledig = ja, bevilget = 1. juni 2024", "2. juli 2024", set()),
        ("ledig = nej, bevilget = ingen", "2. juli 2024", set()),
    ],
)
def test_a_deadline_decides_between_pending_and_breached(facts: str, day: str, ways: set[tuple[str, str]]) -> None:
    found = seen(DUTY, f"  Borger b: {facts}\n  forvent b.samtale er opfyldt\n", "basis, aftalen, person", day)
    assert {(text, way) for text, _, way in found if text.startswith("frist")} == ways


MEMBERS = """
definition flittig "flittig"
  hjemmel aftalen.samtale
  for Borger
  hvis antallet af samtaler hvor (holdt og form er fysisk) er mindst 2
"""


def of_meetings(*meetings: str) -> set[tuple[str, str]]:
    """What one example with these meetings has seen decide, apart from the count itself."""
    lines = "".join(f"  Samtale s{n} hos b: {each}\n" for n, each in enumerate(meetings, 1))
    found = seen(MEMBERS, f"  Borger b\n{lines}  forvent b.flittig\n", "basis, aftalen, samtaler")
    return {(text, way) for text, _, way in found if "antallet" not in text}


def test_a_condition_on_members_decides_for_one_of_them() -> None:
    held, missed = "holdt = ja, form = fysisk", "holdt = nej, form = fysisk"
    assert of_meetings(held, held) == {("holdt", "yes"), ("form er fysisk", "yes")}
    assert of_meetings(held, held, held) == set()
    assert of_meetings(held, missed) == {("holdt", "no")}
    assert of_meetings(missed, missed) == set()


def test_an_empty_list_has_no_member_to_decide_for() -> None:
    found = seen(
        MEMBERS,
        "  Borger b: samtaler = ingen\n  forvent b.flittig\n".replace(": ", "\n    "),
        "basis, aftalen, samtaler",
    )
    assert found == {("antallet af samtaler hvor (holdt og form er fysisk) er mindst 2", "", "no")}


def test_what_is_stipulated_is_not_decided_by_rules() -> None:
    rules = f"{RULE}  fastsætter støtte = 1 kr.\n  hvis ledig\n"
    facts = "  Borger b\n    ledig = ja\n  forudsat b.støtte = 5 kr.\n  forvent b.støtte er 5 kr.\n"
    assert seen(rules, facts) == set()


def test_what_another_answer_reads_is_seen_at_its_own_answer() -> None:
    rules = f"""
definition ung "ung"
  hjemmel aftalen.uddannelse
  for Borger
  hvis alder er mindre end 25 år
{RULE}  fastsætter støtte = 1 kr.
  hvis ledig og ung
"""
    young = ("alder er mindre end 25 år", "", "yes")
    assert young in seen(rules, answers("ledig = nej, alder = 20 år"))
    assert ("ung", "", "yes") not in seen(rules, answers("ledig = nej, alder = 20 år"))
    assert young not in seen(rules, "  Borger b\n    alder = 20 år\n  forvent b.alder er 20 år\n")
