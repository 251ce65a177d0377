"""A case is made small and plain, and still shows what it was to show."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hjemmel.plan.case import Case, Exercised, Instance
from hjemmel.proofs.plain import moved, plain_dates, plain_numbers
from hjemmel.proofs.readable import TRIALS, made_readable


def citizen(**facts: object) -> Instance:
    """A citizen in a municipality, with three talks."""
    anna = Instance(
        "Borger", "borger", dict(facts), wholes={"Kommune": Instance("Kommune", "borger.kommune", {"x": 1})}
    )
    anna.discretions["skoen"] = Exercised(True, "hensyn", "kommune")
    anna.lists["samtaler"] = tuple(
        Instance("Samtale", f"borger.samtaler[{i}]", {"x": i, "dag": date(1907, 3, 17)}, wholes={"Borger": anna})
        for i in range(3)
    )
    return anna


def readable(root: Instance, still_holds, **given):
    """The instance that is left of the case, and the date of assessment."""
    case, place = made_readable(Case(date(1931, 5, 9), (root,)), root, still_holds, **given)
    return case.instances[place], case.assessed


def test_what_makes_no_difference_is_left_out():
    found, assessed = readable(citizen(a=True, b=False, x=17), lambda case, root: root.facts.get("b") is False)
    assert (found.facts, found.lists, found.discretions, found.wholes) == ({"b": False}, {}, {}, {})
    assert assessed == date(2024, 1, 1)


def test_days_that_hang_together_with_the_assessment_come_into_our_own_time_with_it():
    def same_day(case, root):
        return root.facts.get("dag") == case.assessed and case.assessed.month == 5

    case = Case(date(2104, 5, 9), (Instance("Borger", "borger", {"dag": date(2104, 5, 9)}),))
    found, _ = made_readable(case, case.instances[0], same_day)
    assert found.assessed == found.instances[0].facts["dag"] == date(2024, 5, 9)


def test_facts_may_be_kept():
    found, _ = readable(citizen(a=True, b=False), lambda case, root: True, keep_known=True)
    assert found.facts == {"a": True, "b": False}
    assert set(found.discretions) == {"skoen"}
    assert found.wholes["Kommune"].facts == {"x": 0}


def test_members_that_are_left_take_the_places_of_the_others():
    def last_one(case, root):
        return any(member.facts.get("x") == 2 for member in root.lists.get("samtaler", ()))

    found, _ = readable(citizen(), last_one)
    (member,) = found.lists["samtaler"]
    assert member.path == "borger.samtaler[0]"
    assert member.wholes["Borger"] is found
    assert member.facts == {"x": 2}


def test_a_whole_stays_a_member_of_what_it_is_itself_a_part_of():
    anna = citizen()
    kommune = anna.wholes["Kommune"]
    kommune.lists["borgere"] = (Instance("Borger", "x", wholes={"Kommune": kommune}), anna)
    talk = anna.lists["samtaler"][0]
    found, _ = readable(talk, lambda case, root: True, keep_known=True)
    borger = found.wholes["Borger"]
    assert borger.wholes["Kommune"].lists["borgere"] == (borger,)


def test_a_thing_that_is_itself_a_member_stays():
    whole = citizen()
    talk = whole.lists["samtaler"][0]
    talk.path = "samtale"

    def is_member(case, root):
        whole = root.wholes.get("Borger")
        return whole is not None and root in whole.lists.get("samtaler", ())

    found, _ = readable(talk, is_member)
    assert found.path == "samtale"
    assert found.wholes["Borger"].lists["samtaler"] == (found,)


def test_dates_that_wait_for_one_another_both_become_plain():
    root = citizen(dag=date(1907, 3, 17), dag2=date(1907, 3, 19))
    found, _ = readable(root, lambda case, root: root.facts.get("dag", date.max) < root.facts.get("dag2", date.min))
    assert found.facts["dag"] < found.facts["dag2"]
    assert all(day.day == 1 or (day - found.facts["dag"]).days <= 2 for day in found.facts.values())


def test_the_case_given_is_not_changed():
    root = citizen(a=True)
    readable(root, lambda case, root: True)
    assert root.facts == {"a": True}
    assert len(root.lists["samtaler"]) == 3


def test_the_interpreter_is_asked_only_so_often():
    asked = []
    root = citizen(**{f"f{i}": i for i in range(1000)})
    readable(root, lambda case, root: asked.append(1) or len(root.facts) == 1000)
    assert len(asked) <= TRIALS


def test_plain_dates_come_near_first_and_the_one_found_never():
    tried = list(plain_dates(date(1907, 3, 17), date(2026, 7, 1)))
    assert tried[:2] == [date(2026, 7, 1), date(2026, 1, 1)]
    assert tried[-2:] == [date(1907, 1, 1), date(1907, 3, 1)]
    assert list(plain_dates(date(2024, 1, 1))) == []


def test_what_began_long_ago_began_a_round_number_of_years_before_the_assessment():
    tried = list(plain_dates(date(1907, 3, 17), date(2026, 7, 1)))
    assert [day for day in tried if day.year < 2020] == [
        date(2006, 1, 1),
        date(1986, 1, 1),
        date(1956, 1, 1),
        date(1907, 1, 1),
        date(1907, 3, 1),
    ]


def test_plain_numbers_are_round_and_near():
    assert list(plain_numbers(1234)) == [0, 1, 1000, 2000, 1200, 1300, 1230, 1240]
    assert list(plain_numbers(0)) == []
    assert list(plain_numbers(40)) == [0, 1]
    assert Fraction("0.33") in list(plain_numbers(Fraction(1, 3)))
    assert all(number < 0 for number in plain_numbers(-17) if number not in (0, 1))


def test_days_that_hang_together_are_moved_together():
    def three_months_apart(case, root):
        first, last = root.facts.get("d"), root.facts.get("e")
        return first is not None and last is not None and (last - first).days == 92

    found, _ = readable(citizen(d=date(2098, 11, 1), e=date(2099, 2, 1)), three_months_apart)
    assert found.facts == {"d": date(2024, 11, 1), "e": date(2025, 2, 1)}


def test_the_day_that_leap_years_add_is_moved_to_the_day_before():
    assert moved(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert moved(date(1900, 3, 1), -1) == date(1900, 3, 1)
