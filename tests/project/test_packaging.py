"""Each distribution is built, installed alone outside the checkout, and used."""

import subprocess
import sys
import tomllib
import venv
from importlib import metadata
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]


def wheel_of(project: Path, folder: Path) -> Path:
    """The wheel of the project, built with what is installed here."""
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(project)]
    subprocess.run(build, check=True, capture_output=True, text=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def python_with(wheel: Path, folder: Path, *libraries: str) -> Path:
    """A Python that has the wheel, nothing of the checkout, and of what is installed here only these libraries."""
    venv.create(folder, with_pip=False)
    (site,) = folder.glob("lib/python*/site-packages")
    pip = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python"), "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)], check=True, capture_output=True)
    for library in libraries:
        for file in metadata.files(library) or ():
            top = site / file.parts[0]
            if file.parts[0] != ".." and not top.exists():
                top.symlink_to(Path(str(metadata.distribution(library).locate_file(file.parts[0]))))
    return folder / "bin" / "python"


def required_by(distribution: str) -> set[str]:
    """What it needs, and what that needs, without extras."""
    found: set[str] = set()
    waiting = [distribution]
    while waiting:
        for line in metadata.requires(waiting.pop()) or ():
            requirement = Requirement(line)
            wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
            if wanted and requirement.name not in found:
                found.add(requirement.name)
                waiting.append(requirement.name)
    return found


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
    python = python_with(compiler_wheel, tmp_path / "venv", *required_by("hjemmel"))
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


@pytest.fixture(scope="module")
def checkers_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return wheel_of(ROOT / "generated", tmp_path_factory.mktemp("checkers"))


def test_the_checkers_need_nothing_else(checkers_wheel: Path, tmp_path: Path) -> None:
    python = python_with(checkers_wheel, tmp_path / "venv")
    work = tmp_path / "work"
    work.mkdir()
    program = (
        "from datetime import date\n"
        "from hjemmel_regler.beskaeftigelse import Borger, Ydelse, vurder\n"
        "svar = vurder(Borger(ydelse=Ydelse.dagpenge, ledig_fra=date(2024, 3, 1)), pr=date(2024, 6, 1))\n"
        "print(svar.krævede_samtaler.værdi, svar.krævede_samtaler.klausuler[0].navn)\n"
    )
    assert output_of(python, "-I", "-c", program, cwd=work) == "6 delaftale_2022.seks_samtaler\n"


def test_the_checkers_have_no_dependencies(checkers_wheel: Path) -> None:
    wheel = ZipFile(checkers_wheel)
    (described,) = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
    described_as = wheel.read(described).decode("utf-8")
    assert "Name: hjemmel-regler" in described_as
    assert "Requires-Dist" not in described_as
    names = {name for name in wheel.namelist() if ".dist-info/" not in name}
    committed = {
        path.relative_to(ROOT / "generated").as_posix()
        for path in (ROOT / "generated" / "hjemmel_regler").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert names == committed


def test_the_change_log_begins_with_the_version() -> None:
    for project in (ROOT, ROOT / "generated"):
        version = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["project"]["version"]
        headings = [line for line in (project / "CHANGELOG.md").read_text("utf-8").splitlines() if line[:3] == "## "]
        assert headings[0] == f"## {version}"


def test_both_distributions_carry_the_licence() -> None:
    licence = (ROOT / "LICENSE").read_bytes()
    assert licence.startswith(b"EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert (ROOT / "generated" / "LICENSE").read_bytes() == licence
