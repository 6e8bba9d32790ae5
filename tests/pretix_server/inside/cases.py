"""One ticket for each answer that a scan can get, and for each name that a card must bear. Plain data."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from people import Person

LONG_FIRST = "Marie-Philippine Apolline Éléonore-Victoire"
LONG_LAST = "de Montfaucon-Rochegude d’Aubeterre Sainte-Hermine"


@dataclass(kw_only=True)
class Case:
    """An order; `ticket` says which of its people the case's name means (the last, usually)."""

    people: list[Person]
    order: dict[str, Any] = field(default_factory=dict)
    ticket: int = -1


def one(first: str, last: str = "Descas", *, order: dict[str, Any] | None = None, **about: Any) -> Case:
    return Case(people=[Person(first=first, last=last, **about)], order=order or {})


def cases(now: datetime) -> dict[str, Case]:
    """By the name that tests call them. Order states: n pending, p paid, e expired, c canceled."""
    return {**states(now), **contents(), **names()}


def states(now: datetime) -> dict[str, Case]:
    day = timedelta(days=1)
    late, early = {"valid_until": now - day}, {"valid_from": now + 30 * day}
    siblings = [Person(first="Restée", last="Descas"), Person(first="Retirée", last="Descas", canceled=True)]
    return {
        "valid": one("Valide"),
        "valid_second": one("Valide", "Descas-Second"),
        "already_in": one("Entrée"),
        "gone_out": one("Sortie"),
        "unpaid": one("Impayée", order={"status": "n"}),
        "pending_but_valid": one("Patiente", order={"status": "n", "valid_if_pending": True}),
        "unapproved": one("Attente", order={"status": "n", "require_approval": True}),
        "expired_order": one("Expirée", order={"status": "e"}),
        "canceled_order": one("Annulée", order={"status": "c", "cancellation_date": now - day}),
        "canceled_position": Case(people=siblings),
        "blocked": one("Bloquée", position={"blocked": ["admin"]}),
        "revoked_code": one("Révoquée"),
        "replaced_code": one("Remplacée"),
        "not_yet_valid": one("Précoce", position=early),
        "no_longer_valid": one("Tardive", position=late),
        "testmode": one("Essai", order={"testmode": True}),
    }


def contents() -> dict[str, Case]:
    guest = Person(first="Convive", last="Descas", company="Atelier Brume")
    meal = Person(first="Convive", last="Descas", company="Atelier Brume", product="Déjeuner")
    return {
        "member": one("Adhérente", company="Ferme des Aulnes"),
        "partner": one("Partenaire", product="Partenaire", company="Régie Îlot 9"),
        "speaker": one("Intervenante", product="Intervenant"),
        "attention": one("Attention", order={"checkin_attention": True, "checkin_text": "Prévenir Héloïse"}),
        "question_open": one("Question", product="Bénévole", asked=False),
        "answers": one("Réponses", product="Bénévole", company="Imprimerie Hélianthe"),
        "no_company": one("Seule"),
        "add_on": Case(people=[guest, meal]),
    }


def names() -> dict[str, Case]:
    return {
        "no_attendee_name": one("", "", payer=("Capucine", "Payeuse")),
        "long_name": one(LONG_FIRST, LONG_LAST, company="Syndicat intercommunal des eaux du Haut-Ségala " * 3),
        "arabic": one("نور", "الدين", company="ورشة الضباب"),
        "cyrillic": one("Олеся", "Туманова", company="Мастерская"),
        "vietnamese": one("Thị Ánh", "Nguyễn"),
        "emoji": one("Zoé 🎈", "Descas", company='A&B <b>"Gras"</b>'),
        "homonym_one": one("Camille", "Auberive", company="Atelier Brume"),
        "homonym_two": one("Camille", "Auberive", company="Menuiserie Noirmont"),
    }
