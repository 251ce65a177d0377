"""Rule files are laid out, translated, or left alone with a reason."""

import io
import sys
from pathlib import Path

import pytest

from tests.apps.cli.conftest import Command, Edit


def test_laid_out_in_place(hjemmel: Command, edit: Edit, proeve: Path) -> None:
    right = proeve.read_text("utf-8")
    edit("  fastsætter bøger_ad_gangen = 10", "fastsætter   bøger_ad_gangen=10")
    assert hjemmel("fmt", "--check").code == 1
    assert proeve.read_text("utf-8") != right
    told = hjemmel("fmt")
    assert (told.code, told.err) == (0, "rulesets/proeve/regler.regel er sat op.\n")
    assert proeve.read_text("utf-8") == right
    assert hjemmel("fmt", "--check") == (0, "", "Alt er sat rigtigt op.\n")


def test_the_difference(hjemmel: Command, edit: Edit, proeve: Path) -> None:
    edit("  fastsætter bøger_ad_gangen = 10", "fastsætter   bøger_ad_gangen=10")
    before = proeve.read_bytes()
    told = hjemmel("fmt", "--diff", "rulesets/proeve")
    assert told.code == 0
    assert told.out.startswith("--- rulesets/proeve/regler.regel\n+++ ")
    assert "-fastsætter   bøger_ad_gangen=10\n+  fastsætter bøger_ad_gangen = 10\n" in told.out
    assert proeve.read_bytes() == before


def test_to_english_and_back(hjemmel: Command, proeve: Path) -> None:
    danish = proeve.read_text("utf-8")
    assert hjemmel("fmt", "--to", "en", str(proeve)).code == 0
    assert proeve.read_text("utf-8").startswith('ruleset proeve "Proeve"\n')
    assert hjemmel("check", "--strict").code == 0
    assert hjemmel("test").code == 0
    assert hjemmel("fmt", "--to", "da").err == "rulesets/proeve/regler.regel er oversat.\n"
    assert proeve.read_text("utf-8") == danish


def test_standard_input(hjemmel: Command, proeve: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = proeve.read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.replace(b"  regel", b" regel"))))
    told = hjemmel("fmt", "-")
    assert (told.code, told.out, told.err) == (0, text.decode("utf-8"), "")


def test_what_cannot_be_read_is_left_alone(hjemmel: Command, edit: Edit, proeve: Path) -> None:
    edit("  fastsætter bøger_ad_gangen = 10", "  fastsætter bøger_ad_gangen er")
    before = proeve.read_bytes()
    told = hjemmel("fmt")
    assert told.code == 1
    assert "Fejl HJ1" in told.err
    assert "kan ikke sættes op, før den kan læses" in told.err
    assert proeve.read_bytes() == before


def test_a_name_that_is_a_word_of_the_other_language(hjemmel: Command, proeve: Path) -> None:
    text = proeve.read_text("utf-8")
    proeve.write_text(text.replace("har_lånekort", "rule"), "utf-8")
    told = hjemmel("fmt", "--to", "en")
    assert (told.code, "`rule`" in told.err) == (1, True)
    assert proeve.read_text("utf-8").startswith("regelsæt")


def test_windows_line_ends_and_byte_order_marks_go(hjemmel: Command, proeve: Path) -> None:
    right = proeve.read_bytes()
    proeve.write_bytes(b"\xef\xbb\xbf" + right.replace(b"\n", b"\r\n"))
    assert hjemmel("fmt").code == 0
    assert proeve.read_bytes() == right


def test_a_file_that_is_not_there(hjemmel: Command, project: Path) -> None:
    told = hjemmel("fmt", "nix.regel")
    assert (told.code, "'nix.regel' findes ikke" in told.err) == (2, True)
