"""The way into an assessment: straight through for facts that are plainly well-typed, else by way of the full check."""

from __future__ import annotations

from collections.abc import Mapping

from hjemmel.backends.python.expressions import string
from hjemmel.backends.python.fast.module import FastConcept
from hjemmel.backends.python.names import attribute_of_whole, python_name
from hjemmel.backends.python.types import supplied_of
from hjemmel.plan import nodes

MOST = 10**12


def _plain_test(fact: nodes.Fact | nodes.Discretion, name: str) -> str | None:
    """A test that a fact is well-typed and needs no conversion; None where only the full check can tell."""
    match fact.type.kind:
        case _ if isinstance(fact, nodes.Discretion):
            return None
        case "truth":
            return f"type({name}) is bool"
        case "code":
            return f"type({name}) is {python_name(fact.type.of)}"
        case "date":
            return f"type({name}) is date and 1900 <= {name}.year <= 2199"
        case "text":
            return f"type({name}) is str and {name}.isascii()"
        case kind:
            most = MOST * 100 if kind == "amount" else MOST
            return f"type({name}) is int and -{most} <= {name} <= {most}"


def way_of(concept: nodes.Concept, fast: FastConcept | None) -> list[str]:
    """The statements from facts to the object of answers; a fact is held in a name with `_` before it."""
    answer = f"{concept.name}Svar"
    general = ["REGELSÆT.kontrolleret(sag, pr, forudsat)", f"return {answer}(sag, pr, forudsat or {{}})"]
    if fast is None:
        return general
    function = concept.name.lower()
    names = [f"_{python_name(fact.name)}" for fact in fast.facts]
    taken = ", ".join([*names, "pr"])
    used = {fact.name for fact in fast.facts}
    others = [python_name(each.name) for each in supplied_of(concept) if each.name not in used]
    others += [attribute_of_whole(whole) for whole in concept.wholes]
    empty = [f"sag.{name} is None" for name in others]
    plain = [_plain_test(fact, name) for fact, name in zip(fast.facts, names, strict=True)]
    lines = [f"_{python_name(fact.name)} = sag.{python_name(fact.name)}" for fact in fast.facts]
    day = "type(pr) is date and 1900 <= pr.year <= 2199"
    first: list[str] = []
    if all(plain):
        first = ["if (", "    not forudsat"]
        first += [f"    and {test}" for test in (*(test for test in plain if test), day, *empty)]
        first += ["):", "    try:", f"        return {answer}(sag, pr, {{}}, _hurtig.{function}({taken}))"]
        first += ["    except Undefined:", "        pass"]
        if fast.takes_unknown:
            maybe = [f"({name} is None or {test})" for name, test in zip(names, plain, strict=True) if test]
            first += ["elif (", "    not forudsat"]
            first += [f"    and {test}" for test in (*maybe, day, *empty)]
            first += ["):", f"    return {answer}(sag, pr, {{}}, *_hurtig_ukendt.{function}({taken}))"]
    checked = ["REGELSÆT.kontrolleret(sag, pr, forudsat)", "if not forudsat:"]
    checked += [f"    {name} = kanonisk_oplysning({name})" for name in names]
    checked += [f"    if None not in ({', '.join([*names, 'pr'])},):", "        try:"]
    checked += [f"            return {answer}(sag, pr, {{}}, _hurtig.{function}({taken}))"]
    checked += ["        except Undefined:", "            pass"]
    if fast.takes_unknown:
        checked += ["    else:", f"        return {answer}(sag, pr, {{}}, *_hurtig_ukendt.{function}({taken}))"]
    return [*lines, *first, *checked, f"return {answer}(sag, pr, forudsat or {{}})"]


def cause_lists(fast: Mapping[str, FastConcept]) -> str:
    """What each bit of a mask stands for, by concept."""
    lines = ["{"]
    for name, each in fast.items():
        lines.append(f"        {string(name)}: Årsagstabel(")
        lines.append("            (")
        for kind, fact in each.causes:
            lines.append(f"                Årsag({string(kind)}, {string(f'{name.lower()}.{fact}')}),")
        lines += ["            )", "        ),"]
    return "\n".join([*lines, "    }"])
