"""Lines and columns as an editor counts them."""

from hypothesis import given
from hypothesis import strategies as st

from hjemmel.source.lines import Position, line_index
from hjemmel.source.span import Span


def test_every_kind_of_line_end_opens_one_line() -> None:
    lines = line_index("a\nb\r\nc\rd")
    assert [lines.line_text(line) for line in range(1, lines.count + 1)] == ["a", "b", "c", "d"]


def test_a_form_feed_and_a_line_separator_do_not_end_a_line() -> None:
    assert line_index("a\fb\u2028c").count == 1


def test_an_offset_past_the_words_of_its_line_stands_just_after_them() -> None:
    lines = line_index("ab\r\ncd")
    assert lines.position(3) == Position(1, 3)
    assert lines.position(99) == Position(2, 3)
    assert line_index("").position(0) == Position(1, 1)


def test_the_span_of_a_line_leaves_out_its_line_end() -> None:
    assert line_index("ab\r\ncd\n").line_span(1, "f") == Span("f", 0, 2)


def test_a_span_over_a_line_end_covers_both_lines_but_not_the_line_after_its_end() -> None:
    lines = line_index("ab\ncd\nef")
    assert list(lines.lines_of(Span("f", 1, 4))) == [1, 2]
    assert list(lines.lines_of(Span("f", 3, 6))) == [2]
    assert list(lines.lines_of(Span("f", 3, 3))) == [2]
    assert lines.range_of(Span("f", 1, 4)) == (Position(1, 2), Position(2, 2))


@given(st.text(alphabet="ab\r\n\f\u2028"), st.integers(0, 40))
def test_position_and_offset_are_inverse_inside_lines(text: str, offset: int) -> None:
    lines = line_index(text)
    place = lines.position(offset)
    back = lines.offset(place.line, place.column)
    assert lines.position(back) == place
    if offset < len(text) and text[offset] not in "\r\n":
        assert back == offset


@given(st.text(alphabet="ab\r\n"))
def test_the_lines_and_their_ends_are_the_whole_text(text: str) -> None:
    lines = line_index(text)
    bounds = zip(lines.starts, (*lines.starts[1:], len(text)), strict=True)
    assert "".join(text[start:end] for start, end in bounds) == text
