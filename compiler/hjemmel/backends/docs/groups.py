"""Which target groups a rule or norm is for, as far as its conditions tell."""

from __future__ import annotations

from collections.abc import Mapping

from hjemmel.backends.docs.reads import keys_read
from hjemmel.plan import nodes as p

Truth = bool | None
"""None: the group alone does not decide it."""


def groups_for(declaration: p.Rule | p.Norm, definitions: Mapping[str, p.Definition]) -> tuple[str, ...] | None:
    """The target groups it asks for and does not rule out, by name; None when it asks for no group at all."""
    asked = {key.partition(":")[2] for key in keys_read(declaration.condition) if key.startswith("definition:")}
    asked = {name for name in asked if definitions[name].target_group}
    if not asked:
        return None
    every = (name for name, definition in sorted(definitions.items()) if definition.target_group)
    return tuple(
        name
        for name in every
        if _under(name, declaration.condition, declaration.exceptions, definitions) is not False
        and any(_is(other, name, definitions) for other in asked)
    )


def _is(name: str, group: str, definitions: Mapping[str, p.Definition]) -> Truth:
    """Whether whoever belongs to `group` has the characteristic `name`."""
    if name == group:
        return True
    definition = definitions[name]
    grounds = p.Or(tuple(ground.condition for ground in definition.grounds))
    return _under(group, grounds, definition.exceptions, definitions)


def _under(
    group: str, condition: p.Expr, exceptions: tuple[p.Exception_, ...], definitions: Mapping[str, p.Definition]
) -> Truth:
    """The condition without its exceptions, for whoever belongs to `group`; exceptions with periods decide nothing."""
    bites = [
        _value(each.condition, group, definitions) if each.unless is None and each.period is None else None
        for each in exceptions
    ]
    return _all([_value(condition, group, definitions), *(None if bite is None else not bite for bite in bites)])


def _value(expr: p.Expr, group: str, definitions: Mapping[str, p.Definition]) -> Truth:
    match expr:
        case p.Literal_(value=bool() as value):
            return value
        case p.Read(what="definition", name=name):
            return _is(name, group, definitions)
        case p.Not(operand=operand):
            inner = _value(operand, group, definitions)
            return None if inner is None else not inner
        case p.And(operands=operands):
            return _all([_value(operand, group, definitions) for operand in operands])
        case p.Or(operands=operands):
            denied = [_value(operand, group, definitions) for operand in operands]
            found = _all([None if each is None else not each for each in denied])
            return None if found is None else not found
        case _:
            return None


def _all(values: list[Truth]) -> Truth:
    """Kleene's `og`."""
    if False in values:
        return False
    return None if None in values else True
