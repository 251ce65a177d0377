"""A source as published is given back whole, cut where passages begin and end."""

from hypothesis import given
from hypothesis import strategies as st

from hjemmel.source.segments import marked_segments
from hjemmel.source.span import Span
from tests.source.texts import agreement, source

TEXT = source("Formål:\n\n• En to tre fire.\n• Fem\nseks.\n")


def mark(words: str, key: str) -> tuple[Span, str]:
    start = TEXT.text.index(words)
    return Span(TEXT.file, start, start + len(words)), key


def test_overlapping_passages_split_a_sentence() -> None:
    segments = marked_segments(TEXT, [mark("to tre", "b"), mark("En to", "a"), mark("tre fire.\n• Fem", "c")])
    assert [(each.text, each.keys, each.line, each.kind) for each in segments] == [
        ("Formål:", (), 1, "heading"),
        ("\n\n", (), 1, None),
        ("• ", (), 3, "item"),
        ("En ", ("a",), 3, "item"),
        ("to", ("a", "b"), 3, "item"),
        (" ", ("b",), 3, "item"),
        ("tre", ("b", "c"), 3, "item"),
        (" fire.", ("c",), 3, "item"),
        ("\n", ("c",), 3, None),
        ("• Fem", ("c",), 4, "item"),
        ("\nseks.", (), 4, "item"),
        ("\n", (), 5, None),
    ]
    assert [each.block for each in segments] == [0, None, 1, 1, 1, 1, 1, 1, None, 2, 2, None]


def test_a_longer_passage_that_begins_at_the_same_place_comes_first_and_a_key_once() -> None:
    segments = marked_segments(TEXT, [mark("En", "short"), mark("En to", "long"), mark("En to", "long")])
    assert [each.keys for each in segments if each.text == "En"] == [("long", "short")]


def test_an_empty_source_has_no_segments() -> None:
    assert marked_segments(source(""), []) == ()


SPANS = st.lists(st.tuples(st.integers(0, 5331), st.integers(1, 400), st.sampled_from("abcdef")), max_size=12)


@given(SPANS)
def test_the_segments_are_the_text_and_each_character_has_its_marks(marks: list[tuple[int, int, str]]) -> None:
    there = agreement("anden_delaftale_2022")
    spans = [(Span(there.file, start, min(start + length, len(there.text))), key) for start, length, key in marks]
    segments = marked_segments(there, spans)
    assert "".join(segment.text for segment in segments) == there.text
    at = 0
    for segment in segments:
        for offset in (at, at + len(segment.text) - 1):
            assert set(segment.keys) == {key for span, key in spans if span.start <= offset < span.end}
        assert segment.line == there.lines.line_of(at)
        at += len(segment.text)
