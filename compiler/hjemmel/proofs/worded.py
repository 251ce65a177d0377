"""What is asked about, in Danish words."""

from __future__ import annotations

from hjemmel.backends.wording.labels import Labels, labels_of
from hjemmel.backends.wording.phrases import quantity, statement
from hjemmel.backends.wording.statements import inline
from hjemmel.backends.wording.voice import Level, Voice
from hjemmel.backends.wording.words import plain
from hjemmel.plan import nodes as p
from hjemmel.proofs.places import Place


class Worded:
    """The phrases of one plan."""

    def __init__(self, plan: p.Plan) -> None:
        self.labels: Labels = labels_of(plan)

    def place(self, place: Place) -> str:
        """The condition of the place."""
        return self.condition(place.condition, *place.concepts)

    def condition(self, condition: p.Expr, *concepts: str) -> str:
        """The condition, said of things of these concepts, outermost first."""
        return plain(inline(statement(condition, self._voice(concepts))))

    def value(self, value: p.Expr, *concepts: str) -> str:
        """The quantity, said of things of these concepts."""
        return plain(quantity(value, self._voice(concepts)))

    def _voice(self, concepts: tuple[str, ...]) -> Voice:
        return Voice(self.labels, tuple(Level(concept) for concept in concepts))
