"""Generated modules run in Node, and cases of the oracle as their JSON and answers."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Container, Iterable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import msgspec

from hjemmel.backends.javascript.module import module_from_plan
from hjemmel.backends.python.names import STATUS_WORDS
from hjemmel.plan import nodes
from hjemmel.plan.case import Answer, Case, Instance, Known, Value
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.interpreter import Evaluation
from hjemmel.runtime.written import skrevet_navn
from tests.plan.world import instances_of

HERE = Path(__file__).parent
KIND_WORDS = {
    "missing": "mangler",
    "discretion": "skøn",
    "conflict": "modstrid",
    "no_rule": "ingen_regel",
    "undefined": "udefineret",
}


def written(plan: nodes.Plan, folder: Path, name: str = "") -> str:
    """The address of the plan's module, written below the folder."""
    renamed = msgspec.structs.replace(plan, name=name) if name else plan
    for path, content in module_from_plan(renamed).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return (folder / renamed.name / f"{renamed.name}.mjs").as_uri()


def run(script: str, lines: Iterable[object]) -> list[Any]:
    """What a script of this folder writes for the lines, JSON both ways."""
    text = "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines)
    process = subprocess.run(["node", HERE / script], input=text, capture_output=True, text=True, check=False)
    assert process.returncode == 0, process.stderr
    return [json.loads(line) for line in process.stdout.splitlines()]


# --- cases as JSON -----------------------------------------------------------------------------------------------


def json_of(plan: nodes.Plan, case: Case) -> dict[str, Any]:
    """The case as a caller writes it."""
    (root,) = case.instances
    types = {each.name: nodes.Type("date") for each in plan.key_dates} | {
        each.name: each.type for each in plan.parameters
    }
    given = {}
    for path, value in case.stipulated.items():
        if path in types:
            given[path] = value_json(types[path], value)
            continue
        instance, _, name = path.rpartition(".")
        concept = next(each for each in plan.concepts if each.name.lower() == instance)
        members = {each.name: each.type for each in concept.facts} | {each.name: each.type for each in concept.results}
        members |= dict.fromkeys(concept.definitions, nodes.TRUTH)
        given[path] = STATUS_WORDS[str(value)] if name in concept.norms else value_json(members[name], value)
    return {"pr": case.assessed.isoformat(), root.path: facts_json(plan, root), "forudsat": given}


def facts_json(plan: nodes.Plan, instance: Instance, owner: str = "") -> dict[str, Any]:
    """The facts of an instance; a member is not told the concept `owner` whose list it is on."""
    concept = next(each for each in plan.concepts if each.name == instance.concept)
    facts: dict[str, Any] = {}
    for fact in concept.facts:
        if fact.type.kind == "list" and fact.name in instance.lists:
            facts[fact.name] = [facts_json(plan, member, instance.concept) for member in instance.lists[fact.name]]
        elif fact.name in instance.facts:
            facts[fact.name] = value_json(fact.type, instance.facts[fact.name])
    exercised = {
        each.name: {
            "værdi": value_json(each.type, instance.discretions[each.name].value),
            "hovedhensyn": instance.discretions[each.name].considerations,
            "udøvet_af": instance.discretions[each.name].by,
        }
        for each in concept.discretions
        if each.name in instance.discretions
    }
    wholes = {name.lower(): facts_json(plan, whole) for name, whole in instance.wholes.items() if name != owner}
    return facts | ({"skøn": exercised} if exercised else {}) | wholes


def value_json(type_: nodes.Type, value: Value) -> Any:
    """A value as JSON."""
    match value:
        case None:
            return {"ingen": True} if type_.kind == "text" else "ingen"
        case bool() | str():
            return value
        case date():
            return value.isoformat()
        case _ if type_.kind == "amount":
            return decimals(Fraction(value) / 100)
        case _ if type_.kind in ("number", "percent", "hours"):
            return decimals(Fraction(value))
        case _:
            return value


def decimals(number: Fraction) -> str:
    """The number with six decimals at most."""
    scaled = number * 10**6
    assert scaled.denominator == 1
    digits = str(abs(scaled.numerator)).rjust(7, "0")
    return f"{'-' if number < 0 else ''}{digits[:-6]}.{digits[-6:]}"


# --- answers -----------------------------------------------------------------------------------------------------


def expected(plan: nodes.Plan, case: Case, index: PlanIndex, asked: Container[str] | None = None) -> dict[str, Any]:
    """The oracle's answers, to what is asked or else to everything, as the scripts write them."""
    oracle = Evaluation(plan, case, index)
    found: dict[str, Any] = {}
    for instance in instances_of(case):
        concept = next(each for each in plan.concepts if each.name == instance.concept)
        about: dict[str, Any] = {}
        for result in (each for each in concept.results if asked is None or each.name in asked):
            answer = oracle.answer(instance, result.name)
            deciding = [skrevet_navn(name) for name in oracle.deciding_rules(instance, result.name)]
            about[result.name] = [answer_json(answer, False), deciding, None]
        for name in (each for each in concept.definitions if asked is None or each in asked):
            about[name] = [answer_json(oracle.answer(instance, name), False), None, None]
        for name in (each for each in concept.norms if asked is None or each in asked):
            norm = oracle.index.norms[name]
            deadline = oracle.deadline(norm, instance)
            shown = None
            if norm.deadline is not None and isinstance(deadline, Known):
                shown = led_json(deadline.value)
            about[name] = [answer_json(oracle.answer(instance, name), True), None, shown]
        found[instance.path] = about
    return found


def answer_json(answer: Answer, is_norm: bool) -> list[Any]:
    """An answer."""
    if isinstance(answer, Known):
        return ["known", STATUS_WORDS[str(answer.value)] if is_norm else led_json(answer.value)]
    causes = [[KIND_WORDS[cause.kind], cause.path, list(cause.detail)] for cause in answer.causes]
    return [
        "unknown",
        sorted(causes, key=lambda cause: (list(KIND_WORDS.values()).index(cause[0]), cause[1], cause[2])),
    ]


def led_json(value: Value) -> Any:
    """A known value."""
    match value:
        case None:
            return "none"
        case bool() | str():
            return value
        case date():
            return value.isoformat()
        case _:
            number = Fraction(value)
            return f"number {number.numerator}/{number.denominator}"


def differences(label: str, wanted: dict[str, Any], given: dict[str, Any]) -> list[str]:
    """Where the answers of one case differ."""
    if wanted.keys() != given.keys():
        return [f"{label}: {sorted(wanted)} / {sorted(given)}"]
    found = []
    for path, about in wanted.items():
        for name, (answer, rules, deadline) in about.items():
            got, got_rules, got_deadline = given[path][name]
            if got != answer or (rules is not None and rules != got_rules) or deadline != got_deadline:
                found.append(f"{label} {path}.{name}: {given[path][name]} instead of {about[name]}")
    return found


def run_module(module: str, body: str) -> Any:
    """What a function body returns, as JSON; `m` is the module."""
    shown = "(_, x) => (typeof x === 'bigint' ? Number(x) : x)"
    imported = f"const m = await import({json.dumps(module)});"
    return run_code(f"{imported} console.log(JSON.stringify((() => {{ {body} }})(), {shown}));")


def run_code(code: str) -> Any:
    """What a program writes, as JSON."""
    arguments = ["node", "--input-type=module"]
    process = subprocess.run(arguments, input=code, capture_output=True, text=True, check=False)
    assert process.returncode == 0, process.stderr
    return json.loads(process.stdout)
