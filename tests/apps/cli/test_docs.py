"""Pages are built for one rule set, or for several with a page in front of them."""

import re
from pathlib import Path

from tests.apps.cli.conftest import Command


def test_one_rule_set_has_the_site_to_itself(hjemmel: Command, proeve: Path, project: Path) -> None:
    assert proeve.is_file()
    told = hjemmel("docs", "--out", "ud")
    assert (told.code, told.out.splitlines()[-1].endswith("ud/index.html")) == (0, True)
    assert "<title>Regelsæt</title>" not in (project / "ud" / "index.html").read_text("utf-8")
    assert (project / "ud" / "regler").is_dir()


def test_several_rule_sets_have_a_page_in_front(hjemmel: Command, proeve: Path, project: Path) -> None:
    other = project / "rulesets" / "anden"
    assert hjemmel("new", "anden").code == 0
    rules = other / "regler.regel"
    text = rules.read_text("utf-8")
    rules.write_text(re.sub(r'(regelsæt anden) "[^"]*"', r'\1 "Lån & <andet>"', text), "utf-8")
    told = hjemmel("docs", "--out", "ud")
    assert told.code == 0, told.err
    front = (project / "ud" / "index.html").read_text("utf-8")
    assert '<a href="anden/index.html">Lån &amp; &lt;andet&gt;</a>' in front
    assert '<a href="proeve/index.html">' in front
    for place in re.findall(r'href="([^"]+)"', front):
        assert (project / "ud" / place).is_file(), place
    assert told.out.splitlines()[-1].endswith("ud/index.html")


def test_the_page_about_quality_shows_what_was_measured_of_these_rules_only(
    hjemmel: Command, proeve: Path, project: Path
) -> None:
    def quality() -> str:
        assert hjemmel("docs", "--out", "ud").code == 0
        return (project / "ud" / "kvalitet.html").read_text("utf-8")

    assert quality().count("Ikke målt for denne udgave.") == 3
    hjemmel("prove")
    hjemmel("test", "--coverage", "--mutants")
    page = quality()
    assert "Ikke målt" not in page
    assert "Mangler der en regel i en sag, hvor alt er oplyst?" in page or "som intet eksempel står på?" in page
    assert "måder</a>, en betingelse kan afgøre et svar på" in page
    assert re.search(r"\d småfejl</a> er prøvet", page)
    proeve.write_text(proeve.read_text("utf-8").replace("bøger_ad_gangen = 10", "bøger_ad_gangen = 11"), "utf-8")
    assert quality().count("Ikke målt for denne udgave.") == 3
