"""The words of a kind of problem, read from `messages/<language>/<stage>.toml`."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import msgspec

from hjemmel.diagnostics.problem import Problem

Language = Literal["da", "en"]
LANGUAGES: tuple[Language, ...] = ("da", "en")


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is said about one kind of problem; all but the title may hold placeholders (see `sentence.py`)."""

    title: str
    what: str
    why: str
    fix: str
    related: dict[str, str] = {}


class Frame(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words around every problem, the same for all of them."""

    error: str
    warning: str
    errors: str
    warnings: str
    one_error: str
    one_warning: str
    no_problems: str
    why: str
    fix: str
    did_you_mean: str
    hidden: str
    and_: str = msgspec.field(name="and")
    or_: str = msgspec.field(name="or")
    decimal_mark: str
    yes: str
    no: str
    none: str
    assessment_date: str
    months: tuple[str, ...]
    date: str
    units: dict[str, tuple[str, str]]
    """For each kind of quantity the word for one and for several."""


def stage_of(kind: type[Problem]) -> str:
    """The stage whose folder the kind of problem stands in, e.g. `model`."""
    return kind.__module__.split(".")[1]


def words_of(kind: type[Problem], language: Language) -> Words:
    """The words of one kind of problem; a kind without words is our own bug and raises KeyError."""
    return messages(stage_of(kind), language)[kind.code]


@cache
def messages(stage: str, language: Language) -> dict[str, Words]:
    """The words of each problem of a stage, by code."""
    tables = {code: table for code, table in _table(stage, language).items() if code != "terms"}
    return msgspec.convert(tables, dict[str, Words])


@cache
def terms(stage: str, language: Language) -> dict[str, str]:
    """The stage's own terms (`[terms]`): the name of each construct, type or status in the language."""
    return msgspec.convert(_table(stage, language).get("terms", {}), dict[str, str])


@cache
def frame(language: Language) -> Frame:
    """The words around every problem."""
    return msgspec.convert(_toml(f"frame/{language}.toml"), Frame)


@cache
def _table(stage: str, language: Language) -> dict[str, Any]:
    return _toml(f"messages/{language}/{stage}.toml")


def _toml(path: str) -> dict[str, Any]:
    return tomllib.loads(files("hjemmel.diagnostics").joinpath(path).read_text("utf-8"))
