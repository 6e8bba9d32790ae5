"""pretix's JSON → attendees, as written by hand: names of all schemes, odd shapes, things that are missing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from checkin.errors import Unreadable
from checkin.models import Attendee, Kind, Status
from checkin.sync.pretix.cursor import Cursor
from checkin.sync.pretix.details import Details, details_of
from checkin.sync.pretix.people import people_of

ITEMS: list[dict[str, Any]] = [
    {"id": 9, "name": {"en": "Workshop", "fr": "Atelier"}, "variations": []},
    {
        "id": 3,
        "name": {"en": "Workshop", "fr": "Atelier"},
        "checkin_text": "Remettre le dossier",
        "variations": [{"id": 31, "value": {"en": "Morning"}, "checkin_attention": True}],
    },
    {"id": 4, "name": "Adhérent"},
]
QUESTIONS: list[dict[str, Any]] = [
    {"id": 1, "question": {"fr": "Quelle est votre fonction ?"}, "type": "S"},
    {"id": 2, "question": {"fr": "Votre portable"}, "type": "TEL"},
    {"id": 5, "question": {"fr": "Participerez-vous au dîner ?"}, "type": "B"},
    {"id": 6, "question": {"fr": "Régime"}, "type": "S"},
    {"id": 7, "question": {"fr": "Régime"}, "type": "S"},
    {"id": 8, "question": {"fr": "Entreprise"}, "type": "S"},
    {"id": 9, "question": {"fr": "Nom de l’employeur du payeur"}, "type": "S"},
]
LISTS = [{"id": 1, "name": "Accueil", "all_products": False, "limit_products": [3, 4], "position_count": 12}]
DETAILS = details_of({"valid_keys": {"pretix_sig1": ["LS0t"]}}, ITEMS, QUESTIONS, LISTS)


def position(**fields: Any) -> dict[str, Any]:
    return {"id": 70, "item": 4, "secret": "k3w8m2"} | fields


def order(*positions: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {"code": "N8TSU", "status": "p", "positions": list(positions or [position()])} | fields


def attendee(*positions: dict[str, Any], **fields: Any) -> Attendee:
    return people_of(order(*positions, **fields), DETAILS)[-1].attendee


def answers(**texts: str) -> dict[str, Any]:
    return position(answers=[{"question": int(key[1:]), "answer": text} for key, text in texts.items()])


# ── names ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("parts", "first", "last"),
    [
        ({"_scheme": "given_family", "given_name": "Zélie", "family_name": "d’Orcival"}, "Zélie", "d’Orcival"),
        ({"_scheme": "family_given", "given_name": "Zélie", "family_name": "Orcival"}, "Zélie", "Orcival"),
        ({"given_name": "Zélie", "middle_name": "Maëva", "family_name": "Orcival"}, "Zélie Maëva", "Orcival"),
        ({"salutation": "Mme", "title": "Dr", "given_name": "Zélie", "family_name": "Orcival"}, "Zélie", "Orcival"),
        ({"_scheme": "full", "full_name": "Mme Zélie ORCIVAL"}, "Zélie", "ORCIVAL"),
        ({"_scheme": "calling_full", "calling_name": "Zaza", "full_name": "Zélie Orcival"}, "Zélie", "Orcival"),
        ({"_legacy": "Zélie de la Bâtie"}, "Zélie", "de la Bâtie"),
        ({"given_name": "", "family_name": "Orcival"}, None, "Orcival"),
        (
            {"given_name": "  Zélie\N{NO-BREAK SPACE} Maëva ", "family_name": "Or\N{ZERO WIDTH SPACE}cival"},
            "Zélie Maëva",
            "Orcival",
        ),
    ],
)
def test_every_scheme_of_names_gives_first_and_last_name(parts: dict[str, str], first: str, last: str) -> None:
    found = attendee(position(attendee_name_parts=parts))
    assert (found.first_name, found.last_name) == (first, last)
    assert found.full_name == " ".join(part for part in (first, last) if part)


def test_titles_are_kept_beside_the_name() -> None:
    found = attendee(position(attendee_name_parts={"title": "Dr", "given_name": "Zélie", "calling_name": "Zaza"}))
    assert found.extra == {"Titre": "Dr", "Prénom d’usage": "Zaza"}


def test_whoever_has_no_name_has_that_of_the_main_ticket_else_the_payers() -> None:
    payer = {"name": "Capucine Payeuse", "name_parts": {}, "company": "Atelier Brume"}
    assert attendee(position(attendee_name_parts={}), invoice_address=payer).full_name == "Capucine Payeuse"
    guest = position(attendee_name="Zélie Orcival", company="Régie Îlot 9", attendee_email="zelie@orcival.example")
    meal = attendee(
        guest, position(id=71, secret="m4", addon_to=70), invoice_address=payer, email="caisse@brume.example"
    )
    assert (meal.full_name, meal.company, meal.email) == ("Zélie Orcival", "Régie Îlot 9", "zelie@orcival.example")


def test_whoever_left_the_company_blank_has_none_and_whoever_was_not_asked_has_the_payers() -> None:
    payer = {"company": "Atelier Brume"}
    assert attendee(position(company=None), invoice_address=payer).company == "Atelier Brume"
    assert attendee(position(company=""), invoice_address=payer).company is None


def test_the_own_address_comes_before_the_orders() -> None:
    assert attendee(position(attendee_email="z@orcival.example"), email="c@brume.example").email == "z@orcival.example"
    assert attendee(email="c@brume.example").email == "c@brume.example"


# ── answers, products, lists ───────────────────────────────────────────────────────────────────────────────────────


def test_an_answer_that_is_a_field_goes_there_and_all_others_are_kept_by_their_question() -> None:
    found = attendee(answers(q1="Trésorière", q2="+33639980000", q5="True", q6="végétarien", q7="sans noix"))
    assert (found.job_title, found.phone) == ("Trésorière", "+33639980000")
    assert found.extra == {"Participerez-vous au dîner ?": "Oui", "Régime": "végétarien", "Régime (7)": "sans noix"}


def test_an_answer_about_the_company_gives_way_to_pretixs_own_field_and_is_kept() -> None:
    asked = answers(q8="Atelier Brume")
    assert attendee(asked).company == "Atelier Brume"
    both = attendee(asked | {"company": "Régie Îlot 9"})
    assert (both.company, both.extra) == ("Régie Îlot 9", {"Entreprise": "Atelier Brume"})


def test_the_orders_phone_is_taken_where_nobody_asked_the_guest() -> None:
    assert attendee(phone="+33639980001").phone == "+33639980001"
    assert attendee(answers(q2="+33639980000"), phone="+33639980001").phone == "+33639980000"


def test_an_answer_to_a_question_that_is_gone_is_kept_by_its_short_name() -> None:
    gone = position(answers=[{"question": 99, "question_identifier": "SECTEUR", "answer": "Énergie"}])
    assert attendee(gone).extra == {"SECTEUR": "Énergie"}


def test_two_products_of_one_name_are_told_apart_and_the_older_keeps_it() -> None:
    assert DETAILS.product_names == {"3": "Atelier", "4": "Adhérent", "9": "Atelier (9)"}
    assert attendee(position(item=9)).ticket_type == "Atelier (9)"
    assert DETAILS.lists[0].ticket_types == ("Atelier", "Adhérent")


def test_what_the_door_must_know_is_said() -> None:
    found = attendee(position(item=3, variation=31), checkin_text="Prévenir Héloïse", comment="Payé par virement")
    assert found.comment == "Prévenir Héloïse\nRemettre le dossier\nPayé par virement"
    assert found.extra == {"Variante": "Morning", "Nécessite une attention particulière": "Oui"}


# ── state and times ────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ({"status": "p"}, Status.VALID),
        ({"status": "n"}, Status.PENDING),
        ({"status": "n", "require_approval": True}, Status.WAITLIST),
        ({"status": "p", "require_approval": True}, Status.VALID),
        ({"status": "e"}, Status.CANCELLED),
        ({"status": "c"}, Status.CANCELLED),
        ({"status": "z"}, Status.UNKNOWN),
    ],
)
def test_the_state_of_the_order_is_the_tickets(said: dict[str, Any], status: Status) -> None:
    assert attendee(**said).status is status
    assert attendee(position(canceled=True), **said).status is Status.CANCELLED


def test_times_are_ours_and_the_orders_is_as_the_organiser_sees_it() -> None:
    found = attendee(
        position(valid_from="2026-11-27T08:00:00+01:00", valid_until="2026-11-27T17:00:00Z", blocked=["api:x"]),
        datetime="2026-10-25T02:30:00.883761+02:00",
    )
    assert found.valid_from == datetime(2026, 11, 27, 7, tzinfo=UTC)
    assert found.valid_until == datetime(2026, 11, 27, 17, tzinfo=UTC)
    assert found.ordered_at == "2026-10-25T02:30:00"
    assert found.blocked


def test_passages_carry_the_number_of_the_device_where_there_is_one() -> None:
    entry = {"id": 5, "list": 1, "datetime": "2026-11-27T08:01:02.345678+01:00", "type": "entry", "device_id": 2}
    leaving = {"id": 6, "list": 1, "datetime": "2026-11-27T09:00:00+01:00", "type": "exit", "auto_checked_in": True}
    (registered,) = people_of(order(position(checkins=[entry, leaving])), DETAILS)
    assert [(one.id, one.station, one.kind) for one in registered.passages] == [
        ("5", "pretix 2", Kind.ENTRY),
        ("6", "pretix", Kind.EXIT),
    ]
    assert registered.passages[0].at == datetime(2026, 11, 27, 7, 1, 2, 345678, tzinfo=UTC)


# ── odd shapes ─────────────────────────────────────────────────────────────────────────────────────────────────────

OPTIONAL = (
    "variation", "attendee_name", "attendee_name_parts", "company", "attendee_email", "addon_to", "checkins",
    "answers", "seat", "canceled", "valid_from", "valid_until", "blocked",
)  # fmt: skip


def test_a_guest_of_whom_nothing_is_known_but_the_code_may_enter() -> None:
    assert attendee().ticket_code == "k3w8m2"
    nothing = position(**dict.fromkeys(OPTIONAL))
    fields = dict.fromkeys(("email", "phone", "datetime", "comment", "invoice_address", "checkin_text"))
    assert attendee(nothing, **fields).status is Status.VALID


@pytest.mark.parametrize(
    "odd",
    [
        {"positions": None},
        {"positions": "none"},
        {"positions": [None]},
        {"positions": [position(id=None)]},
        {"positions": [position(secret="")]},
        {"positions": [{"id": 70, "item": 4}]},
        {"positions": [position(valid_until="tomorrow")]},
        {"positions": [position(valid_until="2026-11-27T17:00:00")]},
        {"positions": [position(attendee_name_parts=["Zélie"])]},
        {"positions": [position(answers={"1": "x"})]},
        {"positions": [position(checkins=[{"id": 1}])]},
        {"positions": [position(checkins=[{"id": 1, "list": None, "datetime": "2026-11-27T17:00:00Z"}])]},
        {"invoice_address": 12},
        {"datetime": "soon"},
    ],
)
def test_an_order_that_makes_no_sense_is_named_and_nobody_of_it_is_left_out_in_silence(odd: dict[str, Any]) -> None:
    with pytest.raises(Unreadable) as raised:
        people_of(order() | odd, DETAILS)
    assert raised.value.params == {"order": "N8TSU"}


def test_details_know_what_an_order_speaks_of() -> None:
    known = order(position(item=3, variation=31, answers=[{"question": 1}], checkins=[{"list": 1}]))
    assert DETAILS.know([known])
    for news in ({"item": 77}, {"variation": 99}, {"answers": [{"question": 99}]}, {"checkins": [{"list": 99}]}):
        assert not DETAILS.know([order(position() | news)])
    assert not Details().know([order()])


@pytest.mark.parametrize(
    "text",
    ["", "seen", "[]", "null", '{"since": "soon"}', '{"since": "", "page": 0, "began": "", "unread": 3}', "12"],
)
def test_a_cursor_that_makes_no_sense_begins_anew(text: str) -> None:
    assert Cursor.read(text) == Cursor()


def test_a_cursor_is_read_as_it_was_written() -> None:
    cursor = Cursor().reached(1, "2026-11-27T08:00:00+01:00", is_last=False).leaving(["N8TSU"])
    assert Cursor.read(cursor.text) == cursor
    whole = cursor.reached(2, "2026-11-27T09:00:00+01:00", is_last=True)
    assert (whole.since, whole.page, whole.began) == ("2026-11-27T08:00:00+01:00", 0, "")
    assert whole.from_there == "2026-11-27T06:59:30+00:00"
