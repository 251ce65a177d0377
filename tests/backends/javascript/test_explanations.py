"""Explanations, receipts and JSON are those of the Python checkers, word for word."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any

from hjemmel.plan.nodes import Plan
from tests.backends.javascript.cases import Cases
from tests.backends.javascript.node import json_of, run, written
from tests.backends.python.checkers import facts_of, stipulated

CASES = 150


def test_they_say_what_the_python_checkers_say(
    plan: Plan, modules: Path, packages: Callable[[Plan], ModuleType]
) -> None:
    package = packages(plan)
    module = written(plan, modules)
    rules = [rule.name for rule in plan.rules]
    lines: list[dict[str, Any]] = []
    wanted: list[dict[str, Any]] = []
    for case in islice(iter(Cases(plan, 5).case, None), CASES):
        (root,) = case.instances
        given = stipulated(package, plan, case)
        svar = package.vurder(facts_of(package, plan, root), pr=case.assessed, forudsat=given)
        explained = svar.forklaring()
        wanted.append(
            {
                "data": explained.som_data(),
                "sætninger": explained.sætninger(),
                "anderledes": explained.hvad_skulle_være_anderledes(),
                "hvorfor_ikke": [explained.hvorfor_ikke(rule) for rule in rules],
                "kvittering": svar.kvittering()._asdict(),
                "svar": svar.som_data(),
            }
        )
        lines.append({"module": module, "sag": json_of(plan, case), "regler": rules})
    given_all = run("explanations.mjs", lines)
    assert list(islice(unlike(json.loads(json.dumps(wanted)), given_all, ""), 5)) == []


def unlike(wanted: Any, given: Any, place: str) -> Iterator[str]:
    """Where two JSON values differ."""
    if isinstance(wanted, dict) and isinstance(given, dict) and wanted.keys() == given.keys():
        for key in wanted:
            yield from unlike(wanted[key], given[key], f"{place}.{key}")
    elif isinstance(wanted, list) and isinstance(given, list) and len(wanted) == len(given):
        for i, (one, other) in enumerate(zip(wanted, given, strict=True)):
            yield from unlike(one, other, f"{place}[{i}]")
    elif wanted != given:
        yield f"{place}: {given!r} instead of {wanted!r}"
