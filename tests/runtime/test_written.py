"""A rule is told of by the name the drafter wrote, not by the one it has in the plan."""

import pytest

from hjemmel.runtime.written import regeltitel, skrevet_navn


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("fire_samtaler", "fire_samtaler"),
        ("fire_samtaler__dog_12", "fire_samtaler, dog 12"),
        ("satser_3", "satser_3"),
        ("Borger__alder__er", "alder, er"),
        ("Borger__krævede_samtaler__ellers", "krævede_samtaler, ellers"),
    ],
)
def test_names(name: str, written: str) -> None:
    assert skrevet_navn(name) == written


def test_a_line_is_the_exception_in_its_rule() -> None:
    assert regeltitel("fire_samtaler", "Fire samtaler") == "»Fire samtaler«"
    assert regeltitel("fire_samtaler__dog_1", "Fire samtaler") == "undtagelsen i »Fire samtaler«"
