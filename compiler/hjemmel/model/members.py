"""A concept with its own members by name, and what is wrong with them."""

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.model.keywords import keyword
from hjemmel.model.nodes import ConceptEntry, Member
from hjemmel.model.parts import double_conventions
from hjemmel.model.problems import DuplicateName, MissingGround, MissingPart, YesNoResult
from hjemmel.syntax import nodes as s


def double(name: s.Name | s.Text, earlier: s.Name | s.Text, declaration: str) -> DuplicateName:
    """The problem of a name, or an example's title, that is declared already."""
    return DuplicateName(
        span=name.span, name=name.text, related=(Related("declared", earlier.span),), declaration=declaration
    )


def concept_entry(concept: s.Concept, language: s.Language) -> tuple[ConceptEntry, list[Problem]]:
    """The concept with its facts, discretions and results by name; definitions and norms come later."""
    problems: list[Problem] = []
    wholes: dict[str, s.Name] = {}
    for whole in concept.wholes:
        earlier = wholes.setdefault(whole.text.lower(), whole)
        if earlier is not whole:
            problems.append(double(whole, earlier, concept.name.text))
    entry = ConceptEntry(concept, language, {}, {}, {lowered: whole.text for lowered, whole in wholes.items()})
    for member in concept.members:
        name = member.name
        if name.text in entry.members:
            problems.append(double(name, entry.members[name.text].name, f"{concept.name.text}.{name.text}"))
            continue
        match member:
            case s.Fact():
                entry.members[name.text] = Member("fact", name, member)
            case s.Discretion():
                entry.members[name.text] = Member("discretion", name, member)
                problems += discretion_problems(concept, member, language)
            case s.Result():
                entry.members[name.text] = Member("result", name, member)
                problems += result_problems(concept, member, language)
    return entry, problems


def without_ground(concept: s.Concept, name: s.Name) -> Problem:
    """The problem of a member that rests on nothing."""
    return MissingGround(span=name.span, name=name.text, declaration=f"{concept.name.text}.{name.text}")


def discretion_problems(concept: s.Concept, discretion: s.Discretion, language: s.Language) -> list[Problem]:
    """A discretion rests on something, and someone exercises it."""
    problems: list[Problem] = []
    name = discretion.name
    if not discretion.grounds:
        problems.append(without_ground(concept, name))
    if discretion.exercised_by is None:
        problems.append(
            MissingPart(
                span=name.span,
                name=name.text,
                part=keyword("exercised", language),
                declaration=f"{concept.name.text}.{name.text}",
            )
        )
    return problems


def result_problems(concept: s.Concept, result: s.Result, language: s.Language) -> list[Problem]:
    """A result is no yes/no, and its tails rest on something."""
    declaration = f"{concept.name.text}.{result.name.text}"
    problems = double_conventions(result.conventions, result.name.text, declaration, language)
    if result.type.name in ("ja/nej", "yes/no"):
        problems.append(YesNoResult(span=result.type.span, name=result.name.text, declaration=declaration))
    tails = (result.formula, result.otherwise)
    if any(tail is not None and not tail.grounds for tail in tails) and not result.grounds:
        problems.append(without_ground(concept, result.name))
    return problems
