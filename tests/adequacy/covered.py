"""Small rule sets and the conditions in them, as tests name them."""

from __future__ import annotations

from hjemmel.adequacy.conditions import conditions_of
from hjemmel.adequacy.coverage import Measuring
from hjemmel.adequacy.nodes import Atom
from hjemmel.compile import Compiled, compiled
from hjemmel.source.span import Span
from tests.spec.blocks import files_of

PRELUDES = "basis, aftalen, borger"


class RuleSet:
    """A rule set of a body and preludes, which has no errors, and the conditions in it."""

    def __init__(self, body: str, preludes: str = PRELUDES) -> None:
        self.texts = files_of(f"# prelude: {preludes}\n{body}")
        self.compiled: Compiled = compiled({path: text.encode() for path, text in self.texts.items()})
        assert self.compiled.plan is not None, self.compiled.errors
        self.plan = self.compiled.plan
        self.atoms = conditions_of(self.plan, self.compiled.files, self.words)

    def words(self, span: Span) -> str:
        """The words at a span, on one line."""
        return " ".join(self.texts[span.file][span.start : span.end].split())

    def atom(self, text: str, part: str = "", target: str = "") -> Atom:
        """The one condition written so."""
        (found,) = [
            atom
            for atom in self.atoms
            if (atom.text, atom.part) == (text, part) and (not target or atom.target == target)
        ]
        return found

    def seen(self) -> set[tuple[str, str, str]]:
        """The text, part or target, and way of every condition that the examples have seen decide."""
        measuring = Measuring(self.plan, self.atoms)
        for example in self.compiled.examples:
            measuring.add(example)
        return {(atom.text, atom.part if atom.part != "choice" else atom.target, way) for atom, way in measuring.seen}


def written(body: str, preludes: str = PRELUDES) -> list[tuple[str, str, str]]:
    """Kind, text and part (of a choice the choice) of each condition, in the order written."""
    atoms = RuleSet(body, preludes).atoms
    return [(atom.kind, atom.text, atom.target if atom.part == "choice" else atom.part) for atom in atoms]
