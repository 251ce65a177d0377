"""Facts are checked on entry: every problem at once, each with the path of its field."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from types import ModuleType
from typing import Any

import pytest

from tests.backends.python.checkers import Checkers, with_closed_precedence
from tests.plan.strategies import random_plan

DAY = date(2024, 6, 1)


@pytest.fixture(scope="module")
def world(checkers: Checkers) -> ModuleType:
    """A package about citizens, their talks and their municipality."""
    return checkers.package(with_closed_precedence(random_plan(7)))


def problems(package: ModuleType, sag: Any, pr: Any = DAY, forudsat: Any = None) -> dict[str, str]:
    """Path and kind of everything wrong with a case."""
    with pytest.raises(package.UgyldigSag) as caught:
        package.vurder(sag, pr=pr, forudsat=forudsat)
    return {fejl.sti: fejl.slags for fejl in caught.value.fejl}


def test_all_problems_at_once(kontakt: ModuleType) -> None:
    sag = kontakt.Borger(ydelse="dagpeng", alder="40", ledig=True, syg=10**13, har_arbejdsgiver=1)
    assert problems(kontakt, sag, pr=datetime(2024, 6, 1)) == {
        "borger.ydelse": "ukendt_kode",
        "borger.alder": "forkert_type",
        "borger.ledig": "forkert_type",
        "borger.syg": "uden_for_grænser",
        "borger.har_arbejdsgiver": "forkert_type",
        "pr": "forkert_type",
    }


def test_messages_name_what_was_expected(kontakt: ModuleType) -> None:
    with pytest.raises(kontakt.UgyldigSag) as caught:
        kontakt.vurder(kontakt.Borger(ydelse="dagpeng", alder="40"), pr=DAY)
    first, second = str(caught.value).splitlines()
    assert first.startswith("borger.ydelse: er »dagpeng«; der kan stå dagpenge, kontanthjælp")
    assert second == "borger.alder: skal være et heltal (int), men er '40' (str)."


def test_paths_of_members(world: ModuleType) -> None:
    sag = world.Borger(samtaler=[world.Samtale(), world.Samtale(dato="i går", bilag=[world.Bilag(flag=3), 5])])
    assert problems(world, sag) == {
        "borger.samtaler[1].dato": "forkert_type",
        "borger.samtaler[1].bilag[0].flag": "forkert_type",
        "borger.samtaler[1].bilag[1]": "forkert_type",
    }


def test_a_member_has_one_whole_of_a_kind(world: ModuleType) -> None:
    sag = world.Borger(samtaler=[world.Samtale(borger=world.Borger())])
    assert problems(world, sag) == {"borger.samtaler[0].borger": "to_helheder"}
    world.vurder(world.Samtale(borger=world.Borger()), pr=DAY)


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        ({"dato": date(1899, 12, 31)}, "uden_for_grænser"),
        ({"dato": date(2200, 1, 1)}, "uden_for_grænser"),
        ({"belob": 10**14 + 1}, "uden_for_grænser"),
        ({"belob": Fraction(1, 2)}, "forkert_type"),
        ({"tal": 0.5}, "forkert_type"),
        ({"tal": Fraction(1, 3)}, "uden_for_grænser"),
        ({"tal": Decimal("0.0000001")}, "uden_for_grænser"),
        ({"tal": Decimal("NaN")}, "uden_for_grænser"),
        ({"samtaler": "ingen"}, "forkert_type"),
        ({"skoen": True}, "forkert_type"),
    ],
)
def test_limits(world: ModuleType, facts: dict[str, Any], kind: str) -> None:
    (name,) = facts
    assert problems(world, world.Borger(**facts)) == {f"borger.{name}": kind}


def test_ingen_only_where_there_may_be_none(world: ModuleType) -> None:
    assert problems(world, world.Borger(dato=world.INGEN)) == {"borger.dato": "forkert_type"}
    world.vurder(world.Borger(dato_ingen=world.INGEN), pr=DAY)


def test_discretion_needs_considerations_and_a_name(world: ModuleType) -> None:
    sag = world.Borger(skoen=world.Skøn(True, " ", ""))
    assert set(problems(world, sag)) == {"borger.skoen.hovedhensyn", "borger.skoen.udøvet_af"}


def test_what_is_taken_as_given_is_checked(world: ModuleType) -> None:
    given = {"ikraft": 3, "findes_ikke": 1, "borger.antal": "to", "borger.skoen": True, "borger.samtaler[0].flag": 1}
    found = problems(world, world.Borger(), forudsat=given)
    assert set(found) == {
        "ikraft",
        "forudsat findes_ikke",
        "borger.antal",
        "forudsat borger.skoen",
        "borger.samtaler[0].flag",
    }


def test_facts_cannot_be_changed_or_given_by_position(kontakt: ModuleType) -> None:
    sag = kontakt.Borger(alder=40)
    with pytest.raises(AttributeError):
        sag.alder = 50
    with pytest.raises(TypeError):
        kontakt.Borger(kontakt.Ydelse.dagpenge)
    assert not hasattr(sag, "__dict__")


def test_a_list_is_kept_as_it_was(world: ModuleType) -> None:
    talks = [world.Samtale()]
    sag = world.Borger(samtaler=talks)
    talks.append(world.Samtale())
    assert len(sag.samtaler) == 1


def test_what_is_no_concept_is_refused(kontakt: ModuleType) -> None:
    with pytest.raises(TypeError, match="Borger"):
        kontakt.vurder({"alder": 40}, pr=DAY)


def test_exact_numbers_in_any_form(world: ModuleType) -> None:
    read = world.vurder(world.Borger(tal=Decimal("2.50"), procent=Fraction(4, 2)), pr=DAY).opslag_
    assert (read.tal, read.procent) == (Fraction(5, 2), 2)
    assert type(read.procent) is int


def test_codes_have_labels(kontakt: ModuleType) -> None:
    assert kontakt.Ydelse.uddannelseshjælp.etiket == "uddannelseshjælp"
    assert kontakt.Ydelse("dagpenge") is kontakt.Ydelse.dagpenge
