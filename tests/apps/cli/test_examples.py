"""Examples are worked out, and the sources are accounted for."""

import json
from pathlib import Path

from tests.apps.cli.conftest import Command, Edit


def test_all_met(hjemmel: Command, proeve: Path) -> None:
    told = hjemmel("test")
    assert told.code == 0
    assert "  lånekort_aftale.ti_bøger         4  (3 hvor den virker)\n" in told.out
    assert told.out.endswith("✓ proeve: 4 af 4 eksempler giver de ventede svar.\n")


def test_a_rule_changed_shows_in_its_example(hjemmel: Command, edit: Edit) -> None:
    edit("bøger_ad_gangen = 10", "bøger_ad_gangen = 12")
    told = hjemmel("test")
    assert told.code == 1
    assert "✗ Fylder 18 år i dag  (rulesets/proeve/regler.regel:" in told.out
    assert "    forvent bo.bøger_ad_gangen er 10\n      bo.bøger_ad_gangen: 12\n" in told.out


def test_what_is_missing_is_told(hjemmel: Command, edit: Edit) -> None:
    edit("  forvent ida.bøger_ad_gangen mangler har_lånekort", "  forvent ida.bøger_ad_gangen er 10")
    assert "      ida.bøger_ad_gangen: mangler ida.har_lånekort\n" in hjemmel("test").out


def test_json(hjemmel: Command, edit: Edit) -> None:
    edit("  forvent ida.lånekort består ikke", "  forvent ida.lånekort består")
    told = hjemmel("test", "--format", "json", "--lang", "en")
    (report,) = json.loads(told.out)
    assert (told.code, report["passed"], report["failed"]) == (1, 3, 1)
    (failed,) = [example for example in report["examples"] if not example["met"]]
    assert failed["expectations"][0]["seen"] == {"ida.lånekort": "does not hold"}
    assert {"clause": "lånekort_aftale.ret_til_kort", "examples": 2, "working": 1} in report["clauses"]


def test_a_clause_without_an_example(hjemmel: Command, edit: Edit, proeve: Path) -> None:
    text = proeve.read_text("utf-8")
    proeve.write_text(
        text[: text.index('eksempel "Fylder 18')].replace("forvent ida.bøger_ad_gangen er 0", ""), "utf-8"
    )
    told = hjemmel("test")
    assert told.code == 0
    edit("  forvent ida.bøger_ad_gangen mangler har_lånekort\n", "")
    assert "Uden eksempel: lånekort_aftale.fem_bøger, lånekort_aftale.ti_bøger" in hjemmel("test").out


def test_errors_come_first(hjemmel: Command, edit: Edit) -> None:
    edit("hvis har_lånekort", "hvis har_lånekot")
    for name in ("test", "coverage", "graph"):
        told = hjemmel(name)
        assert (told.code, told.out, "Fejl HJ201" in told.err) == (1, "", True)


def test_coverage(hjemmel: Command, edit: Edit) -> None:
    told = hjemmel("coverage")
    assert told.code == 0
    assert "100,0 %" in told.out
    edit('  uden regel "overskrift"\n    »Aftale om lånekort«\n', "")
    told = hjemmel("coverage")
    assert "100,0 %" not in told.out
    assert "»Aftale om lånekort«" in told.out
    (row,) = json.loads(hjemmel("coverage", "--format", "json").out)
    assert (row["words"] - row["accounted"], row["left"]) == (
        3,
        [{"lines": [1, 1], "words": 3, "text": "Aftale om lånekort"}],
    )


def test_answers_may_rest_on_each_other_in_long_chains(hjemmel: Command, project: Path) -> None:
    folder = project / "rulesets" / "trin"
    (folder / "kilder").mkdir(parents=True)
    (folder / "kilder" / "aftalen.txt").write_text("Hvert trin er et højere.\n", "utf-8")
    steps = "".join(
        f'  resultat trin{step} : heltal "trin {step}" = trin{step - 1} + 1\n    hjemmel aftalen.trin\n'
        for step in range(1, 301)
    )
    (folder / "trin.regel").write_text(
        'regelsæt trin "Trin"\n\naftale aftalen "Aftalen"\n  kilde "kilder/aftalen.txt"\n'
        "  klausul trin »Hvert trin er et højere.«\n\n"
        f'begreb Borger "borgeren"\n  oplysning trin0 : heltal "trin 0"\n{steps}\n'
        'eksempel "Tre hundrede trin op"\n  vurderet 1. januar 2024\n  Borger anna\n    trin0 = 1\n'
        "  forvent anna.trin300 er 301\n",
        "utf-8",
    )
    assert hjemmel("test").out.endswith("✓ trin: 1 af 1 eksempler giver de ventede svar.\n")
