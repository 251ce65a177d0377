"""Who a norm or a discretion is for."""

from hjemmel.model.nodes import ConceptEntry
from hjemmel.plan import nodes as p
from hjemmel.syntax import nodes as s
from hjemmel.typed import expressions
from hjemmel.typed.problems import WrongType
from hjemmel.typed.scope import Scope
from hjemmel.typed.words import type_word


def party_of(party: s.Path | s.Text, concept: ConceptEntry, scope: Scope) -> p.Party | None:
    """Who bears or holds a norm or exercises a discretion: a whole, the concept itself, a code, or a quoted name."""
    if isinstance(party, s.Text):
        return p.Party(name=party.text)
    if len(party.names) == 1 and party.names[0].text == concept.name.lower():
        return p.Party(concept=concept.name)
    whole = whole_at(party, concept, scope)
    if whole is not None:
        return p.Party(concept=whole)
    found = expressions.typed(s.Reference(party.span, party), scope)
    if found is None:
        return None
    expression, type_ = found
    if type_.kind != "code" or not isinstance(expression, p.Read) or expression.what == "discretion":
        scope.report(
            WrongType(
                span=party.span,
                expected=type_word(p.Type("code", ""), scope.language),
                found=type_word(type_, scope.language),
                declaration=scope.declaration,
            )
        )
        return None
    return p.Party(read=expression)


def whole_at(path: s.Path, concept: ConceptEntry, scope: Scope) -> str | None:
    """The concept of the whole a path leads to (`borger.a_kasse`), or None when it leads to something else."""
    found: str | None = None
    for name in path.names:
        found = concept.wholes.get(name.text)
        if found is None:
            return None
        concept = scope.model.concepts[found]
    return found
