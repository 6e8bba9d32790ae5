"""What stands on papers for organisers: report, signature sheet, certificate, list of people inside."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate

from checkin.half_days import HalfDay, Part
from checkin.models import Kind
from checkin.ui.texts.language import Sentences, language
from checkin.ui.texts.moments import clock_time, local


class DocumentWords(Sentences):
    """What all papers have in common."""

    def page(self, number: int, pages: int) -> str:
        return self.tr("page {number} sur {pages}").format(number=number, pages=pages)

    def day(self, day: date | None) -> str:
        """« vendredi 27 novembre 2026 »; "" for none."""
        if day is None:
            return ""
        return language.locale.toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")

    def list(self, name: str) -> str:
        return self.tr("Liste « {name} »").format(name=name)

    def made(self, at: datetime, zone: ZoneInfo) -> str:
        """When the paper was written: figures go on changing."""
        here = local(at, zone)
        return self.tr("Établi le {day} à {time}").format(day=self.day(here.date()), time=clock_time(at, zone))

    def time(self, moment: datetime | None, zone: ZoneInfo, *, with_day: bool = False) -> str:
        """« 09:02 », « 27/11 09:02 » where the day is not plain; "" for none."""
        if moment is None:
            return ""
        return local(moment, zone).strftime("%d/%m %H:%M" if with_day else "%H:%M")

    def number(self, value: int) -> str:
        return language.locale.toString(value)

    def other_letters(self) -> str:
        """Names that begin with no letter from A to Z."""
        return self.tr("Autres alphabets")

    def column(self, name: str) -> str:
        return {
            "number": self.tr("N°"),
            "name": self.tr("Nom"),
            "company": self.tr("Entreprise"),
            "ticket_type": self.tr("Type de billet"),
            "arrival": self.tr("Arrivée"),
            "station": self.tr("Poste"),
            "signature": self.tr("Signature"),
            "time": self.tr("Heure"),
            "verdict": self.tr("Réponse"),
            "volunteer": self.tr("Bénévole"),
            "tick": "",
        }[name]


class AttendanceReportWords(Sentences):
    """The report of one list."""

    def title(self) -> str:
        return self.tr("Rapport de présence")

    def people(self) -> str:
        return self.tr("Personnes")

    def passages(self) -> str:
        return self.tr("Passages")

    def figure(self, name: str) -> str:
        return {
            "expected": self.tr("attendues"),
            "present": self.tr("présentes"),
            "no_shows": self.tr("pas venues"),
            "inside": self.tr("à l’intérieur"),
            "walk_ins": self.tr("inscrites sur place"),
            "passages": self.tr("entrées enregistrées"),
            "refused": self.tr("refus à l’entrée"),
        }[name]

    def expected(self, people: int) -> str:
        """On the line across the curve."""
        return self.tr("{number} attendues").format(number=document_words.number(people))

    def unexpected(self, people: int) -> str:
        """Among those present: cancelled, not paid, let in all the same."""
        return self.tr("Dont %n personne(s) entrée(s) sans être attendue(s), sur décision à l’accueil.", "", people)

    def apart(self) -> str:
        """Why two rows of figures."""
        return self.tr("Une personne qui ressort et revient fait deux passages : les deux se comptent à part.")

    def arrivals(self) -> str:
        return self.tr("Arrivées")

    def groups(self, name: str) -> str:
        """The heading of a table; a column of the registration by its own name."""
        return {
            "by_ticket_type": self.tr("Par type de billet"),
            "by_list": self.tr("Par liste"),
            "by_station": self.tr("Par poste"),
            "by_volunteer": self.tr("Par bénévole"),
        }.get(name, name)

    def group_column(self, name: str) -> str:
        return {
            "label": "",
            "expected": self.tr("Attendues"),
            "present": self.tr("Présentes"),
            "share": self.tr("Part"),
            "inside": self.tr("À l’intérieur"),
            "passages": self.tr("Entrées (passages)"),
        }[name]

    def unnamed(self) -> str:
        """A group of those who have nothing there."""
        return self.tr("(non précisé)")

    def share(self, present: int, expected: int) -> str:
        return self.tr("{percent} %").format(percent=present * 100 // expected) if expected else "–"

    def refusals(self) -> str:
        return self.tr("Refus à l’entrée")

    def reason(self) -> str:
        return self.tr("Motif")

    def attempts(self) -> str:
        return self.tr("Passages refusés")

    def different(self) -> str:
        return self.tr("Personnes ou codes")

    def present(self, people: int) -> str:
        return self.tr("Personnes présentes ({number})").format(number=document_words.number(people))

    def walk_ins(self, people: int) -> str:
        return self.tr("Personnes inscrites sur place ({number})").format(number=document_words.number(people))

    def no_shows(self, people: int) -> str:
        return self.tr("Personnes attendues, pas venues ({number})").format(number=document_words.number(people))

    def admitted(self, kind: Kind) -> str:
        """What an accepted scan was."""
        return {Kind.ENTRY: self.tr("Entrée"), Kind.EXIT: self.tr("Sortie"), Kind.ANNUL: self.tr("Annulation")}[kind]

    def scans(self, scans: int) -> str:
        return self.tr("Tous les passages, refus compris ({number})").format(number=document_words.number(scans))

    def nobody(self) -> str:
        return self.tr("Personne.")


class SignatureWords(Sentences):
    """« Feuille d’émargement », as training organisers have to keep it."""

    def title(self) -> str:
        return self.tr("Feuille d’émargement")

    def field(self, name: str) -> str:
        return {
            "organiser": self.tr("Organisateur"),
            "when": self.tr("Date"),
            "hours": self.tr("Horaires"),
            "place": self.tr("Lieu"),
            "trainer": self.tr("Intervenant·e"),
        }[name]

    def half_day(self, half_day: HalfDay) -> str:
        """« vendredi 27 novembre 2026, matin »"""
        return self.tr("{day}, {part}").format(day=document_words.day(half_day.day), part=self.part(half_day.part))

    def part(self, part: Part) -> str:
        return {Part.MORNING: self.tr("matin"), Part.AFTERNOON: self.tr("après-midi")}[part]

    def either(self, day: date | None) -> str:
        """Where no half-day was chosen: to be struck out by hand."""
        return (
            self.tr("{day} matin / après-midi (rayer la mention inutile)").format(day=document_words.day(day)).strip()
        )

    def hours(self) -> str:
        """To be filled in by hand."""
        return self.tr("de ………… à …………")

    def undersigned(self) -> str:
        return self.tr("Par ma signature, j’atteste avoir été présent·e pendant la demi-journée indiquée ci-dessus.")

    def walk_ins(self) -> str:
        """The heading of the empty rows."""
        return self.tr("Personnes non inscrites")

    def responsible(self) -> str:
        return self.tr("Nom et signature de la personne responsable")

    def trainer_signs(self) -> str:
        return self.tr("Nom et signature de l’intervenant·e")

    def count(self, people: int) -> str:
        return self.tr("%n personne(s) sur cette feuille", "", people)


class CertificateWords(Sentences):
    """« Attestation de présence », one page for each person."""

    def title(self) -> str:
        return self.tr("Attestation de présence")

    def certify(self) -> str:
        return self.tr("Nous attestons que")

    def took_part(self) -> str:
        return self.tr("a participé à")

    def on(self, day: date) -> str:
        return self.tr("le {day}").format(day=document_words.day(day))

    def arrived(self, time: str) -> str:
        return self.tr("Arrivée à {time}").format(time=time)

    def left(self, time: str) -> str:
        return self.tr("Départ à {time}").format(time=time)

    def left_later(self, day: date, time: str) -> str:
        """On another day than the arrival."""
        return self.tr("Départ le {day} à {time}").format(day=document_words.day(day), time=time)

    def made_at(self) -> str:
        return self.tr("Fait à …………………………………, le ……………………")

    def signature(self) -> str:
        return self.tr("Signature et cachet de l’organisateur")

    def source(self) -> str:
        """Small, at the foot: where the times come from."""
        return self.tr("Heures enregistrées au contrôle des badges à l’entrée.")


class InsideWords(Sentences):
    """« Qui est à l’intérieur », on paper."""

    def title(self) -> str:
        return self.tr("Urgence : qui est à l’intérieur")

    def people(self, people: int) -> str:
        return self.tr("%n personne(s) à l’intérieur", "", people)

    def at(self, moment: datetime, zone: ZoneInfo) -> str:
        here = local(moment, zone)
        return self.tr("{day}, {time}").format(day=document_words.day(here.date()), time=clock_time(moment, zone))

    def known_here(self) -> str:
        return self.tr(
            "Cette liste ne connaît que les passages que cet ordinateur a vus ou reçus. "
            "Qui est entré sans badge, ou par un autre poste sans réseau, n’y est pas : fouillez les locaux."
        )

    def nobody(self) -> str:
        return self.tr("Personne n’est à l’intérieur, d’après cet ordinateur.")


document_words, report_words, signature_words = DocumentWords(), AttendanceReportWords(), SignatureWords()
certificate_words, inside_words = CertificateWords(), InsideWords()
