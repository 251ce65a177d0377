"""Each distribution is built, installed alone outside the checkout, and used."""

import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[2]


def wheel_of(project: Path, folder: Path) -> Path:
    """The wheel of the project, built with what is installed here."""
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(project)]
    subprocess.run(build, check=True, capture_output=True, text=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def python_with(wheel: Path, folder: Path, *, borrow: bool) -> Path:
    """A Python that has the wheel and nothing of the checkout; `borrow` lends it the libraries installed here."""
    venv.create(folder, with_pip=False)
    (site,) = folder.glob("lib/python*/site-packages")
    install = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(folder / "bin" / "python"),
        "install",
        "--no-deps",
        "--no-index",
    ]
    subprocess.run([*install, "--quiet", "--disable-pip-version-check", str(wheel)], check=True, capture_output=True)
    if borrow:
        import click

        libraries = Path(click.__file__).parents[1]
        for entry in libraries.iterdir():
            if "hjemmel" not in entry.name and not (site / entry.name).exists() and entry.suffix != ".pth":
                (site / entry.name).symlink_to(entry)
    return folder / "bin" / "python"


def output_of(python: Path, *arguments: str, cwd: Path) -> str:
    """What the program says; it must succeed, and must not see this checkout."""
    done = subprocess.run(
        [python, *arguments], cwd=cwd, capture_output=True, text=True, env={"LANG": "C.UTF-8"}, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def compiler_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return wheel_of(ROOT, tmp_path_factory.mktemp("compiler"))


def test_the_wheel_holds_the_package_and_the_grammar(compiler_wheel: Path) -> None:
    names = set(ZipFile(compiler_wheel).namelist())
    for path in ROOT.glob("compiler/hjemmel/**/*"):
        if path.is_file() and "__pycache__" not in path.parts:
            assert path.relative_to(ROOT / "compiler").as_posix() in names
    for path in ROOT.glob("grammar/*.lark"):
        assert f"hjemmel/grammar/{path.name}" in names
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"hjemmel"}


def test_the_compiler_works_outside_the_checkout(compiler_wheel: Path, tmp_path: Path) -> None:
    python = python_with(compiler_wheel, tmp_path / "venv", borrow=True)
    work = tmp_path / "work"
    (work / "rulesets").mkdir(parents=True)
    hjemmel = str(python.parent / "hjemmel")
    where = output_of(python, "-c", "import hjemmel; print(hjemmel.__file__)", cwd=work)
    assert where.startswith(str(tmp_path))
    output_of(python, hjemmel, "new", "proeve", cwd=work)
    assert output_of(python, hjemmel, "check", "--strict", cwd=work) == "proeve: Ingen fejl eller advarsler.\n"
    output_of(python, hjemmel, "test", cwd=work)
    output_of(python, hjemmel, "build", cwd=work)
    assert (work / "generated" / "hjemmel_regler" / "proeve" / "__init__.py").is_file()


def test_nothing_the_wheel_needs_is_ignored_by_git() -> None:
    ignored = subprocess.run(
        ["git", "status", "--porcelain", "--ignored", "compiler", "grammar", "generated"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert [line for line in ignored if line.startswith("!!") and "__pycache__" not in line] == []
