"""A folder for generated packages, and the contact rules as one of them."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.backends.python.checkers import Checkers
from tests.backends.python.contact import contact_plan


@pytest.fixture(scope="session")
def checkers(tmp_path_factory: pytest.TempPathFactory) -> Checkers:
    """Where generated packages of this run are written and imported from."""
    return Checkers(tmp_path_factory.mktemp("checkers"))


@pytest.fixture(scope="session")
def kontakt(checkers: Checkers) -> ModuleType:
    """The package of the contact rules."""
    return checkers.package(contact_plan())
