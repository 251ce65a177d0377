"""What an example stipulates: a key date, a parameter, or a fact, result, definition or norm of an instance."""

from hjemmel.plan import nodes as p
from hjemmel.plan.case import Value
from hjemmel.syntax import nodes as s
from hjemmel.typed import references
from hjemmel.typed.comparisons import status_said
from hjemmel.typed.example_case import CaseReading
from hjemmel.typed.problems import AssignedTwice, DiscretionSet, ListOutOfPlace
from hjemmel.typed.types import DATE
from hjemmel.typed.words import type_of_name


def stipulations_of(node: s.Example, case: CaseReading) -> dict[str, Value]:
    """What is `forudsat`, by key date, parameter, or instance and member."""
    stipulated: dict[str, Value] = {}
    for stipulation in node.stipulations:
        key = ".".join(name.text for name in stipulation.path.names)
        type_ = stipulated_type(stipulation, case)
        if type_ is None:
            continue
        if key in stipulated:
            case.scope.report(AssignedTwice(span=stipulation.path.span, name=key, declaration=case.scope.declaration))
        if type_.kind == "status":
            status = status_said(stipulation.value, type_.of, case.scope)
            if status is not None:
                stipulated[key] = status
        else:
            stipulated[key] = case.constant(stipulation.value, type_)
    return stipulated


def stipulated_type(node: s.Stipulation, case: CaseReading) -> p.Type | None:
    """The type of what is stipulated; a discretion, a list or an unknown name is reported."""
    scope, names = case.scope, node.path.names
    if len(names) == 1:
        if names[0].text in scope.model.key_dates:
            return DATE
        parameter = scope.model.parameters.get(names[0].text)
        if parameter is not None:
            return type_of_name(parameter[0].type, parameter[1], scope.model)
        scope.report_unknown(names[0], [*scope.model.key_dates, *scope.model.parameters, *case.names])
        return None
    first, last = names[0], names[-1]
    if len(names) != 2 or first.text not in case.names:
        case.report_unknown(first)
        return None
    concept = scope.model.concepts[case.instance(first.text).concept]
    if scope.is_unreadable(concept, last.text):
        return None
    read = references.member_read(last, p.Subject(0), concept, scope)
    if read is None:
        scope.report_unknown(last, [*concept.members, *concept.norms])
        return None
    if isinstance(read[0], p.Read) and read[0].what == "discretion":
        scope.report(DiscretionSet(span=node.path.span, name=last.text, declaration=scope.declaration))
        return None
    if read[1].kind == "list":
        scope.report(ListOutOfPlace(span=node.path.span, name=last.text, declaration=scope.declaration))
        return None
    return read[1]
