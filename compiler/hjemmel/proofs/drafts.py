"""Cases as drafts of examples: all but the expected answers, which only a lawyer fills in."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from hjemmel.diagnostics.sentence import with_unit
from hjemmel.diagnostics.words import Language, frame
from hjemmel.plan.case import Case, Instance, Value
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.nodes import Discretion, Fact
from hjemmel.syntax.formatter import text_from_file
from hjemmel.syntax.from_text import file_from_text
from hjemmel.syntax.grammar import keywords


def drafts_file(ruleset: str, drafts: Iterable[str], language: Language) -> str:
    """A rule file with the drafts, laid out as the formatter does."""
    text = "\n\n".join((f"{keywords(language)['RULESET'][0]} {ruleset}", *drafts)) + "\n"
    file, problems = file_from_text(text, "drafts.regel")
    return text if problems else text_from_file(file, language)


def draft_of(title: str, hint: str, case: Case, index: PlanIndex, language: Language) -> str:
    """The case as an example without expectations; `hint` says above it what is to be filled in."""
    words = {name: spellings[0] for name, spellings in keywords(language).items()}
    names = _names(case)
    lines = [
        f"# {hint}",
        f'{words["EXAMPLE"]} "{title.replace(chr(34), "”")}"',
        f"  {words['ASSESSED']} {case.assessed.isoformat()}",
    ]
    for thing in _things(case):
        hosts = [names[id(host)] for host in _hosts(thing, case) if id(host) in names]
        with_ = f" {words['WITH']} {', '.join(hosts)}" if hosts else ""
        given = list(_given(thing, index, words, language))
        lines.append(f"  {thing.concept} {names[id(thing)]}{with_}{':' if given and hosts else ''}")
        lines += [f"    {line}{',' if hosts and at < len(given) - 1 else ''}" for at, line in enumerate(given)]
    for path, value in sorted(case.stipulated.items()):
        lines.append(f"  {words['STIPULATED']} {path} = {_text(value, '', language)}")
    return "\n".join(lines)


def _given(thing: Instance, index: PlanIndex, words: dict[str, str], language: Language) -> Iterator[str]:
    for name, value in thing.facts.items():
        yield f"{name} = {_text(value, _kind(index, thing.concept, name), language)}"
    for name, exercised in thing.discretions.items():
        value = _text(exercised.value, _kind(index, thing.concept, name), language)
        reason = f'{words["MAIN_CONSIDERATIONS"]} "…"  {keywords(language)["EXERCISED_BY"][-1]} "…"'
        yield f"{name} = {value}  {reason}"
    for name, members in thing.lists.items():
        if not members:
            yield f"{name} = {frame(language).none}"


def _text(value: Value, kind: str, language: Language) -> str:
    match value:
        case datetime.date():
            return value.isoformat()
        case str() if kind == "text":
            return f'"{value}"'
        case _:
            return with_unit(value, kind, frame(language))


def _kind(index: PlanIndex, concept: str, name: str) -> str:
    member = index.members[concept, name]
    return member.type.kind if isinstance(member, Fact | Discretion) else ""


def _things(case: Case) -> list[Instance]:
    """Every thing of the case once, wholes before their parts."""
    found: list[Instance] = []
    seen: set[int] = set()

    def visit(thing: Instance) -> None:
        if id(thing) in seen:
            return
        seen.add(id(thing))
        for whole in thing.wholes.values():
            visit(whole)
        found.append(thing)
        for members in thing.lists.values():
            for member in members:
                visit(member)

    for instance in case.instances:
        visit(instance)
    return [thing for thing in found if thing.facts or thing.discretions or thing.lists or thing in case.instances]


def _hosts(thing: Instance, case: Case) -> Iterator[Instance]:
    """The wholes in one of whose lists the thing is, or that it names as its own."""
    for other in _things(case):
        listed = any(thing is member for members in other.lists.values() for member in members)
        if listed or any(other is whole for whole in thing.wholes.values()):
            yield other


def _names(case: Case) -> dict[int, str]:
    """A name for each thing, as `samtale_1`."""
    counts: dict[str, int] = {}
    names: dict[int, str] = {}
    for thing in _things(case):
        counts[thing.concept] = counts.get(thing.concept, 0) + 1
        names[id(thing)] = f"{thing.concept.lower()}_{counts[thing.concept]}"
    return names
