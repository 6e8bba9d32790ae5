"""The log of scans: append-only, gapless per station, whoever writes at the same moment."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import door_process
import pytest
from people import MORNING, answer, attendee, door, entry, new_event, station

from checkin import merge
from checkin.errors import StoreError
from checkin.models import Attempt, Verdict
from checkin.roster import Roster

CHANGES = (
    "DELETE FROM scans",
    "UPDATE scans SET verdict = 'ok'",
    "UPDATE scans SET at = '2020-01-01T00:00:00+00:00'",
    "UPDATE scans SET nonce = 'other'",
    "UPDATE scans SET seq = seq + 1",
    "UPDATE scans SET ticket_id = 2",
    "UPDATE scans SET overridden = 'full'",
    "UPDATE scans SET undoes = nonce",
    "INSERT OR REPLACE INTO scans SELECT * FROM scans",
)


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    with new_event(tmp_path, map(attendee, range(200))) as opened:
        yield opened


def seqs(roster: Roster) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for scan in roster.scans.all():
        found.setdefault(scan.station_id, []).append(scan.seq)
    return {name: sorted(numbers) for name, numbers in found.items()}


@pytest.mark.parametrize("statement", CHANGES)
def test_no_statement_changes_what_was_scanned(roster: Roster, statement: str) -> None:
    station(roster).scan(Attempt(code="1000"))
    before = list(roster.scans.all())
    with pytest.raises(StoreError), roster.writing():
        roster._db.execute(statement)
    assert list(roster.scans.all()) == before


def test_only_the_registration_systems_answer_is_written_later(roster: Roster) -> None:
    first, second = (station(roster).scan(Attempt(code=code)).scan for code in ("1000", "1001"))
    assert first is not None
    assert second is not None
    assert roster.scans.waiting() == [first, second]
    with roster.writing():
        roster.scans.settle(first.nonce, MORNING)
        roster.scans.refuse(second.nonce, "unknown ticket")
    assert (roster.scans.waiting(), roster.scans.outbox_counts()) == ([], (0, 1))
    (aside,) = roster.scans.set_aside()
    assert (aside.nonce, aside.refusal) == (second.nonce, "unknown ticket")
    with roster.writing():
        roster.scans.settle(second.nonce, MORNING)  # tried again, and taken
    assert roster.scans.outbox_counts() == (0, 0)


def test_a_stations_numbers_have_no_gap_after_a_scan_that_failed(roster: Roster) -> None:
    at_door = station(roster)
    answer(at_door, "1000")
    with pytest.raises(ZeroDivisionError), roster.writing():  # noqa: PT012
        answer(at_door, "1001")
        raise ZeroDivisionError
    answer(at_door, "1002")
    assert seqs(roster) == {"Nord": [1, 2]}


def test_each_station_counts_for_itself(roster: Roster) -> None:
    for name, code in (("Nord", "1000"), ("Sud", "1001"), ("Nord", "1002")):
        answer(station(roster, name), code)
    assert seqs(roster) == {"Nord": [1, 2], "Sud": [1]}


def test_threads_of_one_station_leave_no_gap(roster: Roster) -> None:
    """The window and a second one, each with a connection of its own, under one station's name."""

    def scan_all() -> None:
        with Roster.open(roster.path) as own:
            for number in range(100):
                answer(station(own), str(1000 + number))

    threads = [threading.Thread(target=scan_all) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seqs(roster) == {"Nord": list(range(1, 301))}
    admitted = [scan.code for scan in roster.scans.all() if scan.verdict is Verdict.OK]
    assert sorted(admitted) == [str(1000 + number) for number in range(100)]


def test_four_doors_at_once_lose_nothing_and_let_nobody_in_twice(roster: Roster) -> None:
    """Two processes under one name and two under names of their own, 200 scans each, an import in between."""
    command = [sys.executable, door_process.__file__, str(roster.path)]
    names = ("Nord", "Nord", "Sud", "Est")
    doors = [
        subprocess.Popen([*command, name, "200"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for name in names
    ]
    people = tuple(map(attendee, range(220)))
    assert merge.bring_in(roster, merge.Delivery(file="inscriptions.csv", attendees=people)).counts()["added"] == 20
    answers = [(process.communicate(timeout=60), process.returncode) for process in doors]
    assert [(error, code) for (_, error), code in answers] == [("", 0)] * 4
    nonces = [nonce for (out, _), _ in answers for nonce in out.split()]
    log = list(roster.scans.all())
    assert len(nonces) == 800
    assert {scan.nonce for scan in log} == set(nonces)
    assert seqs(roster) == {"Nord": list(range(1, 401)), "Sud": list(range(1, 201)), "Est": list(range(1, 201))}
    admitted = [scan.code for scan in log if scan.verdict is Verdict.OK]
    assert sorted(admitted) == [str(1000 + number) for number in range(200)]


def test_logs_of_two_stations_are_the_same_whichever_came_first(tmp_path: Path) -> None:
    scans = [entry(number, station_id=name, minute=number) for name in ("A", "B") for number in (1, 2)]
    found = []
    for turn, order in enumerate((scans, scans[::-1])):
        folder = tmp_path / str(turn)
        folder.mkdir()
        with new_event(folder, [attendee(0)]) as roster, roster.writing():
            for scan in order:
                presence = roster.scans.append(scan, roster.scans.log_of(1, 1), door())
            found.append((presence, roster.scans.presences(1), list(roster.scans.all())))
    assert found[0] == found[1]
