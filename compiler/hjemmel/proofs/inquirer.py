"""Questions about one declaration, made from claims."""

from __future__ import annotations

from collections import Counter
from functools import partial

from hjemmel.checks.overlap import declaration_of
from hjemmel.plan import nodes as p
from hjemmel.plan.text import text_of_expression
from hjemmel.plan.walk import expressions_of
from hjemmel.proofs.claims import Claim, Declared
from hjemmel.proofs.nodes import Asked, Kind, Question
from hjemmel.proofs.reach import Sought
from hjemmel.proofs.reading import Reading, key_of
from hjemmel.source.span import Span


class Inquirer:
    """Makes questions about a declaration, all of which rest on the same digests."""

    def __init__(self, declaration: Declared, reading: Reading, *others: str) -> None:
        self.declaration = declaration
        self.reach = reading.reach
        self.worded = reading.reach.worded
        self.stands_in = stands_in(declaration)
        self.rests_on = (
            digest_of(declaration, reading),
            as_written(declaration),
            reading.stipulating,
            *others,
        )
        self._asked: Counter[tuple[str, ...]] = Counter()

    def of(
        self, kind: Kind, about: tuple[str, ...], span: Span, *claims: Claim, related: tuple[Span, ...] = ()
    ) -> Asked:
        """Whether some case is as one of the claims says."""
        sought = self.reach.seek(Sought(claims))
        question = Question(kind, about, self.stands_in, span, related)
        return Asked(question, self.key(kind, about), partial(self.reach.outcome, sought))

    def key(self, kind: Kind, about: tuple[str, ...], *more: str) -> str:
        """What the outcome rests on. Questions in the same words are told apart by their place."""
        self._asked[kind, *about] += 1
        return key_of(kind, *about, str(self._asked[kind, *about]), *self.rests_on, *more)


def digest_of(declaration: Declared, reading: Reading) -> str:
    """A digest of all the declaration says."""
    if isinstance(declaration, p.Rule):
        return reading.digests.rule(declaration.name)
    return reading.digests.member(declaration.concept, declaration.name)


def as_written(declaration: Declared) -> str:
    """Everything the declaration says, in the order it says it; digests hold for any order."""
    return "\n".join(map(text_of_expression, expressions_of(declaration)))


def called(declaration: Declared) -> str:
    """What the drafter calls the declaration."""
    if not isinstance(declaration, p.Rule):
        return declaration.name
    return declaration.result if declaration.form in ("formula", "otherwise") else declaration.main or declaration.name


def stands_in(declaration: Declared) -> str:
    """The declaration an `accepteret` of what is wrong with it would stand in."""
    return declaration_of(declaration) if isinstance(declaration, p.Rule) else declaration.name
