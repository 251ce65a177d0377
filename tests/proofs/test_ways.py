"""A way to act found in one case is tried in the circumstances of another."""

from __future__ import annotations

from datetime import date, timedelta

from hjemmel.plan.case import Case, Exercised, Instance
from hjemmel.proofs.ways import After, Way, acting, circumstances, fewest, in_the_middle, on_one_day, ways_in

ACTS = frozenset({("Borger", "samtaler"), ("Samtale", "dato"), ("Samtale", "holdt")})


def citizen(start: date, *days: date) -> tuple[Case, Instance]:
    """A citizen unemployed since a day, with a talk on each of the others."""
    root = Instance("Borger", "borger", {"ledig_fra": start})
    talks = [Instance("Samtale", f"borger.samtaler[{at}]", {"dato": day, "holdt": True}) for at, day in enumerate(days)]
    for talk in talks:
        talk.wholes["Borger"] = root
    root.lists["samtaler"] = tuple(talks)
    return Case(date(2024, 6, 3), (root,)), root


def told_by(path: str, case: Case, root: Instance) -> Way:
    def is_told(value: object) -> bool:
        return isinstance(value, After) and value.circumstance == path

    return next(way for way in ways_in(case, root, ACTS) if any(map(is_told, way.facts.values())))


def test_what_is_given_is_all_but_the_act() -> None:
    case, root = citizen(date(2024, 1, 1), date(2024, 2, 1))
    assert circumstances(case, root, ACTS) == {"v": date(2024, 6, 3), "borger.ledig_fra": date(2024, 1, 1)}
    assert circumstances(case, root, frozenset())["borger.samtaler#"] == 1


def test_a_date_is_told_by_the_circumstances_and_done_in_others() -> None:
    way = told_by("borger.ledig_fra", *citizen(date(2024, 1, 1), date(2024, 2, 1)))
    there = citizen(date(2030, 3, 1))
    done = acting(*there, way, ACTS)
    assert isinstance(done, tuple)
    (talk,) = done[1].lists["samtaler"]
    assert talk.facts == {"dato": date(2030, 3, 1) + timedelta(days=31), "holdt": True}
    assert talk.wholes["Borger"] is done[1]
    assert done[1].facts == {"ledig_fra": date(2030, 3, 1)}


def test_what_one_member_does_the_others_do() -> None:
    way = told_by("borger.ledig_fra", *citizen(date(2024, 1, 1), date(2024, 2, 1)))
    facts = {path: value for path, value in way.facts.items() if "[]" in path}
    longer = Way(facts, {"borger.samtaler": 2}, way.members)
    done = acting(*citizen(date(2024, 1, 1)), longer, ACTS)
    assert isinstance(done, tuple)
    assert [talk.facts["dato"] for talk in done[1].lists["samtaler"]] == [date(2024, 2, 1)] * 2


def test_a_date_beyond_the_calendar_is_no_way() -> None:
    way = told_by("borger.ledig_fra", *citizen(date(2024, 1, 1), date(2024, 2, 1)))
    assert acting(*citizen(date(2199, 12, 31)), way, ACTS) == "beyond"


def test_a_date_told_by_one_that_is_not_there_is_no_way() -> None:
    way = told_by("borger.ledig_fra", *citizen(date(2024, 1, 1), date(2024, 2, 1)))
    case, root = citizen(date(2024, 1, 1))
    root.facts["ledig_fra"] = None
    assert acting(case, root, way, ACTS) == "not_told"


def test_what_is_done_on_many_days_is_tried_on_each_of_them_alone() -> None:
    way = told_by("borger.ledig_fra", *citizen(date(2024, 1, 1), date(2024, 1, 11), date(2024, 2, 1)))
    days = [{each.facts["borger.samtaler[0].dato"], each.facts["borger.samtaler[1].dato"]} for each in on_one_day(way)]
    assert days == [{After("borger.ledig_fra", 10)}, {After("borger.ledig_fra", 31)}]


def test_a_way_moves_to_the_middle_of_the_days_it_works_on() -> None:
    way = told_by("borger.ledig_fra", *citizen(date(2024, 1, 1), date(2024, 1, 11)))

    def works(moved: Way) -> bool:
        day = moved.facts["borger.samtaler[0].dato"]
        return isinstance(day, After) and 4 <= day.days <= 30

    assert in_the_middle(way, works).facts["borger.samtaler[0].dato"] == After("borger.ledig_fra", 17)


def test_few_ways_are_kept_that_work_everywhere() -> None:
    ways = [Way({"x": day}, {}, {}) for day in (1, 2, 3)]
    work = [lambda way: way.facts["x"] in (1, 3), lambda way: way.facts["x"] in (2, 3)]
    assert fewest(ways, work) == [ways[2]]
    assert fewest(ways, [*work, lambda way: way.facts["x"] == 1]) == [ways[2], ways[0]]


def test_a_discretion_of_a_member_that_is_added_is_exercised_there_too() -> None:
    case, root = citizen(date(2024, 1, 1), date(2024, 1, 11))
    root.lists["samtaler"][0].discretions["god"] = Exercised(True, "hensyn", "kommunen")
    acts = ACTS | {("Samtale", "god")}
    way = next(ways_in(case, root, acts))
    found = acting(*citizen(date(2024, 1, 1)), way, acts)
    assert isinstance(found, tuple)
    (talk,) = found[1].lists["samtaler"]
    assert (talk.discretions["god"].value, "god" in talk.facts) == (True, False)
