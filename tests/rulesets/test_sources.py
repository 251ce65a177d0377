"""The two agreements: their files untouched, every passage declared, every clause of the inventory there."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from hjemmel.compile import Compiled
from hjemmel.plan.nodes import Plan

_SUMS = {
    "anden_delaftale_2022.txt": "1e48f4b2dc37a6842adca928bdee146e9fab4aa5c29505ada628113464f09c2e",
    "ti_centrale_initiativer_2025.txt": "f864a5b6d2252a715fa8c569232a14d78414d70c5b6f809af7e67dc86360d96f",
}
_OF_2022 = [f"A{number}" for number in range(1, 54)]
_SENTENCES = {1: 3, 2: 1, 3: 3, 4: 2, 5: 3, 6: 1, 7: 8, 8: 1, 9: 2, 10: 2}
_OF_2025 = [f"B{section}.{sentence + 1}" for section, count in _SENTENCES.items() for sentence in range(count)]
_NUMBER = re.compile(r"#\s(A\d+|B\d+\.\d+)\b")


@pytest.mark.parametrize("name", _SUMS)
def test_the_sources_are_as_they_were_published(name: str, folder: Path) -> None:
    assert hashlib.sha256((folder / "kilder" / name).read_bytes()).hexdigest() == _SUMS[name]


@pytest.mark.parametrize(
    ("file", "numbers"), [("aftale_2022.regel", _OF_2022), ("aftale_2025.regel", _OF_2025)], ids=["2022", "2025"]
)
def test_every_clause_of_the_inventory_is_declared(file: str, numbers: list[str], folder: Path) -> None:
    found = set(_NUMBER.findall((folder / file).read_text(encoding="utf-8")))
    assert sorted(set(numbers) ^ found) == []


def test_every_word_is_accounted_for(ruleset: Compiled, plan: Plan) -> None:
    """Each word stands in a clause that is rested on or referred to, or in a passage that says why it has no rule."""
    assert {source.name for source in plan.sources} == set(ruleset.accounted)
    for accounted in ruleset.accounted.values():
        assert accounted.waiting == ()
        assert accounted.coverage.left == ()


def test_nothing_is_warned_about(ruleset: Compiled) -> None:
    assert ruleset.problems == ()


def test_names_and_addresses_of_persons_are_withheld(plan: Plan) -> None:
    withheld = " ".join(
        quotation
        for source in plan.sources
        for each in source.not_rules
        if each.withheld
        for quotation in each.quotations
    )
    shown = " ".join(
        quotation
        for source in plan.sources
        for quotation in (
            *(clause.quotation for clause in source.clauses),
            *(passage for each in source.not_rules if not each.withheld for passage in each.quotations),
        )
    )
    for name in ("Josina Moltesen", "72 21 74 50", "Jomo@star.dk", "Bent Bøgsted", "Liselott Blixt", "Lise Bech"):
        assert name in withheld
        assert name not in shown
