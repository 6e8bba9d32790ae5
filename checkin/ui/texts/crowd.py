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


arrival_words, welcome_words, direction_words = ArrivalWords(), WelcomeWords(), DirectionWords()
