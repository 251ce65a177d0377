"""The rule set as one whole: every declaration found by its name, every rule with its lines sorted out.

Expressions are still as written. Dictionaries keep the order of files and declarations; nothing after this stage may
depend on it.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s


class Parts(msgspec.Struct, kw_only=True, gc=False):
    """The lines of a rule, norm, definition, table or repeal, by kind. A line that may stand once is None when
    absent."""

    authorities: list[s.Authority] = []
    interpretations: list[s.Interpretation] = []
    assumptions: list[s.Assumption] = []
    citations: list[s.Citation] = []
    acceptances: list[s.Acceptance] = []
    conventions: list[s.Convention] = []
    however_values: list[s.HoweverValue] = []
    however_limits: list[s.HoweverLimit] = []
    also_ifs: list[s.AlsoIf] = []
    exempts: list[s.Exempt] = []
    relations: list[s.Relation] = []
    period: s.Period | None = None
    concept: s.ForConcept | None = None
    sets: s.Sets | None = None
    condition: s.Condition | None = None
    party: s.Party | None = None
    act: s.FulfilledWhen | s.ViolatedWhen | None = None
    deadline: s.DueNoLaterThan | s.DueInFirst | s.DueOn | None = None


Lined = s.Rule | s.Norm | s.Definition | s.Table | s.Repeal
"""The declarations made of lines."""


class Entry(msgspec.Struct, frozen=True, gc=False):
    """A declaration made of lines, with its lines."""

    declaration: Lined
    language: s.Language
    parts: Parts

    @property
    def name(self) -> str:
        return self.declaration.name.text

    @property
    def span(self) -> Span:
        """Where its name stands."""
        return self.declaration.name.span


MemberKind = Literal["fact", "discretion", "result", "definition"]


class Member(msgspec.Struct, frozen=True, gc=False):
    """What a name means inside a concept."""

    kind: MemberKind
    name: s.Name
    declaration: s.Fact | s.Discretion | s.Result | s.Definition


class ConceptEntry(msgspec.Struct, frozen=True, gc=False):
    """A concept: its members (definitions about it included) and its norms, by name; its wholes by lower-case name."""

    declaration: s.Concept
    language: s.Language
    members: dict[str, Member]
    norms: dict[str, Entry]
    wholes: dict[str, str]

    @property
    def name(self) -> str:
        return self.declaration.name.text


class Model(msgspec.Struct, kw_only=True):
    """Everything declared in a rule set."""

    name: str
    title: str
    currency: str
    header: s.RulesetHeader | None
    header_language: s.Language
    header_unread: bool
    """Whether some file's first lines could not be read: what they would have said is not reported as missing."""
    sources: dict[str, s.SourceDeclaration]
    clauses: dict[str, s.Clause]
    """By `source.clause`."""
    key_dates: dict[str, tuple[s.KeyDate, s.Language]]
    codes: dict[str, s.Codes]
    concepts: dict[str, ConceptEntry]
    parameters: dict[str, tuple[s.Parameter, s.Language]]
    definitions: dict[tuple[str, str], Entry]
    """By concept and name."""
    rules: dict[str, Entry]
    """Rules and tables by name."""
    norms: dict[str, Entry]
    repeals: dict[str, Entry]
    examples: list[tuple[s.Example, s.Language]]
    broken: set[str]
    """Names whose declarations are wrong and reported; their uses are not reported. Concepts also in lower case."""
