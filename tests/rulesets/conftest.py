"""The published rule set, compiled once, and its checkers, generated once."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from hjemmel.apps.project import contents_of
from hjemmel.backends.python.package import package_from_plan, runtime_files
from hjemmel.compile import Compiled, compiled
from hjemmel.plan.nodes import Plan

ROOT = "hjemmel_regler_udgivet"
FOLDER = Path(__file__).resolve().parents[2] / "rulesets" / "beskaeftigelse"


@pytest.fixture(scope="session")
def folder() -> Path:
    """The folder of the rule set."""
    return FOLDER


@pytest.fixture(scope="session")
def ruleset() -> Compiled:
    """The rule set as compiled."""
    return compiled(contents_of(FOLDER))


@pytest.fixture(scope="session")
def plan(ruleset: Compiled) -> Plan:
    """The plan of the rule set."""
    assert ruleset.plan is not None, ruleset.errors
    return ruleset.plan


@pytest.fixture(scope="session")
def package(plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The checkers generated from the plan, in a package of their own."""
    above = tmp_path_factory.mktemp("published")
    for path, content in {**package_from_plan(plan), **runtime_files()}.items():
        place = above / ROOT / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    sys.path.insert(0, str(above))
    importlib.invalidate_caches()
    yield importlib.import_module(f"{ROOT}.{plan.name}")
    sys.path.remove(str(above))
