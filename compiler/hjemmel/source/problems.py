"""What can be wrong between the rules and the text they quote."""

from fractions import Fraction
from typing import ClassVar

from hjemmel.diagnostics.problem import Problem, Severity


class QuotationNotFound(Problem, frozen=True, kw_only=True):
    """A quotation that the source does not have, though it has one like it.

    `passage` is the source's own words, `line` where they stand, `difference` lists "quotation → source" by words, with
    the letters that differ in brackets.
    """

    code: ClassVar[str] = "HJ401"
    file: str
    line: int
    passage: str
    difference: str


class QuotationAmbiguous(Problem, frozen=True, kw_only=True):
    """A quotation that stands `count` times in the source, on `lines`; `anchors` would each make it one place."""

    code: ClassVar[str] = "HJ402"
    file: str
    count: int
    lines: tuple[int, ...]
    anchors: tuple[str, ...]


class AnchorNotBefore(Problem, frozen=True, kw_only=True):
    """A quotation whose anchor does not stand just before it; `before` holds what does, for each place."""

    code: ClassVar[str] = "HJ403"
    file: str
    anchor: str
    lines: tuple[int, ...]
    before: tuple[str, ...]


class HeadingSwallowed(Problem, frozen=True, kw_only=True):
    """A quotation that runs into or out of a heading."""

    code: ClassVar[str] = "HJ404"
    severity: ClassVar[Severity] = "warning"
    file: str
    line: int
    heading: str


class SourceMissing(Problem, frozen=True, kw_only=True):
    """A source file that is not there; `nearest` is a file that is, or ""."""

    code: ClassVar[str] = "HJ405"
    file: str
    nearest: str = ""


class SourceNotUtf8(Problem, frozen=True, kw_only=True):
    """A source file that is not UTF-8; `byte` on `line` is the first that cannot be read."""

    code: ClassVar[str] = "HJ406"
    file: str
    line: int
    byte: str


class ChecksumDiffers(Problem, frozen=True, kw_only=True):
    """A source file whose bytes are not those the rules were written from."""

    code: ClassVar[str] = "HJ407"
    file: str
    declared: str
    actual: str


class TextNotAccountedFor(Problem, frozen=True, kw_only=True):
    """A passage of the source that no cited clause and no `uden regel` covers; `share` of all words, in percent.

    `lines` is one line number or two with a dash between.
    """

    code: ClassVar[str] = "HJ408"
    severity: ClassVar[Severity] = "warning"
    file: str
    lines: str
    words: int
    share: Fraction
    passage: str


class ClauseNeverCited(Problem, frozen=True, kw_only=True):
    """A clause that nothing rests on."""

    code: ClassVar[str] = "HJ409"
    severity: ClassVar[Severity] = "warning"
    name: str


class QuotationUnlikeSource(Problem, frozen=True, kw_only=True):
    """A quotation that the source has nothing like."""

    code: ClassVar[str] = "HJ410"
    file: str
