"""What is said when the window closes while scans wait to be sent."""

from __future__ import annotations

from checkin.models import SyncStatus
from checkin.ui.texts.causes import causes
from checkin.ui.texts.exchange import exchange_words
from checkin.ui.texts.language import Sentences


class LeavingWords(Sentences):
    def window_title(self) -> str:
        return self.tr("Quitter")

    def title(self, scans: int) -> str:
        return self.tr("%n passage(s) pas encore envoyé(s)", "", scans)

    def safe(self, file: str) -> str:
        return self.tr(
            "Rien n’est perdu : tout est enregistré sur ce poste, dans « {file} », et partira tout seul "
            "à la prochaine ouverture de l’événement."
        ).format(file=file)

    def copying(self) -> str:
        return self.tr("Copie de sauvegarde en cours…")

    def copied(self, file: str, folder: str) -> str:
        return self.tr("Copie de sauvegarde faite : « {file} », dans {folder}.").format(file=file, folder=folder)

    def not_copied(self, why: str) -> str:
        """`why` is a whole sentence."""
        return self.tr("Pas de copie de sauvegarde. {why} Vous pouvez quitter quand même.").format(why=why)

    def send(self) -> str:
        return self.tr("Envoyer maintenant")

    def sending(self) -> str:
        return self.tr("Envoi des passages…")

    def not_sent(self, status: SyncStatus) -> str:
        """Why scans are still here after somebody asked to send them."""
        why = causes.line(status.detail) or exchange_words.explained(status.connection)[0]
        return self.tr("Tout n’est pas parti : réessayez plus tard. {why}").format(why=why)

    def quit(self) -> str:
        return self.tr("Quitter")

    def quit_at_once(self) -> str:
        return self.tr("Quitter sans attendre")

    def stay(self) -> str:
        return self.tr("Rester")

    def cancel(self) -> str:
        return self.tr("Arrêter l’envoi")


leaving_words = LeavingWords()
