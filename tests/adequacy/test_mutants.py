"""Each operator makes the slips it should, where they belong, in a lawyer's words, and makes no other."""

from __future__ import annotations

from datetime import date

from hjemmel.adequacy.mutations.mutant import plan_with
from hjemmel.adequacy.mutations.slips import Ground, constant_day
from hjemmel.backends.wording.labels import labels_of
from hjemmel.plan import nodes as p
from hjemmel.plan.index import index_of
from tests.adequacy.slips import RULE, mutants_in, ruleset, slips


def rule(rest: str) -> str:
    return f"{RULE}{rest}"


def test_a_threshold_is_one_step_off_either_way() -> None:
    found = slips(rule("  fastsætter støtte = 100 kr.\n  hvis alder er mindst 18 år"), "threshold")
    assert found == {("18 år", "19 år"), ("18 år", "17 år")}


def test_nothing_is_less_than_none() -> None:
    assert slips(rule("  fastsætter støtte = 0 kr.\n  hvis børn er mere end 0"), "threshold", "value") == {
        ("0", "1"),
        ("0 kr.", "1 kr."),
    }


def test_an_amount_with_øre_is_an_øre_off() -> None:
    assert slips(rule("  fastsætter støtte = 99,50 kr."), "value") == {
        ("99,50 kr.", "99,51 kr."),
        ("99,50 kr.", "99,49 kr."),
    }


def test_the_edge_of_a_threshold_goes_in_or_out() -> None:
    found = slips(rule("  fastsætter støtte = 100 kr.\n  hvis børn er mere end 2 og alder er højst 30 år"), "edge")
    assert found == {
        ("antal børn er mere end 2", "antal børn er mindst 2"),
        ("borgerens alder er højst 30 år", "borgerens alder er mindre end 30 år"),
    }


def test_a_window_is_a_unit_longer_or_shorter_and_its_ends_go_in_or_out() -> None:
    body = rule("  fastsætter støtte = 100 kr.\n  hvis bevilget i de første 6 måneder fra ledig_fra")
    assert slips(body, "length") == {("6 måneder", "7 måneder"), ("6 måneder", "5 måneder")}
    assert len(slips(body, "edge")) == 2
    # It is written as one condition: no half of it is left out, turned round or joined otherwise.
    assert not slips(body, "operand", "negation", "junction")


def test_years_are_a_year_off() -> None:
    body = rule("  fastsætter støtte = 100 kr.\n  hvis bevilget før ledig_fra + 3 år")
    assert slips(body, "length") == {("3 år", "4 år"), ("3 år", "2 år")}


def test_og_becomes_eller_and_each_condition_is_left_out() -> None:
    body = rule("  fastsætter støtte = 100 kr.\n  hvis ledig og ikke studerer")
    assert slips(body, "junction") == {("og", "eller")}
    assert slips(body, "operand") == {("borgeren er ledig", ""), ("borgeren er ikke under uddannelse", "")}


def test_eller_becomes_og() -> None:
    assert slips(rule("  fastsætter støtte = 100 kr.\n  hvis ledig eller studerer"), "junction") == {("eller", "og")}


def test_a_negation_is_left_out_or_put_in_once() -> None:
    body = rule("  fastsætter støtte = 100 kr.\n  hvis ledig og ikke studerer")
    assert slips(body, "negation") == {
        ("borgeren er ledig", "borgeren er ikke ledig"),
        ("borgeren er ikke under uddannelse", "borgeren er under uddannelse"),
    }


def test_a_list_of_codes_loses_a_code_or_has_its_neighbour() -> None:
    body = rule("  fastsætter støtte = 100 kr.\n  hvis ydelse er en af (dagpenge, sygedagpenge)")
    assert slips(body, "operand") == {("borgerens ydelse er dagpenge", ""), ("borgerens ydelse er sygedagpenge", "")}
    # The last code has its neighbour before it.
    assert slips(body, "code") == {("dagpenge", "kontanthjælp"), ("sygedagpenge", "kontanthjælp")}
    assert not slips(body, "junction", "negation")


def test_a_single_condition_is_left_out_whole() -> None:
    assert slips(rule("  fastsætter støtte = 100 kr.\n  hvis ledig"), "condition") == {("borgeren er ledig", "")}
    assert not slips(rule("  fastsætter støtte = 100 kr.\n  hvis ledig og studerer"), "condition")


def test_an_exception_its_medmindre_a_limit_and_a_line_are_left_out() -> None:
    body = rule(
        "  fastsætter støtte = 1.000 kr. * børn\n"
        "    dog højst 5.000 kr.  hjemmel aftalen.loft\n"
        "    dog 200 kr. hvis forsørger  hjemmel aftalen.bund\n"
        "  undtagen hvis studerer  hjemmel aftalen.uddannelse\n"
        "    medmindre ulønnet  hjemmel aftalen.ulønnet\n"
    )
    assert slips(body, "exception", "unless", "limit", "line") == {
        ("borgeren er under uddannelse", ""),
        ("uddannelsen er ulønnet", ""),
        ("dog højst 5.000 kr.", ""),
        ("dog 200 kr., hvis borgeren er forsørger", ""),
    }


def test_a_period_begins_and_ends_a_day_off() -> None:
    body = """
regel støtten "Støtten"
  hjemmel aftalen.sats
  gælder fra 1. januar 2024 jf. aftalen.start før 1. januar 2026 jf. aftalen.ophør
  for Borger
  fastsætter støtte = 100 kr.
"""
    assert slips(body, "day") == {
        ("gælder fra 1. januar 2024", "gælder fra 2. januar 2024"),
        ("gælder fra 1. januar 2024", "gælder fra 31. december 2023"),
        ("gælder til og med 31. december 2025", "gælder til og med 1. januar 2026"),
        ("gælder til og med 31. december 2025", "gælder til og med 30. december 2025"),
    }


def test_a_key_date_is_a_day_off_where_it_is_given_and_where_it_is_used() -> None:
    body = """
skæringsdato ikraft "aftalen begynder" = 1. januar 2024
  jf. aftalen.start
skæringsdato ophør "aftalen slutter" = ikraft + 2 år
  lagt til grund "Aftalens anden del"
regel støtten "Støtten"
  hjemmel aftalen.sats
  gælder fra ikraft
  for Borger
  fastsætter støtte = 100 kr.
  hvis ledig_fra før ophør
"""
    days = slips(body, "day")
    assert ("1. januar 2024", "31. december 2023") in days
    assert ("gælder fra 1. januar 2024", "gælder fra 2. januar 2024") in days
    assert ("1. januar 2026", "2. januar 2026") in days
    assert slips(body, "length") == {("2 år", "3 år"), ("2 år", "12 måneder")}


VERSIONS = """
parameter sats : beløb "satsen"
    900 kr. før 1. januar 2024 jf. aftalen.start  lagt til grund "Den tidligere aftale"
  1.000 kr. fra 1. januar 2024 jf. aftalen.start  hjemmel aftalen.sats
"""


def test_a_parameter_has_the_value_of_another_time() -> None:
    body = f"{VERSIONS}{rule('  fastsætter støtte = sats')}"
    assert slips(body, "version") == {("900 kr.", "1.000 kr."), ("1.000 kr.", "900 kr.")}


def test_one_version_takes_over_from_another_a_day_off_without_a_gap() -> None:
    body = f"{VERSIONS}{rule('  fastsætter støtte = sats')}"
    plan = ruleset(body).plan
    assert plan is not None
    ground = Ground(plan, index_of(plan), labels_of(plan))
    moved = {}
    for mutant in (each for each in mutants_in(body) if each.kind == "day"):
        (parameter,) = mutant.changed
        assert isinstance(parameter, p.Parameter)
        before, after = sorted(parameter.versions, key=lambda version: version.start is not None)
        assert before.end is not None and after.start is not None
        moved[mutant.was, mutant.became] = constant_day(before.end, ground), constant_day(after.start, ground)
    assert moved == {
        ("fra 1. januar 2024", "fra 2. januar 2024"): (date(2024, 1, 1), date(2024, 1, 2)),
        ("fra 1. januar 2024", "fra 31. december 2023"): (date(2023, 12, 30), date(2023, 12, 31)),
    }


def test_a_table_by_key_has_the_value_of_the_neighbouring_key() -> None:
    body = """
parameter sats : beløb ved Ydelse "satsen"
  dagpenge:     900 kr. altid  hjemmel aftalen.sats
  kontanthjælp: 800 kr. altid  hjemmel aftalen.sats
  sygedagpenge: 700 kr. altid  hjemmel aftalen.sats
""" + rule("  fastsætter støtte = sats ved ydelse")
    assert slips(body, "version") == {("900 kr.", "800 kr."), ("800 kr.", "700 kr."), ("700 kr.", "800 kr.")}


PRECEDENCE = """
regel lav "Ledige"
  hjemmel aftalen.sats
  gælder altid
  for Borger
  fastsætter støtte = 1.000 kr.
  hvis ledig

regel høj "Forsørgere"
  hjemmel aftalen.forsørgere
  gælder altid
  for Borger
  går forud for lav
  fastsætter støtte = 1.500 kr.
  hvis forsørger
"""


def test_precedence_is_left_out_or_turned_round() -> None:
    found = {each.became: each for each in mutants_in(PRECEDENCE) if each.kind == "precedence"}
    assert {each.was for each in found.values()} == {"går forud for »Ledige«"}
    above = {
        became: {each.name: each.above for each in mutant.changed if isinstance(each, p.Rule)}
        for became, mutant in found.items()
    }
    assert above == {"": {"lav": ()}, "viger for »Ledige«": {"lav": (), "høj": ("lav",)}}


def test_a_replacement_is_left_out() -> None:
    body = """
regel gammel "Den gamle"
  hjemmel aftalen.sats
  gælder fra 1. januar 2024 jf. aftalen.start
  for Borger
  fastsætter støtte = 1.000 kr.
regel ny "Den nye"
  hjemmel aftalen.ændring
  gælder fra 1. januar 2025 jf. aftalen.ændring
  for Borger
  erstatter gammel
  fastsætter støtte = 1.500 kr.
"""
    (mutant,) = (each for each in mutants_in(body) if each.kind == "replacement")
    assert (mutant.was, mutant.declaration.name) == ("erstatter »Den gamle«", "ny")
    (going_on,) = mutant.changed
    assert isinstance(going_on, p.Rule) and (going_on.name, going_on.ended_by) == ("gammel", ())


def test_a_definition_loses_one_of_its_grounds() -> None:
    body = """
definition berettiget "berettiget"
  hjemmel aftalen.ydes
  for Borger
  hvis ledig
  også hvis forsørger  hjemmel aftalen.forsørgere
"""
    assert slips(body, "ground", preludes="basis, aftalen, person") == {
        ("borgeren er ledig", ""),
        ("borgeren er forsørger", ""),
    }


def test_what_a_line_shares_with_its_rule_slips_in_both() -> None:
    body = rule(
        "  fastsætter støtte = 1.000 kr.\n    dog 1.500 kr. hvis forsørger  hjemmel aftalen.forsørgere\n  hvis ledig"
    )
    shared = next(each for each in mutants_in(body) if each.was == "borgeren er ledig" and each.kind == "negation")
    assert [each.name for each in shared.changed] == ["støtten", "støtten__dog_1"]
    line = shared.changed[1]
    assert isinstance(line, p.Rule) and isinstance(line.condition, p.And)
    assert isinstance(line.condition.operands[0], p.Not) and line.condition.operands[1] == line.own_condition


def test_the_rows_of_a_table_slip_each_on_its_own_and_what_is_said_of_all_slips_once() -> None:
    body = """
tabel støtter "Støtten"
  gælder fra 1. januar 2024 jf. aftalen.start
  for Borger
  fastsætter støtte
  hvis ledig
  | ydelse er    | giver     |
  | dagpenge     | 1.000 kr. | hjemmel aftalen.sats
  | kontanthjælp |   900 kr. | hjemmel aftalen.ydes
"""
    found = mutants_in(body)
    begun = [each for each in found if each.kind == "day"]
    assert [len(each.changed) for each in begun] == [2, 2]
    assert [len(each.changed) for each in found if each.was == "borgeren er ledig" and each.kind == "negation"] == [2]
    assert [len(each.changed) for each in found if each.kind == "code"] == [1, 1]


def test_a_mutated_plan_differs_in_the_declarations_changed_and_shares_the_rest() -> None:
    plan = ruleset(PRECEDENCE).plan
    assert plan is not None
    for mutant in mutants_in(PRECEDENCE):
        other = plan_with(plan, mutant.changed)
        assert other != plan
        names = {each.name for each in mutant.changed}
        assert {new.name for old, new in zip(plan.rules, other.rules, strict=True) if new is not old} <= names
        assert other.concepts is plan.concepts


def test_each_mutant_says_where_it_is_and_on_what_it_rests() -> None:
    for mutant in mutants_in(PRECEDENCE):
        assert mutant.span.file == "regler.regel"
        assert mutant.basis.clauses in (("aftalen.sats",), ("aftalen.forsørgere",))
        assert mutant.was


def test_an_order_that_would_go_in_a_circle_is_no_slip() -> None:
    body = f"""{PRECEDENCE}
regel mellem "Studerende"
  hjemmel aftalen.uddannelse
  gælder altid
  for Borger
  går forud for lav
  fastsætter støtte = 1.200 kr.
  hvis studerer
"""
    body = body.replace(
        "  går forud for lav\n  fastsætter støtte = 1.500", "  går forud for lav, mellem\n  fastsætter støtte = 1.500"
    )
    turned = [each for each in mutants_in(body) if each.kind == "precedence" and each.became]
    # The highest cannot give way to the lowest while it goes before the one between them, which goes before the lowest.
    assert {(each.declaration.name, each.became) for each in turned} == {
        ("høj", "viger for »Studerende«"),
        ("mellem", "viger for »Ledige«"),
    }


def test_a_norm_goes_before_another_or_not() -> None:
    body = """
pligt møde "Kommunen holder en samtale"
  hjemmel aftalen.samtale
  gælder altid
  for Borger
  påhviler "kommunen"
  er opfyldt, når forsørger

ret fri "Borgeren er fri"
  hjemmel aftalen.bisidder
  gælder altid
  for Borger
  tilkommer borger
  går forud for møde
  hvis ledig
"""
    found = [each for each in mutants_in(body, "basis, aftalen, person") if each.kind == "precedence"]
    assert {each.became for each in found} == {"", "viger for »Kommunen holder en samtale«"}
    dropped = next(each for each in found if not each.became)
    (duty,) = dropped.changed
    assert isinstance(duty, p.Norm) and (duty.name, duty.above) == ("møde", ())
