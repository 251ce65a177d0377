"""What a line rests on: its clauses found, readings and assumptions collected."""

from collections.abc import Iterable

from hjemmel.model.nearest import nearest_of
from hjemmel.model.nodes import Parts
from hjemmel.model.problems import EmptyReason, UnknownName
from hjemmel.plan import nodes as p
from hjemmel.syntax import nodes as s
from hjemmel.typed.scope import Scope

NOTHING = p.Basis()


def clauses_of(line: s.Authority | s.Citation, scope: Scope) -> list[str]:
    """The clauses a line names, as `source.clause`; unknown ones are reported."""
    clauses = scope.model.clauses
    found: list[str] = []
    for path in line.clauses:
        key = ".".join([name.text for name in path.names])
        if key in clauses:
            found.append(key)
            continue
        source = path.names[0].text
        if source in scope.model.broken or path.names[-1].text in scope.model.broken or key in scope.model.broken:
            continue
        nearest = next((each for each in clauses if each.endswith("." + key)), "") or nearest_of(key, clauses)
        scope.report(UnknownName(span=path.span, name=key, nearest=nearest, declaration=scope.declaration))
    return found


def basis_of(grounds: Iterable[s.Authority | s.Assumption | s.Interpretation | s.Citation], scope: Scope) -> p.Basis:
    """The grounds of one line, each once."""
    clauses: list[str] = []
    cited: list[str] = []
    interpretations: list[str] = []
    assumptions: list[str] = []
    for ground in grounds:
        match ground:
            case s.Authority():
                clauses += clauses_of(ground, scope)
            case s.Citation():
                cited += clauses_of(ground, scope)
            case s.Interpretation(span, text) | s.Assumption(span, text):
                if not text.strip():
                    scope.report(EmptyReason(span=span, declaration=scope.declaration))
                (interpretations if isinstance(ground, s.Interpretation) else assumptions).append(text)
    if not (clauses or cited or interpretations or assumptions):
        return NOTHING
    return p.Basis(*(tuple(dict.fromkeys(each)) for each in (clauses, cited, interpretations, assumptions)))


def basis_of_parts(parts: Parts, scope: Scope) -> p.Basis:
    """What a whole declaration rests on, apart from its lines with grounds of their own."""
    own: list[s.Authority | s.Assumption | s.Interpretation | s.Citation] = [
        *parts.authorities,
        *parts.interpretations,
        *parts.assumptions,
        *parts.citations,
    ]
    if parts.condition is not None:
        own += parts.condition.grounds
    for convention in parts.conventions:
        own += convention.grounds
    return basis_of(own, scope)
