"""Order never matters: neither of files, nor of declarations, nor of the parts of an instance's list."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from hjemmel.compile import compiled
from hjemmel.syntax.from_text import file_from_text
from hjemmel.syntax.nodes import Example
from tests.laws.rule_sets import PUBLISHED, SPECIFIED, RuleSet, answers_of, plan_of, seen_in, without_places


def pieces_of(text: str, path: str) -> tuple[str, list[str]]:
    """A file's header and its declarations, each with the text up to the next."""
    file, problems = file_from_text(text, path)
    assert not problems, problems
    starts = [declaration.span.start for declaration in file.declarations]
    edges = [*starts, len(text)]
    return text[: edges[0]], [text[start:end] for start, end in pairwise(edges)]


def shuffled(files: Mapping[str, bytes], draw: st.DrawFn) -> dict[str, bytes]:
    """The same declarations in another order, dealt anew among the files of their language."""
    shuffled_files = {path: data for path, data in files.items() if not path.endswith(".regel")}
    for language in ("regelsæt", "ruleset"):
        headers: dict[str, str] = {}
        declarations: list[str] = []
        for path, data in files.items():
            text = data.decode("utf-8")
            if path.endswith(".regel"):
                header, found = pieces_of(text, path)
                if language in header.split():
                    headers[path] = header
                    declarations += found
        if not headers:
            continue
        order = draw(st.permutations(declarations))
        places = draw(st.lists(st.sampled_from(sorted(headers)), min_size=len(order), max_size=len(order)))
        for path, header in headers.items():
            mine = [piece for piece, place in zip(order, places, strict=True) if place == path]
            shuffled_files[path] = "\n".join((header, *mine)).encode("utf-8")
    return dict(draw(st.permutations(sorted(shuffled_files.items()))))


@st.composite
def shuffles(draw: st.DrawFn, rule_sets: tuple[RuleSet, ...]) -> tuple[RuleSet, dict[str, bytes]]:
    """One of the rule sets and the same in another order."""
    rule_set = draw(st.sampled_from(rule_sets))
    return rule_set, shuffled(rule_set.files, draw)


@given(shuffles(SPECIFIED))
@settings(max_examples=150, deadline=None)
def test_order_changes_neither_plan_nor_answers(pair: tuple[RuleSet, dict[str, bytes]]) -> None:
    assert_the_same(*pair)


@given(shuffles(PUBLISHED))
@settings(max_examples=5, deadline=None)
def test_order_changes_nothing_of_what_is_published(pair: tuple[RuleSet, dict[str, bytes]]) -> None:
    assert_the_same(*pair)


def assert_the_same(rule_set: RuleSet, other: dict[str, bytes]) -> None:
    assert without_places(plan_of(rule_set.files)) == without_places(plan_of(other))
    assert answers_of(compiled(rule_set.files)) == answers_of(compiled(other))


_KEPT = re.compile(r'("[^"\n]*"|»(?:[^»«]|»[^»«]*«)*«|#[^\n]*\n)')


def relaid(text: str, chance: random.Random) -> str:
    """The text with other white space between its words, but not inside texts, quotations and comments, nor before the
    three letters of a currency, which stand on the line of their amount."""
    spaces = (" ", "\n", "   ", "\n\n  ")
    pieces = _KEPT.split(text)
    pieces[::2] = [re.sub(r"\s+(?![A-Z]{3}\b)", lambda _: chance.choice(spaces), piece) for piece in pieces[::2]]
    return "".join(pieces)


@given(st.sampled_from(SPECIFIED), st.integers(min_value=0, max_value=2**32))
@settings(max_examples=150, deadline=None)
def test_layout_changes_nothing(rule_set: RuleSet, seed: int) -> None:
    chance = random.Random(seed)
    other = {
        path: relaid(data.decode("utf-8"), chance).encode("utf-8") if path.endswith(".regel") else data
        for path, data in rule_set.files.items()
    }
    assert without_places(plan_of(rule_set.files)) == without_places(plan_of(other))


def with_shuffled_examples(text: str, path: str, draw: st.DrawFn) -> str:
    """The text with the instances, stipulations and expectations of each example in another order."""
    file, _ = file_from_text(text, path)
    pieces: list[str] = []
    done = 0
    for example in (each for each in file.declarations if isinstance(each, Example)):
        spans = sorted(part.span for part in (*example.instances, *example.stipulations, *example.expectations))
        if not spans:
            continue
        pieces.append(text[done : spans[0].start])
        pieces.append("\n  ".join(text[span.start : span.end] for span in draw(st.permutations(spans))))
        done = spans[-1].end
    return "".join((*pieces, text[done:]))


@st.composite
def example_shuffles(draw: st.DrawFn) -> tuple[RuleSet, dict[str, bytes]]:
    """A rule set and the same rule set with the lines of its examples in another order."""
    rule_set = draw(st.sampled_from(SPECIFIED))
    return rule_set, {
        path: with_shuffled_examples(data.decode("utf-8"), path, draw).encode("utf-8")
        if path.endswith(".regel")
        else data
        for path, data in rule_set.files.items()
    }


@given(example_shuffles())
@settings(max_examples=150, deadline=None)
def test_order_within_examples_changes_no_answer(pair: tuple[RuleSet, dict[str, bytes]]) -> None:
    rule_set, other = pair
    assert seen_in(compiled(rule_set.files)) == seen_in(compiled(other))
