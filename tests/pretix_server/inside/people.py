"""The invented people of the test event, and which ticket each case needs. Plain data, knows no model."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

FIRST = """
Adélaïde Aïssatou Anaëlle Basile Bérengère Blaise Céleste Corentin Damien Delphine Edmée Élie Émeline Fanny Firmin
Flavien Gaétan Ghislaine Héloïse Honoré Ilyès Isaure Joachim Joëlle Katell Lazare Léopold Maëva Marin Mathéo Nathanaël
Noémie Octave Paulin Quitterie Régis Romane Siméon Tiphaine Ursule Violaine Wassim Yaëlle Zélie
"""
LAST = """
Auberive Beaucastel Brézolles Chantournel Corbelin Darbonnay Escoubès Fontrieu Garrevaques Hautecloque Jonquerets
Labruguière Maleyrac Morvillars Nesmy Orcival Pérouges Quincieux Rochebrune Saint-Évroult Sépeaux Tréboul Ussel Vaubadon
Wissembach Yvignac d’Entremont L’Échelle Le~Guéno de~la~Bâtie
"""
COMPANIES = (
    "Atelier Brume",
    "Brasserie de l’Écluse",
    "Chaudronnerie Valmy & Fils",
    "Coopérative du Grand Pré",
    "Éditions Passe-Muraille",
    "Ferme des Aulnes",
    "Imprimerie Hélianthe",
    "Menuiserie Noirmont",
    "Pépinières Œillet",
    "Régie Îlot 9",
)
PRODUCTS = {"Adhérent": 60, "Partenaire": 20, "Intervenant": 8, "Bénévole": 12}  # how many of a hundred


@dataclass(kw_only=True)
class Person:
    """Who holds one ticket. `position` goes to the ticket's row as it stands."""

    first: str
    last: str
    company: str = ""
    product: str = "Adhérent"
    payer: tuple[str, str] | None = None
    asked: bool = True
    canceled: bool = False
    position: dict[str, Any] = field(default_factory=dict)

    @property
    def email(self) -> str:
        first, last = self.payer or (self.first, self.last)
        return f"{plain(first)}.{plain(last)}@courriel.example"


def plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "".join(letter for letter in letters if letter.isalnum()) or "contact"


def parties(rng: random.Random, wanted: int) -> Iterator[list[Person]]:
    """Ordinary paid orders of one to four people of one company, `wanted` people in all."""
    while wanted > 0:
        size = min(wanted, rng.choices((1, 2, 4), (75, 18, 7))[0])
        company = rng.choice(COMPANIES)
        yield [somebody(rng, company) for _ in range(size)]
        wanted -= size


def somebody(rng: random.Random, company: str) -> Person:
    first, last = rng.choice(FIRST.split()), rng.choice(LAST.split()).replace("~", " ")
    product = rng.choices(list(PRODUCTS), list(PRODUCTS.values()))[0]
    return Person(first=first, last=last, company=company, product=product)
