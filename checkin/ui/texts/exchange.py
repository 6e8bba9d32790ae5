"""The exchange with the registration system and the printing of cards, in a few words for the top bar."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from checkin.models import Connection, SyncStatus
from checkin.ui.texts.language import Sentences
from checkin.ui.texts.moments import clock_time


class ExchangeWords(Sentences):
    def connection(self, connection: Connection) -> str:
        return {
            Connection.NONE: self.tr("Sur ce poste seul"),
            Connection.TRAINING: self.tr("Rien n’est envoyé"),
            Connection.ONLINE: self.tr("En ligne"),
            Connection.OFFLINE: self.tr("Hors ligne"),
            Connection.ASKS: self.tr("À vérifier"),
        }[connection]

    def explained(self, connection: Connection) -> str:
        """What it means for the volunteer, in one sentence."""
        return {
            Connection.NONE: self.tr("Cet événement n’échange avec aucun système d’inscription."),
            Connection.TRAINING: self.tr("C’est un entraînement : rien n’est envoyé, et c’est voulu."),
            Connection.ONLINE: self.tr("Les inscriptions sont à jour et les passages sont transmis."),
            Connection.OFFLINE: self.tr(
                "Le système d’inscription ne répond pas. Continuez à scanner : tout est enregistré ici, "
                "l’envoi reprendra tout seul."
            ),
            Connection.ASKS: self.tr(
                "Beaucoup de personnes manquent dans le dernier export : rien n’a été changé. "
                "L’organisateur le vérifie avec « Voir ce qui changerait »."
            ),
        }[connection]

    def outbox(self, status: SyncStatus) -> str:
        """What waits and what was refused; that all is sent; "" where nothing is ever sent."""
        if status.connection in (Connection.NONE, Connection.TRAINING):
            return ""
        waiting = self.waiting(status.waiting) if status.waiting else ""
        aside = self.set_aside(status.set_aside) if status.set_aside else ""
        return " · ".join(part for part in (waiting, aside) if part) or self.tr("tout est envoyé")

    def waiting(self, scans: int) -> str:
        return self.tr("%n en attente", "", scans)

    def set_aside(self, scans: int) -> str:
        return self.tr("%n mis de côté", "", scans)

    def last(self, at: datetime | None, zone: ZoneInfo) -> str:
        if at is None:
            return self.tr("Pas encore d’échange depuis l’ouverture")
        return self.tr("Dernier échange à {time}").format(time=clock_time(at, zone))

    def compare(self) -> str:
        return self.tr("Voir ce qui changerait…")

    def now(self) -> str:
        return self.tr("Échanger maintenant")

    def printing(self, waiting: int, not_printed: int, to_pdf: bool) -> str:
        """The state of the cards under the printer's name."""
        if not_printed:
            return self.tr("%n non imprimée(s)", "", not_printed)
        if waiting:
            return self.tr("%n en cours", "", waiting)
        return self.tr("dans le dossier de l’événement") if to_pdf else self.tr("prête")

    def pdf(self) -> str:
        return self.tr("PDF, dans le dossier de l’événement")

    def again(self) -> str:
        return self.tr("Réimprimer les cartes qui ne sont pas sorties")


class MenuWords(Sentences):
    """The menu of the event, and the first window when the event cannot be opened."""

    def item(self, name: str) -> str:
        return {**self._event(), **self._window()}[name]

    def _event(self) -> dict[str, str]:
        return {
            "menu": self.tr("Événement"),
            "new": self.tr("Nouveau…"),
            "open": self.tr("Ouvrir…"),
            "import": self.tr("Importer les inscriptions…"),
            "export": self.tr("Exporter les présences…"),
            "training": self.tr("Entraînement"),
        }

    def _window(self) -> dict[str, str]:
        return {
            "language": self.tr("Langue"),
            "sounds": self.tr("Sons"),
            "no_sounds": self.tr("Sons : aucun haut-parleur"),
            "full_screen": self.tr("Plein écran"),
            "about": self.tr("À propos"),
            "quit": self.tr("Quitter"),
        }

    def language(self, code: str) -> str:
        """Each language in its own words."""
        return {"fr": "Français", "en": "English"}[code]

    def open_title(self) -> str:
        return self.tr("Ouvrir un événement")

    def event_files(self) -> str:
        return self.tr("Événements (*.checkin);;Tous les fichiers (*)")

    def about(self, version: str) -> str:
        return self.tr("Version {version}. Inscriptions, badges, cartes et présences, même sans réseau.").format(
            version=version
        )

    def cannot_open(self) -> str:
        return self.tr("Cet événement ne s’ouvre pas")

    def not_touched(self) -> str:
        return self.tr("Le fichier n’a pas été modifié.")

    def open_other(self) -> str:
        return self.tr("Ouvrir un autre fichier…")

    def train(self) -> str:
        return self.tr("S’entraîner")


exchange_words, menu_words = ExchangeWords(), MenuWords()
