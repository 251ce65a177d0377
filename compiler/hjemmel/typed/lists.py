"""Lists: what is said about their members, and what is computed from them."""

from hjemmel.model.nodes import ConceptEntry
from hjemmel.plan import nodes as p
from hjemmel.syntax import nodes as s
from hjemmel.syntax.grammar import keywords
from hjemmel.typed import expressions, references
from hjemmel.typed.problems import BadArithmetic, ListOutOfPlace, NotAList, NotOrdered, OrderNeeded
from hjemmel.typed.scope import Scope
from hjemmel.typed.types import DATE, INTEGER, ORDERED, PERCENT, SCALABLE, TRUTH, required
from hjemmel.typed.words import type_word

Typed = tuple[p.Expr, p.Type]


def members_of(path: s.Path, scope: Scope) -> tuple[p.Members, ConceptEntry] | None:
    """The list `path` leads to and the concept of its members; anything else is reported."""
    found = scope.subject_of(path)
    last = path.names[-1]
    if found is None:
        if len(path.names) == 1:
            scope.report_unknown(last, scope.starts())
        return None
    subject, concept = found
    type_ = scope.types.get((concept.name, last.text))
    if type_ is None or type_.kind != "list":
        if scope.is_unreadable(concept, last.text):
            return None
        if last.text in concept.members:
            scope.report(NotAList(span=path.span, name=last.text, declaration=scope.declaration))
        else:
            scope.report_unknown(last, scope.readable(concept))
        return None
    member = scope.model.concepts.get(type_.of)
    if member is None:
        return None
    return p.Members(subject, concept.name, last.text, type_.of), member


def quantified(node: s.Quantified, scope: Scope) -> Typed | None:
    """`findes`, `alle … opfylder` and `antallet af`."""
    found = members_of(node.members, scope)
    if found is None:
        return None
    members, concept = found
    where: p.Expr | None = p.YES
    if node.where is not None:
        where = expressions.truth(node.where, scope.inside(concept))
    if where is None:
        return None
    return p.Quantified(node.which, members, where), INTEGER if node.which == "count" else TRUTH


def share(node: s.Share, scope: Scope, expected: p.Type | None) -> Typed | None:
    """`andelen af L hvor (P) blandt (Q)`, in percent."""
    found = members_of(node.members, scope)
    if found is None:
        return None
    members, concept = found
    inside = scope.inside(concept)
    where = expressions.truth(node.where, inside)
    among: p.Expr | None = p.YES if node.among is None else expressions.truth(node.among, inside)
    if where is None or among is None:
        return None
    optional = expected is not None and expected.optional
    return p.Share(members, where, among, optional), p.Type("percent", optional=optional) if optional else PERCENT


def aggregate(node: s.Aggregate, scope: Scope, expected: p.Type | None) -> Typed | None:
    """`summen`, `mindste`, `største`, `første` or `sidste af L.f`."""
    names = node.field.names
    if len(names) < 2:
        scope.report(NotAList(span=node.field.span, name=names[0].text, declaration=scope.declaration))
        return None
    path = s.Path(names[0].span.to(names[-2].span), names[:-1])
    found = members_of(path, scope)
    if found is None:
        return None
    members, concept = found
    inside = scope.inside(concept)
    field = names[-1]
    level = len(inside.levels) - 1
    value = references.member_read(field, p.Subject(level), concept, scope)
    where: p.Expr | None = p.YES if node.where is None else expressions.truth(node.where, inside)
    if value is None:
        if not scope.is_unreadable(concept, field.text):
            scope.report_unknown(field, [*concept.members, *concept.norms])
        return None
    if where is None or not can_be_gathered(node, field, value[1], scope):
        return None
    order: p.Expr | None = None
    if node.which in ("first", "last"):
        order = order_of(node, concept, level, scope)
        if order is None:
            return None
    # First and last give what the member has, which may be `ingen`; of nothing they are `ingen` where that is allowed.
    optional = node.which != "sum" and expected is not None and expected.optional
    may_be_none = node.which in ("first", "last") and value[1].optional
    type_ = p.Type(value[1].kind, value[1].of, optional)
    given = p.Type(value[1].kind, value[1].of, optional or may_be_none)
    return p.Aggregate(node.which, members, where, value[0], order, type_), given


def can_be_gathered(node: s.Aggregate, field: s.Name, type_: p.Type, scope: Scope) -> bool:
    """Whether values of the type can be summed, ordered or picked as asked; else it is reported."""
    if type_.kind == "list":
        scope.report(ListOutOfPlace(span=field.span, name=field.text, declaration=scope.declaration))
        return False
    if node.which == "sum" and type_.kind not in SCALABLE:
        word = type_word(required(type_), scope.language)
        summing = keywords(scope.language)["SUM_OF"][0]
        scope.report(
            BadArithmetic(span=field.span, operator=summing, left=word, right=word, declaration=scope.declaration)
        )
        return False
    if node.which in ("least", "greatest") and type_.kind not in ORDERED:
        scope.report(NotOrdered(span=field.span, found=type_word(type_, scope.language), declaration=scope.declaration))
        return False
    return True


def order_of(node: s.Aggregate, concept: ConceptEntry, level: int, scope: Scope) -> p.Expr | None:
    """The date that first and last are told by: the one named, or the concept's only date fact."""
    if node.ordered_by is not None:
        found = references.member_read(node.ordered_by, p.Subject(level), concept, scope)
        if found is None:
            scope.report_unknown(node.ordered_by, concept.members)
            return None
        if found[1].kind != "date":
            scope.report(
                expressions.wrong_type(
                    s.Reference(node.ordered_by.span, s.Path(node.ordered_by.span, (node.ordered_by,))),
                    found[1],
                    DATE,
                    scope,
                )
            )
            return None
        return found[0]
    dates = [
        name
        for name, member in concept.members.items()
        if member.kind == "fact" and scope.types.get((concept.name, name), TRUTH).kind == "date"
    ]
    if len(dates) != 1:
        scope.report(OrderNeeded(span=node.span, concept=concept.name, declaration=scope.declaration))
        return None
    type_ = scope.types[concept.name, dates[0]]
    return p.Read(p.Subject(level), concept.name, dates[0], "fact", type_)
