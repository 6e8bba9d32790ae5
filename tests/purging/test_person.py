"""One person's data: all of it is shown, and once erased nothing and nobody brings it back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from people import attendee, new_event, station

from checkin import backups, corrections, elsewhere, erased, merge, parts
from checkin.errors import CheckinError, Reason
from checkin.models import Attempt, Attendee, PassageElsewhere, Status, Ticket, Verdict
from checkin.purging import person
from checkin.roster import Roster

EVERYBODY = tuple(attendee(number) for number in range(4))
WHO = EVERYBODY[1]


def ticket_of(roster: Roster, who: Attendee = WHO) -> Ticket:
    return next(one for one in roster.tickets.all() if one.email == who.email)


def bring(roster: Roster, *people: Attendee) -> merge.Changes:
    return merge.bring_in(roster, merge.Delivery(file="nouveau.csv", attendees=people))


@pytest.fixture
def roster(tmp_path: Path) -> Roster:
    return new_event(tmp_path, EVERYBODY)


def test_everything_kept_about_a_person_is_shown(roster: Roster) -> None:
    ticket = ticket_of(roster)
    door = station(roster, "Nord")
    door.scan(Attempt(code=str(WHO.ticket_code)))
    door.scan(Attempt(code=str(WHO.ticket_code), override_reason="Revient du parking"))
    corrections.correct(
        roster, ticket.id, {"last_name": "Castelrieu-Noz", "first_name": "Loïc", "company": "X"},
        station_id="Nord", volunteer="Noé",
    )  # fmt: skip
    with roster.writing():
        roster.card_jobs.added(ticket.id, "Brother")
        roster.tickets.replace_code("VIEUX", ticket.id, roster.clock())
    document = person.held(roster, ticket_of(roster))
    assert document["ticket"]["email"] == WHO.email
    assert [row["override_reason"] for row in document["scans"]] == [None, "Revient du parking"]
    assert {row["now"] for row in document["corrections"]} >= {"Castelrieu-Noz"}
    assert document["cards"][0]["printer"] == "Brother"
    assert document["replaced_codes"][0]["code"] == "VIEUX"
    assert document["audit"]
    json.dumps(document)


def test_nobody_else_is_in_what_is_shown(roster: Roster) -> None:
    station(roster).scan(Attempt(code=str(EVERYBODY[2].ticket_code)))
    text = json.dumps(person.held(roster, ticket_of(roster)), ensure_ascii=False)
    assert not any(str(one.full_name) in text for one in EVERYBODY if one is not WHO)


def test_an_import_does_not_bring_an_erased_person_back(roster: Roster) -> None:
    person.erase(roster, ticket_of(roster))
    changes = bring(roster, *EVERYBODY)
    assert changes.counts() == {"added": 0, "updated": 0, "unchanged": 3, "missing": 0}
    assert changes.erased == (WHO,)
    assert len(list(roster.tickets.all())) == 4


@pytest.mark.parametrize(
    "changed",
    [
        {"ticket_code": "7777"},
        {"ticket_code": None, "email": None},
        {"full_name": "LOÏC CASTELRIEU", "ticket_code": "7777", "order_id": None},
        {"email": "autre@atelier.example", "full_name": "L. Castelrieu", "order_id": None},
    ],
)
def test_an_erased_person_is_known_again_by_what_stayed_the_same(
    roster: Roster, changed: dict[str, str | None]
) -> None:
    person.erase(roster, ticket_of(roster))
    assert bring(roster, replace(WHO, **changed)).erased  # type: ignore[arg-type]


def test_a_colleague_with_the_same_mailbox_and_another_of_that_name_still_come_in(roster: Roster) -> None:
    person.erase(roster, ticket_of(roster))
    colleague = attendee(9, email=WHO.email)
    namesake = attendee(1, ticket_code="8888", email="p88@atelier.example", order_id="C88")
    assert len(bring(roster, *EVERYBODY, colleague, namesake).added) == 2


def test_a_registration_system_does_not_bring_them_back_page_by_page(roster: Roster) -> None:
    with roster.writing():
        ticket = ticket_of(roster)
        roster.tickets.update(ticket, replace(WHO, source_id="77"), import_id=1, at=roster.clock())
    person.erase(roster, ticket_of(roster))
    told = parts.Registered(
        attendee=Attendee(source_id="77", full_name="Tout autre", ticket_code="new"),
        passages=(PassageElsewhere(id="1", list_source_id="1", kind="entry", at=roster.clock()),),  # type: ignore[arg-type]
    )
    brought = parts.bring_in(roster, parts.Part(people=[told]), "pretix", lambda: None)
    assert (brought.added, brought.updated) == (0, 0)
    assert elsewhere.EXPORTED not in {scan.station_id for scan in roster.scans.all()}


def test_an_erased_badge_is_unknown_and_the_others_still_enter(roster: Roster) -> None:
    person.erase(roster, ticket_of(roster))
    door = station(roster)
    assert door.scan(Attempt(code=str(WHO.ticket_code))).verdict is Verdict.INVALID
    assert door.scan(Attempt(code=str(EVERYBODY[2].ticket_code))).verdict is Verdict.OK


def test_the_search_neither_finds_them_nor_knows_their_words(roster: Roster) -> None:
    assert [one.id for one in person.found(roster, "Castelrieu")] == [ticket_of(roster).id]
    person.erase(roster, ticket_of(roster))
    assert person.found(roster, "Castelrieu") == []
    words = {row[0] for row in roster._db.execute("SELECT word FROM known_words")}
    assert "castelrieu" not in words
    assert "atelier" in words  # which others have


def test_what_is_kept_to_know_them_again_is_no_name(roster: Roster) -> None:
    person.erase(roster, ticket_of(roster))
    kept = roster.event.get(erased.SETTING)
    assert not any(text in kept for text in ("Castelrieu", "castelrieu", str(WHO.email), f'"{WHO.ticket_code}"'))


def test_older_copies_that_hold_them_are_replaced_by_a_fresh_one(roster: Roster) -> None:
    old = backups.back_up(roster.path)
    done = person.erase(roster, ticket_of(roster))
    assert not old.exists() or b"Castelrieu" not in old.read_bytes()
    assert done.backup
    with Roster.open(done.backup) as copy:
        assert not any(one.full_name == WHO.full_name for one in copy.tickets.all())
        assert len(list(copy.tickets.all())) == 4


def test_whoever_waits_to_be_sent_is_sent_first(roster: Roster) -> None:
    with roster.writing():
        roster.event.set("source", "folder:/nowhere")
    station(roster).scan(Attempt(code=str(WHO.ticket_code)))
    with pytest.raises(CheckinError) as refused:
        person.erase(roster, ticket_of(roster))
    assert refused.value.reason is Reason.UNSENT_SCANS
    assert ticket_of(roster).full_name == WHO.full_name
    person.erase(roster, ticket_of(roster), even_unsent=True)
    assert not any(one.full_name == WHO.full_name for one in roster.tickets.all())


def test_a_second_erasure_says_that_it_was_done(roster: Roster) -> None:
    ticket = ticket_of(roster)
    person.erase(roster, ticket)
    again = roster.tickets.get(ticket.id)
    assert again
    with pytest.raises(CheckinError) as refused:
        person.erase(roster, again)
    assert refused.value.reason is Reason.ALREADY_ERASED


def test_deeds_about_them_stay_without_their_name(roster: Roster) -> None:
    from checkin import audit

    audit.note(roster, audit.Deed.EXPORTED, subject="attestation", detail="Loïc Castelrieu.pdf")
    person.erase(roster, ticket_of(roster))
    deeds = list(roster.audit.all())
    assert [one.deed for one in deeds] == ["exported", "person_erased"]
    assert not any("Castelrieu" in f"{one.subject} {one.detail}" for one in deeds)


def test_a_pending_person_stays_what_was_counted(roster: Roster) -> None:
    pending = attendee(8, status=Status.PENDING)
    bring(roster, *EVERYBODY, pending)
    person.erase(roster, ticket_of(roster, pending))
    assert [one.status for one in roster.tickets.all()].count(Status.PENDING) == 1
