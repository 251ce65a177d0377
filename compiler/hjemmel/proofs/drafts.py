"""Cases as drafts of examples: all but the expected answers, which only a lawyer fills in."""

from __future__ import annotations

from collections.abc import Iterable

from hjemmel.diagnostics.words import Language
from hjemmel.plan.case import Case
from hjemmel.plan.index import PlanIndex
from hjemmel.proofs.as_example import as_example
from hjemmel.syntax.grammar import keywords


def drafts_file(ruleset: str, drafts: Iterable[str], language: Language) -> str:
    """A rule file with the drafts."""
    return "\n\n".join((f"{keywords(language)['RULESET'][0]} {ruleset}", *drafts)) + "\n"


def draft_of(title: str, hint: str, case: Case, index: PlanIndex, language: Language) -> str:
    """The case as an example without expectations; `hint` says above it what is to be filled in."""
    return as_example(case, title, index, language).text(hint)
