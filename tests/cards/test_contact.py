"""The second QR code of a card: a person's address, only for those who agreed to it."""

from __future__ import annotations

import pytest
from people import ticket

from checkin.cards.contact import agrees, contact_text, vcard

COLUMN = "Accepte le partage de ses coordonnées"


YES = (
    *("oui", "Oui", " OUI ", "Oui, j’accepte", "J'accepte le partage de mes coordonnées", "x", "1", "✓", "vrai"),
    *("Coché", "yes", "Yes!", "I agree", "true", "on"),
)
NO = (
    *("", " ", "non", "Non merci", "Je n’accepte pas", "Oui mais pas mon téléphone", "oui sauf l’e-mail", "peut-être"),
    *("0", "no", "No, yes later", "not yes", "I do not agree", "yes but no phone", "ouistiti", "N/A", "?", "faux"),
)


@pytest.mark.parametrize("answer", YES)
def test_a_plain_yes_is_consent(answer: str) -> None:
    assert agrees(answer)


@pytest.mark.parametrize("answer", NO)
def test_everything_else_is_none(answer: str) -> None:
    assert not agrees(answer)


def test_without_a_column_or_a_yes_in_it_there_is_no_address() -> None:
    willing = ticket(first_name="Zoé", last_name="Brévandois", extra={COLUMN: "Oui"})
    assert contact_text(willing, COLUMN).startswith("BEGIN:VCARD")
    assert contact_text(willing, "") == ""
    assert contact_text(willing, "Autre colonne") == ""
    assert contact_text(ticket(extra={COLUMN: "Non"}), COLUMN) == ""


def test_the_address_says_who_and_where_and_no_more() -> None:
    person = ticket(
        ticket_code="SECRET",
        first_name="Zoé",
        last_name="Brévandois",
        full_name="Zoé Brévandois",
        company="Brume; Ponant, Cie",
        job_title="Directrice\ngénérale",
        email="zoe@brume.example",
        phone="06 39 98 00 01",
        comment="sans gluten",
    )
    assert vcard(person).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:Brévandois;Zoé;;;",
        "FN:Zoé Brévandois",
        "ORG:Brume\\; Ponant\\, Cie",
        "TITLE:Directrice générale",
        "EMAIL:zoe@brume.example",
        "TEL:06 39 98 00 01",
        "END:VCARD",
    ]


def test_what_is_not_known_has_no_line() -> None:
    assert vcard(ticket(full_name="Zoé")).count("\r\n") == 4
