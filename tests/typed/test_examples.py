"""Examples: what a case may say, what may be expected of it, and the case and expectations that come out."""

from __future__ import annotations

from datetime import date

import pytest

from hjemmel.plan.case import Case, Cause, Exercised
from hjemmel.plan.examples import Expectation, HasDeadline, HasStatus, Lacks
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.verdicts import verdicts_of
from tests.marked import assert_as_marked, compiled_text

RULES = """begreb Sag "sagen" hører til Kommune
  oplysning åben : ja/nej "åben"
  oplysning dage_i_alt : dage "dagene"
  oplysning beløb_i_alt : beløb "beløbet"
  oplysning vidner : liste af Person "vidnerne"
  oplysning parter : liste af Person "parterne"
  skøn rimelig : ja/nej "Er det rimeligt?"
    hjemmel aftalen.samtale
    udøves af kommune
  resultat gebyr : beløb "gebyret"
begreb Person "personen" hører til Sag
  oplysning navn : tekst "navnet"
regel lavt "Lavt"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  fastsætter gebyr = 100 kr.
    dog 50 kr. hvis rimelig
  hvis åben
regel højt "Højt"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  uafklaret over for lavt, tavle "Loven tier."
  fastsætter gebyr = 200 kr.
  hvis dage_i_alt er mindst 3 dage
tabel tavle "Tavle"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  uafklaret over for lavt "Loven tier."
  fastsætter gebyr
  | beløb_i_alt er | giver |
  | 1 kr. | 300 kr. |
  | 2 kr. | 400 kr. |
definition let "let" for Sag
  hjemmel aftalen.sats
  hvis gebyr er mindre end 100 kr. og kommune.navn er "Ærø"
pligt svar "Kommunen svarer"
  hjemmel aftalen.samtale
  gælder altid bestemt ved vurderingsdato
  for Sag
  påhviler kommune
  er opfyldt, når åben og vurderingsdato senest fristen
  frist senest 3. maj 2024
ret klage "Ret til klage"
  hjemmel aftalen.samtale
  gælder altid
  for Sag
  tilkommer "ejeren"
  hvis svar er tilsidesat
parameter sats : beløb "satsen"
  1.000 kr. altid  hjemmel aftalen.sats
skæringsdato reform = 1. juli 2026  lagt til grund "Udkastet."
"""


def example(lines: str) -> str:
    """The rules and an example with the lines."""
    return f'{RULES}eksempel "E"\n  vurderet 1. maj 2024\n{lines}'


WRONG = {
    "unknown concept, used further": "  ⟦HJ201:Sagg⟧ s: åben = ja\n  Person p hos s\n  forvent s.gebyr er 1 kr.\n",
    "name twice": "  Sag ⟦~declared:s⟧\n  Sag ⟦HJ202:s⟧\n  forvent s.gebyr mangler åben\n",
    "unknown fact": "  Sag s: ⟦HJ201:åbn⟧ = ja\n  forvent s.åben\n",
    "fact twice": "  Sag s: åben = ja, ⟦HJ802:åben⟧ = nej\n  forvent s.åben\n",
    "result given": "  Sag s: ⟦HJ212:gebyr⟧ = 3 kr.\n  forvent s.åben\n",
    "fact with main considerations": '  Sag s: ⟦HJ212:åben⟧ = ja hovedhensyn "h"\n  forvent s.åben\n',
    "fact of another type": "  Sag s: åben = ⟦HJ301:3⟧\n  forvent s.åben\n",
    "fact that is not fixed": "  Sag s: åben = ⟦HJ804:1 er 1⟧\n  forvent s.åben\n",
    "part of a day": "  Sag s: dage_i_alt = ⟦HJ305:1,5 dage⟧\n  forvent s.åben\n",
    "list with a value": "  Sag s: vidner = ⟦HJ301:3⟧\n  forvent s.åben\n",
    "discretion without considerations": "  Sag s: ⟦HJ803:rimelig = ja⟧\n  forvent s.åben\n",
    "discretion with empty considerations": (
        '  Sag s: ⟦HJ803:rimelig = ja hovedhensyn " " udøvet af "K"⟧\n  forvent s.åben\n'
    ),
    "two lists of the whole": "  Sag s\n  Person p hos ⟦HJ805:s⟧\n  forvent s.åben\n",
    "no such list": "  Sag s\n  Person p hos ⟦HJ805:s.navne⟧\n  forvent s.åben\n",
    "no whole of its own": "  Sag s\n  Sag t hos ⟦HJ805:s⟧\n  forvent s.åben\n",
    "two wholes of a kind": "  Sag s\n  Sag t\n  Person p hos s.vidner, ⟦HJ805:t.vidner⟧\n  forvent s.åben\n",
    "unknown whole": "  Sag s\n  Person p hos ⟦HJ201:t⟧\n  forvent s.åben\n",
    "stipulated discretion": "  Sag s\n  forudsat ⟦HJ308:s.rimelig⟧ = ja\n  forvent s.åben\n",
    "stipulated list": "  Sag s\n  forudsat ⟦HJ311:s.vidner⟧ = ingen\n  forvent s.åben\n",
    "stipulated twice": "  Sag s\n  forudsat sats = 1 kr.\n  forudsat ⟦HJ802:sats⟧ = 2 kr.\n  forvent s.åben\n",
    "stipulated unknown": "  Sag s\n  forudsat ⟦HJ201:stas⟧ = 1 kr.\n  forvent s.åben\n",
    "stipulated unknown member": "  Sag s\n  forudsat s.⟦HJ201:gebyrr⟧ = 1 kr.\n  forvent s.åben\n",
    "stipulated of nobody": "  Sag s\n  forudsat ⟦HJ201:t⟧.gebyr = 1 kr.\n  forvent s.åben\n",
    "stipulated status": "  Sag s\n  forudsat s.svar = ⟦HJ313:overholdt⟧\n  forvent s.åben\n",
    "expected of nobody": "  Sag s\n  forvent ⟦HJ201:t⟧.gebyr mangler åben\n",
    "expected of nothing": "  Sag s\n  forvent s.⟦HJ201:gebyrr⟧ mangler åben\n",
    "status of a result": "  Sag s\n  forvent s.⟦HJ212:gebyr⟧ opfyldt\n",
    "status of nothing": "  Sag s\n  forvent s.⟦HJ201:svarr⟧ opfyldt\n",
    "another norm's status": "  Sag s\n  ⟦HJ313:forvent s.svar overtrådt⟧\n",
    "deadline of nobody": "  Sag s\n  forvent ⟦HJ201:t⟧.svar frist 3. maj 2024\n",
    "missing unknown": "  Sag s\n  forvent s.gebyr mangler ⟦HJ201:åbn⟧\n",
    "missing unknown of a whole": "  Sag s\n  forvent s.gebyr mangler kommune.⟦HJ201:navnn⟧\n",
    "missing of an unknown whole": "  Sag s\n  forvent s.gebyr mangler ⟦HJ201:komune⟧.navn\n",
    "discretion said to be missing": "  Sag s\n  forvent s.gebyr mangler ⟦HJ212:rimelig⟧\n",
    "fact said to be discretion": "  Sag s\n  forvent s.gebyr kræver skøn ⟦HJ212:åben⟧\n",
    "conflict of unknown rules": "  Sag s\n  forvent s.gebyr modstrid lavt, ⟦HJ201:højtt⟧\n",
    "the subject of a rule": "  Sag s\n  forvent ⟦HJ201:denne⟧.åben\n",
}


@pytest.mark.parametrize("lines", WRONG.values(), ids=WRONG)
def test_a_mistake_in_an_example_is_told_once_at_its_letters(lines: str) -> None:
    assert_as_marked(example(lines))


def test_an_example_has_a_date_and_expects_something() -> None:
    assert_as_marked(f'{RULES}eksempel ⟦HJ806:"E"⟧\n  Sag s: ⟦HJ201:åbn⟧ = ja\n  forvent s.åben\n')
    assert_as_marked(f'{RULES}eksempel ⟦HJ806:"E"⟧\n  vurderet 1. maj 2024\n  Sag s\n')


def case_and_expectations(lines: str) -> tuple[Case, tuple[Expectation, ...]]:
    compiled = compiled_text(example(lines))
    assert not compiled.errors
    (found,) = compiled.examples
    return found.case, found.expectations


def test_facts_lists_and_discretion_of_a_case() -> None:
    case, _ = case_and_expectations(
        '  Kommune k: navn = "Ærø"\n'
        '  Sag s hos k: dage_i_alt = 2 dage, beløb_i_alt = 1,50 kr., rimelig = ja hovedhensyn "h" udøvet af "K"\n'
        "    parter = ingen\n"
        "  Person p hos s.vidner\n"
        "  Person q hos s.vidner\n"
        "  forvent s.åben\n"
    )
    municipality, matter, first, second = case.instances
    assert case.assessed == date(2024, 5, 1)
    assert matter.facts == {"dage_i_alt": 2, "beløb_i_alt": 150}
    assert matter.discretions == {"rimelig": Exercised(True, "h", "K")}
    assert matter.lists == {"parter": (), "vidner": (first, second)}
    assert matter.wholes == {"Kommune": municipality} and first.wholes == {"Sag": matter}


def test_what_a_case_stipulates() -> None:
    case, _ = case_and_expectations(
        "  Sag s\n  forudsat sats = 1 kr.\n  forudsat reform = 1. maj 2025\n  forudsat s.gebyr = 2 kr.\n"
        '  forudsat s.svar = "ikke relevant"\n  forudsat s.klage = ja\n  forvent s.åben\n'
    )
    assert case.stipulated == {
        "sats": 100,
        "reform": date(2025, 5, 1),
        "s.gebyr": 200,
        "s.svar": "not_relevant",
        "s.klage": True,
    }


def test_expectations_name_facts_as_seen_from_their_subject() -> None:
    _, expectations = case_and_expectations(
        "  Kommune k\n  Sag s hos k\n  Sag t\n  Person p hos s.vidner\n"
        "  forvent s.let mangler navn, t.åben og kræver skøn rimelig\n"
        "  forvent t.let mangler kommune.navn\n"
        "  forvent p.sag.gebyr mangler åben\n"
        "  forvent s.svar afventer\n"
        "  forvent s.svar frist 3. maj 2024\n"
        "  forvent s.let ingen regel og udefineret\n"
    )
    paths = [{(cause.kind, cause.path) for cause in each.causes} for each in expectations if isinstance(each, Lacks)]
    assert paths == [
        {("missing", "k.navn"), ("missing", "t.åben"), ("discretion", "s.rimelig")},
        {("missing", "t.kommune.navn")},
        {("missing", "s.åben")},
        set(),
    ]
    status, deadline, bare = expectations[3:]
    assert isinstance(status, HasStatus) and (status.instance, status.status) == (1, "pending")
    assert isinstance(deadline, HasDeadline) and deadline.deadline == date(2024, 5, 3)
    assert isinstance(bare, Lacks) and bare.kinds == {"no_rule", "undefined"}


CONFLICTS = {
    "by their names": ("lavt, højt", True),
    "in any order": ("højt, lavt", True),
    "one too many": ("lavt, højt, tavle", False),
    "one too few": ("lavt", False),
    "another": ("højt, tavle", False),
}


@pytest.mark.parametrize(("names", "met"), CONFLICTS.values(), ids=CONFLICTS)
def test_an_expected_conflict_is_of_exactly_those_rules(names: str, met: bool) -> None:
    discretion = 'rimelig = nej hovedhensyn "h" udøvet af "K"'
    assert conflict_is_met(f"åben = ja, dage_i_alt = 3 dage, beløb_i_alt = 9 kr., {discretion}", names) is met


@pytest.mark.parametrize(
    ("names", "met"),
    [("lavt, tavle", True), ("lavt, tavle_2", True), ("lavt, tavle_1", False)],
)
def test_a_dog_line_is_named_by_its_rule_and_a_row_by_its_table(names: str, met: bool) -> None:
    discretion = 'rimelig = ja hovedhensyn "h" udøvet af "K"'
    assert conflict_is_met(f"åben = ja, dage_i_alt = 1 dage, beløb_i_alt = 2 kr., {discretion}", names) is met


def conflict_is_met(facts: str, names: str) -> bool:
    compiled = compiled_text(example(f"  Sag s: {facts}\n  forvent s.gebyr modstrid {names}\n"))
    assert compiled.plan is not None, compiled.problems
    (found,) = compiled.examples
    (verdict,) = verdicts_of(found, Evaluation(compiled.plan, found.case))
    causes = getattr(verdict.seen[0].answer, "causes", frozenset[Cause]())
    assert [cause.kind for cause in causes] == ["conflict"]
    return verdict.met
