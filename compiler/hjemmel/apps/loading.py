"""Generated checkers imported from memory: a rule set can be asked about a case without anything being written."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

PACKAGE = "hjemmel_regler"


@contextmanager
def checkers(files: Mapping[str, bytes], ruleset: str) -> Iterator[ModuleType]:
    """The package of a rule set, from the files that would be written; gone again after the block."""
    before = {name: module for name, module in sys.modules.items() if _is_ours(name)}
    for name in before:
        del sys.modules[name]
    finder = _Finder(files)
    sys.meta_path.insert(0, finder)
    try:
        yield import_module(f"{PACKAGE}.{ruleset}")
    finally:
        sys.meta_path.remove(finder)
        for name in [name for name in sys.modules if _is_ours(name)]:
            del sys.modules[name]
        sys.modules.update(before)


def _is_ours(name: str) -> bool:
    return name == PACKAGE or name.startswith(f"{PACKAGE}.")


class _Finder(MetaPathFinder, Loader):
    """Finds `hjemmel_regler` and what is in it among the files."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where the module is, or None when it is not one of ours."""
        if not _is_ours(fullname):
            return None
        inside = fullname.removeprefix(PACKAGE).lstrip(".").replace(".", "/")
        as_package = f"{inside}/__init__.py" if inside else "__init__.py"
        for file, is_package in ((as_package, True), (f"{inside}.py", False)):
            if file in self.files:
                return ModuleSpec(fullname, self, origin=file, is_package=is_package)
        return None

    def exec_module(self, module: ModuleType) -> None:
        """Run the module's text."""
        spec = module.__spec__
        assert spec is not None
        assert spec.origin is not None
        exec(compile(self.files[spec.origin], f"<{PACKAGE}/{spec.origin}>", "exec"), vars(module))
