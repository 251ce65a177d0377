"""Generated packages, imported, and cases of the oracle as their facts and answers."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec

from hjemmel.backends.python.names import STATUS_WORDS, attribute_of_whole, python_name
from hjemmel.backends.python.package import package_from_plan, runtime_files
from hjemmel.plan import nodes
from hjemmel.plan.case import Answer, Case, Cause, Instance, Known, Unknown, Value

_NUMBERS = count()
KIND_WORDS = {
    "missing": "mangler",
    "discretion": "skøn",
    "conflict": "modstrid",
    "no_rule": "ingen_regel",
    "undefined": "udefineret",
}
ROOT = "hjemmel_regler_proevet"


class Checkers:
    """A folder of generated packages that can be imported."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / ROOT
        self.write({f"{path}": content for path, content in runtime_files().items()})
        sys.path.insert(0, str(folder))

    def write(self, files: dict[str, bytes]) -> None:
        """Writes files below the folder."""
        for path, content in files.items():
            place = self.folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)

    def package(self, plan: nodes.Plan) -> ModuleType:
        """The package of a plan, under a name of its own."""
        renamed = msgspec.structs.replace(plan, name=f"p{next(_NUMBERS)}")
        self.write(package_from_plan(renamed))
        importlib.invalidate_caches()
        return importlib.import_module(f"{ROOT}.{renamed.name}")

    def runtime(self, module: str) -> ModuleType:
        """A module of the runtime that the packages use."""
        return importlib.import_module(f"{ROOT}._koersel.{module}")


def with_closed_precedence(plan: nodes.Plan) -> nodes.Plan:
    """The plan with what prevails over what prevails over a rule named above it too, as plans promise."""
    above = {rule.name: set(rule.above) for rule in plan.rules}
    for _ in above:
        above = {name: names.union(*(above[other] for other in names)) for name, names in above.items()}
    rules = tuple(msgspec.structs.replace(rule, above=tuple(sorted(above[rule.name]))) for rule in plan.rules)
    return msgspec.structs.replace(plan, rules=rules)


def facts_of(package: ModuleType, plan: nodes.Plan, instance: Instance, owner: str = "") -> Any:
    """The facts of an instance as a caller supplies them; a member is not told the concept `owner` whose list it is
    on."""
    concept = next(each for each in plan.concepts if each.name == instance.concept)
    facts: dict[str, Any] = {}
    for fact in concept.facts:
        if fact.type.kind == "list" and fact.name in instance.lists:
            facts[python_name(fact.name)] = [
                facts_of(package, plan, member, instance.concept) for member in instance.lists[fact.name]
            ]
        elif fact.name in instance.facts:
            facts[python_name(fact.name)] = value_of(package, fact.type, instance.facts[fact.name])
    for each in concept.discretions:
        if each.name in instance.discretions:
            exercised = instance.discretions[each.name]
            value = value_of(package, each.type, exercised.value)
            facts[python_name(each.name)] = package.Skøn(value, exercised.considerations, exercised.by)
    for whole, given in instance.wholes.items():
        if whole != owner:
            facts[attribute_of_whole(whole)] = facts_of(package, plan, given)
    return getattr(package, python_name(instance.concept))(**facts)


def value_of(package: ModuleType, type_: nodes.Type, value: Value) -> Any:
    """A value as a caller supplies it."""
    if value is None:
        return package.INGEN
    if type_.kind == "code":
        return getattr(package, python_name(type_.of))(value)
    return value


def stipulated(package: ModuleType, plan: nodes.Plan, case: Case) -> dict[str, Any]:
    """What the case takes as given, as a caller supplies it."""
    types = {date.name: nodes.Type("date") for date in plan.key_dates}
    types |= {each.name: each.type for each in plan.parameters}
    found = {}
    for path, value in case.stipulated.items():
        if path in types:
            found[path] = value_of(package, types[path], value)
            continue
        instance, _, name = path.rpartition(".")
        concept = next(each for each in plan.concepts if each.name.lower() == instance)
        members = {each.name: each.type for each in (*concept.facts, *concept.results)}
        members |= dict.fromkeys(concept.definitions, nodes.TRUTH)
        if name in concept.norms:
            found[path] = STATUS_WORDS[str(value)]
        else:
            found[path] = value_of(package, members[name], value)
    return found


def all_answers(svar: Any) -> Iterator[tuple[str, str, Any]]:
    """Path, name and answer of everything about a thing, its parts and wholes."""
    for name, result in svar.resultater().items():
        yield svar.sti, name, result
    for _, part in svar.dele():
        yield from all_answers(part)


def as_oracle(package: ModuleType, result: Any) -> Answer:
    """An answer of the checker in the oracle's terms."""
    return led_as_oracle(package, result.led)


def led_as_oracle(package: ModuleType, led: Any) -> Answer:
    """A value or its causes in the oracle's terms."""
    if not hasattr(led, "årsager"):
        return Known(None if led is package.INGEN else led)
    kinds = {word: kind for kind, word in KIND_WORDS.items()}
    return Unknown(frozenset(Cause(kinds[a.slags], a.sti, a.detalje) for a in led.årsager))  # type: ignore[arg-type]


def in_words(answer: Answer, is_norm: bool) -> Answer:
    """The oracle's answer with the status of a norm in the words of the checkers."""
    if is_norm and isinstance(answer, Known):
        return Known(STATUS_WORDS[str(answer.value)])
    return answer
