"""The exchange with the registration system and the printing of cards, in a few words for the top bar."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from checkin.models import Connection, SyncStatus
from checkin.ui.keys import EVACUATION
from checkin.ui.texts.language import Sentences
from checkin.ui.texts.moments import moments

NEVER_SENT = frozenset({Connection.NONE, Connection.TRAINING})
CLOCKS_APART = 60.0  # seconds, from which on the difference of the clocks is worth a word


class ExchangeWords(Sentences):
    def state(self, status: SyncStatus, now: datetime, zone: ZoneInfo) -> str:
        """How the exchange goes, short enough for the top bar."""
        if status.busy:
            return self.tr("Synchronisation…")
        if status.connection is Connection.OFFLINE and status.since:
            return self.tr("Hors ligne {since}").format(since=moments.since(status.since, now, zone))
        return {
            Connection.NONE: self.tr("Sur ce poste seul"),
            Connection.TRAINING: self.tr("Rien n’est envoyé"),
            Connection.ONLINE: self.tr("À jour"),
            Connection.OFFLINE: self.tr("Hors ligne"),
            Connection.PORTAL: self.tr("Réseau à débloquer"),
            Connection.REVOKED: self.tr("Accès retiré"),
            Connection.ASKS: self.tr("À vérifier"),
        }[status.connection]

    def online(self) -> str:
        """The state while scans wait to be sent: not up to date, and all is well."""
        return self.tr("En ligne")

    def explained(self, connection: Connection) -> tuple[str, ...]:
        """What it means for the volunteer and what to do, a line for each sentence."""
        return {
            Connection.NONE: (self.tr("Cet événement n’échange avec aucun système d’inscription."),),
            Connection.TRAINING: (self.tr("C’est un entraînement : rien n’est envoyé, et c’est voulu."),),
            Connection.ONLINE: (self.tr("Ce poste échange avec le système d’inscription."),),
            Connection.OFFLINE: (self.tr("Le système d’inscription ne répond pas."), self._go_on()),
            Connection.PORTAL: (
                self.tr("Ouvrez le navigateur et acceptez les conditions du wifi, ou changez de réseau."),
                self._go_on(),
            ),
            Connection.REVOKED: (self.tr("L’organisateur doit relier ce poste de nouveau."), self._kept()),
            Connection.ASKS: (
                self.tr("Beaucoup de personnes manquent dans le dernier export : rien n’a été changé."),
                self.tr("L’organisateur le vérifie avec « Voir ce qui changerait »."),
            ),
        }[connection]

    def _go_on(self) -> str:
        return self.tr("Continuez à scanner : tout est enregistré ici, l’envoi reprendra tout seul.")

    def _kept(self) -> str:
        return self.tr("Continuez à scanner : tout est enregistré ici et sera envoyé ensuite.")

    def outbox(self, status: SyncStatus) -> str:
        """What was refused, what to settle, what waits, for the top bar; "" where none, or nothing is ever sent."""
        if status.connection in NEVER_SENT:
            return ""
        aside = self.tr("%n refusé(s)", "", status.set_aside) if status.set_aside else ""
        waiting = self.tr("%n à envoyer", "", status.waiting) if status.waiting else ""
        doubles = self.tr("%n à régler", "", status.to_decide) if status.to_decide else ""
        return " · ".join(part for part in (aside, doubles, waiting) if part)

    def outbox_lines(self, status: SyncStatus) -> list[str]:
        """The same in whole sentences; that all is sent where it is."""
        if not status.waiting and not status.set_aside:
            return [self.tr("Tout est envoyé.")]
        refused = self.tr("%n passage(s) refusé(s) par le système d’inscription.", "", status.set_aside)
        waiting = self.tr("%n passage(s) à envoyer.", "", status.waiting)
        return [line for line, count in ((refused, status.set_aside), (waiting, status.waiting)) if count]

    def settle(self, number: int) -> str:
        """The way to the page of what is to be settled."""
        return self.tr("À régler ({number})…").format(number=number)

    def last(self, at: datetime | None, now: datetime, zone: ZoneInfo) -> str:
        if at is None:
            return self.tr("Le système d’inscription n’a pas encore été joint.")
        return self.tr("Joint pour la dernière fois {when}.").format(when=moments.said(at, now, zone))

    def clocks(self, difference: float | None) -> str:
        """How far this laptop's clock is off, where that is more than a minute; `difference` as in SyncStatus."""
        if difference is None or abs(difference) <= CLOCKS_APART:
            return ""
        minutes = round(abs(difference) / 60)
        hours = self.tr("%n h", "", minutes // 60) if minutes >= 60 else ""
        span = f"{hours} {self.tr('%n min', '', minutes % 60)}".strip()
        slow = self.tr("L’horloge de ce poste retarde de {span} : réglez-la.")
        return (slow if difference > 0 else self.tr("L’horloge de ce poste avance de {span} : réglez-la.")).format(
            span=span
        )

    def compare(self) -> str:
        return self.tr("Voir ce qui changerait…")

    def link(self) -> str:
        return self.tr("Relier ce poste…")

    def now(self) -> str:
        return self.tr("Synchroniser maintenant")

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


exchange_words = ExchangeWords()


class MenuWords(Sentences):
    """The menu of the event, and the first window when the event cannot be opened."""

    def item(self, name: str) -> str:
        return self.items()[name]

    def items(self) -> dict[str, str]:
        """All at once, for a menu that is labelled anew."""
        return {**self._event(), **self._window()}

    def _event(self) -> dict[str, str]:
        return {
            "menu": self.tr("Événement"),
            "new": self.tr("Nouveau…"),
            "open": self.tr("Ouvrir…"),
            "doctor": self.tr("Prêt à ouvrir ?"),
            "import": self.tr("Importer les inscriptions…"),
            "export": self.tr("Exporter les présences…"),
            "notes": self.tr("Notes à l’accueil…"),
            "settle": self.tr("À régler…"),
            "dashboard": self.tr("Tableau de bord"),
            "stations": self.tr("Préparer les autres postes…"),
            "give_back": self.tr("Rendre les passages de ce poste…"),
            "pin": self.tr("Code superviseur…"),
            "kiosk": self.tr("Mode borne"),
            "hide_contacts": self.tr("Masquer e-mails et téléphones à l’accueil"),
            "audit": self.tr("Journal des actions…"),
            "at_rest": self.tr("Chiffrement…"),
            "backups": self.tr("Sauvegardes…"),
            "person": self.tr("Données d’une personne…"),
            "purge": self.tr("Effacer les données personnelles…"),
            "evacuation": self.tr("Urgence : qui est à l’intérieur") + f"\t{EVACUATION}",
            "sync": exchange_words.now(),
            "workshop": self.tr("Atelier des cartes…"),
            "sheets": self.tr("Cartes en planches…"),
            "boxes": self.tr("Cartes déjà imprimées…"),
            "badges": self.tr("Badges à envoyer…"),
            "organiser": self.tr("Organisation"),
            "cards": self.tr("Cartes et badges"),
            "crowd": self.tr("Public"),
            "post": self.tr("Réglages du poste"),
            "queues": self.tr("Files d’attente…"),
            "welcome_screen": self.tr("Écran d’accueil"),
            "directions": self.tr("Où aller…"),
            "training": self.tr("Entraînement"),
            "exercises": self.tr("Exercices"),
        }

    def _window(self) -> dict[str, str]:
        return {
            "language": self.tr("Langue"),
            "scanner": self.tr("Réglage du lecteur…"),
            "exits": self.tr("Enregistrer aussi les sorties"),
            "sounds": self.tr("Sons"),
            "no_sounds": self.tr("Sons : aucun haut-parleur"),
            "full_screen": self.tr("Plein écran"),
            "help": self.tr("Aide"),
            "guides": self.tr("Guides…"),
            "first_steps": self.tr("Premiers pas…"),
            "keys": self.tr("Les touches"),
            "report": self.tr("Rapport…"),
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


menu_words = MenuWords()
