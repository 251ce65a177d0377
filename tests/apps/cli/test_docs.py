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
