"""The rule set with every expression typed, before anything is ordered.

Declarations have their final form of the plan except for what needs all of them: precedence is as written
(`prevails_over`),
not closed, and `above` is empty.
"""

import msgspec

from hjemmel.plan import nodes as p
from hjemmel.plan.examples import Example


class Typed(msgspec.Struct, kw_only=True):
    """Everything of a rule set that has a meaning."""

    conventions: p.Conventions
    key_dates: list[p.KeyDate]
    codes: list[p.Codes]
    concepts: list[p.Concept]
    parameters: list[p.Parameter]
    rules: list[p.Rule]
    definitions: list[p.Definition]
    norms: list[p.Norm]
    repeals: list[p.Repeal]
    examples: list[Example]
