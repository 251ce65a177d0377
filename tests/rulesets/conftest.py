"""The published rule set, compiled once, and its checkers, generated once."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from hjemmel.apps.project import contents_of
from hjemmel.compile import Compiled, compiled
from hjemmel.plan.nodes import Plan
from tests.backends.python.checkers import Checkers

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
def package(plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """The checkers generated from the plan."""
    return Checkers(tmp_path_factory.mktemp("published")).package(plan)
