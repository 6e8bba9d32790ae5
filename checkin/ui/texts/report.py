"""The words around the report for whoever repairs the application."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences


class ReportWords(Sentences):
    def title(self) -> str:
        return self.tr("Rapport")

    def purpose(self) -> str:
        return self.tr(
            "Pour qui vous dépanne. Aucun nom, aucune adresse, aucun code de billet, aucun mot de passe. "
            "Tout ce qu’il contient se lit ici avant l’envoi."
        )

    def inside(self) -> str:
        return self.tr("Ce qui est dedans")

    def page(self, name: str) -> str:
        """What a file of the zip is."""
        pages = {
            "versions.json": self.tr("Versions et écran"),
            "event.json": self.tr("Prêt à ouvrir ?"),
            "crash.txt": self.tr("Arrêts brusques"),
        }
        return pages.get(name) or self.tr("Journal technique")

    def gathering(self) -> str:
        return self.tr("Préparation du rapport…")

    def save(self) -> str:
        return self.tr("Enregistrer…")

    def saved(self, name: str) -> str:
        return self.tr("« {name} » est enregistré. Envoyez ce fichier à qui vous dépanne.").format(name=name)

    def show_folder(self) -> str:
        return self.tr("Ouvrir le dossier")

    def stem(self, day: str) -> str:
        """The name of the zip; `day` as 2026-11-24."""
        return self.tr("rapport-accueil-{day}").format(day=day)


report_words = ReportWords()
