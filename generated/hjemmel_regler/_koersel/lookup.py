"""A case as the rules read it: facts, parts and wholes by name, and each answer computed once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, ClassVar, Generic, TypeVar, overload

from .facts import Fakta, Felt, Skøn, kanonisk
from .lists import Liste
from .unknown import Led, Værdi, stedfæstet, ukendt

S = TypeVar("S")
T = TypeVar("T")
Del = TypeVar("Del", bound="Opslag")


_SOM_DE_ER = frozenset((int, bool, date))
"""Classes of facts that need no conversion."""


class beregnet(Generic[S, T]):  # read as a decorator
    """An answer computed when first read, and kept."""

    def __init__(self, of: Callable[[S], T]) -> None:
        self.of = of
        self.__doc__ = of.__doc__
        self.name = of.__name__

    @overload
    def __get__(self, instance: None, owner: type[S]) -> beregnet[S, T]: ...
    @overload
    def __get__(self, instance: S, owner: type[S]) -> T: ...
    def __get__(self, instance: S | None, owner: type[S]) -> beregnet[S, T] | T:
        if instance is None:
            return self
        value = instance.__dict__[self.name] = self.of(instance)
        return value


class Forløb:
    """One assessment: its date, and what it takes as given, by the path of an instance (`""`: key dates and
    parameters)."""

    __slots__ = ("forudsat", "vurderingsdato")

    def __init__(self, vurderingsdato: date, forudsat: Mapping[str, Værdi]) -> None:
        self.vurderingsdato = vurderingsdato
        self.forudsat: dict[str, dict[str, Værdi]] = {}
        if forudsat:
            for sti, værdi in forudsat.items():
                instance, _, name = sti.rpartition(".")
                self.forudsat.setdefault(instance, {})[name] = værdi


class Opslag:
    """One instance of a concept in a case, as the rules read it."""

    begreb_: ClassVar[str]
    fakta_: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Attribute and name of each fact."""
    skønnede_: ClassVar[tuple[tuple[str, str], ...]] = ()
    beregninger_: ClassVar[tuple[tuple[str, str, str], ...]] = ()
    """Attribute, name and kind of what is computed."""
    svarfelter_: ClassVar[dict[str, Felt]]
    """By name: what each thing computed may be taken to be."""
    forklarere_: ClassVar[dict[str, Callable[[Any], tuple[Any, ...]]]]
    """By attribute: what makes the step that explains it."""
    vurderingsdato: date
    placering_: str
    kørsel_: Forløb
    givet_: Fakta | None
    afgørende_: dict[str, tuple[str, ...]]
    trin_: dict[str, tuple[Any, ...]]
    """Steps of explanations made so far."""

    def __init__(
        self, sag: Fakta | None, sti: str, forløb: Forløb, helheder: Mapping[str, Opslag] | None = None
    ) -> None:
        attributes: dict[str, Any] = self.__dict__
        attributes["givet_"] = sag
        attributes["placering_"] = sti
        attributes["kørsel_"] = forløb
        attributes["vurderingsdato"] = forløb.vurderingsdato
        attributes["afgørende_"] = {}
        attributes["trin_"] = {}
        for attribute, name in self.fakta_:
            value = getattr(sag, attribute, None)
            if value.__class__ not in _SOM_DE_ER:
                value = ukendt("mangler", f"{sti}.{name}") if value is None else kanonisk(value)
            attributes[attribute] = value
        for attribute, name in self.skønnede_:
            exercised: Skøn[Any] | None = getattr(sag, attribute, None)
            attributes[attribute] = ukendt("skøn", f"{sti}.{name}") if exercised is None else kanonisk(exercised.værdi)
        if helheder:
            attributes.update(helheder)
        given = forløb.forudsat.get(sti) if forløb.forudsat else None
        if given:
            for attribute, name in self.fakta_:
                if name in given:
                    attributes[attribute] = kanonisk(given[name])
            for attribute, name, kind in self.beregninger_:
                if name in given:
                    value = kanonisk(given[name])
                    attributes[attribute] = value in (True, "består") if kind in ("ret", "beføjelse") else value

    def hent_helhed_(self, attribute: str, of: type[Del], name: str) -> Del:
        """The whole of that concept; one the case does not mention has every fact unknown."""
        return of(getattr(self.givet_, attribute, None), f"{self.placering_}.{name}", self.kørsel_)

    def liste_(self, attribute: str, of: type[Del], name: str, own: str) -> Liste[Del]:
        """The members of a list, which have this instance as their whole `own`; or why the list is unknown."""
        members = getattr(self.givet_, attribute, None)
        path = f"{self.placering_}.{name}"
        if members is None:
            return ukendt("mangler", path)
        return tuple(of(member, f"{path}[{i}]", self.kørsel_, {own: self}) for i, member in enumerate(members))

    def taget_for_givet_(self, name: str) -> Værdi | None:
        """What the case takes as given for a key date or a parameter; None when nothing."""
        given = self.kørsel_.forudsat.get("")
        return None if given is None else given.get(name)


def skæringsdato(opslag: Opslag, navn: str, dato: Led) -> Led:
    """The key date, unless the case takes another as given."""
    given = opslag.taget_for_givet_(navn)
    return stedfæstet(dato, navn) if given is None else given
