"""A plan with other names for some of its declarations, everywhere they are named."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from hjemmel.plan import nodes as p

Key = tuple[str, ...]
"""What a name belongs to: ("rule", name), ("fact", concept, name)… Rules, norms and repeals share the kind "rule"."""
Names = Mapping[Key, str]


def renamed(plan: p.Plan, names: Names) -> p.Plan:
    """The plan with the new names; each list of names sorted anew."""
    return plan if not names else _Renaming(names).of(plan)


class _Renaming:
    def __init__(self, names: Names) -> None:
        self.names = names
        self._types: dict[p.Type, p.Type] = {}

    def of(self, node: Any) -> Any:
        """The node with its own names and those inside it renamed."""
        match node:
            case tuple():
                return tuple(map(self.of, node))
            case p.Literal_():
                return p.Literal_(node.value, self._type(node.type))
            case p.Type():
                return self._type(node)
            case msgspec.Struct():
                fields = {name: self.of(getattr(node, name)) for name in node.__struct_fields__}
                return type(node)(**(fields | self._named(node, fields)))
            case _:
                return node

    def _named(self, node: msgspec.Struct, fields: dict[str, Any]) -> dict[str, Any]:
        """The fields of the node that are names, renamed; `fields` has what is inside it already."""
        match node:
            case p.Subject(wholes=wholes):
                return {"wholes": tuple(map(self._concept, wholes))}
            case p.Read(concept=concept, name=name, what=what):
                kind = "rule" if what == "norm" else what
                key = (kind, name) if kind == "rule" else (kind, concept, name)
                return {"concept": self._concept(concept), "name": self.names.get(key, name)}
            case p.Members(owner=owner, name=name, concept=concept):
                return {
                    "owner": self._concept(owner),
                    "name": self.names.get(("fact", owner, name), name),
                    "concept": self._concept(concept),
                }
            case p.ParameterRead(name=name) | p.Parameter(name=name):
                found: dict[str, Any] = {"name": self.names.get(("parameter", name), name)}
                return found | ({"ended_by": self._rules(node.ended_by)} if isinstance(node, p.Parameter) else {})
            case p.KeyDateRead(name=name) | p.KeyDate(name=name):
                return {"name": self.names.get(("key_date", name), name)}
            case p.Rule():
                return self._relations(node) | {
                    "main": self._rule(node.main),
                    "result": self.names.get(("result", node.concept, node.result), node.result),
                }
            case p.Norm():
                return self._relations(node)
            case p.Repeal(name=name, concept=concept, targets=targets):
                return {"name": self._rule(name), "concept": self._concept(concept), "targets": self._rules(targets)}
            case p.Definition(name=name, concept=concept):
                return {
                    "name": self.names.get(("definition", concept, name), name),
                    "concept": self._concept(concept),
                    "successors": tuple(self.names.get(("definition", concept, s), s) for s in node.successors),
                    "ended_by": self._rules(node.ended_by),
                }
            case p.Party(concept=concept):
                return {"concept": self._concept(concept)}
            case p.Concept():
                return self._members(node, fields)
            case p.Codes(name=name):
                return {"name": self.names.get(("codes", name), name)}
            case p.Plan():
                return {"order": tuple(map(self._place, node.order))} | _sorted_declarations(fields)
            case _:
                return {}

    def _members(self, concept: p.Concept, fields: dict[str, Any]) -> dict[str, Any]:
        def found(kind: str, members: tuple[Any, ...]) -> tuple[Any, ...]:
            return tuple(
                msgspec.structs.replace(each, name=self.names.get((kind, concept.name, each.name), each.name))
                for each in members
            )

        results = (
            msgspec.structs.replace(each, rules=self._rules(each.rules)) for each in found("result", fields["results"])
        )
        return {
            "name": self._concept(concept.name),
            "wholes": tuple(map(self._concept, concept.wholes)),
            "facts": found("fact", fields["facts"]),
            "discretions": found("discretion", fields["discretions"]),
            "results": _by_name(results),
            "definitions": tuple(
                sorted(self.names.get(("definition", concept.name, name), name) for name in concept.definitions)
            ),
            "norms": self._rules(concept.norms),
        }

    def _relations(self, declaration: p.Rule | p.Norm) -> dict[str, Any]:
        return {
            "name": self._rule(declaration.name),
            "concept": self._concept(declaration.concept),
            "above": self._rules(declaration.above),
            "ended_by": self._rules(declaration.ended_by),
            "replaces": self._rules(declaration.replaces),
            "prevails_over": self._rules(declaration.prevails_over),
            "unresolved": tuple((self._rule(name), why) for name, why in declaration.unresolved),
        }

    def _place(self, place: str) -> str:
        """A `Concept.name` of the order."""
        concept, _, name = place.partition(".")
        keys: tuple[Key, ...] = (("result", concept, name), ("definition", concept, name), ("rule", name))
        return f"{self._concept(concept)}.{next((self.names[key] for key in keys if key in self.names), name)}"

    def _concept(self, name: str) -> str:
        return self.names.get(("concept", name), name)

    def _rule(self, name: str) -> str:
        return self.names.get(("rule", name), name)

    def _rules(self, names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(sorted(map(self._rule, names)))

    def _type(self, type_: p.Type) -> p.Type:
        if type_ not in self._types:
            kind = {"code": "codes", "list": "concept"}.get(type_.kind, "")
            self._types[type_] = p.Type(type_.kind, self.names.get((kind, type_.of), type_.of), type_.optional)
        return self._types[type_]


def _by_name(declarations: Any) -> tuple[Any, ...]:
    return tuple(sorted(declarations, key=lambda each: each.name))


def _sorted_declarations(fields: dict[str, Any]) -> dict[str, Any]:
    names = ("key_dates", "codes", "concepts", "parameters", "rules", "definitions", "norms", "repeals")
    return {name: _by_name(fields[name]) for name in names}
