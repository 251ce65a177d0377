"""A slip that no example notices, said as a lawyer would say it."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

import msgspec

from hjemmel.adequacy.mutation_nodes import Unnoticed
from hjemmel.adequacy.mutations.slips import SlipKind
from hjemmel.diagnostics.words import Language


class SlipWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The sentences in one language; what is left out has one for each kind of slip."""

    changed: str
    changed_within: str
    left_out: dict[SlipKind, str]


def sentence_of(unnoticed: Unnoticed, language: Language) -> str:
    """`Hvis »26 uger« blev til »27 uger«, ville intet eksempel opdage det.`"""
    words = slip_words(language)
    if not unnoticed.became:
        template = words.left_out[unnoticed.kind]
    else:
        template = words.changed_within if unnoticed.within else words.changed
    return template.format(was=unnoticed.was, became=unnoticed.became, within=unnoticed.within)


@cache
def slip_words(language: Language) -> SlipWords:
    """The sentences of the language."""
    text = files("hjemmel.adequacy").joinpath(f"words/{language}.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), SlipWords)
