"""What organisers read while they choose a paper: its kind, what may be said on it, what became of it."""

from __future__ import annotations

from checkin.half_days import HalfDay, Part
from checkin.ui.texts.language import Sentences


class PaperChoiceWords(Sentences):
    def tables(self) -> str:
        """Over the kinds of tables."""
        return self.tr("Un tableau")

    def documents(self) -> str:
        return self.tr("Un document PDF")

    def kind(self, kind: str) -> str:
        return {
            "report": self.tr("Rapport de présence"),
            "signatures": self.tr("Feuille d’émargement"),
            "certificates": self.tr("Attestations de présence"),
            "inside": self.tr("Qui est à l’intérieur"),
        }[kind]

    def file_stem(self, kind: str, half_day: HalfDay | None) -> str:
        stems = {
            "report": self.tr("rapport"),
            "signatures": self.tr("emargement"),
            "certificates": self.tr("attestations"),
            "inside": self.tr("a-l-interieur"),
        }
        if kind != "signatures" or half_day is None:
            return stems[kind]
        part = {Part.MORNING: self.tr("matin"), Part.AFTERNOON: self.tr("apres-midi")}[half_day.part]
        return f"{stems[kind]}-{half_day.day.isoformat()}-{part}"

    def field(self, name: str) -> str:
        return {
            "half_day": self.tr("Demi-journée"),
            "column": self.tr("Répartition de plus"),
            "person": self.tr("Une seule personne"),
            "organiser": self.tr("Organisateur"),
            "place": self.tr("Lieu"),
            "trainer": self.tr("Intervenant·e"),
        }[name]

    def everybody(self) -> str:
        return self.tr("Vide : toutes les personnes entrées")

    def by_hand(self) -> str:
        return self.tr("Vide : une ligne à remplir à la main")

    def either_half(self) -> str:
        return self.tr("Matin ou après-midi, à rayer à la main")

    def no_column(self) -> str:
        return self.tr("Aucune")

    def arrivals(self) -> str:
        return self.tr("Avec l’heure d’arrivée des personnes déjà entrées")

    def unknown_person(self) -> str:
        return self.tr("Choisissez une personne de la liste proposée : seules celles qui sont entrées y figurent.")

    def print(self) -> str:
        return self.tr("Imprimer…")

    def preparing(self) -> str:
        return self.tr("Préparation du document…")

    def printing(self) -> str:
        return self.tr("Envoi à l’imprimante…")

    def written(self, people: int, file: str) -> str:
        text = self.tr("{people} dans « {file} ».")
        return text.format(people=self.tr("%n personne(s)", "", people), file=file)

    def printed(self, people: int, printer: str) -> str:
        text = self.tr("{people}, remis à l’imprimante « {printer} ».")
        return text.format(people=self.tr("%n personne(s)", "", people), printer=printer)


paper_choice_words = PaperChoiceWords()
