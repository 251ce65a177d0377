"""The version of this compiler."""

from importlib.metadata import version as installed


def version() -> str:
    """As installed, e.g. `0.1.0`."""
    return installed("hjemmel")
