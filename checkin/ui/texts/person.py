"""One person's data in words: the document that they are given, and what is said of showing and erasing it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from checkin.card_jobs import ON_SHEETS, CardState
from checkin.models import Kind, Status, Verdict
from checkin.roster.audit import Entry
from checkin.ui.texts.audit import audit_words
from checkin.ui.texts.imports import field_words
from checkin.ui.texts.language import Sentences
from checkin.ui.texts.privacy import long_day
from checkin.ui.texts.words import words

Document = dict[str, Any]
Lines = list[tuple[str, str]]


class PersonWords(Sentences):
    def title(self) -> str:
        return self.tr("Données d’une personne")

    def above(self) -> str:
        return self.tr("Droit d’accès")

    def of(self, event: str, at: str) -> str:
        return self.tr("Tout ce que le fichier de l’événement « {event} » garde sur cette personne, {at}.").format(
            event=event, at=at
        )

    def sections(self) -> dict[str, str]:
        return {
            "ticket": self.tr("Billet"),
            "answers": self.tr("Réponses et colonnes en plus"),
            "export_row": self.tr("Ligne de l’export importé"),
            "replaced_codes": self.tr("Anciens codes"),
            "scans": self.tr("Passages et refus"),
            "corrections": self.tr("Corrections faites à l’accueil"),
            "cards": self.tr("Cartes nominatives"),
            "decisions": self.tr("Décisions"),
            "audit": self.tr("Actions d’organisateurs à son sujet"),
        }

    def nothing(self) -> str:
        return self.tr("Rien.")

    def own_fields(self) -> dict[str, str]:
        return {
            "id": self.tr("Numéro ici"),
            "walk_in": self.tr("Inscrit sur place"),
            "missing_since": self.tr("Plus dans les inscriptions depuis"),
            "source_id": self.tr("Numéro dans le système d’inscription"),
            "valid_from": self.tr("Valable à partir du"),
            "valid_until": self.tr("Valable jusqu’au"),
            "checked_in": self.tr("Déjà entré selon l’export"),
            "blocked": self.tr("Bloqué"),
            "full_name": self.tr("Nom complet"),
        }

    def yes(self) -> str:
        return self.tr("oui")

    def kind(self, kind: str) -> str:
        return {
            Kind.ENTRY: self.tr("entrée"),
            Kind.EXIT: self.tr("sortie"),
            Kind.ANNUL: self.tr("annulation"),
        }[Kind(kind)]

    def card(self, state: CardState) -> str:
        return {
            CardState.WAITING: self.tr("en attente"),
            CardState.SENT: self.tr("envoyée à l’imprimante"),
            CardState.HANDED_OVER: self.tr("faite"),
            CardState.NOT_PRINTED: self.tr("pas imprimée"),
        }.get(state, self.tr("faite à la main"))

    def reason(self, reason: str) -> str:
        return self.tr("motif : {reason}").format(reason=reason)

    def changed(self, field: str, row: dict[str, Any]) -> str:
        said, now = row["said"] or "", row["now"] or ""
        return self.tr("{field} : « {said} » est devenu « {now} »").format(field=field, said=said, now=now)

    def not_encrypted(self) -> str:
        return self.tr("Ce fichier n’est pas chiffré : remettez-le à la personne, puis supprimez-le.")

    def too_early(self, day: date | None) -> str:
        if day is None:
            return self.tr("Rien n’a été effacé : la date de l’événement n’est pas connue, et personne n’est venu.")
        return self.tr("Rien n’a été effacé : l’événement du {day} est plus récent.").format(day=long_day(day))


def sections(document: Document) -> Iterator[tuple[str, Lines]]:
    """(title, lines of caption and words) of the document, in the order in which it is read."""
    for name, title in person_words.sections().items():
        yield title, _LINES[name](document[name])


def document_lines(document: Document) -> list[str]:
    """The document for the command line."""
    lines = []
    for title, rows in sections(document):
        told = rows or [("", person_words.nothing())]
        lines += [f"── {title}", *(f"{caption}  {text}".strip() for caption, text in told)]
    return lines


def moment(text: str | None) -> str:
    """« 24/11/2026 09:02:10 », as it is in the event's zone."""
    return f"{datetime.fromisoformat(text):%d/%m/%Y %H:%M:%S}" if text else ""


def _ticket(ticket: dict[str, Any]) -> Lines:
    own = person_words.own_fields()
    told = ((own.get(name) or field_words.name(name), _value(value)) for name, value in ticket.items())
    return [(caption, text) for caption, text in told if text]


def _value(value: object) -> str:
    if isinstance(value, Status):
        return words.status(value)
    if isinstance(value, bool):
        return person_words.yes() if value else ""
    return "" if value is None else str(value)


def _answers(answers: dict[str, str]) -> Lines:
    return [(column, text) for column, text in answers.items() if text]


def _cells(cells: list[dict[str, str]]) -> Lines:
    return [(one["column"], one["cell"]) for one in cells if one["cell"]]


def _codes(rows: list[dict[str, Any]]) -> Lines:
    return [(moment(row["at"]), row["code"]) for row in rows]


def _scans(rows: list[dict[str, Any]]) -> Lines:
    return [(moment(row["at"]), " · ".join(_scan(row))) for row in rows]


def _scan(row: dict[str, Any]) -> Iterator[str]:
    yield row["list"]
    yield f"{person_words.kind(row['kind'])} : {words.verdict(Verdict(row['verdict']))}"
    yield ", ".join(text for text in (row["station_id"], row["volunteer"]) if text)
    if row["override_reason"]:
        yield person_words.reason(row["override_reason"])


def _corrections(rows: list[dict[str, Any]]) -> Lines:
    return [(moment(row["at"]), person_words.changed(field_words.name(row["field"]), row)) for row in rows]


def _cards(rows: list[dict[str, Any]]) -> Lines:
    return [(moment(row["changed_at"]), _card(row)) for row in rows]


def _card(row: dict[str, Any]) -> str:
    state = person_words.card(CardState(row["state"]))
    printer = "" if row["printer"] == ON_SHEETS else row["printer"]
    return " · ".join(text for text in (state, printer, row["file"]) if text)


def _decisions(rows: list[dict[str, Any]]) -> Lines:
    return [(moment(row["at"]), _joined(row, "decision", "note", "by")) for row in rows]


def _deeds(rows: list[dict[str, Any]]) -> Lines:
    return [(moment(row["at"]), audit_words.sentence(_entry(row))) for row in rows]


def _entry(row: dict[str, Any]) -> Entry:
    names = ("deed", "station_id", "by", "subject", "detail")
    return Entry(at=datetime.fromisoformat(row["at"]), **{name: row[name] or "" for name in names})


def _joined(row: dict[str, Any], *names: str) -> str:
    return " · ".join(str(row[name]) for name in names if row[name])


_LINES: dict[str, Any] = {
    "ticket": _ticket,
    "answers": _answers,
    "export_row": _cells,
    "replaced_codes": _codes,
    "scans": _scans,
    "corrections": _corrections,
    "cards": _cards,
    "decisions": _decisions,
    "audit": _deeds,
}

person_words = PersonWords()
