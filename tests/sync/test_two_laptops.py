"""Two laptops whose logs are brought together by a stick while both talk to the same system: nothing is told twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from people import station
from pretix_day import Day, opened, place
from pretix_server.server import PretixServer
from shared_folder import Folder, event, scan

from checkin import settings
from checkin.models import Scan, Source, Status, Verdict
from checkin.roster import Roster
from checkin.stations.reuniting import reunite
from checkin.sync.pretix.system import PretixSystem
from checkin.sync.round import run_round


@pytest.fixture
def day(tmp_path: Path, pretix: PretixServer) -> Iterator[Day]:
    with opened(tmp_path, pretix.new_event(positions=12)) as found:
        found.pull()
        yield found


@pytest.fixture
def other(day: Day, tmp_path: Path) -> Iterator[Day]:
    """The second laptop, as fresh as the first."""
    day.roster.back_up(tmp_path / "other.checkin")
    with Roster.open(tmp_path / "other.checkin") as roster:
        yield Day(day.event, roster, PretixSystem(place(day.event), day.caller), station(roster, "Sud"), day.caller)


def brought(source: Day, into: Day, folder: Path) -> int:
    file = folder / "rendu.checkin"
    source.roster.back_up(file)
    return reunite(into.roster.path, [file]).scans


def figures(day: Day) -> dict[str, int]:
    return day.roster.scans.totals(day.roster.lists.default().id)


def doubles(day: Day) -> int:
    return figures(day)["double_admissions"]


def plain(day: Day) -> list[str]:
    """The codes of tickets that anybody may use at any time, and nobody has."""
    known = day.roster.scans.presences(day.roster.lists.default().id)
    fit = (one for one in day.roster.tickets.all() if one.id not in known and one.status is Status.VALID)
    return [str(one.ticket_code) for one in fit if not (one.blocked or one.valid_from or one.valid_until)]


def told(day: Day) -> list[str]:
    """What pretix was sent, and has."""
    return [one.nonce for one in day.event.admin.checkins() if one.nonce]


def made(day: Day) -> list[Scan]:
    return [scan for scan in day.roster.scans.all() if scan.source is not Source.REMOTE]


def test_a_passage_sent_by_both_laptops_is_there_once_and_no_double(day: Day, other: Day, tmp_path: Path) -> None:
    before, secrets = figures(day)["passages"], plain(day)[:3]
    for at, secret in ((other, secrets[0]), (other, secrets[1]), (day, secrets[2])):
        assert at.answer(secret) is Verdict.OK
    assert brought(other, day, tmp_path) == 2
    day.both()
    other.both()
    other.both()
    assert sorted(told(day)) == sorted({scan.nonce for one in (day, other) for scan in made(one)})
    assert (doubles(day), doubles(other)) == (0, 0)
    assert brought(other, day, tmp_path) == 0
    assert brought(day, other, tmp_path) == 1
    day.both()
    other.both()
    assert (doubles(day), doubles(other)) == (0, 0)
    assert len(told(day)) == 3
    for one in (day, other):
        assert figures(one)["passages"] == before + 3
        assert len(made(one)) == 3


def test_an_older_copy_of_a_stations_passages_never_replaces_its_own_file(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "shared")
    folder.export(range(6))
    with event(tmp_path) as north:
        run_round(north, folder.system)
        north.back_up(tmp_path / "south.checkin")
        with Roster.open(tmp_path / "south.checkin") as south:
            scan(south, "1000", "Sud")
            south.back_up(tmp_path / "rendu.checkin")
            reunite(north.path, [tmp_path / "rendu.checkin"])
            assert settings.other_stations(north) == {"Sud"}
            for code in ("1001", "1002"):
                scan(south, code, "Sud")
            run_round(south, folder.system)
            run_round(north, folder.system)
            assert north.scans.outbox_counts() == (0, 0)
    assert [row["ticket_code"] for row in folder.attendance("Sud")] == ["1000", "1001", "1002"]


def test_passages_that_only_the_stick_brought_reach_the_folder(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "shared")
    folder.export(range(6))
    with event(tmp_path) as north:
        run_round(north, folder.system)
        north.back_up(tmp_path / "south.checkin")
        with Roster.open(tmp_path / "south.checkin") as south:
            for codes in (("1000",), ("1001", "1002")):
                for code in codes:
                    scan(south, code, "Sud")
                south.back_up(tmp_path / "rendu.checkin")
                reunite(north.path, [tmp_path / "rendu.checkin"])
                run_round(north, folder.system)
    assert [row["ticket_code"] for row in folder.attendance("Sud")] == ["1000", "1001", "1002"]
