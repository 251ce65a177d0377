"""Beskæftigelsesindsatsen efter aftalerne fra 2022 og 2025.

    from hjemmel_regler.beskaeftigelse import A_kasse, vurder

    svar = vurder(A_kasse(...), pr=date(2024, 6, 1))

Skrevet af oversætteren ud fra regelfilerne; ret der, ikke her.
"""

from .._koersel.facts import Skøn, UgyldigSag
from .._koersel.unknown import INGEN
from .sag import A_kasse, Beskæftigelsesplan, Besparelse, Borger, Budgetår, Delaftale, Gruppe, Henvendelse, Kommune, Ledighedsur, Medregning, Myndighed, Måling, Pause, Ressourceforløb, Samtale, Samtaleart, Samtaleform, Sanktion, Tilbud, Tilbudsart, Uddannelsespålæg, Udmøntning, Ydelse
from .svar import A_kasseSvar, BeskæftigelsesplanSvar, BesparelseSvar, BorgerSvar, BudgetårSvar, HenvendelseSvar, KommuneSvar, MålingSvar, PauseSvar, REGELSÆT, RessourceforløbSvar, SamtaleSvar, SanktionSvar, TilbudSvar, UdmøntningSvar, vurder, vurder_json

__all__ = [
    "A_kasse",
    "A_kasseSvar",
    "Beskæftigelsesplan",
    "BeskæftigelsesplanSvar",
    "Besparelse",
    "BesparelseSvar",
    "Borger",
    "BorgerSvar",
    "Budgetår",
    "BudgetårSvar",
    "Delaftale",
    "Gruppe",
    "Henvendelse",
    "HenvendelseSvar",
    "INGEN",
    "Kommune",
    "KommuneSvar",
    "Ledighedsur",
    "Medregning",
    "Myndighed",
    "Måling",
    "MålingSvar",
    "Pause",
    "PauseSvar",
    "REGELSÆT",
    "Ressourceforløb",
    "RessourceforløbSvar",
    "Samtale",
    "SamtaleSvar",
    "Samtaleart",
    "Samtaleform",
    "Sanktion",
    "SanktionSvar",
    "Skøn",
    "Tilbud",
    "TilbudSvar",
    "Tilbudsart",
    "Uddannelsespålæg",
    "Udmøntning",
    "UdmøntningSvar",
    "UgyldigSag",
    "Ydelse",
    "vurder",
    "vurder_json",
]
