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
from tests.laws.rule_sets import RULE_SETS, answers_of, plan_of, without_places
from tests.spec.blocks import Block


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
def shuffles(draw: st.DrawFn) -> tuple[Block, dict[str, bytes]]:
    """A rule set and the same rule set in another order."""
    block = draw(st.sampled_from(RULE_SETS))
    return block, shuffled(block.files, draw)


@given(shuffles())
@settings(max_examples=150, deadline=None)
def test_order_changes_neither_plan_nor_answers(pair: tuple[Block, dict[str, bytes]]) -> None:
    block, other = pair
    assert without_places(plan_of(block.files)) == without_places(plan_of(other))
    assert answers_of(compiled(block.files)) == answers_of(compiled(other))


_KEPT = re.compile(r'("[^"\n]*"|»(?:[^»«]|»[^»«]*«)*«|#[^\n]*\n)')


def relaid(text: str, chance: random.Random) -> str:
    """The text with other white space between its words, but not inside texts, quotations and comments."""
    spaces = (" ", "\n", "   ", "\n\n  ")
    pieces = _KEPT.split(text)
    pieces[::2] = [re.sub(r"\s+", lambda _: chance.choice(spaces), piece) for piece in pieces[::2]]
    return "".join(pieces)


@given(st.sampled_from(RULE_SETS), st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_layout_changes_nothing(block: Block, chance: random.Random) -> None:
    other = {
        path: relaid(data.decode("utf-8"), chance).encode("utf-8") if path.endswith(".regel") else data
        for path, data in block.files.items()
    }
    assert without_places(plan_of(block.files)) == without_places(plan_of(other))
