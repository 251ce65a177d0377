"""What a drafter calls a declaration of the typed rule set, and where problems say it stands."""

from hjemmel.plan import nodes as p

Declaration = p.Rule | p.Norm | p.Definition | p.Repeal


def name_of(declaration: Declaration) -> str:
    """The name it is written under: of a `dog` line its rule, of a row its table, of `= E` and `ellers` the result."""
    if not isinstance(declaration, p.Rule):
        return declaration.name
    return declaration.result if _is_tail(declaration) else declaration.main or declaration.name


def declaration_of(declaration: Declaration) -> str:
    """The declaration that an `accepteret` for it stands in."""
    if isinstance(declaration, p.Rule) and _is_tail(declaration):
        return f"{declaration.concept}.{declaration.result}"
    return name_of(declaration)


def place_name(declaration: Declaration) -> str:
    """The key of its name in `model.places`."""
    if isinstance(declaration, p.Definition):
        return f"{declaration.concept}.{declaration.name}"
    return declaration_of(declaration)


def _is_tail(rule: p.Rule) -> bool:
    return rule.form in ("formula", "otherwise")
