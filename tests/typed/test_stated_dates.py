"""Which dates the words of a passage state."""

from datetime import date

import pytest

from hjemmel.typed.stated_dates import states

STATED = [
    ("Træder i kraft 1. januar 2024", date(2024, 1, 1)),
    ("træder i kraft den 1.\njanuar 2024", date(2024, 1, 1)),
    ("den 01.07.2024", date(2024, 7, 1)),
    ("1/7 2024", date(2024, 7, 1)),
    ("1/7-2024", date(2024, 7, 1)),
    ("01-07-2024", date(2024, 7, 1)),
    ("2024-07-01", date(2024, 7, 1)),
    ("1. jan. 2024", date(2024, 1, 1)),
    ("1. januar og 1. juli 2024", date(2024, 1, 1)),
    ("fra 1. januar til 30. juni 2024", date(2024, 6, 30)),
    ("Januar 2023: reglerne ændres", date(2023, 1, 1)),
    ("til og med juni 2024", date(2024, 6, 30)),
    ("fra 2024", date(2024, 1, 1)),
    ("i 2023-2026", date(2026, 12, 31)),
    ("in force on 1 July 2024", date(2024, 7, 1)),
    ("on the 1st of July 2024", date(2024, 7, 1)),
    ("July 1, 2024", date(2024, 7, 1)),
]

NOT_STATED = [
    ("Træder i kraft 1. januar 2024", date(2024, 1, 11)),
    ("Træder i kraft 11. januar 2024", date(2024, 1, 1)),
    ("1. januar 2023 og 1. juli 2024", date(2024, 1, 1)),
    ("21. januar og 1. juli 2024", date(2024, 1, 1)),
    ("juni 2024", date(2024, 6, 15)),
    ("31. maj 2024", date(2024, 5, 1)),
    ("5. juli 2024", date(2024, 1, 1)),
    ("juli 2024", date(2024, 1, 1)),
    ("1.7.2024", date(2024, 1, 1)),
    ("2024-07-01", date(2024, 12, 31)),
    ("sag 12024", date(2024, 1, 1)),
    ("fra 2024", date(2024, 7, 1)),
]


@pytest.mark.parametrize(("passage", "day"), STATED)
def test_a_passage_states_its_dates(passage: str, day: date) -> None:
    assert states(passage, day)


@pytest.mark.parametrize(("passage", "day"), NOT_STATED)
def test_a_passage_states_no_other_date(passage: str, day: date) -> None:
    assert not states(passage, day)
