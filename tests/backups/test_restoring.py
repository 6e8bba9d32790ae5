"""A copy takes the event's place: nothing newer is lost, no number is used twice, the old file stays."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from backup_events import log
from command_line import Call

from checkin import backups, settings
from checkin.audit import Deed
from checkin.backups.restoring import restore
from checkin.errors import CheckinError, Reason, WrongUse
from checkin.models import Attempt, Attendee, CheckInList
from checkin.roster import Roster
from checkin.station import Station

Admit = Callable[..., list[str]]


def test_all_scans_newer_than_the_copy_come_back_with_it(event: Path, copy: Path, admit: Admit) -> None:
    admit(*range(10, 25))
    before = log(event)
    done = restore(copy, event)
    assert (done.recovered, done.whole, done.gaps) == (15, True, ())
    assert log(event) == before
    with Roster.open(event) as roster:
        assert roster.scans.totals(1)["present"] == 25
        assert roster.sound()


def test_the_file_that_was_replaced_is_kept(event: Path, copy: Path, admit: Admit) -> None:
    admit(11)
    before = log(event)
    done = restore(copy, event)
    assert done.aside is not None
    assert "avant-reprise" in done.aside.name
    assert log(done.aside) == before
    assert done.aside in backups.all_of(event)


def test_a_number_once_given_is_never_given_again(event: Path, copy: Path, admit: Admit) -> None:
    admit(*range(10, 20))
    before = log(event)
    restore(copy, event)
    (new,) = admit(30)
    after = log(event)
    assert after[new].seq == 1
    assert after[new].station_id not in {scan.station_id for scan in before.values()}
    places = [(scan.station_id, scan.seq) for scan in after.values()]
    assert len(places) == len(set(places))


def test_what_the_registration_system_has_answered_since_is_kept(event: Path, copy: Path, admit: Admit) -> None:
    with Roster.open(event) as roster:
        settled, refused, dismissed = (scan.nonce for scan in roster.scans.waiting()[:3])
        with roster.writing():
            roster.scans.settle(settled, roster.clock())
            roster.scans.refuse(refused, "product")
            roster.scans.refuse(dismissed, "product")
            roster.scans.dismiss(dismissed, roster.clock())
        waiting = roster.scans.outbox_counts()
    restore(copy, event)
    with Roster.open(event) as roster:
        assert roster.scans.outbox_counts() == waiting == (7, 1)


def test_a_walk_in_since_the_copy_comes_back_with_the_passage(event: Path, copy: Path) -> None:
    with Roster.open(event) as roster:
        station = Station(roster, station_id=settings.station_id(roster), check_in_list=roster.lists.default())
        result = station.walk_in(Attendee(first_name="Zoé", last_name="Zufferey", full_name="Zoé Zufferey"))
        ticket = result.ticket
    assert ticket is not None
    restore(copy, event)
    with Roster.open(event) as roster:
        assert roster.tickets.get(ticket.id) == ticket
        assert [entry.id for entry in roster.tickets.matching([["zufferey"]], 5)] == [ticket.id]
        assert roster.scans.presences(1)[ticket.id].entries == 1


def test_a_list_made_since_the_copy_comes_back_with_its_scans(event: Path, copy: Path) -> None:
    with Roster.open(event) as roster:
        with roster.writing():
            press = roster.lists.add(CheckInList(id=0, name="Presse", multiple_entries=True))
        station = Station(roster, station_id=settings.station_id(roster), check_in_list=press)
        station.scan(Attempt(code="BCDF0003"))
    restore(copy, event)
    with Roster.open(event) as roster:
        assert roster.lists.find("Presse") == press
        assert roster.scans.totals(press.id)["present"] == 1


def test_people_who_came_twice_are_told_apart_from_those_of_the_copy(event: Path, copy: Path) -> None:
    """Two lines of one event: after a first restoring, somebody else got the number that a walk-in had."""
    with Roster.open(event) as roster:
        first = _walk_in(roster, "Ana")
    aside = restore(copy, event).aside
    assert aside is not None
    with Roster.open(event) as roster:
        assert roster.tickets.get(first.id)  # recovered, under the same number
        second = _walk_in(roster, "Bo")
    restore(copy, event)
    with Roster.open(event) as roster:
        names = [ticket.full_name for ticket in roster.tickets.all() if ticket.walk_in]
        assert names == ["Ana Neuve", "Bo Neuve"]
        assert roster.scans.presences(1)[second.id].entries == 1


def _walk_in(roster: Roster, name: str):  # type: ignore[no-untyped-def]
    station = Station(roster, station_id=settings.station_id(roster), check_in_list=roster.lists.default())
    return station.walk_in(Attendee(first_name=name, last_name="Neuve", full_name=f"{name} Neuve")).ticket


def test_restoring_stands_in_the_audit_trail_and_takes_nothing_from_it(event: Path, copy: Path) -> None:
    from checkin import audit

    with Roster.open(event) as roster:
        audit.note(roster, Deed.EXPORTED, subject="csv", detail="presences.csv")
    restore(copy, event)
    with Roster.open(event) as roster:
        deeds = [entry.deed for entry in roster.audit.all()]
    assert sorted(deeds) == ["exported", "restored"]


def test_an_event_that_is_open_elsewhere_is_not_replaced_under_it(event: Path, copy: Path) -> None:
    with Roster.open(event) as other:
        other.tickets.count()
        with pytest.raises(CheckinError) as caught:
            restore(copy, event)
    assert caught.value.reason is Reason.BUSY
    assert not list(event.parent.glob("*avant-reprise*"))


def test_the_copy_of_another_event_is_refused(event: Path, copy: Path, tmp_path: Path) -> None:
    other = tmp_path / "autre.checkin"
    with Roster.create(other, name="Soirée"):
        pass
    before = log(event)
    with pytest.raises(CheckinError) as caught:
        restore(backups.back_up(other), event)
    assert caught.value.reason is Reason.OTHER_EVENT
    assert log(event) == before


def test_an_event_that_is_gone_comes_back_from_its_copy(event: Path, copy: Path) -> None:
    kept = log(event)
    event.unlink()
    done = restore(copy, event)
    assert done.aside is None
    assert log(event) == kept


def test_a_purged_event_gets_nobody_back(event: Path, copy: Path, tmp_path: Path) -> None:
    away = copy.rename(tmp_path / "sur une clé.checkin")
    with Roster.open(event) as roster, roster.writing():
        roster.event.set("purged_at", "2026-12-01T00:00:00+00:00")
    with pytest.raises(WrongUse) as caught:
        restore(away, event)
    assert caught.value.reason is Reason.PURGED


def test_whoever_was_erased_since_does_not_come_back(event: Path, copy: Path, tmp_path: Path) -> None:
    from checkin.purging import person

    away = copy.rename(tmp_path / "sur une clé.checkin")
    with Roster.open(event) as roster:
        (ticket,) = roster.tickets.by_code(["BCDF0004"])
        person.erase(roster, ticket, even_unsent=True)
    restore(away, event)
    with Roster.open(event) as roster:
        assert roster.tickets.by_code(["BCDF0004"]) == []
        assert roster.scans.totals(1)["present"] == 10
    assert b"Nom4 " not in event.read_bytes()


def test_the_command_line_copies_and_takes_back(event: Path, admit: Admit, call: Call, tmp_path: Path) -> None:
    admit(*range(5))
    out = tmp_path / "copie.checkin"
    assert call("backup", str(out), "--event", str(event), "--json")[:2] == (
        0,
        {"event": str(event), "files": [str(out)]},
    )
    admit(*range(5, 8))
    code, said, _ = call("restore", str(out), "--event", str(event), "--json")
    assert (code, said["event"], said["from"], said["scans_recovered"]) == (0, str(event), str(out), 3)
    assert call("backup", str(out), "--event", str(event))[0] == 2
    assert len(log(event)) == 8


def test_the_command_line_says_in_one_line_why_a_copy_is_none(event: Path, call: Call, tmp_path: Path) -> None:
    bad = tmp_path / "copie.checkin"
    bad.write_bytes(b"x" * 9000)
    code, out, told = call("restore", str(bad), "--event", str(event))
    assert (code, out, told.count("\n")) == (2, "", 1)
    assert len(log(event)) == 0


def test_a_disk_that_knows_no_second_names_keeps_the_old_file_all_the_same(
    event: Path, copy: Path, admit: Admit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """FAT, as sticks have it."""

    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    admit(11, 12)
    before = log(event)
    monkeypatch.setattr(os, "link", refuse)
    done = restore(copy, event)
    assert done.aside is not None
    assert log(done.aside) == before == log(event)


def test_a_copy_on_a_stick_that_nobody_may_write_to_can_be_taken_back(event: Path, copy: Path, tmp_path: Path) -> None:
    stick = tmp_path / "clé"
    stick.mkdir()
    there = copy.rename(stick / copy.name)
    there.chmod(0o400)
    stick.chmod(0o500)
    try:
        assert restore(there, event).recovered == 0
        assert [path.name for path in stick.iterdir()] == [there.name]
    finally:
        stick.chmod(0o700)
    assert event.stat().st_mode & 0o777 == 0o600
