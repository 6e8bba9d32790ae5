"""Words of the supervisor's code: setting it, changing it, leaving it out, and the lock that it opens."""

from __future__ import annotations

from checkin.ui.texts.exchange import menu_words
from checkin.ui.texts.language import Sentences


class PinWords(Sentences):
    def title(self) -> str:
        return self.tr("Code superviseur")

    def purpose(self, *, is_set: bool) -> str:
        if is_set:
            return self.tr(
                "Le code est demandé pour tout ce qui est de l’organisation, et, avec un motif, pour « Laisser entrer "
                "quand même ». Changez-le ou retirez-le avec le code actuel."
            )
        return self.tr(
            "Cet événement n’a pas de code : chaque bénévole peut importer, exporter, régler et « Laisser entrer quand "
            "même ». Avec un code, seul qui le connaît le peut."
        )

    def field(self, name: str) -> str:
        return {
            "current": self.tr("Code actuel"),
            "new": self.tr("Nouveau code"),
            "again": self.tr("Encore une fois"),
            "event": self.tr("Code superviseur"),
        }[name]

    def keep(self) -> str:
        return self.tr("Enregistrer le code")

    def why(self) -> str:
        """For a new event."""
        return self.tr("Demandé aux postes d’accueil pour importer, exporter, régler et laisser entrer quand même.")

    def without(self) -> str:
        return self.tr("Sans code : chaque bénévole peut tout faire")

    def choose(self) -> str:
        return self.tr("Choisissez un code, ou cochez « Sans code ».")

    def take_away(self) -> str:
        return self.tr("Retirer le code")

    def differ(self) -> str:
        return self.tr("Les deux codes diffèrent : écrivez deux fois le même.")

    def wrong(self, seconds: int) -> str:
        return self.tr("Ce code n’est pas le bon. Réessayez dans %n s.", "", seconds)

    def kept(self, *, is_set: bool) -> str:
        if is_set:
            return self.tr(
                "Le code est enregistré. Il sera demandé dès que le cadenas se ferme : d’un clic, ou après 5 minutes "
                "sans usage. Chaque fichier d’événement a le sien."
            )
        return self.tr("Le code est retiré : plus rien ne le demande. « Laisser entrer quand même » garde le motif.")


pin_words = PinWords()


class LockWords(Sentences):
    """The lock of what organisers do: its form, its place in the top bar, the kiosk."""

    def title(self) -> str:
        return self.tr("Réservé à l’organisation")

    def purpose(self, name: str) -> str:
        """What the code is asked for, and that the door goes on meanwhile."""
        wanted = self._wanted(name)
        asked = self.tr("Pour « {what} », donnez le code superviseur.").format(what=wanted) if wanted else ""
        return f"{asked or self.tr('Donnez le code superviseur.')} {self.tr('Les scans restent actifs.')}"

    def _wanted(self, name: str) -> str:
        own = {
            "undo": self.tr("Annuler un passage d’un autre poste"),
            "link": self.tr("Relier ce poste"),
            "auto_print": self.tr("Impression à l’entrée"),
            "cards_window": self.tr("Cartes"),
            "team": self.tr("Toute l’équipe"),
            "dashboard_names": self.tr("Qui manque, et chaque passage"),
            "unlock": "",
        }
        return own[name] if name in own else menu_words.item(name).rstrip("…")

    def unlock(self) -> str:
        return self.tr("Déverrouiller")

    def wait(self, seconds: int) -> str:
        """Counted down: a code that was wrong, or was tried too soon."""
        return self.tr("Ce code n’est pas le bon. Réessayez dans %n s.", "", seconds)

    def again(self) -> str:
        return self.tr("Vous pouvez réessayer. Code oublié ? L’organisation en choisit un autre avec « checkin pin ».")

    def caption(self) -> str:
        return self.tr("Verrou")

    def state(self, *, is_open: bool) -> str:
        return self.tr("Ouvert") if is_open else self.tr("Fermé")

    def explained(self, *, is_open: bool) -> str:
        if is_open:
            return self.tr("Un clic verrouille. Sans usage, tout se verrouille au bout de 5 minutes.")
        return self.tr("Importer, exporter, régler : avec le code superviseur. Un clic pour le donner.")

    def no_code(self) -> str:
        """Once for an event without a code."""
        return self.tr(
            "Cet événement n’a pas de code superviseur : chaque bénévole peut aussi importer, exporter et régler. "
            "Pour l’éviter : Événement › Organisation › Code superviseur."
        )


lock_words = LockWords()
