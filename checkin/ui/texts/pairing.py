"""What an organiser should know of an event that was linked with its registration system all the same."""

from __future__ import annotations

from checkin.event_setup import Note, NoteKind
from checkin.ui.texts.language import Sentences


class PairingWords(Sentences):
    def note(self, note: Note) -> str:
        """One sentence: what is odd, and what to do about it."""
        if note.kind is NoteKind.SCANS_WAIT:
            return self.waiting(int(str(note.params.get("count", 0))))
        return self._notes()[note.kind].format(**note.params)

    def waiting(self, count: int) -> str:
        return self.tr(
            "%n passage(s) attendent encore : s’ils ont déjà été envoyés avec l’ancienne clé d’accès, vérifiez dans le "
            "système d’inscription qu’aucun n’y figure deux fois.",
            "",
            count,
        )

    def _notes(self) -> dict[NoteKind, str]:
        return {
            NoteKind.KEY_IN_FILE: self.tr(
                "Ce poste n’a pas de trousseau : la clé d’accès est dans le fichier « {path} », lisible par vous seul. "
                "Ne le copiez pas, et effacez-le après l’événement."
            ),
            NoteKind.FILE_KEY_IN_FILE: self.tr(
                "L’événement est chiffré, mais ce poste n’a pas de trousseau : sa clé est dans le fichier « {path} », "
                "lisible par vous seul. Chiffrez aussi le disque de cet ordinateur, et notez la clé de secours."
            ),
            NoteKind.PLAIN_HTTP: self.tr(
                "L’adresse de « {host} » commence par http:// : qui partage le réseau peut lire la clé d’accès. "
                "Prenez https:// si le serveur le permet."
            ),
            NoteKind.MAY_NOT_CHECK_IN: self.tr(
                "Cette clé d’accès lit les inscriptions, mais ne peut pas noter les entrées : dans pretix, donnez "
                "à son équipe le droit « Tout afficher et les check-in ». D’ici là, les passages attendent ici."
            ),
            NoteKind.NO_ATTENDANCE: self.tr(
                "Aucune adresse ne reçoit les présences : elles restent sur ce poste. Exportez-les à la fin, "
                "ou indiquez une adresse avec --attendance-url."
            ),
            NoteKind.LIST_RULES: self.tr(
                "La liste « {name} » a dans pretix des règles que ce poste n’applique pas : "
                "dites aux bénévoles qui ne doit pas entrer."
            ),
        }


pairing_words = PairingWords()
