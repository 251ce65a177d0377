"""Where each declaration's name stands, for messages that point at it and nothing more."""

from hjemmel.model.nodes import Model
from hjemmel.source.span import Span


def name_spans(model: Model) -> dict[str, Span]:
    """The place of each name: members of concepts (norms too) by `Concept.name`, all else by their own name."""
    spans = {name: entry.span for name, entry in (*model.rules.items(), *model.norms.items(), *model.repeals.items())}
    spans |= {name: parameter.name.span for name, (parameter, _) in model.parameters.items()}
    spans |= {name: key_date.name.span for name, (key_date, _) in model.key_dates.items()}
    for concept in model.concepts.values():
        spans |= {f"{concept.name}.{name}": member.name.span for name, member in concept.members.items()}
        spans |= {f"{concept.name}.{name}": norm.span for name, norm in concept.norms.items()}
    return spans
