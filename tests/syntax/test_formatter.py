"""The formatter: the same nodes, the same text the second time, the same comments, in both languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hjemmel.syntax import nodes as n
from hjemmel.syntax.format_lines import ORDER
from hjemmel.syntax.formatter import names_reserved_in, text_from_file
from hjemmel.syntax.from_text import file_from_text
from tests.syntax.declaration_strategies import files
from tests.syntax.strategies import without_places

CASES = Path(__file__).parent / "cases"
TEXTS = [path.read_text(encoding="utf-8") for path in sorted(CASES.glob("*.regel"))]


def read(text: str) -> n.File:
    file, problems = file_from_text(text, "x.regel")
    assert problems == ()
    return file


def ordered(value: Any) -> Any:
    """The node with the parts of declarations in the formatter's order, which means nothing."""
    match value:
        case n.Definition() | n.Rule() | n.Norm() | n.Table() | n.Repeal():
            place = {kind: at for at, kinds in enumerate(ORDER) for kind in kinds}
            return msgspec.structs.replace(value, parts=tuple(sorted(value.parts, key=lambda p: place[type(p)])))
        case _:
            return value


def meaning(file: n.File) -> Any:
    """What must survive formatting."""
    return [without_places(file.header), *(ordered(without_places(d)) for d in file.declarations)]


@pytest.mark.parametrize("text", TEXTS)
def test_formatting_keeps_the_nodes_and_is_stable(text: str) -> None:
    file = read(text)
    formatted = text_from_file(file, "da")
    assert meaning(read(formatted)) == meaning(file)
    assert text_from_file(read(formatted), "da") == formatted


@pytest.mark.parametrize("text", TEXTS)
def test_there_and_back_again(text: str) -> None:
    file = read(text)
    english = read(text_from_file(file, "en"))
    assert english.language == "en"
    assert meaning(read(text_from_file(english, "da"))) == meaning(file)


@given(files)
@settings(max_examples=300, deadline=None)
def test_any_nodes_survive_formatting_in_both_languages(file: n.File) -> None:
    danish = text_from_file(file, "da")
    assert meaning(read(danish)) == meaning(file)
    assert text_from_file(read(danish), "da") == danish
    english = text_from_file(file, "en")
    assert text_from_file(read(english), "en") == english
    assert text_from_file(read(english), "da") == danish


@given(files, st.lists(st.tuples(st.integers(0, 200), st.booleans()), max_size=6))
@settings(max_examples=150, deadline=None)
def test_comments_are_kept(file: n.File, places: list[tuple[int, bool]]) -> None:
    lines = text_from_file(file, "da").splitlines()
    outside = [at for at, line in enumerate(lines) if "»" not in line and "«" not in line]
    for number, (place, own_line) in enumerate(places):
        at = outside[place % len(outside)]
        comment = f"# kommentar {number}"
        lines[at] = f"{comment}\n{lines[at]}" if own_line else f"{lines[at]}  {comment}"
    commented = read("\n".join(lines))
    formatted = text_from_file(commented, "da")
    again = read(formatted)
    assert sorted(c.text for c in again.comments) == sorted(c.text for c in commented.comments)
    assert meaning(again) == meaning(commented)
    assert text_from_file(again, "da") == formatted


def test_comments_stay_by_their_line() -> None:
    text = (
        '# øverst\nregelsæt x\n\n# om reglen\nregel a "A"  # titel\n  # om betingelsen\n  hvis b  # bagved\n\n# sidst\n'
    )
    assert text_from_file(read(text), "da") == text


def test_a_comment_follows_the_line_it_stands_by_when_lines_are_moved() -> None:
    text = 'regelsæt x\n\nregel a "A"\n  hvis b  # betingelsen\n  # om begrebet\n  for B\n'
    expected = 'regelsæt x\n\nregel a "A"\n  # om begrebet\n  for B\n  hvis b  # betingelsen\n'
    assert text_from_file(read(text), "da") == expected


def test_layout_of_a_rule() -> None:
    text = (
        'regelsæt x\nregel a "A" fortolkning "f" hvis alle: a) b b) mindst én: i) c ii) d dog 3 hvis e fastsætter r=1'
    )
    expected = """regelsæt x

regel a "A"
  fastsætter r = 1
    dog 3 hvis e
  hvis alle:
    a) b
    b) mindst én:
       i)  c
       ii) d
  fortolkning "f"
"""
    assert text_from_file(read(text), "da") == expected


def test_a_long_condition_has_a_line_for_each_member() -> None:
    members = [f"et_ret_langt_navn_nummer_{number}" for number in range(6)]
    formatted = text_from_file(read(f'regelsæt x\nregel a "A" hvis {" og ".join(members)}'), "da")
    assert formatted.splitlines()[3:] == [f"  hvis {members[0]}", *(f"    og {member}" for member in members[1:])]


def test_numbers_and_dates_follow_the_language() -> None:
    file = read("regelsæt x\nskæringsdato d = 2024-03-01 + 1.100.000,50 kr. + 1,1 mia. kr. + 12500 + 1 måned + 70 %")
    assert "1. marts 2024 + 1.100.000,50 kr. + 1,1 mia. kr. + 12.500 + 1 måned + 70 pct." in text_from_file(file, "da")
    assert "1 March 2024 + 1,100,000.50 kr. + 1.1 billion kr. + 12,500 + 1 month + 70 per cent" in text_from_file(
        file, "en"
    )


def test_the_subject_and_types_are_translated_and_names_are_not() -> None:
    file = read(
        'regelsæt x\nbegreb B "b"\n  oplysning dato : dato "dato"\n  resultat r : ja/nej "r" = dato er denne.dato'
    )
    english = text_from_file(file, "en")
    assert 'fact dato : date  "dato"' in english
    assert "= dato is this.dato" in english


def test_names_that_the_other_language_reserves_are_found() -> None:
    file = read(
        'regelsæt x\nbegreb B "b"\n  oplysning order : dato "o"\n  oplysning this : dato "t"\n  oplysning ok : dato "t"'
    )
    assert [name.text for name in names_reserved_in(file, "en")] == ["order", "this"]
    assert names_reserved_in(file, "da") == ()
