"""The site's own pages: what they show a drafter works as shown."""

from __future__ import annotations

import re

from hjemmel.compile import compiled
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.verdicts import verdicts_of
from tests.backends.docs.rulesets import ROOT

FENCE = re.compile(r"^```(\w+)\n(.*?)^```", re.M | re.S)


def test_the_rule_set_for_drafters_compiles_and_its_examples_agree() -> None:
    text = (ROOT / "docs" / "for-jurister.md").read_text(encoding="utf-8")
    blocks = dict(FENCE.findall(text))
    result = compiled({"samtaler.regel": blocks["regel"].encode(), "kilder/aftalen.txt": blocks["tekst"].encode()})
    assert result.problems == ()
    assert result.plan is not None
    verdicts = [
        verdict.met
        for example in result.examples
        for verdict in verdicts_of(example, Evaluation(result.plan, example.case))
    ]
    assert verdicts == [True, True]
