"""Names that could be taken for each other although each is new among its own kind."""

from collections.abc import Iterator, Mapping

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.model.members import double
from hjemmel.model.nodes import ConceptEntry, Model
from hjemmel.model.problems import NamesDifferOnlyByCase
from hjemmel.syntax import nodes as s


def clashes_in(model: Model, top_level: Mapping[str, s.Name]) -> list[Problem]:
    """The problems of names that differ by case only, or that two things read in one place share."""
    problems = list(differing_by_case(top_level))
    problems += rows_named_as_others(model, top_level)
    problems += examples_of_one_title(model)
    for concept in model.concepts.values():
        problems += shared_names(concept, model)
    return problems


def differing_by_case(top_level: Mapping[str, s.Name]) -> Iterator[Problem]:
    """Each declaration whose name is an earlier one's but for case."""
    lowered: dict[str, s.Name] = {}
    for name in top_level.values():
        other = lowered.setdefault(name.text.lower(), name)
        if other is not name:
            yield NamesDifferOnlyByCase(
                span=name.span,
                name=name.text,
                other=other.text,
                related=(Related("declared", other.span),),
                declaration=name.text,
            )


def rows_named_as_others(model: Model, top_level: Mapping[str, s.Name]) -> Iterator[Problem]:
    """Each declaration called as a row of a table is: `<table>_<number>`."""
    for entry in model.rules.values():
        if isinstance(entry.declaration, s.Table):
            for number in range(1, len(entry.declaration.rows) + 1):
                name = top_level.get(f"{entry.name}_{number}")
                if name is not None:
                    yield double(name, entry.declaration.name, name.text)


def examples_of_one_title(model: Model) -> Iterator[Problem]:
    """Each example whose title an earlier one has: its outcome could not be told from the other's."""
    titles: dict[str, s.Text] = {}
    for example, _ in model.examples:
        earlier = titles.setdefault(example.title.text, example.title)
        if earlier is not example.title:
            yield double(example.title, earlier, example.title.text)


def shared_names(concept: ConceptEntry, model: Model) -> Iterator[Problem]:
    """Each member of a concept whose bare name also means a whole, a norm, a parameter or a key date there."""
    wholes = {whole.text.lower(): whole for whole in concept.declaration.wholes}
    for name, norm in concept.norms.items():
        if name in concept.members:
            yield double(norm.declaration.name, concept.members[name].name, name)
    for text, member in concept.members.items():
        declared = model.parameters.get(text) or model.key_dates.get(text)
        other = wholes.get(text) or (declared[0].name if declared else None)
        if other is not None:
            yield double(member.name, other, f"{concept.name}.{text}")
