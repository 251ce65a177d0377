"""Codes, statuses and texts as whole numbers: equal where they are equal, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, get_args

from hjemmel.plan import nodes

STATUSES: Final[tuple[str, ...]] = (
    *get_args(nodes.DutyStatus),
    *get_args(nodes.ProhibitionStatus)[1:],
    *get_args(nodes.EntitlementStatus),
)
"""The statuses of duties come first, then what only prohibitions, and then what rights and powers have."""


class Symbols:
    """The numbers of codes and texts in the plans of a world."""

    def __init__(self, plans: Sequence[nodes.Plan]) -> None:
        self._codes: dict[str, dict[str, int]] = {}
        self._shared: dict[str, int] = {}
        self._texts: dict[str, int] = {}
        for plan in plans:
            for codes in plan.codes:
                self._add(codes.name, [code for code, _ in codes.codes], plans)

    def _add(self, name: str, codes: Iterable[str], plans: Sequence[nodes.Plan]) -> None:
        """The codes that every plan has come first, for a case may only use those."""
        if name in self._codes:
            numbers = self._codes[name]
        else:
            lists = [[code for code, _ in each.codes] for plan in plans for each in plan.codes if each.name == name]
            shared = [code for code in lists[0] if all(code in others for others in lists)]
            numbers = self._codes[name] = {code: number for number, code in enumerate(shared)}
            self._shared[name] = len(shared)
        for code in codes:
            numbers.setdefault(code, len(numbers))

    def number(self, value: str, type_: nodes.Type) -> int:
        """The number of a code, status or text."""
        match type_.kind:
            case "code":
                return self._codes[type_.of][value]
            case "status":
                return STATUSES.index(value)
            case _:
                return self._texts.setdefault(value, len(self._texts))

    def range_of(self, type_: nodes.Type) -> tuple[int, int]:
        """The first and last number that a value supplied of the type may have."""
        if type_.kind == "status":
            return 0, len(STATUSES) - 1
        return 0, self._shared[type_.of] - 1

    def value(self, number: int, type_: nodes.Type) -> str:
        """The code, status or text of the number; a text that no rule mentions is made up."""
        match type_.kind:
            case "code":
                return next(code for code, each in self._codes[type_.of].items() if each == number)
            case "status":
                return STATUSES[number]
            case _:
                said = next((text for text, each in self._texts.items() if each == number), None)
                return f"tekst {abs(number)}" if said is None else said
