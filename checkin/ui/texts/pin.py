"""Words of the supervisor's code: setting it, changing it, leaving it out."""

from __future__ import annotations

from checkin.ui.texts.language import Sentences


class PinWords(Sentences):
    def title(self) -> str:
        return self.tr("Code superviseur")

    def purpose(self, *, is_set: bool) -> str:
        if is_set:
            return self.tr(
                "Le code est demandé, avec un motif, pour « Laisser entrer quand même ». "
                "Changez-le ou retirez-le avec le code actuel."
            )
        return self.tr(
            "Cet événement n’a pas de code : chaque bénévole peut « Laisser entrer quand même », avec un motif. "
            "Avec un code, seul qui le connaît le peut."
        )

    def field(self, name: str) -> str:
        return {
            "current": self.tr("Code actuel"),
            "new": self.tr("Nouveau code"),
            "again": self.tr("Encore une fois"),
        }[name]

    def keep(self) -> str:
        return self.tr("Enregistrer le code")

    def take_away(self) -> str:
        return self.tr("Retirer le code")

    def differ(self) -> str:
        return self.tr("Les deux codes diffèrent : écrivez deux fois le même.")

    def wrong(self, seconds: int) -> str:
        return self.tr("Ce code n’est pas le bon. Réessayez dans %n s.", "", seconds)

    def kept(self, *, is_set: bool) -> str:
        if is_set:
            return self.tr("Le code est enregistré, et demandé dès maintenant. Chaque fichier d’événement a le sien.")
        return self.tr("Le code est retiré. « Laisser entrer quand même » ne demande plus que le motif.")


pin_words = PinWords()
