"""A plan made ready for questions: its declarations by name, their hashes, and what was worked out about them."""

from __future__ import annotations

import hashlib
from functools import cached_property

from hjemmel.checks.overlap import Overlaps
from hjemmel.plan.digests import Digests
from hjemmel.plan.examples import Example
from hjemmel.plan.index import PlanIndex, index_of
from hjemmel.plan.nodes import Expr, Norm, Plan, Result, Rule
from hjemmel.proofs.acts import Facts, act_facts, circumstances, facts_under
from hjemmel.proofs.outcomes import Outcome
from hjemmel.proofs.reach import Reach


class Reading:
    """What every kind of question looks things up in; worked out once for a plan."""

    def __init__(self, plan: Plan, index: PlanIndex | None = None, examples: tuple[Example, ...] = ()) -> None:
        self.plan = plan
        self.examples = examples
        self.index = index or index_of(plan)
        self.digests = Digests(plan, self.index)
        self._acts: dict[str, Facts] = {}
        self.kept_norms: dict[str, Outcome] = {}
        """Whether a norm can be kept, by name, as far as it was asked: two norms can be where each can."""

    @cached_property
    def overlaps(self) -> Overlaps:
        """Verdicts on pairs of rules that need no solver."""
        return Overlaps(self.plan)

    @cached_property
    def reach(self) -> Reach:
        """The cases the examples are, and what they show can be."""
        return Reach(self.plan, self.index, self.examples)

    @cached_property
    def stipulating(self) -> str:
        """The cases of the examples that stipulate: they may show what no case does that stipulates nothing."""
        return "\n".join(sorted(repr(each.case) for each in self.examples if each.case.stipulated))

    @cached_property
    def key_dates(self) -> dict[str, Expr]:
        """What each key date is."""
        return {key_date.name: key_date.value for key_date in self.plan.key_dates}

    def rules_of(self, concept: str, result: str) -> tuple[Rule, ...]:
        """The rules of a result."""
        member = self.index.members[concept, result]
        assert isinstance(member, Result), f"{result} is no result"
        return tuple(self.index.rules[name] for name in member.rules)

    def given_facts(self, norm: Norm) -> Facts:
        """Every fact that the norm rests on, its circumstances and its act."""
        act = () if norm.act is None else (norm.act,)
        return facts_under(act, self.index) | circumstances(norm, self.index)

    def act_facts(self, norm: Norm) -> Facts:
        """The facts of a duty's or prohibition's act."""
        if norm.name not in self._acts:
            self._acts[norm.name] = act_facts(norm, self.index)
        return self._acts[norm.name]


def key_of(kind: str, *parts: str) -> str:
    """A name for a question of which these digests and names are all that its outcome depends on."""
    return hashlib.sha256("\0".join((kind, *parts)).encode()).hexdigest()[:32]
