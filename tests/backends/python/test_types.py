"""Generated packages and their runtime pass mypy --strict and pyright's strict mode."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from hjemmel.backends.python.package import package_from_plan, runtime_files
from tests.backends.python.checkers import with_closed_precedence
from tests.backends.python.contact import contact_plan
from tests.plan.strategies import random_plan


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the contact rules and some random plans as packages."""
    folder = tmp_path_factory.mktemp("typed")
    plans = [with_closed_precedence(random_plan(seed)) for seed in (7, 13, 23)]
    named = [msgspec.structs.replace(plan, name=f"p{i}") for i, plan in enumerate(plans)]
    for plan in (contact_plan(), *named):
        for path, content in {**package_from_plan(plan), **runtime_files()}.items():
            place = folder / "hjemmel_regler" / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
    caller = """from datetime import date

from hjemmel_regler.kontakt import Borger, Ydelse, vurder

svar = vurder(Borger(ydelse=Ydelse.dagpenge, alder=40), pr=date(2024, 6, 1))
antal: int | None = svar.krævede.værdi
fritaget: bool | None = svar.fritaget.værdi
"""
    (folder / "caller.py").write_text(caller)
    return folder


def test_mypy_strict(written: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11", "hjemmel_regler", "caller.py"]
    done = subprocess.run(command, cwd=written, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_mypy_finds_a_wrong_fact(written: Path) -> None:
    (written / "wrong.py").write_text("from hjemmel_regler.kontakt import Borger\n\nBorger(alder='fyrre')\n")
    command = [sys.executable, "-m", "mypy", "--strict", "wrong.py"]
    done = subprocess.run(command, cwd=written, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert 'incompatible type "str"; expected "int | None"' in done.stdout


def test_pyright_strict(written: Path) -> None:
    settings = {"include": ["hjemmel_regler", "caller.py"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (written / "pyrightconfig.json").write_text(json.dumps(settings))
    environment = {**os.environ, "PYRIGHT_PYTHON_GLOBAL_NODE": "1"}
    command = [sys.executable, "-m", "pyright", "--outputjson"]
    done = subprocess.run(command, cwd=written, capture_output=True, text=True, check=False, env=environment)
    found = json.loads(done.stdout)
    assert found["generalDiagnostics"] == []
    assert found["summary"]["filesAnalyzed"] > 10
