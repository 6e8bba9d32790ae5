"""The words for when many people come at once: arrivals, queues by letter, the screen that faces them."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences


class ArrivalWords(Sentences):
    """How many came in the last minutes."""

    def lately(self, people: int, minutes: int) -> str:
        return self.tr("%n entrée(s) en {minutes} min", "", people).format(minutes=minutes)

    def explained(self, people: int, minutes: int, most: int) -> str:
        came = self.tr("%n personne(s) entrée(s) ces {minutes} dernières minutes, tous postes confondus.", "", people)
        top = self.tr("Au plus fort : %n par minute.", "", most)
        return "\n".join([came.format(minutes=minutes), top] if most else [came.format(minutes=minutes)])


class WelcomeWords(Sentences):
    """The screen that faces the people who come."""

    def window(self) -> str:
        return self.tr("Écran d’accueil")

    def idle_title(self) -> str:
        return self.tr("Bienvenue")

    def idle_step(self) -> str:
        return self.tr("Présentez votre badge")

    def welcome(self) -> str:
        return self.tr("Bienvenue")

    def goodbye(self) -> str:
        return self.tr("À bientôt")

    def moment_above(self) -> str:
        return self.tr("Un instant")

    def moment(self) -> str:
        return self.tr("Notre équipe vous accueille")


class DirectionWords(Sentences):
    """The form « Où aller »."""

    def title(self) -> str:
        return self.tr("Où aller")

    def why(self) -> str:
        return self.tr(
            "L’écran d’accueil le dit à chaque personne qui entre. "
            "Le texte du type de billet passe avant celui de la liste."
        )

    def lists(self) -> str:
        return self.tr("Listes")

    def types(self) -> str:
        return self.tr("Types de billet")

    def list_example(self) -> str:
        """What may stand in the field of a list."""
        return self.tr("Par exemple : café et vestiaire au fond du hall")

    def type_example(self) -> str:
        return self.tr("Par exemple : dossier à retirer au stand Presse")

    def keep(self) -> str:
        return self.tr("Enregistrer")

    def keeping(self) -> str:
        return self.tr("Enregistrement…")

    def close(self) -> str:
        return self.tr("Fermer")


class QueueWords(Sentences):
    """« Files d’attente »: the letters of each queue, on the screen and on paper."""

    def title(self) -> str:
        return self.tr("Files d’attente")

    def why(self) -> str:
        return self.tr("Les noms de famille, partagés selon les personnes encore attendues sur « {name} ».")

    def how_many(self) -> str:
        return self.tr("Nombre de files")

    def queue(self, number: int) -> str:
        return self.tr("File {number}").format(number=number)

    def letters(self, first: str, last: str) -> str:
        return first if first == last else self.tr("{first}–{last}").format(first=first, last=last)

    def names(self, first: str, last: str) -> str:
        """The line under the letters of a sign."""
        if first == last:
            return self.tr("Noms de famille en {letter}").format(letter=first)
        return self.tr("Noms de famille de {first} à {last}").format(first=first, last=last)

    def names_and_others(self, names: str) -> str:
        """The same for the last queue, where names in other scripts go."""
        return self.tr("{names}, et autres alphabets").format(names=names)

    def people(self, people: int) -> str:
        return self.tr("%n personne(s) attendue(s)", "", people)

    def nobody(self) -> str:
        return self.tr("Plus personne n’est attendu sur cette liste : il n’y a pas de lettres à partager.")

    def counting(self) -> str:
        return self.tr("Comptage…")

    def file_stem(self) -> str:
        return self.tr("files-d-attente")


class PaperWords(Sentences):
    """Sheets for a printer or a PDF."""

    def save(self) -> str:
        return self.tr("Enregistrer en PDF…")

    def print(self) -> str:
        return self.tr("Imprimer…")

    def close(self) -> str:
        return self.tr("Fermer")

    def saved(self, name: str) -> str:
        return self.tr("Enregistré : {name}").format(name=name)


arrival_words, welcome_words, direction_words = ArrivalWords(), WelcomeWords(), DirectionWords()
queue_words, paper_words = QueueWords(), PaperWords()
