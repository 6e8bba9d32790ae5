"""« Prêt à ouvrir ? » in sentences: what each check is called, what was found, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate

from checkin.doctor import Check, Finding, Light, worst
from checkin.ui.keys import EVENT
from checkin.ui.texts.doctor_findings import NONE, doctor_findings
from checkin.ui.texts.language import Sentences, language
from checkin.ui.texts.moments import moments

GIGABYTE = 1000  # megabytes


@dataclass(frozen=True, slots=True)
class Around:
    """What moments are told by."""

    now: datetime
    zone: ZoneInfo


class DoctorWords(Sentences):
    def page(self) -> str:
        return self.tr("Prêt à ouvrir ?")

    def title(self, name: str) -> str:
        """What is checked; its own name where we have no words for it."""
        return {**self._event(), **self._desk(), **self._computer()}.get(name, name)

    def found(self, check: Check, around: Around) -> str:
        """The evidence in one line."""
        detail = self._counted(check.name, check.detail) or _shown(check.detail, around)
        if check.finding is Finding.GOOD:
            return doctor_findings.good(check.name, detail)
        return doctor_findings.problem(check.finding, detail)

    def todo(self, check: Check) -> str:
        """What to do next; "" where there is nothing to do."""
        return doctor_findings.todo(check.name, check.finding)

    def line(self, check: Check, around: Around) -> str:
        """« ✗ Liste de ce poste : … », and « → what to do » under it."""
        head = self.tr("{sign} {name} : {found}").format(
            sign={Light.GREEN: "✓", Light.ORANGE: "!", Light.RED: "✗"}[check.light],
            name=self.title(check.name),
            found=self.found(check, around),
        )
        todo = self.todo(check)
        return f"{head}\n  → {todo}" if todo else head

    def light(self, light: Light) -> str:
        """The light in a word, for whoever sees no colour."""
        return {Light.GREEN: self.tr("En ordre"), Light.ORANGE: self.tr("À voir"), Light.RED: self.tr("À régler")}[
            light
        ]

    def verdict(self, checks: Sequence[Check]) -> str:
        """All of it in a few words."""
        red, orange = (sum(check.light is light for check in checks) for light in (Light.RED, Light.ORANGE))
        if red:
            return self.tr("Pas encore : %n point(s) à régler", "", red)
        return self.tr("Presque : %n point(s) à voir", "", orange) if orange else self.tr("Prêt")

    def explained(self, checks: Sequence[Check]) -> str:
        """What the verdict means for the door."""
        return {
            Light.GREEN: self.tr("Tout est en ordre : vous pouvez ouvrir."),
            Light.ORANGE: self.tr("Vous pouvez ouvrir ; voyez ces points si vous en avez le temps."),
            Light.RED: self.tr("Réglez d’abord ce qui est marqué « À régler » : sinon, des entrées seraient fausses."),
        }[worst(checks)]

    def hint(self, checks: Sequence[Check]) -> str:
        """Said once, when the event is opened on its day; it names the way to the page."""
        return self.tr("{verdict}. Voyez « Événement > Prêt à ouvrir ? » ({key}).").format(
            verdict=self.verdict(checks), key=EVENT["doctor"]
        )

    def looking(self) -> str:
        return self.tr("Vérification…")

    def section(self, light: Light, count: int) -> str:
        if light is Light.GREEN:
            return self.tr("En ordre ({number})").format(number=count)
        return self.tr("À faire ({number})").format(number=count)

    def on_paper(self, around: Around, station: str) -> str:
        """When and where it was looked at."""
        here = around.now.astimezone(around.zone)
        when = language.locale.toString(QDate(here.year, here.month, here.day), "d MMMM yyyy")
        return self.tr("Vérifié le {day} à {time} sur {station}").format(
            day=when, time=f"{here:%H:%M}", station=station
        )

    def columns(self) -> tuple[str, str, str]:
        return self.tr("État"), self.tr("Ce qui est vérifié"), self.tr("Ce qui a été trouvé")

    def seen_by(self) -> str:
        return self.tr("Vu par")

    def file_stem(self) -> str:
        return self.tr("pret-a-ouvrir")

    def saved(self, path: str) -> str:
        return self.tr("Enregistré : {path}").format(path=path)

    def scan_this(self) -> str:
        return self.tr("Scannez ce code avec le lecteur")

    def scan_why(self) -> str:
        return self.tr(
            "Avec la caméra : photographiez-le avec un téléphone et montrez la photo, ou montrez la carte d’essai. "
            "Personne n’entre et rien n’est noté."
        )

    def scanned(self) -> str:
        return self.tr("Le code est bien arrivé.")

    def button(self, name: str) -> str:
        """What a button does, by its action."""
        return {**self._tries(), **self._ways()}[name]

    def question(self, name: str) -> str:
        """What only a person can tell after a trial."""
        return {
            "sound": self.tr("Avez-vous entendu les deux sons ?"),
            "printer": self.tr("La carte d’essai est-elle sortie, lisible et entière ?"),
        }[name]

    def _counted(self, name: str, detail: str) -> str:
        """Ages, sizes and numbers in their units; "" for whatever is none of these."""
        if detail == NONE:
            return ""
        if name == "roster_age":
            return self._age(float(detail.removesuffix(" h")))
        if name == "disk":
            megabytes = int(detail.removesuffix(" MB"))
            whole = self.tr("{number} Go") if megabytes >= GIGABYTE else self.tr("{number} Mo")
            return whole.format(number=megabytes // GIGABYTE if megabytes >= GIGABYTE else megabytes)
        if name == "roster":
            return self.tr("%n billet(s) dans la liste", "", int(detail))
        if name == "outbox":
            waiting, set_aside = (int(number) for number in detail.split(" / "))
            aside = self.tr("%n refusé(s), mis de côté", "", set_aside)
            return aside if set_aside else self.tr("%n en attente", "", waiting)
        return detail.replace(": ", " : ") if name == "expected" else ""

    def _age(self, hours: float) -> str:
        if hours < 1:
            return self.tr("%n min", "", max(round(hours * 60), 0))
        return self.tr("%n h", "", round(hours)) if hours < 48 else self.tr("%n jour(s)", "", round(hours / 24))

    def _tries(self) -> dict[str, str]:
        return {
            "hear": self.tr("Jouer les deux sons"),
            "unmute": self.tr("Remettre les sons"),
            "print_trial": self.tr("Imprimer une carte d’essai"),
            "printer": self.tr("Voir les cartes"),
            "camera": self.tr("Allumer la caméra"),
            "scanner": self.tr("Régler le lecteur…"),
            "code": self.tr("Voir le code"),
            "power": self.tr("Il est branché"),
            "sleep": self.tr("C’est réglé"),
            "yes": self.tr("Oui"),
            "no": self.tr("Non"),
        }

    def _ways(self) -> dict[str, str]:
        return {
            "again": self.tr("Vérifier de nouveau"),
            "save": self.tr("Enregistrer en PDF…"),
            "close": self.tr("Fermer"),
            "roster": self.tr("Lire les inscriptions"),
            "list": self.tr("Choisir la liste…"),
            "sync": self.tr("Synchroniser"),
            "settle": self.tr("Régler…"),
            "link": self.tr("Relier ce poste…"),
            "open": self.tr("Ouvrir l’événement…"),
            "pin": self.tr("Définir un code…"),
            "at_rest": self.tr("Chiffrer…"),
            "backups": self.tr("Sauvegardes…"),
            "purge": self.tr("Effacer les données…"),
        }

    def _event(self) -> dict[str, str]:
        return {
            "event_file": self.tr("Fichier de l’événement"),
            "writable": self.tr("Écriture dans le fichier"),
            "version": self.tr("Version du programme"),
            "training": self.tr("Événement ouvert"),
            "other_window": self.tr("Une seule fenêtre"),
            "roster": self.tr("Inscrits"),
            "expected": self.tr("Personnes attendues"),
            "roster_age": self.tr("Âge des inscriptions"),
            "list": self.tr("Liste de ce poste"),
            "search": self.tr("Recherche"),
            "own_codes": self.tr("Numéros de billet d’ici"),
            "registration": self.tr("Système d’inscription"),
            "access_key": self.tr("Clé d’accès"),
            "outbox": self.tr("Passages à transmettre"),
        }

    def _desk(self) -> dict[str, str]:
        return {
            "scanner": self.tr("Lecteur"),
            "camera": self.tr("Caméra"),
            "printer": self.tr("Imprimante de cartes"),
            "sound": self.tr("Sons"),
            "screen": self.tr("Écran"),
        }

    def _computer(self) -> dict[str, str]:
        return {
            "clock": self.tr("Heure de cet ordinateur"),
            "server_clock": self.tr("Heure du serveur"),
            "timezone": self.tr("Fuseau horaire"),
            "disk": self.tr("Place sur le disque"),
            "temp": self.tr("Dossier temporaire"),
            "power": self.tr("Alimentation"),
            "sleep": self.tr("Mise en veille"),
            "encryption": self.tr("Chiffrement du fichier"),
            "pin": self.tr("Code superviseur"),
            "backup": self.tr("Sauvegarde"),
            "purge_date": self.tr("Effacement des données"),
        }


def _shown(detail: str, around: Around) -> str:
    """Moments and days as people say them; everything else as it stands."""
    try:
        if len(detail) == len("2026-11-27"):
            day = date.fromisoformat(detail)
            return language.locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
        moment = datetime.fromisoformat(detail)
    except ValueError:
        return detail
    return moments.said(moment, around.now, around.zone) if moment.tzinfo else detail


doctor_words = DoctorWords()
