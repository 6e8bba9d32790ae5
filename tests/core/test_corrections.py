"""A slip put right at the desk: it outlives every pull that repeats it, and gives way to the registration's news."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from people import Clock, attendee, new_event

from checkin import attendance, corrections, merge, parts, search
from checkin.errors import WrongUse
from checkin.models import Attendee, Status
from checkin.parts import Part, Registered
from checkin.roster import Roster

PERSON = attendee(0)  # Zoé Brévandois
DESK = {"station_id": "Nord", "volunteer": "Noé"}


def corrected(roster: Roster, ticket_id: int = 1, **fields: str) -> None:
    corrections.correct(roster, ticket_id, fields, **DESK)


def pulled(roster: Roster, *people: Attendee) -> merge.Changes:
    """A newer export."""
    return merge.bring_in(roster, merge.Delivery(file="plus-tard.csv", attendees=people))


def synced(roster: Roster, *people: Attendee) -> parts.Brought:
    """What a system that answers says."""
    part = Part(people=[Registered(attendee=replace(one, source_id=one.ticket_code)) for one in people])
    return parts.bring_in(roster, part, "pretix:https://billets.example", lambda: None)


@pytest.fixture
def roster(tmp_path: Path) -> Any:
    with new_event(tmp_path, [PERSON, attendee(1)]) as roster:
        yield roster


def first(roster: Roster) -> Any:
    return roster.tickets.get(1)


def test_a_correction_is_the_name_from_now_on_and_found_by_the_search(roster: Roster) -> None:
    corrected(roster, last_name="  Brévandoy ", email="zoe@brume.example")
    assert (first(roster).last_name, first(roster).full_name) == ("Brévandoy", "Zoé Brévandoy")
    assert first(roster).email == "zoe@brume.example"
    assert [hit.ticket.id for hit in search.find("zoe brevandoy", roster.tickets)] == [1]


def test_who_put_it_right_and_when_is_kept_with_what_stood_there(roster: Roster) -> None:
    corrected(roster, company="Atelier Brune")
    (one,) = roster.corrections.of(1)
    assert (one.field, one.said, one.now, one.station_id, one.volunteer, one.at) == (
        *("company", "Atelier Brume", "Atelier Brune", "Nord", "Noé"),
        roster.clock(),
    )


@pytest.mark.parametrize("again", [pulled, synced], ids=["export", "system"])
def test_a_registration_that_repeats_the_old_value_leaves_the_correction(roster: Roster, again: Any) -> None:
    corrected(roster, last_name="Brévandoy", company="Atelier Brune")
    again(roster, PERSON, attendee(1))
    again(roster, replace(PERSON, status=Status.PENDING), attendee(1))
    assert (first(roster).full_name, first(roster).company) == ("Zoé Brévandoy", "Atelier Brune")
    assert first(roster).status is Status.PENDING
    assert {one.field for one in roster.corrections.of(1)} == {"last_name", "full_name", "company"}


def test_an_export_that_repeats_the_old_value_changes_nothing(roster: Roster) -> None:
    corrected(roster, last_name="Brévandoy")
    assert pulled(roster, PERSON, attendee(1)).counts() == {"added": 0, "updated": 0, "unchanged": 2, "missing": 0}


def test_somebody_without_a_code_is_still_known_after_the_name_was_put_right(tmp_path: Path) -> None:
    nameless = replace(PERSON, ticket_code=None)
    with new_event(tmp_path, [nameless]) as roster:
        corrected(roster, last_name="Brévandoy", email="zoe@brume.example")
        assert pulled(roster, nameless).counts() == {"added": 0, "updated": 0, "unchanged": 1, "missing": 0}
        assert first(roster).last_name == "Brévandoy"


@pytest.mark.parametrize("again", [pulled, synced], ids=["export", "system"])
def test_a_newer_word_of_the_registration_ends_the_correction(roster: Roster, again: Any) -> None:
    corrected(roster, company="Atelier Brune", email="zoe@brume.example")
    again(roster, replace(PERSON, company="Brume & Fils"), attendee(1))
    assert (first(roster).company, first(roster).email) == ("Brume & Fils", "zoe@brume.example")
    assert [one.field for one in roster.corrections.of(1)] == ["email"]


@pytest.mark.parametrize("again", [pulled, synced], ids=["export", "system"])
def test_a_registration_that_took_the_correction_over_may_change_it_later(roster: Roster, again: Any) -> None:
    corrected(roster, company="Atelier Brune")
    again(roster, replace(PERSON, company="Atelier Brune"), attendee(1))
    assert roster.corrections.of(1) == ()
    again(roster, PERSON, attendee(1))
    assert first(roster).company == "Atelier Brume"


def test_half_a_corrected_name_is_never_mixed_with_half_of_a_newer_one(roster: Roster) -> None:
    corrected(roster, first_name="Zoë")
    pulled(roster, replace(PERSON, last_name="Aubrial", full_name="Zoé Aubrial"), attendee(1))
    assert (first(roster).first_name, first(roster).last_name, first(roster).full_name) == (
        *("Zoé", "Aubrial"),
        "Zoé Aubrial",
    )


def test_correcting_twice_keeps_what_the_registration_said(roster: Roster) -> None:
    corrected(roster, company="Atelier Brune")
    corrected(roster, company="Atelier Prune")
    assert [(one.said, one.now) for one in roster.corrections.of(1)] == [("Atelier Brume", "Atelier Prune")]
    corrected(roster, company="Atelier Brume")
    assert roster.corrections.of(1) == ()


def test_a_field_may_be_emptied_but_not_the_name(roster: Roster) -> None:
    corrected(roster, company="")
    assert first(roster).company is None
    with pytest.raises(WrongUse):
        corrected(roster, first_name=" ", last_name="")
    assert first(roster).full_name == "Zoé Brévandois"


def test_what_is_the_same_as_before_is_no_correction(roster: Roster) -> None:
    corrected(roster, first_name="Zoé", last_name="Brévandois", company="Atelier Brume")
    assert roster.corrections.in_force() == {}


def test_a_walk_in_put_right_stays_so_when_our_own_attendance_is_handed_back(tmp_path: Path) -> None:
    with new_event(tmp_path, [PERSON], Clock()) as roster:
        with roster.writing():
            added = roster.tickets.add(attendee(5, ticket_code="WALKIN", order_id=None), walk_in=True)
        corrected(roster, added.id, last_name="Goasmellek")
        now = roster.tickets.get(added.id)
        assert now is not None
        back = replace(attendee(5, ticket_code="WALKIN", order_id=None), last_name=now.last_name, checked_in=True)
        assert pulled(roster, PERSON, back).counts()["added"] == 0
        assert roster.tickets.get(added.id) == now


def test_attendance_has_what_was_put_right_and_the_source_s_own_columns_too(tmp_path: Path) -> None:
    headers, fields = ("Participant", "Société", "Payeur"), ("full_name", "company", "")
    person = replace(PERSON, cells=("BRÉVANDOIS Zoé", "Atelier Brume, Lyon", "Zoé Brévandois"))
    with new_event(tmp_path) as roster:
        merge.bring_in(roster, merge.Delivery(file="export.csv", headers=headers, fields=fields, attendees=(person,)))
        corrected(roster, last_name="Brévandoy", company="Atelier Brune")
        accueil = roster.lists.default()
        (row,) = attendance.people(roster, accueil)
        assert (row["full_name"], row["company"]) == ("Zoé Brévandoy", "Atelier Brune")
        attendance.write_as_source(roster, accueil, tmp_path / "out.json")
    (said,) = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert [said[name] for name in headers] == ["Zoé Brévandoy", "Atelier Brume, Lyon", "Zoé Brévandois"]
