"""What can be wrong with names and with the lines of a declaration."""

from typing import ClassVar

from hjemmel.diagnostics.problem import Problem, Severity


class UnknownName(Problem, frozen=True, kw_only=True):
    """A name that is declared nowhere it could be read from; `nearest` is the likeliest one meant, or ""."""

    code: ClassVar[str] = "HJ201"
    name: str
    nearest: str = ""


class DuplicateName(Problem, frozen=True, kw_only=True):
    """A name declared twice in one scope."""

    code: ClassVar[str] = "HJ202"
    name: str


class NamesDifferOnlyByCase(Problem, frozen=True, kw_only=True):
    """Two names of one scope that differ by case only."""

    code: ClassVar[str] = "HJ203"
    name: str
    other: str


class MissingPart(Problem, frozen=True, kw_only=True):
    """A line a declaration cannot do without; `part` is its keyword in the file's language."""

    code: ClassVar[str] = "HJ204"
    name: str
    part: str


class DuplicatePart(Problem, frozen=True, kw_only=True):
    """A line that may stand once, standing twice."""

    code: ClassVar[str] = "HJ205"
    name: str
    part: str


class MisplacedPart(Problem, frozen=True, kw_only=True):
    """A line that does not belong in this kind of declaration."""

    code: ClassVar[str] = "HJ206"
    name: str
    part: str


class MissingHeader(Problem, frozen=True, kw_only=True):
    """No file gives the rule set its title."""

    code: ClassVar[str] = "HJ207"


class SecondHeader(Problem, frozen=True, kw_only=True):
    """Two files give the rule set a title or conventions."""

    code: ClassVar[str] = "HJ208"


class OtherRuleset(Problem, frozen=True, kw_only=True):
    """A file that names another rule set than the rest."""

    code: ClassVar[str] = "HJ209"
    name: str
    expected: str


class NotAPart(Problem, frozen=True, kw_only=True):
    """A list on a concept whose members do not belong to it."""

    code: ClassVar[str] = "HJ211"
    part: str
    whole: str


class WrongKindOfName(Problem, frozen=True, kw_only=True):
    """A name of something else than can stand here."""

    code: ClassVar[str] = "HJ212"
    name: str


class UnlikeSuccessor(Problem, frozen=True, kw_only=True):
    """A successor about another concept or another result than what it replaces."""

    code: ClassVar[str] = "HJ213"
    name: str
    other: str


class CyclicWholes(Problem, frozen=True, kw_only=True):
    """Concepts that belong to each other in a circle."""

    code: ClassVar[str] = "HJ214"
    chain: str


class YesNoResult(Problem, frozen=True, kw_only=True):
    """A result declared yes/no: that is a definition."""

    code: ClassVar[str] = "HJ215"
    name: str


class NameNotAscii(Problem, frozen=True, kw_only=True):
    """The name of a rule set with other letters than a to z: it becomes a folder, a module and an address."""

    code: ClassVar[str] = "HJ218"
    name: str


class AmbiguousName(Problem, frozen=True, kw_only=True):
    """A definition repealed by a name that several concepts have."""

    code: ClassVar[str] = "HJ216"
    name: str
    concepts: str


class TwoSuccessors(Problem, frozen=True, kw_only=True):
    """A definition that two others replace: its name can mean only one of them."""

    code: ClassVar[str] = "HJ217"
    name: str
    other: str
    replaced: str


class MissingAuthority(Problem, frozen=True, kw_only=True):
    """A rule or norm without `hjemmel` of its own."""

    code: ClassVar[str] = "HJ420"
    name: str


class MissingGround(Problem, frozen=True, kw_only=True):
    """A definition, formula, `ellers` or discretion that rests on nothing stated."""

    code: ClassVar[str] = "HJ421"
    name: str


class EmptyReason(Problem, frozen=True, kw_only=True):
    """A reading, an assumption, an acceptance or another reason without words."""

    code: ClassVar[str] = "HJ422"


class AcceptanceOfNothing(Problem, frozen=True, kw_only=True):
    """`accepteret` for a warning that does not arise there."""

    code: ClassVar[str] = "HJ705"
    severity: ClassVar[Severity] = "warning"
    accepted: str
