"""What a stage reports about the drafter's text: data, without words."""

import datetime
from fractions import Fraction
from typing import ClassVar, Literal

import msgspec

from hjemmel.source.span import Span

Severity = Literal["error", "warning"]


class Related(msgspec.Struct, frozen=True):
    """Another place worth looking at; `role` names its text in the message file (`related.<role>`)."""

    role: str
    span: Span


class Edit(msgspec.Struct, frozen=True):
    """A change that mends the problem: replace the characters of `span` by `text`."""

    span: Span
    text: str


class Supplied(msgspec.Struct, frozen=True):
    """A fact of a case with its value; "" is the date of assessment, and None is no value. `kind` is its type, where
    its unit is to be told: an amount is in øre."""

    name: str
    value: bool | datetime.date | Fraction | int | str | None
    kind: str = ""


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing wrong in the drafter's text.

    Each kind is a subclass with a code and a severity; its further fields fill the placeholders of its
    words in `messages/<language>/<stage>.toml`. `declaration` names the declaration it stands in.
    """

    code: ClassVar[str]
    severity: ClassVar[Severity] = "error"

    span: Span
    related: tuple[Related, ...] = ()
    edit: Edit | None = None
    declaration: str = ""
