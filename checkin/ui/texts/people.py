"""Words about a person at the desk: who it may be, an address that looks wrong, a slip that was put right."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from checkin.ui.texts.language import Sentences
from checkin.ui.texts.moments import clock_time


class PeopleWords(Sentences):
    """For the forms of a person, and the rows and banners that say what was corrected."""

    def one_of_these(self) -> str:
        return self.tr("Est-ce l’une de ces personnes ? (F9)")

    def which_key(self, *, several: bool) -> str:
        if several:
            return self.tr("↑ ↓ pour choisir. Entrée inscrit quelqu’un d’autre.")
        return self.tr("Entrée inscrit quelqu’un d’autre.")

    def no_address(self) -> str:
        return self.tr(
            "Cette adresse e-mail n’est pas complète (nom@domaine.fr). Corrigez-la, ou Entrée pour la garder."
        )

    def meant(self, address: str) -> str:
        return self.tr("Vouliez-vous écrire {address} ? Corrigez, ou Entrée pour garder.").format(address=address)

    def correct(self) -> str:
        return self.tr("Corriger l’inscription")

    def correct_hint(self) -> str:
        return self.tr("La correction reste, même si une mise à jour répète l’ancienne valeur.")

    def nobody(self) -> str:
        return self.tr("Personne n’est choisi")

    def nothing_to_correct(self) -> str:
        return self.tr("Scannez ou cherchez d’abord la personne à corriger.")

    def corrected(self, at: datetime, zone: ZoneInfo, by: str) -> str:
        """« Corrigé à l’accueil à 09:12 (Camille) »."""
        return self.tr("Corrigé à l’accueil à {time} ({by})").format(time=clock_time(at, zone), by=by)

    def before(self, values: str) -> str:
        return self.tr("Avant : {values}").format(values=values)

    def saved(self, name: str) -> str:
        return self.tr("Corrigé : {name}").format(name=name)

    def reprint(self) -> str:
        return self.tr("Réimprimer la carte")

    def unchanged(self) -> str:
        return self.tr("Rien n’a changé.")


people_words = PeopleWords()
