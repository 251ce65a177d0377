"""Scripts of pages with short names: what only the code sees is shortened, and the code means the same."""

from __future__ import annotations

import json
import subprocess

import pytest

from hjemmel.backends.javascript.parts import core_script
from hjemmel.backends.javascript.runtime_text import runtime_text
from hjemmel.backends.javascript.shortening import renamed, short_names, tokens_of
from hjemmel.plan.nodes import Plan

CODE = """
const første = 1, anden = { første, tredje: 3 };
class Ting { constructor(navn) { this.navn = navn; } hilsen(til) { return `${this.navn} hilser ${til}: første`; } }
function længste(tekster) { return tekster.reduce((bedste, tekst) => (tekst.length > bedste.length ? tekst : bedste)); }
const [hele, resten] = "a/b".split("/");
const mønster = /første[/]"/u, halvdelen = 10 / 4 / 5;
const { tredje, fjerde = 4 } = anden;
const valgt = halvdelen > 0 ? længste(["kort", "længere"]) : fjerde;
const svar = [anden.første, tredje, new Ting("Anna").hilsen(hele + resten), mønster.source, halvdelen, valgt, fjerde];
"""


def run(code: str) -> object:
    """What `svar` comes to in Node, whatever it is called."""
    done = subprocess.run(["node", "-e", code], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_renamed_code_means_the_same() -> None:
    tokens = tokens_of(CODE)
    names = short_names(tokens)
    short = renamed(tokens, names)
    shown = "console.log(JSON.stringify({}))"
    assert run(short + shown.format(names["svar"])) == run(CODE + shown.format("svar"))
    assert len(short) < len(CODE)


def test_names_that_belong_to_objects_or_the_language_stay() -> None:
    names = short_names(tokens_of(CODE))
    assert names.keys() >= {"anden", "længste", "bedste", "mønster", "halvdelen", "Ting", "svar"}
    assert names.keys().isdisjoint({"første", "tredje", "navn", "hilsen", "length", "reduce", "constructor", "const"})
    assert len(set(names.values())) == len(names)
    assert set(names.values()).isdisjoint(token.text for token in tokens_of(CODE))


@pytest.mark.parametrize("text", [CODE, runtime_text(), "`a${`b${'c'}`}` / 2", 'x = a ? "b\\"" : /"/.test(y)'])
def test_the_pieces_of_code_are_the_code(text: str) -> None:
    assert "".join(token.text for token in tokens_of(text)) == text


def test_texts_are_left_alone(example: Plan) -> None:
    core = core_script(example, "", "")
    for text in ("er ikke et felt her.", "skal være et objekt med skøn.", "januar februar marts", example.title):
        assert text in core
