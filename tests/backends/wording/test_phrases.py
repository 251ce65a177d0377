"""Expressions of a plan, made by hand, in words."""

from __future__ import annotations

from datetime import date

import pytest

from hjemmel.backends.wording.labels import Labels
from hjemmel.backends.wording.periods import period_phrase
from hjemmel.backends.wording.phrases import quantity, statement
from hjemmel.backends.wording.statements import Group, inline
from hjemmel.backends.wording.voice import Level, Voice, voice_for
from hjemmel.backends.wording.words import plain, targets_in
from hjemmel.plan import nodes as p

LABELS = Labels(
    concepts={"Borger": "borgeren", "Samtale": "samtalen"},
    members={
        ("Borger", "ydelse"): "borgerens ydelse",
        ("Borger", "ledig_fra"): "første ledighedsdag",
        ("Borger", "fritaget"): "borgeren er fritaget",
        ("Borger", "samtaler"): "borgerens samtaler",
        ("Borger", "krav"): "antal krævede samtaler",
        ("Borger", "løn"): "lønnen",
        ("Samtale", "dato"): "samtalens dato",
        ("Samtale", "afholdt"): "samtalen er holdt",
    },
    codes={("Ydelse", "dagpenge"): "dagpenge", ("Ydelse", "su"): "statens uddannelsesstøtte"},
    parameters={"sats": "satsen"},
    definitions={"modtager": "dagpengemodtagere", "første": "den første samtale"},
    target_groups=frozenset(("modtager",)),
    norms={"pause": "Kommunen kan give en pause", "hold": "Samtalerne holdes"},
    norm_kinds={"pause": "power", "hold": "duty"},
    key_dates={"ikraft": p.Literal_(date(2026, 7, 1), p.Type("date"))},
)
BORGER = voice_for(LABELS, "Borger")
SAMTALE = voice_for(LABELS, "Samtale")
DATE, NUMBER, CODE = p.Type("date"), p.Type("integer"), p.Type("code", "Ydelse")


def fact(name: str, type_: p.Type, concept: str = "Borger", level: int = 0, wholes: tuple[str, ...] = ()) -> p.Read:
    return p.Read(p.Subject(level, wholes), concept, name, "fact", type_)


def number(value: int, kind: p.Kind = "integer") -> p.Literal_:
    return p.Literal_(value, p.Type(kind))


YDELSE, LEDIG_FRA = fact("ydelse", CODE), fact("ledig_fra", DATE)
FRITAGET, KRAV = fact("fritaget", p.TRUTH), fact("krav", NUMBER)
DAGPENGE, SU = p.Literal_("dagpenge", CODE), p.Literal_("su", CODE)
MODTAGER = p.Read(p.Subject(), "Borger", "modtager", "definition", p.TRUTH)
MEMBERS = p.Members(p.Subject(), "Borger", "samtaler", "Samtale")
HELD, DAY = fact("afholdt", p.TRUTH, "Samtale", 1), fact("dato", DATE, "Samtale", 1)


def later(day: p.Expr, count: int, unit: str = "month") -> p.DateShift:
    return p.DateShift(day, number(count, "months" if unit == "month" else "days"), unit)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (p.Compare("=", YDELSE, DAGPENGE), "borgerens ydelse er dagpenge"),
        (p.Not(p.Compare("=", YDELSE, DAGPENGE)), "borgerens ydelse er ikke dagpenge"),
        (p.Not(p.Compare("<>", YDELSE, DAGPENGE)), "borgerens ydelse er dagpenge"),
        (p.Compare(">=", KRAV, number(4)), "antal krævede samtaler er mindst 4"),
        (p.Compare("<", number(4), KRAV), "antal krævede samtaler er mere end 4"),
        (p.Compare("<", LEDIG_FRA, p.Literal_(date(2024, 1, 1), DATE)), "første ledighedsdag er før 1. januar 2024"),
        (p.Compare("<=", LEDIG_FRA, p.AssessmentDate()), "første ledighedsdag er senest vurderingsdagen"),
        (FRITAGET, "borgeren er fritaget"),
        (p.Not(FRITAGET), "borgeren er ikke fritaget"),
        (p.Compare("=", FRITAGET, p.NO), "borgeren er ikke fritaget"),
        (p.IsNone(LEDIG_FRA), "første ledighedsdag findes ikke"),
        (MODTAGER, "borgeren hører til målgruppen dagpengemodtagere"),
        (p.Not(MODTAGER), "borgeren hører ikke til målgruppen dagpengemodtagere"),
        (
            p.Or((p.Compare("=", YDELSE, DAGPENGE), p.Compare("=", YDELSE, SU))),
            "borgerens ydelse er dagpenge eller statens uddannelsesstøtte",
        ),
        (p.Read(p.Subject(), "Borger", "pause", "norm", p.TRUTH), "beføjelsen »Kommunen kan give en pause« består"),
        (
            p.Compare(
                "=",
                p.Read(p.Subject(), "Borger", "hold", "norm", p.Type("status", "duty")),
                p.Literal_("breached", p.Type("status", "duty")),
            ),
            "pligten »Samtalerne holdes« er tilsidesat",
        ),
        (p.Quantified("exists", MEMBERS, HELD), "for mindst én af borgerens samtaler gælder, at samtalen er holdt"),
        (p.Quantified("exists", MEMBERS, p.YES), "der er mindst én af borgerens samtaler"),
        (
            p.Compare("=", p.Quantified("count", MEMBERS, HELD), number(0)),
            "der er ingen af borgerens samtaler, hvor samtalen er holdt",
        ),
        (
            p.Compare("<=", p.Quantified("count", MEMBERS, p.YES), number(12)),
            "antallet af borgerens samtaler er højst 12",
        ),
        (
            p.Not(p.Or((FRITAGET, MODTAGER))),
            "det gælder ikke, at borgeren er fritaget eller borgeren hører til målgruppen dagpengemodtagere",
        ),
    ],
)
def test_a_condition_is_a_main_clause(condition: p.Expr, text: str) -> None:
    assert plain(inline(statement(condition, BORGER))) == text


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (
            p.And((p.Compare("<=", LEDIG_FRA, DAY), p.Compare("<", DAY, later(LEDIG_FRA, 6)))),
            "samtalens dato ligger i de første 6 måneder fra første ledighedsdag",
        ),
        (
            p.And((p.Compare(">=", DAY, LEDIG_FRA), p.Compare("<", DAY, later(LEDIG_FRA, 14, "day")))),
            "samtalens dato ligger i de første 14 dage fra første ledighedsdag",
        ),
        (
            p.And((p.Compare("<", later(p.AssessmentDate(), -12), DAY), p.Compare("<=", DAY, p.AssessmentDate()))),
            "samtalens dato ligger inden for de seneste 12 måneder til og med vurderingsdagen",
        ),
        (
            p.And((p.Compare(">=", DAY, LEDIG_FRA), p.Compare("<=", DAY, p.AssessmentDate()))),
            "samtalens dato ligger fra og med første ledighedsdag til og med vurderingsdagen",
        ),
        (p.Compare("<=", DAY, later(LEDIG_FRA, 6)), "samtalens dato er senest 6 måneder efter første ledighedsdag"),
    ],
)
def test_a_window_is_found_again(condition: p.Expr, text: str) -> None:
    assert plain(inline(statement(condition, BORGER.among("Samtale")))) == text


def test_a_window_that_ends_elsewhere_is_no_window() -> None:
    halves = (p.Compare("<=", LEDIG_FRA, DAY), p.Compare("<", DAY, later(p.AssessmentDate(), 6)))
    text = plain(inline(statement(p.And(halves), BORGER.among("Samtale"))))
    assert (
        text == "første ledighedsdag er senest samtalens dato og samtalens dato er før 6 måneder efter vurderingsdagen"
    )


def test_joined_conditions_become_lists_in_lists() -> None:
    found = statement(p.And((FRITAGET, p.Or((MODTAGER, p.Compare(">", KRAV, number(0)))))), BORGER)
    assert isinstance(found, Group)
    assert found.lead == "all"
    inner = found.items[1]
    assert isinstance(inner, Group)
    assert inner.lead == "any"
    assert len(inner.items) == 2


def test_a_count_with_several_conditions_heads_a_list() -> None:
    within = p.And((HELD, p.Compare("<=", DAY, p.AssessmentDate())))
    found = statement(p.Compare(">=", p.Quantified("count", MEMBERS, within), KRAV), BORGER)
    assert isinstance(found, Group)
    assert (
        plain(found.heading)
        == "antallet af borgerens samtaler, der opfylder alt dette, er mindst antal krævede samtaler"
    )
    assert [plain(inline(item)) for item in found.items] == [
        "samtalen er holdt",
        "samtalens dato er senest vurderingsdagen",
    ]


def test_two_things_of_one_concept_are_told_apart() -> None:
    voice = Voice(LABELS, (Level("Samtale"),)).among("Samtale")
    own, member = fact("dato", DATE, "Samtale", 0), fact("dato", DATE, "Samtale", 1)
    text = plain(inline(statement(p.Compare("<", member, own), voice)))
    assert text == "samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)"


@pytest.mark.parametrize(
    ("expr", "text"),
    [
        (p.Arithmetic("*", number(2), p.Arithmetic("+", KRAV, number(1))), "2 gange (antal krævede samtaler plus 1)"),
        (p.PercentOf(number(70, "percent"), fact("løn", p.Type("amount"))), "70 pct. af lønnen"),
        (p.Extremum("least", (KRAV, number(4))), "den laveste af antal krævede samtaler og 4"),
        (
            p.WholeUnits("year", LEDIG_FRA, p.AssessmentDate()),
            "antal hele år fra første ledighedsdag til vurderingsdagen",
        ),
        (later(LEDIG_FRA, -1, "day"), "1 dag før første ledighedsdag"),
        (p.KeyDateRead("ikraft"), "1. juli 2026"),
        (p.ParameterRead("sats", (DAGPENGE,), p.Type("amount")), "satsen for dagpenge"),
        (p.If(FRITAGET, number(0), number(4)), "0, hvis borgeren er fritaget, ellers 4"),
        (p.Round(fact("løn", p.Type("amount")), 100, 1, "nearest"), "lønnen, afrundet til nærmeste hele krone"),
        (p.Share(MEMBERS, HELD, p.YES), "andelen af borgerens samtaler, hvor samtalen er holdt"),
    ],
)
def test_a_quantity_is_a_phrase(expr: p.Expr, text: str) -> None:
    assert plain(quantity(expr, BORGER)) == text


def test_a_phrase_names_what_it_is_about() -> None:
    words = inline(statement(p.And((MODTAGER, p.Compare("=", YDELSE, DAGPENGE))), BORGER))
    assert targets_in(words) == ("definition:modtager", "fact:Borger.ydelse")


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (None, None, "altid"),
        (p.Literal_(date(2024, 1, 1), DATE), None, "fra 1. januar 2024, bestemt ved første ledighedsdag"),
        (None, later(p.KeyDateRead("ikraft"), -1, "day"), "før 1. juli 2026, bestemt ved første ledighedsdag"),
        (
            p.Literal_(date(2024, 1, 1), DATE),
            p.Literal_(date(2024, 12, 31), DATE),
            "fra 1. januar 2024 til og med 31. december 2024, bestemt ved første ledighedsdag",
        ),
    ],
)
def test_a_period_is_said_with_its_clock(start: p.Expr | None, end: p.Expr | None, text: str) -> None:
    assert plain(period_phrase(p.Period(start, end, LEDIG_FRA), BORGER)) == text
