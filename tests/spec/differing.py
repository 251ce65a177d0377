"""What a block says that two versions differ in, and what a comparison finds."""

from __future__ import annotations

import re

from hjemmel.backends.wording.words import plain
from hjemmel.differences.comparing import comparison
from hjemmel.differences.nodes import Answer, Differs, Same
from hjemmel.plan.nodes import Plan
from hjemmel.proofs.asking import Asking

_CLAIM = re.compile(r"^# ((?:ændret|afledt|omdøbt|ny|fjernet|behøver andet): .+)$", re.MULTILINE)


def differences_claimed(text: str) -> set[str]:
    """The comments of a block that say what differs."""
    return set(_CLAIM.findall(text))


def differences_told(old: Plan, new: Plan, *, is_one: bool = False) -> set[str]:
    """What the comparison says differs, in the same words; an answer of which nothing is known says so."""
    found = comparison(old, new, ("før", "efter"), lambda one, other: Asking(one, other), is_one=is_one)
    told = {f"ny: {each.name}" for each in found.new} | {f"fjernet: {each.name}" for each in found.removed}
    told |= {f"omdøbt: {each.before.name} → {each.after.name}" for each in found.renamed}
    return told.union(*map(_told, found.answers))


def _told(answer: Answer) -> set[str]:
    match answer.outcome:
        case Same():
            needs_other = answer.unknowns is not None and answer.unknowns.alike != "yes"
            return {f"behøver andet: {answer.declared.name}"} if needs_other else set()
        case Differs(groups=groups) if answer.derived:
            return {f"afledt: {answer.declared.name}: {g.example.before} → {g.example.after}" for g in groups}
        case Differs(groups=groups, complete=True) if all(group.exactly for group in groups):
            return {
                f"ændret: {answer.declared.name}: {plain(group.before.answer)} → {plain(group.after.answer)} "
                f"({'; '.join(map(plain, group.conditions)) or 'altid'})"
                for group in groups
            }
        case _:
            return {f"{answer.declared.name}: {answer.outcome}"}
