"""What is said about the copies of an event: where they go, what each holds, what came of taking one back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from checkin.ui.texts.language import Sentences, language
from checkin.ui.texts.moments import moments

if TYPE_CHECKING:
    from checkin.backups import Good
    from checkin.backups.restoring import Gap, Restored

SHOWN_GAPS = 6
_SI = QLocale.DataSizeFormat.DataSizeSIFormat


class BackupWords(Sentences):
    def title(self) -> str:
        return self.tr("Sauvegardes")

    def when(self) -> str:
        return self.tr(
            "Une copie est faite toutes les 5 minutes quand quelque chose a changé, et à la fermeture. "
            "Chacune est relue avant qu’une plus ancienne ne parte."
        )

    def encrypted(self, encrypted: bool) -> str:
        if encrypted:
            return self.tr("Les copies sont chiffrées avec la clé de l’événement.")
        return self.tr("Les copies ne sont pas chiffrées : ce dossier ou cette clé USB se garde sous clé.")

    def where(self) -> str:
        return self.tr("Où les garder")

    def beside(self) -> str:
        return self.tr("À côté de l’événement, sur ce poste")

    def elsewhere(self) -> str:
        return self.tr("Dans un autre dossier ou sur une clé USB")

    def no_folder(self) -> str:
        return self.tr("Aucun dossier choisi")

    def away(self, folder: str) -> str:
        return self.tr("{folder} : pas joignable, les copies vont à côté de l’événement en attendant").format(
            folder=folder
        )

    def choose(self) -> str:
        return self.tr("Choisir…")

    def copies(self) -> str:
        return self.tr("Copies")

    def none(self) -> str:
        return self.tr("Aucune copie pour l’instant.")

    def reading(self) -> str:
        return self.tr("Lecture des copies…")

    def columns(self) -> tuple[str, ...]:
        return (
            self.tr("Faite"),
            self.tr("Personnes"),
            self.tr("Passages"),
            self.tr("Écart avec maintenant"),
            self.tr("Taille et endroit"),
        )

    def made(self, moment: datetime, now: datetime, zone: ZoneInfo) -> str:
        """« aujourd’hui à 10:35 »."""
        said = moments.said(moment, now, zone)
        today = moment.astimezone(zone).date() == now.astimezone(zone).date()
        return self.tr("aujourd’hui {at}").format(at=said) if today else said

    def compared(self, passages: int, now: int) -> str:
        """How many passages the copy holds less, or more, than the event does now."""
        if passages == now:
            return self.tr("comme maintenant")
        if passages < now:
            return self.tr("%n passage(s) de moins", "", now - passages)
        return self.tr("%n passage(s) de plus", "", passages - now)

    def place(self, size: int, folder: str) -> str:
        """How large a copy is and where it lies; `folder` "" beside the event."""
        where = folder or self.tr("ce poste")
        return self.tr("{size} · {folder}").format(size=language.locale.formattedDataSize(size, 1, _SI), folder=where)

    def copy_now(self) -> str:
        return self.tr("Faire une copie maintenant")

    def copying(self) -> str:
        return self.tr("Copie en cours…")

    def copied(self, copies: int) -> str:
        return self.tr("%n copie(s) faite(s) et relue(s).", "", copies)

    def take_back(self) -> str:
        return self.tr("Reprendre cette copie…")

    def ask(self, made: str) -> str:
        """The question before a copy takes the event's place."""
        return self.tr(
            "Reprendre la copie faite {made} ? Inscriptions et réglages reviennent à ce moment-là ; les passages faits "
            "depuis sont repris. Le fichier actuel est gardé sous un autre nom. L’accueil se ferme un instant."
        ).format(made=made)

    def yes(self) -> str:
        return self.tr("Oui, reprendre cette copie")

    def no(self) -> str:
        return self.tr("Non")

    def close(self) -> str:
        return self.tr("Fermer")

    def restoring(self) -> str:
        return self.tr("Reprise de la copie…")

    def restoring_hint(self) -> str:
        return self.tr("L’accueil rouvre tout seul dans un instant.")

    def damaged_while_open(self) -> str:
        """In the strip: the whole file was read beside the desk."""
        return self.tr(
            "Le fichier de l’événement est abîmé : prévenez l’organisateur, qui reprend une copie par "
            "Événement › Organisation › Sauvegardes. Les badges reçoivent leur réponse en attendant."
        )

    def offer(self, good: Good, now: datetime, zone: ZoneInfo) -> str:
        """« La dernière bonne copie date d’aujourd’hui à 10:35 (412 passages). Reprendre cette copie ? »"""
        held = self.tr("%n passage(s)", "", good.holds.passages)
        return self.tr(
            "La dernière bonne copie a été faite {made} ({held}). Reprendre cette copie ? Les passages plus récents "
            "sont repris s’ils sont lisibles, et le fichier abîmé est gardé."
        ).format(made=self.made(good.copy.made, now, zone), held=held)

    def open_anyway(self) -> str:
        return self.tr("Ouvrir quand même")

    def offer_button(self) -> str:
        return self.tr("Reprendre cette copie")

    def restored(self, done: Restored) -> str:
        """How many newer scans came back with the copy."""
        if not done.recovered:
            return self.tr("Copie reprise. Aucun passage plus récent à y ajouter.")
        return self.tr("Copie reprise, avec %n passage(s) plus récent(s).", "", done.recovered)

    def details(self, done: Restored) -> list[str]:
        """Whether scans may be missing, which ones are known to be, and where the old file is."""
        lines = [self.complete() if done.whole and not done.gaps else self._missing(done)]
        if done.aside:
            lines.append(self.tr("L’ancien fichier est gardé : « {file} ».").format(file=done.aside.name))
        return lines

    def complete(self) -> str:
        return self.tr("Aucun passage n’est perdu.")

    def _missing(self, done: Restored) -> str:
        if not done.gaps:
            return self.tr("Des passages faits juste avant la panne manquent peut-être : comparez avec la salle.")
        shown = ", ".join(map(self._gap, done.gaps[:SHOWN_GAPS]))
        more = " …" if len(done.gaps) > SHOWN_GAPS else ""
        return self.tr("Il manque des passages : {gaps}. Comparez avec la salle.").format(gaps=shown + more)

    def _gap(self, gap: Gap) -> str:
        if gap.first == gap.last:
            return self.tr("{station} nº {seq}").format(station=gap.station, seq=gap.first)
        return self.tr("{station} nº {first} à {last}").format(station=gap.station, first=gap.first, last=gap.last)


backup_words = BackupWords()
