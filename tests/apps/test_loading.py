"""Checkers are asked without being written."""

import sys

import pytest

from hjemmel.apps.loading import checkers

FILES = {
    "__init__.py": b"",
    "_fælles.py": b"BASE = 40\n",
    "proeve/__init__.py": b"from .svar import SVAR\n",
    "proeve/svar.py": b"from .._f\xc3\xa6lles import BASE\nSVAR = BASE + 2\n",
}


def test_modules_find_each_other() -> None:
    with checkers(FILES, "proeve") as module:
        assert module.SVAR == 42


def test_nothing_stays_and_what_was_there_comes_back() -> None:
    with checkers(FILES, "proeve") as outer:
        with checkers({**FILES, "_fælles.py": b"BASE = 0\n"}, "proeve") as inner:
            assert inner.SVAR == 2
        assert sys.modules["hjemmel_regler.proeve"] is outer
    assert not any(name.startswith("hjemmel_regler.proeve") for name in sys.modules)


def test_a_rule_set_that_is_not_there() -> None:
    with pytest.raises(ModuleNotFoundError), checkers(FILES, "andet"):
        pass
