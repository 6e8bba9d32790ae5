"""What the page « À régler » says: what happened, what can be decided, what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from checkin.elsewhere import EXPORTED
from checkin.models import Scan, Source
from checkin.reconciliation import Choice
from checkin.ui.texts.language import Sentences
from checkin.ui.texts.moments import clock_time, moments
from checkin.ui.texts.words import words

HOUR, DAY = 60, 24 * 60  # in minutes


class ReconciliationWords(Sentences):
    """Titles, buttons, prompts."""

    def title(self) -> str:
        return self.tr("À régler")

    def nothing(self) -> str:
        return self.tr("Rien à régler")

    def nothing_hint(self) -> str:
        return self.tr("Aucune entrée en double, aucun passage refusé. Ce qui attend votre avis s’affichera ici.")

    def section(self, name: str) -> str:
        return {
            "doubles": self.tr("Entrés deux fois"),
            "set_aside": self.tr("Refusés par le système d’inscription"),
            "roster": self.tr("Inscriptions en attente de votre accord"),
            "clock": self.tr("Horloge"),
            "missing": self.tr("Ne sont plus dans les inscriptions"),
            "settled": self.tr("Décidé"),
        }[name]

    def hint(self, name: str) -> str:
        """What the section is about, under its title; "" where the title says it."""
        return {
            "doubles": self.tr("Le même billet a ouvert deux fois la porte. Rien n’est perdu : dites ce qu’il en est."),
            "set_aside": self.tr("Ces passages sont gardés sur ce portable, mais ne figurent pas là-bas."),
            "missing": self.tr("Ces personnes ne sont pas venues. Si l’une se présente, son billet est reconnu."),
        }.get(name, "")

    def choice(self, choice: Choice) -> str:
        """The button; where a note is asked first it says so by « … »."""
        return {
            Choice.KEEP: self.tr("C’est la même personne : garder"),
            Choice.CANCEL: self.tr("Annuler la deuxième entrée"),
            Choice.TWO_PEOPLE: self.tr("Deux personnes : noter…"),
            Choice.AGAIN: self.tr("Réessayer"),
            Choice.DISMISS: self.tr("Classer…"),
            Choice.REOPEN: self.tr("Rouvrir"),
        }[choice]

    def cancel_entry(self, at: datetime, zone: ZoneInfo) -> str:
        return self.tr("Annuler l’entrée de {time}").format(time=clock_time(at, zone))

    def prompt(self, choice: Choice) -> str:
        """What the note is about; "" where none is asked."""
        return {
            Choice.TWO_PEOPLE: self.tr("Qui est l’autre personne ?"),
            Choice.DISMISS: self.tr("Ce qui a été fait (facultatif)"),
        }.get(choice, "")

    def confirm(self, choice: Choice) -> str:
        return {Choice.TWO_PEOPLE: self.tr("Noter"), Choice.DISMISS: self.tr("Classer")}.get(choice, "")

    def give_up(self) -> str:
        return self.tr("Revenir")

    def all_again(self) -> str:
        return self.tr("Tout réessayer")

    def export(self) -> str:
        return self.tr("Exporter…")

    def export_title(self) -> str:
        return self.tr("Exporter les passages refusés")

    def file_stem(self, now: datetime) -> str:
        """The name proposed for the file, without its ending."""
        return self.tr("passages-refuses-{moment}").format(moment=now.strftime("%Y-%m-%d-%Hh%M"))

    def more(self, number: int) -> str:
        return self.tr("%n autre(s) suivront quand celles-ci seront réglées.", "", number)

    def undone_meanwhile(self) -> str:
        return self.tr("Cette entrée venait d’être annulée ailleurs : rien n’a été changé.")

    def close(self) -> str:
        return self.tr("Fermer")


class HappenedWords(Sentences):
    """What happened, in a sentence."""

    def passages(self, scans: Sequence[Scan], own: str, now: datetime, zone: ZoneInfo) -> str:
        """« Entrée à 09:02 (poste-bknd, Noé), puis à 09:03 (pretix 2, ailleurs). »; `own`: the name of this station."""
        told, before = "", ""
        for scan in scans:
            what = words.scan(scan)
            when = f"{moments.said(scan.at, now, zone)} ({self.where(scan, own)})"
            if told:
                repeated = when if what == before else f"{what[:1].lower()}{what[1:]} {when}"
                told = self.tr("{before}, puis {after}").format(before=told, after=repeated)
            else:
                told = f"{what} {when}"
            before = what
        return f"{told}."

    def where(self, scan: Scan, own: str) -> str:
        """The station, whether it is this one, and who stood there."""
        unnamed = scan.station_id in ("", EXPORTED)
        station = self.tr("système d’inscription") if unnamed else scan.station_id
        if scan.source is Source.REMOTE and not unnamed:
            station = self.tr("{station}, ailleurs").format(station=station)
        elif scan.station_id == own:
            station = self.tr("{station}, ce poste").format(station=station)
        return f"{station}, {scan.volunteer}" if scan.volunteer else station

    def undo(self, undone: Scan, own: str, now: datetime, zone: ZoneInfo) -> str:
        """What an undo that was refused takes back."""
        return self.tr("Concerne : {passage}").format(passage=self.passages([undone], own, now, zone))

    def nobody(self, code: str) -> str:
        return self.tr("Code {code}").format(code=code)

    def held_back(self) -> str:
        return self.tr("Beaucoup de personnes manquent dans le dernier export")

    def held_back_hint(self) -> str:
        return self.tr("Rien n’a été changé : la liste d’avant reste en service tant que vous n’avez pas accepté.")

    def missing(self, name: str, since: str) -> str:
        return self.tr("{name} – {since}").format(name=name, since=since)

    def clock(self, seconds: float) -> str:
        """`seconds` that the server's clock is ahead of this laptop's."""
        behind = self.tr("L’horloge de ce portable retarde de {time} sur celle du serveur")
        ahead = self.tr("L’horloge de ce portable avance de {time} sur celle du serveur")
        return (behind if seconds > 0 else ahead).format(time=self.duration(timedelta(seconds=abs(seconds))))

    def clock_step(self) -> str:
        return self.tr(
            "Réglez-la dans « Date et heure » de l’ordinateur. Les passages déjà faits gardent l’heure enregistrée ; "
            "leur ordre reste juste."
        )

    def duration(self, time: timedelta) -> str:
        """In words, as exact as anybody needs: « 3 min », « 2 h 05 min », « 4 jours »."""
        minutes = max(round(time.total_seconds() / 60), 1)
        if minutes < HOUR:
            return self.tr("{minutes} min").format(minutes=minutes)
        if minutes < DAY:
            return self.tr("{hours} h {minutes} min").format(hours=minutes // HOUR, minutes=f"{minutes % HOUR:02}")
        return self.tr("%n jour(s)", "", round(minutes / DAY))

    def settled(self, choice: Choice) -> str:
        return {
            Choice.KEEP: self.tr("Même personne, entrées gardées"),
            Choice.CANCEL: self.tr("Entrée en trop annulée"),
            Choice.TWO_PEOPLE: self.tr("Deux personnes avec ce billet"),
            Choice.AGAIN: self.tr("Passage renvoyé au système d’inscription"),
            Choice.DISMISS: self.tr("Passage refusé, classé"),
        }.get(choice, "")

    def sent(self, arrived: bool) -> str:
        """What became of a scan that was sent again."""
        return self.tr("accepté depuis") if arrived else self.tr("en attente d’envoi")

    def decided(self, who: str, when: str) -> str:
        return self.tr("par {who} {when}").format(who=who, when=when)

    def noted(self, note: str) -> str:
        return self.tr("Note : {note}").format(note=note)


reconciliation_words, happened_words = ReconciliationWords(), HappenedWords()
