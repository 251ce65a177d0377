"""The modules that are run, each written once a session."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from hjemmel.apps.project import contents_of
from hjemmel.backends.python.package import package_from_plan, runtime_files
from hjemmel.compile import compiled
from hjemmel.plan.nodes import Plan
from tests.backends.javascript.node import written

HERE = Path(__file__).parent
RULE_SETS = {
    "beskaeftigelse": HERE.parents[2] / "rulesets" / "beskaeftigelse",
    "sprogets_eksempel": HERE / "eksempel",
}


def plan_in(folder: Path) -> Plan:
    """The plan of the rule set in a folder."""
    found = compiled(contents_of(folder))
    assert found.plan is not None, found.errors
    return found.plan


@pytest.fixture(scope="session", params=sorted(RULE_SETS))
def plan(request: pytest.FixtureRequest) -> Plan:
    """The plan of a whole rule set."""
    return plan_in(RULE_SETS[request.param])


@pytest.fixture(scope="session")
def example() -> Plan:
    """The plan of the specification's example, made whole."""
    return plan_in(RULE_SETS["sprogets_eksempel"])


@pytest.fixture(scope="session")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where modules are written."""
    return tmp_path_factory.mktemp("javascript")


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Plan], ModuleType]]:
    """What gives the Python checkers of a plan, to compare with."""
    above = tmp_path_factory.mktemp("checkers")
    sys.path.insert(0, str(above))

    def package(plan: Plan) -> ModuleType:
        for path, content in {**package_from_plan(plan), **runtime_files()}.items():
            place = above / "hjemmel_regler_ved_siden" / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        importlib.invalidate_caches()
        return importlib.import_module(f"hjemmel_regler_ved_siden.{plan.name}")

    yield package
    sys.path.remove(str(above))


@pytest.fixture(scope="session")
def module(example: Plan, modules: Path) -> str:
    """The address of the example's module."""
    return written(example, modules)


@pytest.fixture(scope="session")
def typescript() -> Path:
    """TypeScript's compiler, as locked beside these tests; installed when it is not there yet."""
    folder = HERE / "typescript"
    compiler = folder / "node_modules" / ".bin" / "tsc"
    if not compiler.exists():
        subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=folder, check=True)
    return compiler
