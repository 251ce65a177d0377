"""Questions about one declaration, made from claims."""

from __future__ import annotations

from functools import partial

from hjemmel.checks.overlap import declaration_of
from hjemmel.plan import nodes as p
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
        self.rests_on = (digest_of(declaration, reading), *others)

    def of(
        self, kind: Kind, about: tuple[str, ...], span: Span, *claims: Claim, related: tuple[Span, ...] = ()
    ) -> Asked:
        """Whether some case is as one of the claims says."""
        sought = self.reach.seek(Sought(claims))
        question = Question(kind, about, self.stands_in, span, related)
        return Asked(question, key_of(kind, *about, *self.rests_on), partial(self.reach.outcome, sought))


def digest_of(declaration: Declared, reading: Reading) -> str:
    """A digest of all the declaration says."""
    if isinstance(declaration, p.Rule):
        return reading.digests.rule(declaration.name)
    return reading.digests.member(declaration.concept, declaration.name)


def called(declaration: Declared) -> str:
    """What the drafter calls the declaration."""
    if not isinstance(declaration, p.Rule):
        return declaration.name
    return declaration.result if declaration.form in ("formula", "otherwise") else declaration.main or declaration.name


def stands_in(declaration: Declared) -> str:
    """The declaration an `accepteret` of what is wrong with it would stand in."""
    return declaration_of(declaration) if isinstance(declaration, p.Rule) else declaration.name
