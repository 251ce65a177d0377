"""What is imported is declared: by the compiler in the core, by tests and benchmarks at least for development."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OURS = {"benchmarks", "hjemmel", "hjemmel_regler", "tests"}


def imported_in(*folders: str) -> dict[str, str]:
    """The top-level modules imported from elsewhere, each with a file that does."""
    found: dict[str, str] = {}
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                match node:
                    case ast.Import(names=names):
                        tops = [alias.name.split(".")[0] for alias in names]
                    case ast.ImportFrom(module=str(module), level=0):
                        tops = [module.split(".")[0]]
                    case _:
                        continue
                found |= {top: path.relative_to(ROOT).as_posix() for top in tops}
    return {top: path for top, path in found.items() if top not in OURS and top not in sys.stdlib_module_names}


def declared(*extras: str) -> set[str]:
    """The distributions named in pyproject.toml, the core's and those of the extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = [*project["dependencies"], *(line for extra in extras for line in project["optional-dependencies"][extra])]
    return {normal(re.split(r"[\s<>=!~;\[]", line)[0]) for line in lines}


def normal(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


@pytest.mark.parametrize(
    ("folders", "extras", "beside"),
    [
        # jinja2 brings markupsafe, mkdocs brings markdown: neither is itself without the other.
        (("compiler/hjemmel",), ("docs", "prove"), {"markdown", "markupsafe"}),
        (("tests", "benchmarks"), ("docs", "prove", "dev"), {"markdown", "markupsafe"}),
    ],
    ids=["compiler", "tests"],
)
def test_every_import_is_declared(folders: tuple[str, ...], extras: tuple[str, ...], beside: set[str]) -> None:
    known = packages_distributions()
    missing = {
        module: path
        for module, path in imported_in(*folders).items()
        if module not in beside and not {normal(each) for each in known.get(module, ())} & declared(*extras)
    }
    assert missing == {}


def test_only_the_site_needs_mkdocs() -> None:
    importing = {
        path.relative_to(ROOT / "compiler" / "hjemmel").parts[:2]
        for path in (ROOT / "compiler" / "hjemmel").rglob("*.py")
        if re.search(r"^\s*(?:import|from) mkdocs", path.read_text("utf-8"), re.MULTILINE)
    }
    assert importing == {("apps", "mkdocs")}


def test_the_runtime_imports_the_standard_library_only() -> None:
    assert imported_in("compiler/hjemmel/runtime") == {}
    assert not re.search(
        r"^\s*(?:import|from) hjemmel",
        "\n".join(path.read_text("utf-8") for path in (ROOT / "compiler" / "hjemmel" / "runtime").glob("*.py")),
        re.MULTILINE,
    )


def test_the_lock_names_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert "://" not in lock
    assert all(f"\n{name}==" in lock for name in declared("docs", "dev"))
    pinned = re.findall(r"^\S+==\S+.*?(?=^\S|\Z)", lock, re.MULTILINE | re.DOTALL)
    assert all("--hash=sha256:" in each for each in pinned)
