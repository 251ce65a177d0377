"""What is one and the same under another name, and what is not."""

from __future__ import annotations

import pytest

from hjemmel.differences.comparing import comparison
from hjemmel.differences.matching import matched
from hjemmel.differences.nodes import Same
from tests.differences.versions import HEAD, RULE, compared, plan_of

RIGHT = """ret bisidder "Ret til en bisidder"
  hjemmel aftalen.ydes
  gælder altid
  for Borger
  tilkommer borger
  hvis ledig
"""
AGE = """definition ung "ung"
  hjemmel aftalen.ydes
  for Borger
  hvis alder er mindre end 30 år
"""


def names(old: str, new: str, heads: tuple[str, str] = (HEAD, HEAD)) -> dict[str, set[str]]:
    """The names that were found new, removed and renamed by form."""
    found = matched(plan_of(old, heads[0]), plan_of(new, heads[1]))
    return {
        "new": {each.name for each in found.added},
        "removed": {each.name for each in found.removed},
        "renamed": {f"{each.before.name} → {each.after.name}" for each in found.renamed},
    }


def test_a_rule_under_another_name_is_renamed():
    assert names(RULE, RULE.replace("regel fuld", "regel hel")) == {
        "new": set(), "removed": set(), "renamed": {"fuld → hel"}
    }  # fmt: skip


def test_a_fact_is_known_by_its_words_or_by_what_asks_for_it():
    other_name = HEAD.replace("oplysning ledig ", "oplysning ledighed ")
    other_both = other_name.replace("borgeren er ledig", "borgeren står uden arbejde")
    text = RULE.replace("hvis ledig", "hvis ledighed")
    for head in (other_name, other_both):
        assert names(RULE, text, (HEAD, head))["renamed"] == {"ledig → ledighed"}
        found = comparison(plan_of(), plan_of(text, head), ("", ""))
        assert [each.outcome for each in found.answers] == [Same("form")]


def test_a_fact_nobody_asks_for_under_other_words_is_another_fact():
    head = HEAD.replace(
        'oplysning syg     : ja/nej            "borgeren er syg"', 'oplysning rask : ja/nej "borgeren er rask"'
    )
    assert names(RULE, RULE, (HEAD, head)) == {"new": {"rask"}, "removed": {"syg"}, "renamed": set()}


def test_a_concept_and_what_hangs_on_it_is_renamed_together():
    text = RULE + 'definition mødt "har mødt"\n  hjemmel aftalen.ydes\n  for Borger\n  hvis findes møder hvor (holdt)\n'
    head = HEAD.replace("Møde", "Træf")
    assert names(text, text, (HEAD, head))["renamed"] == {"Møde → Træf"}
    found = comparison(plan_of(text), plan_of(text, head), ("", ""))
    assert {each.outcome for each in found.answers} == {Same("form")}


def test_a_right_is_what_its_title_says():
    renamed = names(RULE + RIGHT, RULE + RIGHT.replace("ret bisidder", "ret følgeskab"))
    assert renamed["renamed"] == {"bisidder → følgeskab"}
    other = names(RULE + RIGHT, RULE + RIGHT.replace("ret bisidder", "ret svar").replace("en bisidder", "et svar"))
    assert (other["new"], other["removed"]) == ({"svar"}, {"bisidder"})


@pytest.mark.parametrize(
    "age",
    [
        "hvis ikke alder er mindst 30 år",
        "hvis alder er højst 29 år",
        "hvis alder er mindre end 30 år og alder er mindre end 40 år",
    ],
)
def test_what_is_proven_to_answer_alike_is_renamed(age):
    reader = RULE.replace("hvis ledig", "hvis ung")
    old, new = (
        reader + AGE,
        reader.replace("hvis ung", "hvis under_30")
        + AGE.replace("ung", "under_30", 1).replace("hvis alder er mindre end 30 år", age),
    )
    found = compared(old, new)
    assert [(each.before.name, each.after.name, each.how) for each in found.renamed] == [("ung", "under_30", "answers")]
    assert found.is_same


def test_what_is_only_nearly_alike_is_new():
    new = AGE.replace("definition ung", "definition yngre").replace("30 år", "31 år")
    found = compared(RULE + AGE, RULE + new)
    assert ({each.name for each in found.new}, {each.name for each in found.removed}) == ({"yngre"}, {"ung"})
    assert not found.is_same


def test_a_fact_that_may_now_be_none_is_the_same_fact():
    head = HEAD.replace("oplysning første  : dato ", "oplysning første  : dato eller ingen ")
    assert head != HEAD
    text = RULE.replace("hvis ledig", "hvis ikke (første før 1. januar 2024)")
    for heads in ((HEAD, head), (head, HEAD)):
        assert names(text, text, heads) == {"new": set(), "removed": set(), "renamed": set()}
        found = compared(plan_of(text, heads[0]), plan_of(text, heads[1]))
        assert [type(each.outcome) for each in found.answers] == [Same]
        assert [(edit.declared.name, edit.aspects) for edit in found.edited] == [("første", ("type",))]
