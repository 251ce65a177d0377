"""What a drafter and a machine see of a problem."""

import json
from importlib.resources import files

import jsonschema
import pytest

from hjemmel.diagnostics.diagnostic import Diagnostic, Place
from hjemmel.diagnostics.problem import Edit
from hjemmel.diagnostics.renderings.as_json import as_json
from hjemmel.diagnostics.renderings.as_sarif import as_sarif
from hjemmel.diagnostics.renderings.cells import cells_of, width_of
from hjemmel.diagnostics.renderings.excerpt import LeftOut, Row, excerpt_of
from hjemmel.diagnostics.renderings.terminal import summary, terminal
from hjemmel.source.lines import line_index
from hjemmel.source.span import Span

FILE = "kontakt.regel"
TEXT = 'regelsæt x "X"\n\nmålgruppe dagpengemodtager "dagpengemodtagere" for Borger\n  hvis dagpengemodtagr\n'


def span_of(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(FILE, start, start + len(words))


PROBLEM = Diagnostic(
    code="HJ201",
    severity="error",
    title="Ukendt navn",
    what="`dagpengemodtagr` er ikke erklæret.",
    why="Et ukendt navn har ingen betydning.",
    fix="Mente du `dagpengemodtager`?",
    span=span_of("dagpengemodtagr\n"[:-1]),
    related=(Place("declared", "Her er det erklæret.", span_of("dagpengemodtager")),),
    edit=Edit(span_of("dagpengemodtagr\n"[:-1]), "dagpengemodtager"),
    declaration="dagpengemodtager",
)
WARNING = Diagnostic("HJ701", "warning", "Aldrig brugt", "a", "b", "c", Span("mangler.regel", 3, 4))
LINES = {FILE: line_index(TEXT)}


def test_terminal() -> None:
    assert terminal([PROBLEM], LINES, "da", colour=False, width=80) == (
        "Fejl HJ201  Ukendt navn\n"
        "  kontakt.regel:4:8\n"
        "   │\n"
        " 4 │   hvis dagpengemodtagr\n"
        "   │        ^^^^^^^^^^^^^^^\n"
        "  `dagpengemodtagr` er ikke erklæret.\n"
        "\n"
        "  Her er det erklæret.\n"
        "  kontakt.regel:3:11\n"
        "   │\n"
        ' 3 │ målgruppe dagpengemodtager "dagpengemodtagere" for Borger\n'
        "   │           ^^^^^^^^^^^^^^^^\n"
        "\n"
        "  Hvorfor    Et ukendt navn har ingen betydning.\n"
        "  Gør sådan  Mente du `dagpengemodtager`?\n"
        "\n"
    )


def test_a_problem_in_a_text_that_could_not_be_read_names_the_file() -> None:
    shown = terminal([WARNING], {}, "en", colour=False, width=80)
    assert shown.startswith("Warning HJ701  Aldrig brugt\n  mangler.regel\n  a\n")


def test_neighbours_alike_share_heading_reason_and_remedy() -> None:
    second = Diagnostic("HJ701", "warning", "Aldrig brugt", "d", "b", "c", Span("mangler.regel", 9, 10))
    shown = terminal([WARNING, second], {}, "da", colour=False, width=80)
    assert shown.split("\n") == [
        *("Advarsel HJ701  Aldrig brugt", "  mangler.regel", "  a", "", "  mangler.regel", "  d", ""),
        *("  Hvorfor    b", "  Gør sådan  c", "", ""),
    ]


def test_colour_adds_nothing_but_colour() -> None:
    import re

    plain = terminal([PROBLEM, WARNING], LINES, "da", colour=False, width=80)
    coloured = terminal([PROBLEM, WARNING], LINES, "da", colour=True, width=80)
    assert "\x1b[1;31mFejl HJ201\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_long_words_are_wrapped_under_their_label() -> None:
    long = Diagnostic("HJ201", "error", "t", "w", "ord " * 30, "x\ny", Span("f", 0, 0))
    shown = terminal([long], {}, "da", colour=False, width=60).splitlines()
    assert all(len(line) <= 60 for line in shown)
    first = next(n for n, line in enumerate(shown) if "Hvorfor" in line)
    assert shown[first + 1].startswith(" " * 13 + "ord")
    assert shown[-3:] == ["  Gør sådan  x", "             y", ""]


@pytest.mark.parametrize(
    ("severities", "danish", "english"),
    [
        ("", "Ingen fejl eller advarsler.", "No errors or warnings."),
        ("e", "1 fejl", "1 error"),
        ("eew", "2 fejl, 1 advarsel", "2 errors, 1 warning"),
        ("ww", "2 advarsler", "2 warnings"),
    ],
)
def test_summary(severities: str, danish: str, english: str) -> None:
    listed = [PROBLEM if letter == "e" else WARNING for letter in severities]
    assert summary(listed, "da") == danish
    assert summary(listed, "en") == english


@pytest.mark.parametrize(
    ("before", "marked", "blanks", "markers"),
    [
        ("hvis ", "x", 5, 1),
        ("日本 ", "語", 5, 2),
        ("e\u0301 ", "a\u0301b", 2, 2),
        ("\t", "x", 4, 1),
        ("", "", 0, 1),
    ],
)
def test_markers_stand_under_wide_and_combining_characters(before: str, marked: str, blanks: int, markers: int) -> None:
    text = f"{before}{marked} slut"
    (row,) = excerpt_of(Span(FILE, len(before), len(before) + len(marked)), line_index(text), 80)
    assert isinstance(row, Row)
    assert (row.blanks, len(row.markers)) == (blanks, markers)


def test_invisible_characters_are_shown_by_number() -> None:
    (row,) = excerpt_of(Span(FILE, 1, 2), line_index("a\u200bb"), 80)
    assert row == Row(1, "a<U+200B>b", 1, "^" * 8)


@pytest.mark.parametrize("start", [0, 40, 150, 295])
def test_long_lines_are_cut_around_the_marker(start: int) -> None:
    text = "".join(chr(ord("a") + n % 26) for n in range(300))
    (row,) = excerpt_of(Span(FILE, start, start + 5), line_index(text), 60)
    assert isinstance(row, Row)
    assert width_of(cells_of(row.shown)) <= 60
    assert row.shown[row.blanks : row.blanks + 5] == text[start : start + 5]
    assert row.shown.startswith("…") == (start > 0)
    assert row.shown.endswith("…") == (start < 250)


def test_a_marker_longer_than_the_line_is_cut() -> None:
    (row,) = excerpt_of(Span(FILE, 10, 200), line_index("x" * 300), 40)
    assert isinstance(row, Row)
    assert row.blanks + len(row.markers) <= 40


def test_a_long_span_is_shown_by_its_first_and_last_lines() -> None:
    text = "".join(f"  linje {n}\n" for n in range(1, 9))
    rows = excerpt_of(Span(FILE, 2, len(text) - 1), line_index(text), 80)
    assert [row.number if isinstance(row, Row) else row for row in rows] == [1, 2, LeftOut(5), 8]
    assert isinstance(rows[1], Row)
    assert (rows[1].blanks, len(rows[1].markers)) == (2, 7)


def test_json_follows_its_schema() -> None:
    report = json.loads(json.dumps(as_json([PROBLEM, WARNING], LINES, "da", "1.2.3")))
    schema = json.loads((files("hjemmel.diagnostics") / "renderings/problems.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(report)
    assert (report["errors"], report["warnings"]) == (1, 1)
    first, second = report["problems"]
    assert first["place"] == {
        "file": FILE,
        "start": {"line": 4, "column": 8, "offset": TEXT.index("dagpengemodtagr\n")},
        "end": {"line": 4, "column": 23, "offset": TEXT.index("dagpengemodtagr\n") + 15},
    }
    assert first["related"][0]["text"] == "Her er det erklæret."
    assert first["edit"]["text"] == "dagpengemodtager"
    assert second["place"] == {"file": "mangler.regel", "start": None, "end": None}


def test_sarif() -> None:
    log = as_sarif([PROBLEM.under("regler/æ/"), WARNING], {f"regler/æ/{FILE}": LINES[FILE]}, "da", "1.2.3")
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["HJ201", "HJ701"]
    first, second = run["results"]
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == first["ruleId"] == "HJ201"
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "regler/%C3%A6/kontakt.regel"
    assert place["region"]["startLine"] == 4
    assert place["region"]["charLength"] == 15
    assert first["relatedLocations"][0]["message"]["text"] == "Her er det erklæret."
    replaced = first["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert replaced["insertedContent"]["text"] == "dagpengemodtager"
    assert (second["level"], "region" in second["locations"][0]["physicalLocation"]) == ("warning", False)
