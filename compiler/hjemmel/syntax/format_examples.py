"""Examples as lines of text."""

from __future__ import annotations

from typing import Final, assert_never

from hjemmel.syntax import nodes as n
from hjemmel.syntax.format_expressions import CONDITIONAL, VALUE
from hjemmel.syntax.format_lines import WIDTH, Line
from hjemmel.syntax.format_tables import TableFormat

_OUTCOMES: Final = {
    "missing": "LACKS",
    "discretion": "REQUIRES_DISCRETION",
    "no_rule": "NO_RULE",
    "conflict": "CONFLICT",
    "undefined": "UNDEFINED",
}


class ExampleFormat(TableFormat):
    """Lines of examples."""

    def example(self, node: n.Example) -> list[Line]:
        lines = [Line(0, f"{self.word('EXAMPLE')} {self.text(node.title)}", node.span.start)]
        if node.assessed is not None:
            text = f"{self.word('ASSESSED')} {self.at(node.assessed, VALUE)}"
            lines.append(Line(2, text, node.assessed.span.start))
        for instance in node.instances:
            lines += self.instance(instance)
        for stipulation in node.stipulations:
            value = self.at(stipulation.value, CONDITIONAL)
            text = f"{self.word('STIPULATED')} {self.path(stipulation.path)} = {value}"
            lines.append(Line(2, text, stipulation.span.start))
        for expectation in node.expectations:
            text = f"{self.word('EXPECT')} {self.expectation(expectation)}"
            lines.append(Line(2, text, expectation.span.start))
        return lines

    def instance(self, node: n.InstanceDeclaration) -> list[Line]:
        """An instance: its facts on the same line when they were so, and fit; else a line each, aligned."""
        wholes = f" {self.word('WITH')} {self.names(node.wholes)}" if node.wholes else ""
        first = f"{node.concept.text} {node.name.text}{wholes}"
        if not node.assignments:
            return [Line(2, first, node.span.start)]
        together = ", ".join(self.assignment(assignment, 0) for assignment in node.assignments)
        if node.wholes and len(first) + len(together) + 4 <= WIDTH:
            return [Line(2, f"{first}: {together}", node.span.start)]
        width = max(len(self.path(assignment.name)) for assignment in node.assignments)
        lines = [Line(4, self.assignment(assignment, width), assignment.span.start) for assignment in node.assignments]
        return [Line(2, first, node.span.start), *lines]

    def assignment(self, node: n.Assignment, width: int) -> str:
        text = f"{self.path(node.name):{width}} = {self.at(node.value, CONDITIONAL)}"
        if node.considerations is not None:
            text += f"  {self.word('MAIN_CONSIDERATIONS')} {self.text(node.considerations)}"
        if node.exercised_by is not None:
            text += f"  {self.words['EXERCISED_BY'][-1]} {self.text(node.exercised_by)}"
        return text

    def expectation(self, node: n.Expectation) -> str:
        match node:
            case n.Holds():
                return self.at(node.condition, CONDITIONAL)
            case n.Lacks():
                link = f" {self.word('AND')} "
                return f"{self.path(node.subject)} {link.join(self.outcome(outcome) for outcome in node.outcomes)}"
            case n.HasStatus():
                return f"{self.path(node.subject)} {self.status(node.status)}"
            case n.HasDeadline():
                return f"{self.path(node.subject)} {self.word('DUE')} {self.at(node.date, VALUE)}"
            case _:
                assert_never(node)

    def outcome(self, node: n.Outcome) -> str:
        return f"{self.word(_OUTCOMES[node.kind])} {self.paths(node.names)}".rstrip()

    def status(self, status: str) -> str:
        """`består` as it is, the others after `er`."""
        word = self.statuses[status]
        return word if word in (*self.words["HOLDS"], *self.words["DOES_NOT_HOLD"]) else f"{self.word('IS')} {word}"
