"""What the README of the published checkers shows of JavaScript is true."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from tests.backends.javascript.conftest import RULE_SETS, plan_in
from tests.backends.javascript.node import HERE, written

README = HERE.parents[2] / "generated" / "README.md"


def test_the_program_shown_gives_what_it_says(tmp_path: Path) -> None:
    written(plan_in(RULE_SETS["beskaeftigelse"]), tmp_path / "hjemmel_regler")
    (program,) = re.findall(r"^```js\n(.*?)^```$", README.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    shown = re.findall(r"// (.*)$", program, re.MULTILINE)
    (tmp_path / "program.mjs").write_text(program, "utf-8")
    done = subprocess.run(["node", tmp_path / "program.mjs"], capture_output=True, text=True, check=False)
    assert (done.stderr, done.stdout.splitlines()) == ("", shown)
