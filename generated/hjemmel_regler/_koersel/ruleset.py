"""What is fixed about a rule set: its sources and bases, its concepts, and how a case is taken in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from .answer import Grundlag, Klausul, Skønsspørgsmål, Svar
from .facts import FØRSTE_ÅR, SIDSTE_ÅR, Fakta, Felt, Feltfejl, UgyldigSag, fejl_i, fejl_i_værdi
from .unknown import Værdi, Årsagstabel


@dataclass(frozen=True, slots=True, kw_only=True)
class Regelsæt:
    """A rule set as its checkers know it."""

    navn: str
    titel: str
    regelhash: str
    udgavehash: str
    oversætter: str
    pakke: str
    valuta: str = "kr."
    klausuler: Mapping[str, Klausul]
    grundlag: Mapping[str, Grundlag]
    skønsspørgsmål: Mapping[tuple[str, str], tuple[str, str]]
    """Question and who answers it, by concept and name."""
    begreber: Mapping[str, type[Fakta]]
    svar: Mapping[str, type[Svar[Any]]]
    skæringsdatoer: tuple[str, ...] = ()
    parametre: Mapping[str, Felt] = field(default_factory=dict[str, Felt])
    årsager: Mapping[str, Årsagstabel] = field(default_factory=dict[str, Årsagstabel])
    """By concept: the causes that a mask stands for."""
    kan_forklare: list[bool] = field(default_factory=list[bool])
    """Not empty once the functions that explain are at hand."""

    def klausuler_for(self, navne: Sequence[str]) -> tuple[Klausul, ...]:
        """The clauses that declarations rest on, by name."""
        names = {clause for navn in navne if navn in self.grundlag for clause in self.grundlag[navn].klausuler}
        return tuple(self.klausuler[name] for name in sorted(names) if name in self.klausuler)

    def felt(self, begreb: str, navn: str) -> Felt | None:
        """The fact, list or whole of a concept by name."""
        fields = self.begreber[begreb].felter_
        return next((felt for felt in fields if felt.navn == navn), None)

    def betegnelse(self, sti: str) -> str:
        """What people call the thing at a path."""
        instance, _, name = sti.rpartition(".")
        concept = self.begreb_ved(instance) if instance else None
        if concept is not None:
            felt = self.felt(concept, name) or self.svar[concept].opslag_type_.svarfelter_.get(name)
            if felt is not None:
                return felt.etiket
        elif name in self.parametre:
            return self.parametre[name].etiket
        return name

    def titel_på(self, navn: str) -> str:
        """The title of a declaration."""
        basis = self.grundlag.get(navn)
        return basis.titel if basis is not None and basis.titel else navn

    def begreb_ved(self, sti: str) -> str | None:
        """The concept of the instance at a path (`borger.samtaler[0]`); None when there can be none."""
        first, *rest = sti.split(".")
        concept = next((name for name in self.begreber if name.lower() == first), None)
        for step in rest:
            name, _, index = step.partition("[")
            felt = None if concept is None else self.felt(concept, name)
            if felt is None or felt.begreb is None or (felt.slags == "liste") != bool(index):
                return None
            concept = felt.begreb.begreb_
        return concept

    def skøn(self, sti: str) -> Skønsspørgsmål:
        """The question at the path of a discretion."""
        instance, _, name = sti.rpartition(".")
        question, by = self.skønsspørgsmål.get((self.begreb_ved(instance) or "", name), (name, ""))
        return Skønsspørgsmål(sti, question, by)

    def kræv_begreb(self, sag: object) -> None:
        """Raises `TypeError` for what is none of the rule set's concepts."""
        if not isinstance(sag, Fakta):
            raise TypeError(f"{sag!r} er ingen af {', '.join(self.begreber)}.")

    def kontrolleret(self, sag: Fakta, pr: object, forudsat: Mapping[str, Værdi] | None) -> None:
        """Raises `UgyldigSag` with everything wrong with a case, its date and what it takes as given."""
        fejl = list(fejl_i(sag, sag.begreb_.lower()))
        if not isinstance(pr, date) or isinstance(pr, datetime):
            fejl.append(
                Feltfejl("pr", "forkert_type", f"skal være en dato (date), men er {pr!r} ({type(pr).__name__}).")
            )
        elif not FØRSTE_ÅR <= pr.year <= SIDSTE_ÅR:
            fejl.append(
                Feltfejl("pr", "uden_for_grænser", f"er {pr:%d.%m.%Y}; datoer går fra {FØRSTE_ÅR} til {SIDSTE_ÅR}.")
            )
        for path, value in (forudsat or {}).items():
            wrong = self._fejl_i_forudsat(path, value)
            if wrong is not None:
                fejl.append(wrong)
        if fejl:
            raise UgyldigSag(fejl)

    def felt_ved(self, sti: str) -> Felt | None:
        """What a case may take as given at a path: a key date, a parameter, a fact or an answer; None when nothing."""
        instance, _, name = sti.rpartition(".")
        if not instance:
            return Felt(name, name, name, "dato") if name in self.skæringsdatoer else self.parametre.get(name)
        concept = self.begreb_ved(instance)
        if concept is None:
            return None
        felt = self.felt(concept, name)
        if felt is not None:
            return None if felt.er_skøn or felt.slags in ("liste", "helhed") else felt
        return self.svar[concept].opslag_type_.svarfelter_.get(name)

    def slags_af(self, sti: str) -> str:
        """The kind of value at a path that a case takes as given."""
        felt = self.felt_ved(sti)
        return "" if felt is None else felt.slags

    def _fejl_i_forudsat(self, sti: str, value: Værdi) -> Feltfejl | None:
        """What is wrong with something taken as given, if anything."""
        felt = self.felt_ved(sti)
        if felt is not None:
            return fejl_i_værdi(felt, value, sti)
        return Feltfejl(
            f"forudsat {sti}", "ukendt_felt", "er ingen skæringsdato, parameter, oplysning eller noget, reglerne giver."
        )
