"""Names and paths read as values."""

from hjemmel.model.nearest import nearest_of
from hjemmel.model.nodes import ConceptEntry, Model
from hjemmel.model.problems import WrongKindOfName
from hjemmel.plan import nodes as p
from hjemmel.syntax import nodes as s
from hjemmel.typed import expressions
from hjemmel.typed.problems import CodeAlone, KeysMismatch, ListOutOfPlace, UnknownCode
from hjemmel.typed.scope import Scope
from hjemmel.typed.types import DATE, TRUTH
from hjemmel.typed.words import type_of_name

Typed = tuple[p.Expr, p.Type]


def reference(node: s.Reference, scope: Scope, expected: p.Type | None) -> Typed | None:
    """What a name stands for: a code opposite its list, a member, a norm, a parameter or a key date."""
    names = node.path.names
    last = names[-1]
    if len(names) == 1:
        code = code_of(last, expected, scope)
        if code is not None:
            return code
    found = scope.subject_of(node.path)
    if found is not None:
        subject, concept = found
        if scope.is_unreadable(concept, last.text):
            return None
        read = member_read(last, subject, concept, scope)
        if read is not None and read[1].kind == "list":
            scope.report(ListOutOfPlace(span=node.path.span, name=last.text, declaration=scope.declaration))
            return None
        if read is not None:
            return read
    if len(names) == 1:
        return named_elsewhere(last, found[1] if found else None, scope, expected)
    if found is not None:
        scope.report_unknown(last, [*found[1].members, *found[1].norms])
    return None


def code_of(name: s.Name, expected: p.Type | None, scope: Scope) -> Typed | None:
    """The code called so, when a value of its list is expected."""
    if expected is None or expected.kind != "code":
        return None
    codes = scope.model.codes.get(expected.of)
    if codes is None or all(code.name.text != name.text for code in codes.codes):
        return None
    type_ = p.Type("code", expected.of)
    return p.Literal_(name.text, type_), type_


def member_read(name: s.Name, subject: p.Subject, concept: ConceptEntry, scope: Scope) -> Typed | None:
    """The member or norm called so read from `subject`; None when there is none that can be read (nothing is
    reported)."""
    member = concept.members.get(name.text)
    if member is not None:
        type_ = scope.types.get((concept.name, name.text))
        if type_ is None:
            return None
        return p.Read(subject, concept.name, name.text, member.kind, type_), type_
    norm = concept.norms.get(name.text)
    if norm is None:
        return None
    assert isinstance(norm.declaration, s.Norm)
    kind = norm.declaration.kind
    type_ = p.Type("status", kind) if kind in ("duty", "prohibition") else TRUTH
    return p.Read(subject, concept.name, name.text, "norm", type_), type_


def named_elsewhere(name: s.Name, concept: ConceptEntry | None, scope: Scope, expected: p.Type | None) -> Typed | None:
    """A parameter or key date called so; else the name is unknown, and reported as what was most likely meant."""
    parameter = scope.model.parameters.get(name.text)
    if parameter is not None:
        declaration, language = parameter
        if declaration.keys:
            scope.report(
                KeysMismatch(
                    span=name.span,
                    name=name.text,
                    expected=len(declaration.keys),
                    found=0,
                    declaration=scope.declaration,
                )
            )
            return None
        type_ = type_of_name(declaration.type, language, scope.model)
        if type_ is None or type_.kind == "list":
            return None
        return p.ParameterRead(name.text, (), type_), type_
    if name.text in scope.model.key_dates:
        return p.KeyDateRead(name.text), DATE
    model = scope.model
    if name.text in model.broken:
        return None
    is_whole = concept is not None and name.text in concept.wholes
    if is_whole or name.text in model.rules or name.text in model.sources or name.text in model.repeals:
        scope.report(WrongKindOfName(span=name.span, name=name.text, declaration=scope.declaration))
    elif expected is not None and expected.kind == "code" and expected.of in scope.model.codes:
        codes = [code.name.text for code in scope.model.codes[expected.of].codes]
        scope.report(
            UnknownCode(
                span=name.span,
                name=name.text,
                codes=expected.of,
                nearest=nearest_of(name.text, codes),
                declaration=scope.declaration,
            )
        )
    elif (codes_list := _list_of_code(name.text, model)) is not None:
        scope.report(CodeAlone(span=name.span, name=name.text, codes=codes_list, declaration=scope.declaration))
    else:
        known = scope.readable(concept) if concept is not None else [*scope.starts(), *scope.model.parameters]
        scope.report_unknown(name, known)
    return None


def _list_of_code(name: str, model: Model) -> str | None:
    """The codes list that has a code called so."""
    return next((codes for codes, found in model.codes.items() if any(c.name.text == name for c in found.codes)), None)


def parameter_at(node: s.ParameterAt, scope: Scope) -> Typed | None:
    """A parameter with key columns, read for some keys."""
    name = node.path.names[-1]
    found = scope.model.parameters.get(name.text) if len(node.path.names) == 1 else None
    if found is None:
        if name.text in scope.model.rules or any(name.text in concept.members for concept in scope.levels):
            scope.report(WrongKindOfName(span=name.span, name=name.text, declaration=scope.declaration))
        else:
            scope.report_unknown(name, scope.model.parameters)
        return None
    declaration, language = found
    if len(declaration.keys) != len(node.keys):
        scope.report(
            KeysMismatch(
                span=node.span,
                name=name.text,
                expected=len(declaration.keys),
                found=len(node.keys),
                declaration=scope.declaration,
            )
        )
        return None
    if any(codes.text not in scope.model.codes for codes in declaration.keys):
        return None
    keys = [
        expressions.value_of(key, scope, p.Type("code", codes.text))
        for key, codes in zip(node.keys, declaration.keys, strict=True)
    ]
    type_ = type_of_name(declaration.type, language, scope.model)
    if type_ is None or type_.kind == "list" or any(key is None for key in keys):
        return None
    return p.ParameterRead(name.text, tuple(key for key in keys if key is not None), type_), type_
