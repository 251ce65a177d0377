"""Every word of a source is accounted for once, or listed as left."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from hjemmel.source.coverage import coverage_of, problems_of_coverage
from hjemmel.source.passages import SourceText
from hjemmel.source.place import Found, place_of
from hjemmel.source.span import Span
from tests.source.texts import agreement, source


def at(quotation: str, there: SourceText) -> Span:
    place = place_of(quotation, there)
    assert isinstance(place, Found)
    return place.span


TEXT = source("Formål:\n\n• Borgeren har ret-\nog pligt. Sagsbe-\nhandleren hjælper.\n• – …\n\nRing 12 34 56 78\n")


def test_nothing_accounted_for_leaves_everything_in_one_passage() -> None:
    coverage = coverage_of(TEXT, {})
    assert (coverage.words, coverage.accounted, coverage.share) == (13, 0, Fraction(0))
    assert [(each.first_line, each.last_line, each.words) for each in coverage.left] == [(1, 8, 13)]


def test_clauses_may_overlap_and_a_word_counts_for_the_first_kind() -> None:
    rule = [at("Borgeren har ret-", TEXT), at("har ret- og pligt", TEXT)]
    withheld = [at("Ring 12 34 56 78", TEXT), at("og pligt", TEXT)]
    coverage = coverage_of(TEXT, {"rule": rule, "cited": [], "withheld": withheld})
    assert coverage.by_kind == {"rule": 5, "cited": 0, "withheld": 5}
    assert coverage.share == Fraction(10, 13)
    assert [each.text for each in coverage.left] == ["Formål", "Sagsbehandleren hjælper"]
    assert [(each.first_line, each.last_line) for each in coverage.left] == [(1, 1), (4, 5)]


def test_a_word_that_two_spans_split_is_accounted_for_but_half_of_one_is_not() -> None:
    text = TEXT.text
    middle, start, end = text.index("handleren"), text.index("Sagsbe"), text.index(" hjælper")
    halves = [Span(TEXT.file, start, middle - 2), Span(TEXT.file, middle, end)]
    assert coverage_of(TEXT, {"rule": halves}).accounted == 1
    assert coverage_of(TEXT, {"rule": halves[:1]}).accounted == 0
    assert coverage_of(TEXT, {"rule": halves[:1], "withheld": halves[1:]}).by_kind == {"rule": 0, "withheld": 1}


def test_a_source_without_words_is_accounted_for() -> None:
    coverage = coverage_of(source("\n • – \uf04a\n"), {})
    assert coverage.share == 1
    assert coverage.left == ()


def test_each_passage_left_is_a_warning_with_its_lines_and_share() -> None:
    coverage = coverage_of(TEXT, {"rule": [at("Borgeren har ret- og pligt. Sagsbehandleren hjælper.", TEXT)]})
    first, second = problems_of_coverage(coverage)
    assert (first.lines, first.words, first.share, first.passage) == ("1", 1, Fraction("7.69"), "Formål")
    assert (second.lines, second.words, second.passage) == ("8", 5, "Ring 12 34 56 78")
    assert (first.code, first.severity, first.span.start) == ("HJ408", "warning", 0)
    assert problems_of_coverage(coverage_of(TEXT, {}))[0].lines == "1–8"


@given(st.lists(st.tuples(st.integers(0, 746), st.integers(1, 40), st.sampled_from(["rule", "cited", "withheld"]))))
def test_words_accounted_for_and_words_left_add_up_in_any_order(clauses: list[tuple[int, int, str]]) -> None:
    there = agreement("anden_delaftale_2022")
    words = there.words.words
    spans: dict[str, list[Span]] = {"rule": [], "cited": [], "withheld": []}
    held: set[int] = set()
    for first, length, kind in clauses:
        last = min(first + length, len(words))
        held.update(range(first, last))
        spans[kind].append(there.span(words[first].start, words[last - 1].end))
    coverage = coverage_of(there, spans)
    turned = coverage_of(there, {kind: spans[kind][::-1] for kind in spans})
    assert coverage == turned
    assert coverage.words == len(words) == 747
    assert coverage.accounted == len(held)
    assert sum(passage.words for passage in coverage.left) == len(words) - len(held)
