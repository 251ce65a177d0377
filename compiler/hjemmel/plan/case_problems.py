"""What can be wrong with a case as it is handed in. `path` names the field: `borger.samtaler[0].dato`."""

from typing import ClassVar

from hjemmel.diagnostics.problem import Problem


class NotJson(Problem, frozen=True, kw_only=True):
    """Text that is no JSON object."""

    code: ClassVar[str] = "HJ901"
    line: int


class WrongForm(Problem, frozen=True, kw_only=True):
    """A field with a value of another kind than it takes; `expected` is a term, `found` the value as JSON."""

    code: ClassVar[str] = "HJ902"
    path: str
    expected: str
    found: str


class NoSuchCode(Problem, frozen=True, kw_only=True):
    """A code that is not on the field's list."""

    code: ClassVar[str] = "HJ903"
    path: str
    found: str
    codes: tuple[str, ...]
    nearest: str = ""


class NoSuchField(Problem, frozen=True, kw_only=True):
    """A field that there is none of where it stands."""

    code: ClassVar[str] = "HJ904"
    path: str
    nearest: str = ""


class PartMissing(Problem, frozen=True, kw_only=True):
    """Something that a case, or a discretion in it, is not complete without."""

    code: ClassVar[str] = "HJ905"
    path: str


class OutOfBounds(Problem, frozen=True, kw_only=True):
    """A value, date or length beyond what there is; the bounds are included."""

    code: ClassVar[str] = "HJ906"
    path: str
    found: str
    least: str
    most: str


class TooFine(Problem, frozen=True, kw_only=True):
    """A number with more decimals than are counted with."""

    code: ClassVar[str] = "HJ907"
    path: str
    found: str
    decimals: int


class WholeGivenTwice(Problem, frozen=True, kw_only=True):
    """A member of a list that names its whole itself as well."""

    code: ClassVar[str] = "HJ908"
    path: str


class FieldGivenTwice(Problem, frozen=True, kw_only=True):
    """The same field twice in one object."""

    code: ClassVar[str] = "HJ909"
    path: str


class NotToBeStipulated(Problem, frozen=True, kw_only=True):
    """A discretion or a list among what is stipulated."""

    code: ClassVar[str] = "HJ910"
    path: str


class ConceptMissing(Problem, frozen=True, kw_only=True):
    """A case about nothing; `concepts` are the fields it could have."""

    code: ClassVar[str] = "HJ911"
    concepts: tuple[str, ...]
