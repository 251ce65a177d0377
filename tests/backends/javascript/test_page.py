"""The script in a page on a disk: an answer in Chromium, also where every text tries to be more than text."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

from hjemmel.backends.javascript.module import module_from_plan
from hjemmel.plan.nodes import Plan
from tests.backends.docs.rulesets import input_of

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")))
)
OPTIONS = ("--headless", "--no-sandbox", "--disable-gpu", "--dump-dom")
HOSTILE = Path(__file__).parents[1] / "docs" / "cases" / "fjendtlig"


def shown(page: Path, script: str, body: str) -> Any:
    """What a page shows, as JSON, whose last script returns it; errors of the page are shown instead."""
    page.write_text(
        f'<!doctype html><html lang="da"><meta charset="utf-8"><title>Prøve</title><pre id="svar"></pre>'
        f"<script>onerror = (fejl) => {{ svar.textContent = JSON.stringify(fejl); }};</script>{script}"
        f"<script>svar.textContent = JSON.stringify((() => {{ {body} }})());</script></html>",
        "utf-8",
    )
    done = subprocess.run([CHROMIUM, *OPTIONS, page.as_uri()], capture_output=True, text=True, check=True)
    (found,) = re.findall(r'<pre id="svar">(.*?)</pre>', done.stdout, re.DOTALL)
    return json.loads(html.unescape(found))


def test_a_page_on_a_disk_answers(example: Plan, tmp_path: Path) -> None:
    (tmp_path / "regler.js").write_bytes(module_from_plan(example)["sprogets_eksempel/sprogets_eksempel.js"])
    case = {"pr": "2026-09-01", "borger": {"ydelse": "dagpenge", "ledig_fra": "2026-08-01", "tæt_på": True}}
    body = f"""const m = hjemmel_regler.sprogets_eksempel; const {{ sag, pr }} = m.sag_fra_json({json.dumps(case)});
      const asked = m.spørgsmål(sag, pr, "krævede_samtaler");
      return [m.vurder(sag, pr).krævede_samtaler.mangler, asked.map((q) => q.etiket)];"""
    assert shown(tmp_path / "side.html", '<script src="regler.js"></script>', body) == [
        ["borger.undtaget"],
        ["myndigheden har undtaget borgeren"],
    ]


def test_texts_stay_texts(tmp_path: Path) -> None:
    plan = input_of(HOSTILE).plan
    inline = module_from_plan(plan)[f"{plan.name}/{plan.name}.js"].decode()
    body = f"return [window.ramt ?? null, hjemmel_regler[{json.dumps(plan.name)}].REGELSÆT.titel];"
    assert shown(tmp_path / "side.html", f"<script>{inline}</script>", body) == [None, plan.title]
