"""The receipt: what reproduces an answer years later."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from .json_data import forudsat_som_data, sag_som_data

if TYPE_CHECKING:
    from .answer import Svar


class Kvittering(NamedTuple):
    """Which rules, on which day, for which facts. `fakta` and `forudsat` are canonical JSON."""

    regelsæt: str
    regelhash: str
    udgavehash: str
    oversætter: str
    pr: str
    fakta: str
    forudsat: str

    def som_data(self) -> dict[str, Any]:
        """The receipt as JSON data."""
        return {**self._asdict(), "fakta": json.loads(self.fakta), "forudsat": json.loads(self.forudsat)}


def kanonisk_json(data: Any) -> str:
    """JSON with sorted keys, sorted list members and no spaces."""
    return json.dumps(_sorteret(data), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _sorteret(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _sorteret(value) for key, value in data.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(data, list):
        return sorted(map(_sorteret, data), key=kanonisk_json)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return data


def kvittering_for(svar: Svar[Any]) -> Kvittering:
    """The receipt of an answer."""
    ruleset = svar.regelsæt_
    sag: Any = svar.sag
    return Kvittering(
        ruleset.navn,
        ruleset.regelhash,
        ruleset.udgavehash,
        ruleset.oversætter,
        svar.pr.isoformat(),
        kanonisk_json({svar.sti: sag_som_data(sag)}),
        kanonisk_json(forudsat_som_data(svar)),
    )
