"""« Notes à l’accueil »: which columns of the registrations the desk shows to whoever lets a person in."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences


class NoteWords(Sentences):
    def title(self) -> str:
        return self.tr("Notes à l’accueil")

    def why(self) -> str:
        return self.tr(
            "Cochez ce que le bénévole doit voir en grand quand la personne entre : régime, VIP, dossier à remettre… "
            "La personne entre comme les autres ; un « non » ou une case vide ne montre rien."
        )

    def nothing(self) -> str:
        return self.tr("Les inscriptions n’ont ni commentaire ni réponse en plus. Importez d’abord un export.")

    def column(self, name: str) -> str:
        return self.tr("Commentaire") if name == "comment" else name

    def holds(self, people: int, example: str) -> str:
        """How many people have something in the column, and what one of them has."""
        return self.tr("%n personne(s), par exemple « {example} »", "", people).format(example=example)

    def keep(self) -> str:
        return self.tr("Enregistrer")

    def keeping(self) -> str:
        return self.tr("Enregistrement…")

    def close(self) -> str:
        return self.tr("Fermer")


note_words = NoteWords()
