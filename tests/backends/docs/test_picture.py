"""The picture of what a provision depends on."""

from __future__ import annotations

from hjemmel.backends.docs.picture import PER_LINE, Box, drawing, surroundings, wrapped

READS = {"rule:a": ("fact:x", "result:b"), "result:b": ("rule:c",), "rule:c": ("fact:y",)}


def reads(key: str) -> tuple[str, ...]:
    return READS.get(key, ())


def test_the_surroundings_stop_after_two_steps() -> None:
    keys, edges = surroundings("rule:a", reads)
    assert keys == ["rule:a", "fact:x", "result:b", "rule:c"]
    assert edges == [("rule:a", "fact:x"), ("rule:a", "result:b"), ("result:b", "rule:c")]


def test_the_surroundings_hold_no_more_than_asked() -> None:
    keys, edges = surroundings("start", lambda key: [f"fact:{n}" for n in range(40)] if key == "start" else [], most=5)
    assert len(keys) == 5
    assert {end for _, end in edges} == set(keys) - {"start"}


def test_a_long_label_is_cut_with_an_ellipsis() -> None:
    lines = wrapped("den myndighed, der har ansvaret for kontaktforløbet i de første tre måneder")
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert all(len(line) <= PER_LINE for line in lines)
    assert wrapped("kort") == ("kort",)
    assert wrapped("x" * 60) == ("x" * (PER_LINE - 1) + "…",)


def test_a_picture_is_drawn_the_same_whatever_the_order() -> None:
    boxes = {key: Box(key, key, "regel", f"#{key}") for key in ("rule:a", "fact:x", "result:b")}
    edges = [("rule:a", "fact:x"), ("rule:a", "result:b")]
    drawn = drawing(boxes, edges, "Billede", "billede")
    assert drawing(boxes, edges[::-1], "Billede", "billede") == drawn
    assert drawn.count("<rect") == 3
    assert drawn.count("<path") == 2


def test_a_label_in_a_picture_is_escaped() -> None:
    boxes = {"fact:x": Box("fact:x", '<b>&"x"', "oplysning", '#"><script>')}
    drawn = drawing(boxes, [], "<i>", "billede")
    assert "<b>" not in drawn
    assert "<i>" not in drawn
    assert "<script>" not in drawn
