"""Comparisons: of one kind and unit, in an order that exists; a norm is compared with its statuses."""

from hjemmel.model.nearest import nearest_of
from hjemmel.plan import nodes as p
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s
from hjemmel.typed import expressions
from hjemmel.typed.problems import NotOrdered, UnitMismatch, UnknownStatus
from hjemmel.typed.scope import Scope
from hjemmel.typed.types import DATE, ORDERED, TRUTH, in_unit, required, shared
from hjemmel.typed.words import STATUSES, status_of, status_word, type_word

Typed = tuple[p.Expr, p.Type]


def comparison(node: s.Comparison, scope: Scope) -> Typed | None:
    """`a er b` and its relatives."""
    wanted = None if node.word == "is" else DATE
    left = expressions.typed(node.left, scope, wanted)
    if left is not None and left[1].kind == "status":
        return status_comparison(node, left, scope)
    if left is None and _may_be_code(node, scope):
        return None
    right = expressions.typed(node.right, scope, wanted if left is None else required(left[1]))
    if left is None or right is None:
        return None
    if wanted is not None:
        for side, (_, type_) in ((node.left, left), (node.right, right)):
            if type_.kind != "date":
                scope.report(expressions.wrong_type(side, type_, DATE, scope))
                return None
    common = comparable(node, left[1], right[1], scope, ordered=node.operator not in ("=", "<>"))
    if common is None:
        return None
    return p.Compare(node.operator, in_unit(*left, common), in_unit(*right, common)), TRUTH


def _may_be_code(node: s.Comparison, scope: Scope) -> bool:
    """Whether a bare name on the right may be a code, so that it cannot be judged while the left side is unknown: it is
    some list's code, or the left side has a type or declaration that could not be read."""
    if not isinstance(node.right, s.Reference) or len(node.right.path.names) != 1:
        return False
    name = node.right.path.names[0].text
    if any(code.name.text == name for codes in scope.model.codes.values() for code in codes.codes):
        return True
    if not isinstance(node.left, s.Reference):
        return False
    read = node.left.path.names[-1].text
    concepts = scope.model.concepts.values()
    return read in scope.model.broken or any(scope.is_unreadable(concept, read) for concept in concepts)


def comparable(node: s.Expression, left: p.Type, right: p.Type, scope: Scope, ordered: bool) -> p.Type | None:
    """The type two values are compared in; reported when there is none, or no order."""
    common = shared(left, right)
    if common is None:
        scope.report(mismatch(node, left, right, scope))
        return None
    if ordered and common.kind not in ORDERED:
        scope.report(NotOrdered(span=node.span, found=type_word(common, scope.language), declaration=scope.declaration))
        return None
    return common


def mismatch(node: s.Expression, left: p.Type, right: p.Type, scope: Scope) -> UnitMismatch:
    """The problem of two values that cannot stand together."""
    return UnitMismatch(
        span=node.span,
        left=type_word(required(left), scope.language),
        right=type_word(required(right), scope.language),
        declaration=scope.declaration,
    )


def status_comparison(node: s.Comparison, left: Typed, scope: Scope) -> Typed | None:
    """`P er <status>`."""
    expression, type_ = left
    status = status_said(node.right, type_.of, scope)
    if node.operator not in ("=", "<>"):
        scope.report(NotOrdered(span=node.span, found=type_word(type_, scope.language), declaration=scope.declaration))
        return None
    if status is None:
        return None
    return p.Compare(node.operator, expression, p.Literal_(status, type_)), TRUTH


def status_said(node: s.Expression, kind: str, scope: Scope) -> p.Status | None:
    """The status an expression names, as a word or quoted, when a norm of the kind has it; anything else is
    reported."""
    word = ""
    match node:
        case s.Reference(path=s.Path(names=(name,))):
            word = name.text
        case s.Text(text=text):
            word = text
        case _:
            pass
    status = status_of(word, scope.language)
    if status is None or status not in STATUSES[kind]:
        report_unknown_status(node.span, word, kind, scope)
        return None
    return status


def report_unknown_status(span: Span, word: str, kind: str, scope: Scope) -> None:
    """Report a word that is no status of a norm of the kind, with those there are."""
    known = [status_word(each, scope.language) for each in STATUSES[kind]]
    scope.report(
        UnknownStatus(
            span=span,
            name=word,
            statuses=", ".join(known),
            nearest=nearest_of(word, known),
            declaration=scope.declaration,
        )
    )


def membership(node: s.OneOf | s.IsNone, scope: Scope) -> Typed | None:
    """`er en af (…)` and `er ingen`."""
    if isinstance(node, s.IsNone):
        operand = expressions.typed(node.operand, scope, p.Type("text", optional=True))
        if operand is None:
            return None
        test = p.IsNone(operand[0])
        return (p.Not(test) if node.negated else test), TRUTH
    alternatives = [comparison(s.Comparison(choice.span, "=", node.operand, choice), scope) for choice in node.choices]
    if any(alternative is None for alternative in alternatives):
        return None
    return p.Or(tuple(alternative[0] for alternative in alternatives if alternative is not None)), TRUTH
