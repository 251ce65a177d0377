"""What can be wrong with a text before its names are looked up."""

from __future__ import annotations

from typing import ClassVar

from hjemmel.diagnostics.problem import Problem, Severity

# --- the characters of the file


class ByteOrderMark(Problem, frozen=True, kw_only=True):
    """The file begins with a byte order mark."""

    code: ClassVar[str] = "HJ011"
    severity: ClassVar[Severity] = "warning"


class CarriageReturns(Problem, frozen=True, kw_only=True):
    """Lines end with a carriage return too."""

    code: ClassVar[str] = "HJ012"
    severity: ClassVar[Severity] = "warning"


class Tabs(Problem, frozen=True, kw_only=True):
    """A tab among the spaces."""

    code: ClassVar[str] = "HJ013"
    severity: ClassVar[Severity] = "warning"


class OddSpace(Problem, frozen=True, kw_only=True):
    """A space that is not the ordinary one, or a character that is not seen."""

    code: ClassVar[str] = "HJ014"
    severity: ClassVar[Severity] = "warning"
    character: str


class LookAlike(Problem, frozen=True, kw_only=True):
    """A character that looks like one of the language's own."""

    code: ClassVar[str] = "HJ015"
    found: str
    meant: str
    character: str


class NotComposed(Problem, frozen=True, kw_only=True):
    """A letter written as two characters."""

    code: ClassVar[str] = "HJ016"
    severity: ClassVar[Severity] = "warning"


class EmptyFile(Problem, frozen=True, kw_only=True):
    """Nothing but comments and space."""

    code: ClassVar[str] = "HJ017"


class UnknownCharacter(Problem, frozen=True, kw_only=True):
    """A character the language does not use."""

    code: ClassVar[str] = "HJ018"
    found: str
    character: str


# --- the shape of the text


class Unexpected(Problem, frozen=True, kw_only=True):
    """Inside a declaration with a name, something else was expected."""

    code: ClassVar[str] = "HJ101"
    construct: str
    name: str
    after: str
    found: str
    expected: tuple[str, ...]
    nearest: str = ""


class UnexpectedUnnamed(Problem, frozen=True, kw_only=True):
    """Where a declaration has no name yet, something else was expected."""

    code: ClassVar[str] = "HJ102"
    after: str
    found: str
    expected: tuple[str, ...]
    nearest: str = ""


class MixedAndOr(Problem, frozen=True, kw_only=True):
    """`og` and `eller` in one chain; both readings are spelled out."""

    code: ClassVar[str] = "HJ103"
    first: str
    second: str


class EndsTooSoon(Problem, frozen=True, kw_only=True):
    """A declaration ends where something is missing."""

    code: ClassVar[str] = "HJ104"
    construct: str
    name: str
    after: str
    expected: tuple[str, ...]


class ImpossibleDate(Problem, frozen=True, kw_only=True):
    """A date that is not in the calendar."""

    code: ClassVar[str] = "HJ105"
    text: str


class MalformedDate(Problem, frozen=True, kw_only=True):
    """A date that is not written as dates are."""

    code: ClassVar[str] = "HJ106"
    text: str
    right: str


class UnterminatedQuotation(Problem, frozen=True, kw_only=True):
    """A `»` without its `«`."""

    code: ClassVar[str] = "HJ107"


class UnterminatedText(Problem, frozen=True, kw_only=True):
    """A `"` without its partner on the line."""

    code: ClassVar[str] = "HJ108"


class MalformedNumber(Problem, frozen=True, kw_only=True):
    """A number with its points and commas in the wrong places."""

    code: ClassVar[str] = "HJ109"
    text: str


class DecimalOrList(Problem, frozen=True, kw_only=True):
    """A decimal comma where a list was expected, or a list comma inside a number."""

    code: ClassVar[str] = "HJ110"
    number: str
    members: str


class ReservedWord(Problem, frozen=True, kw_only=True):
    """A word of the language used as a name."""

    code: ClassVar[str] = "HJ111"
    word: str


class ListMark(Problem, frozen=True, kw_only=True):
    """A letter or number in a list that is not the next one."""

    code: ClassVar[str] = "HJ112"
    found: str
    wanted: str


class TableRow(Problem, frozen=True, kw_only=True):
    """A row with another number of cells than the header, or without a value."""

    code: ClassVar[str] = "HJ113"
    cells: int
    columns: int


class NameForm(Problem, frozen=True, kw_only=True):
    """A name with two underscores in a row, or one at its end."""

    code: ClassVar[str] = "HJ114"
    name: str


class NotADeclaration(Problem, frozen=True, kw_only=True):
    """Text that is not part of a declaration."""

    code: ClassVar[str] = "HJ115"
    found: str
    nearest: str = ""


class MissingLanguage(Problem, frozen=True, kw_only=True):
    """A file that does not begin with `regelsæt` or `ruleset`."""

    code: ClassVar[str] = "HJ116"
    word: str


class HeaderNotFirst(Problem, frozen=True, kw_only=True):
    """A second `regelsæt`, or one that is not the first thing in the file."""

    code: ClassVar[str] = "HJ117"
    word: str


class PartAmbiguous(Problem, frozen=True, kw_only=True):
    """`P af y over a` without parentheses; both readings are spelled out."""

    code: ClassVar[str] = "HJ118"
    first: str
    second: str


class TooDeep(Problem, frozen=True, kw_only=True):
    """Expressions inside one another beyond what the language allows."""

    code: ClassVar[str] = "HJ119"
    limit: int


class EndsTooSoonUnnamed(Problem, frozen=True, kw_only=True):
    """A declaration ends before it has a name."""

    code: ClassVar[str] = "HJ120"
    after: str
    expected: tuple[str, ...]


class DiscretionDecided(Problem, frozen=True, kw_only=True):
    """A discretion with a value or a default where it is declared."""

    code: ClassVar[str] = "HJ121"
    name: str
