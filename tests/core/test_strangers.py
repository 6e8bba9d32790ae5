"""At the door with a ticket that no registration has named yet: its signature admits it, once, and never a copy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from people import MORNING, Clock
from signed_tickets import KEY, STRANGER, ticket_text

from checkin import parts
from checkin.models import Attempt, Attendee, CheckInList, Kind, ScanResult, Source, Verdict
from checkin.parts import Part, Registered
from checkin.roster import Roster
from checkin.station import Station

TICKET = ticket_text("Zw8Kq2LmP", item=2)


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    with Roster.create(tmp_path / "day.checkin", name="Partner Day", clock=Clock()) as opened:
        told(opened, Part(products={"1": "Adhérent", "2": "Partenaire"}, signing_keys=(KEY,)))
        yield opened


def told(roster: Roster, part: Part) -> None:
    parts.bring_in(roster, part, "pretix:test", lambda: None)


def scan(roster: Roster, code: str, kind: Kind = Kind.ENTRY, check_in_list: CheckInList | None = None) -> ScanResult:
    door = Station(roster, station_id="Nord", check_in_list=check_in_list or roster.lists.default())
    return door.scan(Attempt(code=code, kind=kind))


def test_a_signed_ticket_is_admitted_before_the_roster_hears_of_it(roster: Roster) -> None:
    result = scan(roster, TICKET)
    assert result.verdict is Verdict.OK
    assert result.ticket is not None
    assert (result.ticket.ticket_type, result.ticket.ticket_code) == ("Partenaire", TICKET)
    assert result.scan is not None
    assert result.scan.source is Source.SIGNED


def test_it_enters_once_whatever_else_was_signed_for_the_same_seed(roster: Roster) -> None:
    scan(roster, TICKET)
    assert scan(roster, TICKET).verdict is Verdict.ALREADY_REDEEMED
    later = (MORNING + timedelta(days=1)).timestamp()
    assert scan(roster, ticket_text("Zw8Kq2LmP", item=2, valid_until=int(later))).verdict is Verdict.ALREADY_REDEEMED
    assert roster.tickets.count() == 1


def test_a_ticket_that_another_key_signed_is_unknown(roster: Roster) -> None:
    result = scan(roster, ticket_text("Zw8Kq2LmP", item=2, signer=STRANGER))
    assert (result.verdict, result.ticket, roster.tickets.count()) == (Verdict.INVALID, None, 0)


def test_a_code_that_the_system_took_back_is_revoked_and_nobody_overrides_it(roster: Roster) -> None:
    told(roster, Part(revoked=(TICKET, "old-plain-code")))
    for code in (TICKET, "old-plain-code"):
        result = scan(roster, code)
        assert (result.verdict, result.ticket) == (Verdict.REVOKED, None)
        door = Station(roster, station_id="Nord", check_in_list=roster.lists.default())
        assert door.scan(Attempt(code=code, override_reason="connu")).verdict is Verdict.REVOKED


def test_what_the_system_says_later_of_a_signed_ticket_counts(roster: Roster) -> None:
    scan(roster, TICKET)
    scan(roster, TICKET, Kind.EXIT)
    told(roster, Part(blocked={TICKET: True}))
    assert scan(roster, TICKET).verdict is Verdict.BLOCKED
    told(roster, Part(blocked={TICKET: False}))
    assert scan(roster, TICKET).verdict is Verdict.OK
    told(roster, Part(revoked=(TICKET,)))
    assert scan(roster, TICKET, Kind.EXIT).verdict is Verdict.REVOKED


def test_its_dates_and_its_type_are_judged_as_any_others(roster: Roster) -> None:
    early = int((MORNING + timedelta(hours=3)).timestamp())
    assert scan(roster, ticket_text("Early0000", item=2, valid_from=early)).verdict is Verdict.INVALID_TIME
    with roster.writing():
        members = roster.lists.add(CheckInList(id=0, name="Adhérents", ticket_types=("Adhérent",)))
    assert scan(roster, ticket_text("Wrong0000", item=2), check_in_list=members).verdict is Verdict.PRODUCT
    assert scan(roster, ticket_text("Right0000", item=1), check_in_list=members).verdict is Verdict.OK


def test_the_registration_that_comes_later_takes_the_signed_ticket_over_with_its_check_in(roster: Roster) -> None:
    scan(roster, TICKET)
    person = Attendee(source_id="77", ticket_code=TICKET, full_name="Zoé Brévandois", ticket_type="Partenaire")
    told(roster, Part(people=[Registered(attendee=person)]))
    assert roster.tickets.count() == 1
    again = scan(roster, TICKET)
    assert again.verdict is Verdict.ALREADY_REDEEMED
    assert again.ticket is not None
    assert again.ticket.full_name == "Zoé Brévandois"
    assert again.scan is not None
    assert again.scan.source is Source.SCANNER


def test_a_new_code_leaves_the_old_one_revoked(roster: Roster) -> None:
    person = Attendee(source_id="77", ticket_code="first", full_name="Zoé Brévandois", ticket_type="Partenaire")
    told(roster, Part(people=[Registered(attendee=person)]))
    told(roster, Part(people=[Registered(attendee=replace(person, ticket_code="second"))]))
    assert [scan(roster, code).verdict for code in ("first", "second")] == [Verdict.REVOKED, Verdict.OK]


def test_a_product_that_is_renamed_stays_on_its_lists(roster: Roster) -> None:
    person = Attendee(source_id="77", ticket_code="abc", full_name="Zoé Brévandois", ticket_type="Partenaire")
    partners = CheckInList(id=0, name="Partenaires", ticket_types=("Partenaire",), source_id="5")
    told(roster, Part(people=[Registered(attendee=person)], lists=[partners]))
    renamed = replace(partners, ticket_types=("Partenaire fondateur",))
    told(roster, Part(products={"2": "Partenaire fondateur"}, lists=[renamed]))
    found = roster.lists.of_source("5")
    assert found is not None
    assert scan(roster, "abc", check_in_list=found).verdict is Verdict.OK
