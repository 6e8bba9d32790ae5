"""One sentence for each reason why a copy could not be made or taken back: what is wrong, and what to do next."""

from __future__ import annotations

from checkin.errors import Reason
from checkin.ui.texts.language import Sentences


class BackupErrors(Sentences):
    def table(self) -> dict[Reason, str]:
        return {
            Reason.BACKUP_AWAY: self.tr(
                "Le dossier des sauvegardes « {path} » n’est pas joignable : rebranchez-le. "
                "En attendant, les copies sont faites à côté de l’événement."
            ),
            Reason.BACKUP_FULL: self.tr(
                "Pas assez de place pour une sauvegarde dans « {path} » : libérez de la place, "
                "ou choisissez un autre dossier."
            ),
            Reason.BACKUP_BAD: self.tr(
                "La copie « {path} » n’est pas lisible et n’a pas été gardée : changez de clé USB ou de dossier."
            ),
            Reason.OTHER_EVENT: self.tr(
                "« {path} » est la copie d’un autre événement et n’a pas été reprise : "
                "choisissez une copie de celui-ci."
            ),
        }


backup_errors = BackupErrors()
