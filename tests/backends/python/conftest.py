"""A folder for generated packages."""

from __future__ import annotations

import pytest

from tests.backends.python.checkers import Checkers


@pytest.fixture(scope="session")
def checkers(tmp_path_factory: pytest.TempPathFactory) -> Checkers:
    """Where generated packages of this run are written and imported from."""
    return Checkers(tmp_path_factory.mktemp("checkers"))
