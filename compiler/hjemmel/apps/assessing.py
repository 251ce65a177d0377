"""Cases put to the checkers of a rule set."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from typing import Any, NamedTuple

from hjemmel.apps.loading import PACKAGE, checkers
from hjemmel.plan.nodes import Plan

UNEVENTFUL = ("ikke relevant", "består ikke")
"""Statuses of norms that do not concern the case, and are explained only when asked for."""


class Line(NamedTuple):
    """One answer in a few words; `known` is False when it waits for something."""

    name: str
    label: str
    said: str
    known: bool


class Assessment(NamedTuple):
    """The answers about one thing: as data for machines, and in words; `parts` are those about its parts and wholes."""

    path: str
    data: dict[str, Any]
    lines: tuple[Line, ...]
    explanation: dict[str, list[str]]
    parts: "tuple[Assessment, ...]"


class Checkers:
    """The checkers of one rule set, loaded."""

    def __init__(self, package: Any, plan: Plan) -> None:
        self._kinds = {
            (concept.name, result.name): result.type.kind for concept in plan.concepts for result in concept.results
        }
        self._vurder = package.vurder
        self._ruleset = import_module(f"{package.__name__}.svar").REGELSÆT
        self._json: Any = import_module(f"{PACKAGE}._koersel.json_data")
        self._wording: Any = import_module(f"{PACKAGE}._koersel.wording")

    def assessments(
        self, data: Mapping[str, Any], about: tuple[str, ...] = (), *, explained: bool = True
    ) -> list[Assessment]:
        """The answers about each thing in a case without faults.

        With `explained`, those `about` names are explained, else those that are more than a `nej`.
        """
        roots = [name for name in data if name not in ("pr", "forudsat") and data[name] is not None]
        return [self._assessment(self._asked(data, root, roots), about, explained=explained) for root in roots]

    def _asked(self, data: Mapping[str, Any], root: str, roots: list[str]) -> Any:
        """The answer object about one thing of the case, with what is stipulated about the others left out."""
        others = {name for name in roots if name != root}
        given = {
            path: value for path, value in (data.get("forudsat") or {}).items() if path.split(".")[0] not in others
        }
        asked = {"pr": data["pr"], root: data[root], "forudsat": given}
        case, day, taken_as_given = self._json.sag_fra_data(self._ruleset, asked)
        return self._vurder(case, pr=day, forudsat=taken_as_given)

    def _assessment(self, answer: Any, about: tuple[str, ...], *, explained: bool) -> Assessment:
        results = answer.resultater()
        named = [name for name in about if name in results]
        lines = tuple(self._line(name, results[name], answer) for name in (named if about else results))
        chosen = named if about else [line.name for line in lines if self._matters(line, results[line.name])]
        explanation = {name: list(answer.forklaring(name).sætninger()) for name in chosen} if explained else {}
        data = self._json.svar_som_data(answer)
        data.pop("dele", None)
        data["pr"] = answer.pr.isoformat()
        if explained:
            data["forklaring"] = {name: answer.forklaring(name).som_data() for name in (named or results)}
            data["sætninger"] = explanation
            data["kvittering"] = answer.kvittering().som_data()
        parts = tuple(self._assessment(part, about, explained=False) for _, part in answer.dele())
        if parts:
            data["dele"] = [part.data for part in parts]
        return Assessment(answer.sti, data, lines, explanation, parts)

    def _line(self, name: str, result: Any, answer: Any) -> Line:
        field = answer.opslag_type_.svarfelter_[name]
        if result.kendt:
            kind = self._kinds.get((answer.opslag_type_.begreb_, name), "")
            said = self._wording.værditekst(result.værdi, kind, self._ruleset.valuta)
            return Line(name, field.etiket, said, True)
        causes = [f"{cause.slags.replace('_', ' ')} {cause.sti}" for cause in result.årsager]
        return Line(name, field.etiket, ", ".join(causes), False)

    def _matters(self, line: Line, result: Any) -> bool:
        return line.known and not isinstance(result.værdi, bool) and line.said not in UNEVENTFUL


@contextmanager
def checkers_of(files: Mapping[str, bytes], plan: Plan) -> Iterator[Checkers]:
    """The checkers in the files that would be written for a plan."""
    with checkers(files, plan.name) as package:
        yield Checkers(package, plan)
