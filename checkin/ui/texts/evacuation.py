"""The words of the evacuation list on the screen: few, large, calm."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from checkin.ui.texts.language import Sentences
from checkin.ui.texts.moments import clock_time


class EvacuationWords(Sentences):
    def title(self) -> str:
        return self.tr("Urgence : qui est à l’intérieur")

    def inside(self, people: int) -> str:
        """Under the giant figure."""
        return self.tr("personne(s) à l’intérieur", "", people)

    def missing(self, people: int) -> str:
        """Under the second figure: those not ticked yet."""
        return self.tr("à retrouver")

    def as_of(self, at: datetime, zone: ZoneInfo) -> str:
        return self.tr("À {time}, toutes listes confondues. La liste suit les scans.").format(time=clock_time(at, zone))

    def known_here(self) -> str:
        return self.tr(
            "Seuls les passages vus ou reçus par cet ordinateur sont comptés. "
            "Qui est entré sans badge, ou à un autre poste sans réseau, n’est pas sur cette liste."
        )

    def how(self) -> str:
        return self.tr("Cliquez un nom, ou Espace, quand la personne est retrouvée.")

    def search(self) -> str:
        return self.tr("Chercher un nom")

    def button(self, name: str) -> str:
        return {
            "print": self.tr("Imprimer"),
            "pdf": self.tr("Enregistrer en PDF"),
            "close": self.tr("Fermer"),
        }[name]

    def list(self) -> str:
        """The list's name, read aloud."""
        return self.tr("Personnes à l’intérieur")

    def found(self, name: str) -> str:
        """Read aloud of somebody who is ticked."""
        return self.tr("{name}, retrouvée").format(name=name)

    def not_found(self, name: str) -> str:
        return self.tr("{name}, à retrouver").format(name=name)

    def nobody(self) -> str:
        return self.tr("Personne n’est à l’intérieur, d’après cet ordinateur.")

    def no_such(self) -> str:
        return self.tr("Aucun de ces noms n’est à l’intérieur.")

    def busy(self) -> str:
        return self.tr("Préparation du papier…")

    def saved(self, path: str) -> str:
        return self.tr("Enregistré, non chiffré : {path}").format(path=path)

    def handed_over(self, printer: str) -> str:
        return self.tr("Remis à l’imprimante « {printer} ».").format(printer=printer)

    def file_stem(self, at: datetime, zone: ZoneInfo) -> str:
        return self.tr("evacuation-{moment}").format(moment=at.astimezone(zone).strftime("%Y-%m-%d-%Hh%M"))


evacuation_words = EvacuationWords()
