"""An example as a program asks it: the Python that calls the checker, what it prints, and the case as JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from hjemmel.backends.docs.book import Book
from hjemmel.backends.python.names import STATUS_WORDS, python_name
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case, Instance, Known, Unknown, Value
from hjemmel.plan.examples import Example, HasStatus, Holds
from hjemmel.plan.interpreter import Evaluation

# What a program writes without further thought: no fractions, no amounts in øre.
PLAIN: frozenset[p.Kind] = frozenset(("truth", "integer", "date", "code", "list", "days", "weeks", "months", "years"))


@dataclass(frozen=True, slots=True)
class Call:
    """A program in pieces with what each piece prints, and the same case as JSON."""

    title: str
    program: str
    printed: str
    unknown_program: str
    unknown_printed: str
    json: str


def call_of(book: Book) -> Call | None:
    """The first example that is one thing with plain facts and a known answer, a number or a date if there is one such;
    None when there is none."""
    statuses: list[tuple[Example, str, Known, Evaluation]] = []
    for example in book.site.examples:
        asked = _asked(example, book.plan)
        if asked is None:
            continue
        evaluation = Evaluation(book.plan, example.case)
        root = example.case.instances[0]
        answer = evaluation.answer(root, asked)
        if not isinstance(answer, Known) or answer.value is None:
            continue
        if (root.concept, asked) in _results(book.plan):
            return _call(example, asked, answer, evaluation, book)
        statuses.append((example, asked, answer, evaluation))
    return _call(*statuses[0], book) if statuses else None


def _asked(example: Example, plan: p.Plan) -> str | None:
    """The result or norm of the first thing that the example expects something known of."""
    root = example.case.instances[0] if example.case.instances else None
    if root is None or example.case.stipulated or root.wholes or not _is_plain(root, plan):
        return None
    for expectation in example.expectations:
        if isinstance(expectation, HasStatus) and expectation.instance == 0:
            return expectation.name
        if isinstance(expectation, Holds) and isinstance(expectation.condition, p.Compare):
            read = expectation.condition.left
            if isinstance(read, p.Read) and read.what == "result" and read.subject == p.Subject():
                return read.name if read.type.kind in PLAIN - {"truth"} else None
    return None


def _is_plain(instance: Instance, plan: p.Plan) -> bool:
    concept = next(each for each in plan.concepts if each.name == instance.concept)
    given = [fact for fact in concept.facts if fact.name in instance.facts or fact.name in instance.lists]
    parts = [part for members in instance.lists.values() for part in members]
    whole_facts = all(fact.type.kind in PLAIN for fact in given) and None not in instance.facts.values()
    return bool(given) and whole_facts and not instance.discretions and all(_is_plain(part, plan) for part in parts)


def _call(example: Example, asked: str, answer: Known, evaluation: Evaluation, book: Book) -> Call:
    plan = book.plan
    root = example.case.instances[0]
    module, attribute = f"hjemmel_regler.{plan.name}", python_name(asked)
    names = sorted({python_name(root.concept), *_names(root, plan)})
    clauses = evaluation.deciding_clauses(root, asked) if (root.concept, asked) in _results(plan) else ()
    lines = [
        "from datetime import date",
        "",
        f"from {module} import {', '.join([*names, 'vurder'])}",
        "",
        f"sag = {_constructed(root, plan, 0)}",
        f"svar = vurder(sag, pr={_python_date(example.case.assessed)})",
        "",
        f"print(svar.{attribute}.værdi)",
    ]
    printed = [_printed(answer.value)]
    if clauses:
        lines.append(f"print(*sorted(klausul.navn for klausul in svar.{attribute}.klausuler))")
        printed.append(" ".join(clauses))
    unknown = [
        f"svar = vurder({python_name(root.concept)}(), pr={_python_date(example.case.assessed)})",
        "",
        f"print(svar.{attribute}.værdi)",
        f"print(*sorted(svar.{attribute}.mangler))",
    ]
    empty = Instance(root.concept, root.concept.lower())
    nothing = Evaluation(plan, Case(example.case.assessed, (empty,))).answer(empty, asked)
    missing = sorted(c.path for c in nothing.causes if c.kind == "missing") if isinstance(nothing, Unknown) else []
    data = {"pr": example.case.assessed.isoformat(), root.concept.lower(): _json(root)}
    return Call(
        example.title,
        "\n".join(lines),
        "\n".join(printed),
        "\n".join(unknown) if missing else "",
        f"None\n{' '.join(missing)}",
        json.dumps(data, ensure_ascii=False, indent=2),
    )


def _results(plan: p.Plan) -> set[tuple[str, str]]:
    return {(concept.name, result.name) for concept in plan.concepts for result in concept.results}


def _facts(instance: Instance, plan: p.Plan) -> tuple[p.Fact, ...]:
    return next(concept.facts for concept in plan.concepts if concept.name == instance.concept)


def _names(instance: Instance, plan: p.Plan) -> set[str]:
    """The classes a program needs to write the instance."""
    names = {
        python_name(fact.type.of) for fact in _facts(instance, plan) if fact.name in instance.facts and fact.type.of
    }
    for members in instance.lists.values():
        for part in members:
            names |= {python_name(part.concept), *_names(part, plan)}
    return names


def _constructed(instance: Instance, plan: p.Plan, depth: int) -> str:
    pad = "    " * (depth + 1)
    lines: list[str] = []
    for fact in _facts(instance, plan):
        if fact.name in instance.facts:
            lines.append(f"{pad}{python_name(fact.name)}={_python(instance.facts[fact.name], fact.type)},")
        elif fact.name in instance.lists:
            parts = "".join(f"{pad}    {_constructed(part, plan, depth + 2)},\n" for part in instance.lists[fact.name])
            lines.append(
                f"{pad}{python_name(fact.name)}=[\n{parts}{pad}]," if parts else f"{pad}{python_name(fact.name)}=[],"
            )
    return f"{python_name(instance.concept)}(\n" + "\n".join(lines) + f"\n{'    ' * depth})"


def _python(value: Value, type_: p.Type) -> str:
    if isinstance(value, date):
        return _python_date(value)
    return f"{python_name(type_.of)}.{python_name(str(value))}" if type_.kind == "code" else repr(value)


def _python_date(day: date) -> str:
    return f"date({day.year}, {day.month}, {day.day})"


def _printed(value: Value) -> str:
    return STATUS_WORDS.get(value, value) if isinstance(value, str) else str(value)


def _json(instance: Instance) -> dict[str, object]:
    data: dict[str, object] = {
        name: value.isoformat() if isinstance(value, date) else value for name, value in instance.facts.items()
    }
    return data | {name: [_json(part) for part in members] for name, members in instance.lists.items()}
