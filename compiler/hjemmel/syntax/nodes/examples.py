"""Examples: instances, what is given, what is expected."""

from __future__ import annotations

from typing import Literal

from hjemmel.syntax.nodes.expressions import Expression
from hjemmel.syntax.nodes.words import Name, Node, Path, Text


class Assignment(Node, frozen=True):
    """`fact = value` in an example; discretion adds `hovedhensyn "…" udøvet af "…"`."""

    name: Path
    value: Expression
    considerations: Text | None = None
    exercised_by: Text | None = None


class InstanceDeclaration(Node, frozen=True):
    """`Samtale s1 hos anna: dato = …, …`. A whole with several lists of such parts is named with the list:
    `anna.samtaler`."""

    concept: Name
    name: Name
    wholes: tuple[Name, ...]
    assignments: tuple[Assignment, ...]


class Stipulation(Node, frozen=True):
    """`forudsat x = V`."""

    path: Path
    value: Expression


class Holds(Node, frozen=True):
    """`forvent C`."""

    condition: Expression


class Outcome(Node, frozen=True):
    """What an answer can lack: `mangler f, …`, `kræver skøn q, …`, `ingen regel`, `modstrid r, s`, `udefineret`."""

    kind: Literal["missing", "discretion", "no_rule", "conflict", "undefined"]
    names: tuple[Path, ...]


class Lacks(Node, frozen=True):
    """`forvent x mangler f, … og kræver skøn q, …`."""

    subject: Path
    outcomes: tuple[Outcome, ...]


class HasStatus(Node, frozen=True):
    """`forvent P består`, `forvent P består ikke`, `forvent P [er] opfyldt`; `status` in the file's language."""

    subject: Path
    status: str


class HasDeadline(Node, frozen=True):
    """`forvent P frist D`."""

    subject: Path
    date: Expression


Expectation = Holds | Lacks | HasStatus | HasDeadline


class Example(Node, frozen=True):
    """`eksempel "title" vurderet D …`."""

    title: Text
    assessed: Expression | None
    instances: tuple[InstanceDeclaration, ...]
    stipulations: tuple[Stipulation, ...]
    expectations: tuple[Expectation, ...]
