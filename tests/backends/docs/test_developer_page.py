"""The page for developers: its programs are run, its JSON is read."""

from __future__ import annotations

import html
import re
import subprocess
import sys
from pathlib import Path

import pytest

from hjemmel.backends.docs.inputs import SiteInput
from hjemmel.backends.docs.site import site_from_plan
from hjemmel.backends.python.package import package_from_plan, runtime_files
from hjemmel.plan.case_from_json import case_from_json
from tests.backends.docs.rulesets import CASES, ROOT, input_of

CODE = re.compile(r'<code class="language-(\w+)">(.*?)</code>', re.S)
FOLDERS = [
    pytest.param(CASES / "lille", id="small"),
    pytest.param(ROOT / "rulesets" / "beskaeftigelse", id="published"),
]


def blocks(given: SiteInput) -> list[tuple[str, str]]:
    """The code on the page in order, with its language."""
    text = site_from_plan(given)["for-udviklere.md"].decode()
    return [(language, html.unescape(code)) for language, code in CODE.findall(text)]


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_programs_print_what_the_page_says(folder: Path, tmp_path: Path) -> None:
    given = input_of(folder)
    for name, content in (runtime_files() | package_from_plan(given.plan)).items():
        place = tmp_path / "hjemmel_regler" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    shown = blocks(given)
    program = "\n".join(code for language, code in shown if language == "python")
    expected = "".join(code for language, code in shown if language == "text")
    # On its own, as a developer has it: only the standard library and the rules.
    ran = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{program}"],
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONUTF8": "1"},
        check=False,
    )
    assert ran.stderr == ""
    assert ran.stdout == expected


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_json_is_a_case(folder: Path) -> None:
    given = input_of(folder)
    (text,) = [code for language, code in blocks(given) if language == "json"]
    case, problems = case_from_json(given.plan, text)
    assert problems == ()
    assert case is not None
    assert case.instances
