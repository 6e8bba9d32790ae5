"""What is in the way of the exchange, in one short line; `texts.errors` says it at length to whoever can change it."""

from __future__ import annotations

from checkin.errors import Reason
from checkin.ui.texts.language import Sentences


class Causes(Sentences):
    def line(self, detail: str) -> str:
        """The line for what `SyncStatus.detail` names; "" where the state says enough."""
        return {**self._way(), **self._answer(), **self._here()}.get(detail, "")

    def _way(self) -> dict[str, str]:
        """On the way to the registration system."""
        return {
            Reason.HOST_UNKNOWN: self.tr("Son adresse est introuvable : ce poste n’est sans doute pas sur Internet."),
            Reason.NO_ROUTE: self.tr("Ce poste n’a pas de réseau : branchez le câble ou rejoignez le wifi."),
            Reason.CONNECTION_REFUSED: self.tr("Le serveur refuse la connexion."),
            Reason.TIMED_OUT: self.tr("Le serveur ne répond pas à temps : rapprochez-vous du wifi."),
            Reason.CUT_OFF: self.tr("La connexion se coupe en route."),
            Reason.NOT_TRUSTED: self.tr(
                "Le certificat du serveur n’est pas reconnu : vérifiez l’heure de ce poste, ou changez de réseau."
            ),
            Reason.TLS: self.tr("La connexion chiffrée ne s’établit pas."),
            Reason.PROXY: self.tr("Le proxy de ce réseau bloque la connexion."),
            Reason.FOLDER_AWAY: self.tr("Le dossier d’échange n’est pas joignable : rebranchez-le."),
        }

    def _answer(self) -> dict[str, str]:
        """What the registration system answers."""
        return {
            Reason.MOVED: self.tr("Le système d’inscription a changé d’adresse : prévenez l’organisateur."),
            Reason.WRONG_ADDRESS: self.tr("Le serveur ne connaît pas cette adresse : prévenez l’organisateur."),
            Reason.NOT_JSON: self.tr("La réponse du serveur est illisible."),
            Reason.ANSWER_TOO_LARGE: self.tr("La réponse du serveur est démesurée : prévenez l’organisateur."),
            Reason.SERVER_ERROR: self.tr("Le serveur est en panne."),
            Reason.SERVER_BUSY: self.tr("Le serveur demande de patienter."),
            Reason.FILE_GROWS: self.tr("L’export est encore en cours de copie."),
            Reason.EXPORT_UNREADABLE: self.tr("Le dernier export ne peut pas être lu : prévenez l’organisateur."),
        }

    def _here(self) -> dict[str, str]:
        """What is wrong with this laptop."""
        return {
            Reason.DISK_FULL: self.tr("Le disque de ce poste est plein : libérez de la place."),
            Reason.READ_ONLY: self.tr("Le fichier de l’événement est en lecture seule."),
            Reason.BUSY: self.tr("Le fichier de l’événement est occupé par un autre programme."),
        }


causes = Causes()
