"""What comes back: for each result its value or why there is none, what decided it, and what it takes as given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, TypeVar

from .explanation import Forklaring, forklaring_af
from .json_data import svar_som_data
from .lookup import Forløb, Opslag
from .receipt import Kvittering, kvittering_for
from .unknown import Led, Ukendt, Værdi, Årsag, Årsagsslags, ordnet
from .written import skrevet_navn

if TYPE_CHECKING:
    from .ruleset import Regelsæt

F = TypeVar("F")
V = TypeVar("V", covariant=True)


class Klausul(NamedTuple):
    """A verbatim passage of a source, and the lines it stands on."""

    navn: str
    citat: str
    kilde: str
    fil: str
    linjer: tuple[int, int]


class Grundlag(NamedTuple):
    """What a declaration rests on: clauses by name, readings of unclear wording, assumptions."""

    titel: str
    klausuler: tuple[str, ...] = ()
    jf: tuple[str, ...] = ()
    fortolkninger: tuple[str, ...] = ()
    antagelser: tuple[str, ...] = ()


class Resultat(Generic[V]):
    """One answer: `værdi`, or None with `årsager`."""

    __slots__ = ("led", "navn", "svar")

    def __init__(self, svar: Svar[Any], navn: str, led: Led) -> None:
        self.svar = svar
        self.navn = navn
        self.led = led

    @property
    def værdi(self) -> V | None:
        """The known value (`INGEN` when there is none); None when it is not known."""
        return None if isinstance(self.led, Ukendt) else self.led  # type: ignore[return-value]

    @property
    def kendt(self) -> bool:
        """Whether there is a known value."""
        return not isinstance(self.led, Ukendt)

    @property
    def årsager(self) -> tuple[Årsag, ...]:
        """All causes why there is no known value, by kind and path."""
        return ordnet(self.led.årsager) if isinstance(self.led, Ukendt) else ()

    @property
    def overskrift(self) -> Årsagsslags | None:
        """The first kind of cause present; None when the value is known."""
        causes = self.årsager
        return causes[0].slags if causes else None

    @property
    def mangler(self) -> tuple[str, ...]:
        """The paths of the facts and lists that are missing."""
        return tuple(cause.sti for cause in self.årsager if cause.slags == "mangler")

    @property
    def skønsspørgsmål(self) -> tuple[Skønsspørgsmål, ...]:
        """The questions only a human answers, that the answer waits for."""
        ruleset = self.svar.regelsæt_
        return tuple(ruleset.skøn(cause.sti) for cause in self.årsager if cause.slags == "skøn")

    @property
    def modstrid(self) -> tuple[tuple[str, ...], ...]:
        """The rules that contradict each other, as they are written."""
        return tuple(tuple(map(skrevet_navn, cause.detalje)) for cause in self.årsager if cause.slags == "modstrid")

    @property
    def regler(self) -> tuple[str, ...]:
        """The deciding rules, those not out, as they are written: `fire_samtaler, dog 1`."""
        return tuple(skrevet_navn(name) for name in self.svar.afgørende_(self.navn))

    @property
    def klausuler(self) -> tuple[Klausul, ...]:
        """The clauses the deciding rules rest on, by name."""
        return self.svar.regelsæt_.klausuler_for(self.svar.afgørende_(self.navn))

    def forklaring(self) -> Forklaring:
        """Why: the steps from the facts to this answer."""
        return forklaring_af(self.svar, (self.navn,))

    def __repr__(self) -> str:
        return f"Resultat({self.navn}: {self.led!r})"


class Skønsspørgsmål(NamedTuple):
    """A question only a human answers, and who."""

    sti: str
    spørgsmål: str
    udøves_af: str


class Svar(Generic[F]):
    """The answers about one thing; those about its parts and wholes are reached by their names."""

    __slots__ = ("_masker", "_opslag", "_værdier", "forudsat", "pr", "sag")
    regelsæt_: ClassVar[Regelsæt]
    opslag_type_: ClassVar[type[Opslag]]

    def __init__(
        self,
        sag: F,
        pr: date,
        forudsat: Mapping[str, Værdi],
        værdier: Sequence[Any] | None = None,
        masker: Sequence[int] | None = None,
        opslag: Opslag | None = None,
    ) -> None:
        self.sag = sag
        self.pr = pr
        self.forudsat = forudsat
        self._værdier = værdier
        self._masker = masker
        self._opslag = opslag

    def __repr__(self) -> str:
        return f"<{type(self).__name__} pr. {self.pr}>"

    @property
    def opslag_(self) -> Opslag:
        """The case as the rules read it."""
        if self._opslag is None:
            sag: Any = self.sag
            self._opslag = self.opslag_type_(sag, sag.begreb_.lower(), Forløb(self.pr, self.forudsat))
        return self._opslag

    @property
    def sti(self) -> str:
        """The path of what the answers are about."""
        return self.opslag_.placering_

    def led_(self, index: int) -> Led:
        """The answer to the `index`-th of what is computed."""
        attribute, _, kind = self.opslag_type_.beregninger_[index]
        answer: Led
        if self._værdier is None:
            answer = getattr(self.opslag_, attribute)
        elif self._værdier[index] is not None:
            answer = self._værdier[index]
        elif self._masker is not None and self._masker[index] > 0:
            answer = Ukendt(self.regelsæt_.årsager[self.opslag_type_.begreb_][self._masker[index]])
        else:
            answer = getattr(self.opslag_, attribute)
        if kind in ("ret", "beføjelse") and not isinstance(answer, Ukendt):
            return "består" if answer else "består ikke"
        return answer

    def afgørende_(self, navn: str) -> tuple[str, ...]:
        """The rules and declarations that decided an answer."""
        for attribute, name, _ in self.opslag_type_.beregninger_:
            if name == navn:
                getattr(self.opslag_, attribute)
        path = self.opslag_.kørsel_.forudsat.get(self.opslag_.placering_)
        if path is not None and navn in path:
            return ()
        return self.opslag_.afgørende_.get(navn, (navn,))

    def resultater(self) -> dict[str, Resultat[Any]]:
        """All answers about this thing, by name."""
        names = enumerate(self.opslag_type_.beregninger_)
        return {name: Resultat(self, name, self.led_(i)) for i, (_, name, _) in names}

    def dele(self) -> Iterator[tuple[str, Svar[Any]]]:
        """The answers about the members of its lists, and about the wholes that the case mentions, each with its
        path."""
        sag: Any = self.sag
        for felt in sag.felter_:
            if felt.slags == "liste" and getattr(sag, felt.attribut) is not None:
                for part in getattr(self, felt.attribut):
                    yield part.sti, part
            elif felt.slags == "helhed" and getattr(sag, felt.attribut) is not None:
                whole = getattr(self, felt.attribut)
                yield whole.sti, whole

    def mangler(self) -> tuple[str, ...]:
        """The paths of all facts and lists that some answer about this thing waits for."""
        return tuple(sorted({path for result in self.resultater().values() for path in result.mangler}))

    def forklaring(self, *navne: str) -> Forklaring:
        """Why: the steps from the facts to the answers named, or to all."""
        return forklaring_af(self, navne)

    def kvittering(self) -> Kvittering:
        """What reproduces the answer years later."""
        return kvittering_for(self)

    def som_data(self) -> dict[str, Any]:
        """All answers as JSON data."""
        return svar_som_data(self)

    def svar_om_(self, of: type[Any], opslag: Opslag) -> Any:
        """The answers about a part or whole of the case."""
        return of(opslag.givet_, self.pr, self.forudsat, opslag=opslag)


def helhedssvar(svar: Svar[Any], of: type[Any], attribute: str) -> Any:
    """The answers about a whole."""
    return svar.svar_om_(of, getattr(svar.opslag_, attribute))


def delsvar(svar: Svar[Any], of: type[Any], attribute: str) -> tuple[Any, ...] | None:
    """The answers about each member of a list; None when the list is unknown."""
    members = getattr(svar.opslag_, attribute)
    return None if isinstance(members, Ukendt) else tuple(svar.svar_om_(of, member) for member in members)
