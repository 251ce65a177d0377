"""Nodes of examples, made while the parser reads; methods are named after productions in `regel.lark`."""

from __future__ import annotations

from typing import Final, Literal

from hjemmel.syntax import nodes as n
from hjemmel.syntax.build_declarations import DeclarationBuilder
from hjemmel.syntax.build_pieces import Children
from hjemmel.syntax.token import Token

_OUTCOMES: Final[dict[str, Literal["missing", "discretion", "no_rule", "conflict", "undefined"]]] = {
    "LACKS": "missing",
    "REQUIRES_DISCRETION": "discretion",
    "NO_RULE": "no_rule",
    "CONFLICT": "conflict",
    "UNDEFINED": "undefined",
}
EXPECTATIONS: Final = (n.Holds, n.Lacks, n.HasStatus, n.HasDeadline)


class Builder(DeclarationBuilder):
    """All callbacks of the grammar."""

    def example(self, c: Children) -> n.Example:
        return n.Example(
            self.span(c),
            self.text_of(c[1]),
            c[3],
            tuple([x for x in c if isinstance(x, n.InstanceDeclaration)]),
            tuple([x for x in c if isinstance(x, n.Stipulation)]),
            tuple([x for x in c if isinstance(x, EXPECTATIONS)]),
        )

    def instance(self, c: Children) -> n.InstanceDeclaration:
        wholes = tuple([n.Name(x.span, ".".join(name.text for name in x.names)) for x in c if isinstance(x, n.Path)])
        assignments = tuple([x for x in c if isinstance(x, n.Assignment)])
        return n.InstanceDeclaration(self.span(c), self.concept_name(c[0]), c[1], wholes, assignments)

    def assignment(self, c: Children) -> n.Assignment:
        path, _, value, _, considerations, _, by = c
        return n.Assignment(
            self.span(c),
            path,
            value,
            self.text_of(considerations) if considerations else None,
            self.text_of(by) if by else None,
        )

    def stipulation(self, c: Children) -> n.Stipulation:
        return n.Stipulation(self.span(c), c[1], c[3])

    def expect_holds(self, c: Children) -> n.Holds | n.HasStatus:
        match c[1]:
            case n.Comparison(
                operator="=", left=n.Reference(path=subject), right=n.Reference(path=n.Path(names=(status,)))
            ) if status.text in self.statuses:
                return n.HasStatus(self.span(c), subject, status.text)
            case condition:
                return n.Holds(self.span(c), condition)

    def expect_status(self, c: Children) -> n.HasStatus:
        word: Token = c[2]
        return n.HasStatus(self.span(c), c[1].path, " ".join(word.text.split()))

    def expect_deadline(self, c: Children) -> n.HasDeadline:
        return n.HasDeadline(self.span(c), c[1].path, c[3])

    def expect_lacks(self, c: Children) -> n.Lacks:
        return n.Lacks(self.span(c), c[1].path, tuple(c[2::2]))

    def outcome(self, c: Children) -> n.Outcome:
        return n.Outcome(self.span(c), _OUTCOMES[c[0].kind], tuple(c[1::2]))
