"""Examples: the named instances become a case, and what is expected of them becomes data."""

from datetime import date

from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case
from hjemmel.plan.examples import Example
from hjemmel.syntax import nodes as s
from hjemmel.typed.example_case import CaseReading
from hjemmel.typed.example_expectations import expectation_of
from hjemmel.typed.example_stipulations import stipulations_of
from hjemmel.typed.problems import ExampleIncomplete
from hjemmel.typed.scope import Scope
from hjemmel.typed.types import DATE


def example_of(node: s.Example, scope: Scope, key_dates: dict[str, p.Expr]) -> Example | None:
    """The case and expectations of an example, or None when any part of it could not be read."""
    before = len(scope.problems)
    if node.assessed is None or not node.expectations:
        scope.report(ExampleIncomplete(span=node.title.span, declaration=scope.declaration))
    case = CaseReading(scope, key_dates)
    assessed = None if node.assessed is None else case.constant(node.assessed, DATE)
    case.add_instances(node)
    stipulated = stipulations_of(node, case)
    scope.levels = tuple(case.concepts)
    scope.named = {instance.path: level for level, instance in enumerate(case.instances)}
    expectations = [expectation_of(expectation, case) for expectation in node.expectations]
    if len(scope.problems) > before or not isinstance(assessed, date):
        return None
    return Example(
        node.title.text,
        Case(assessed, tuple(case.instances), stipulated),
        tuple(each for each in expectations if each is not None),
        node.span,
    )
