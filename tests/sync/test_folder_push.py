"""Pushing to a shared folder: one whole file per station, in the export's own columns; nothing is lost on the way."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from people import Clock
from shared_folder import HEADER, Folder, event, scan

from checkin.errors import Reason, Unreachable
from checkin.models import Attendee, CheckInList, Scan
from checkin.roster import Roster
from checkin.station import Station
from checkin.sync.folder import OWN_COLUMNS, FolderSystem, file_name
from checkin.sync.outbox import outbox
from checkin.sync.registration import Answer
from checkin.sync.round import Direction, run_round


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "shared")
    made.export(range(6))
    return made


def undo(roster: Roster, undone: Scan, station: str) -> None:
    result = Station(roster, station_id=station, check_in_list=roster.lists.default()).undo(undone.nonce)
    assert result.refusal is None


def test_each_station_has_a_file_in_the_exports_own_columns(folder: Folder, tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        run_round(roster, folder.system)
        for code, station in (("1000", "Nord"), ("1001", "Sud"), ("1002", "Nord"), ("nobody", "Nord")):
            scan(roster, code, station)
        assert run_round(roster, folder.system).pushed == 4
        assert roster.scans.outbox_counts() == (0, 0)
    assert folder.names() == ["attendance-Nord.csv", "attendance-Sud.csv", "inscriptions.csv"]
    first, second = folder.attendance("Nord")
    assert list(first) == [*HEADER.split(";"), *OWN_COLUMNS]
    assert (first["Numéro de billet"], first["Nom participant"]) == ("1000", "Brévandois")
    assert (first["ticket_code"], first["last_name"], first["full_name"]) == ("1000", "Brévandois", "Zoé Brévandois")
    assert (first["checked_in"], first["checked_in_at"]) == ("true", "2026-11-27T09:00:00+01:00")
    assert (first["station"], first["lists"], first["walk_in"]) == ("Nord", "Accueil", "false")
    assert second["ticket_code"] == "1002"


BILLETWEB = b"Nom;Pr\xe9nom;E-mail;Code;Scann\xe9;Date de scan\n"
SCANNED = (
    BILLETWEB
    + b"Br\xe9vandois;Zo\xe9;zoe@a.example;AB001;Oui;27/11/2026 08:41\n"
    + b"Castelrieu;Lo\xefc;loic@a.example;AB002;Non;\n"
)


def test_the_exports_own_check_in_columns_are_filled_as_it_fills_them(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "billetweb")
    folder.write("export.csv", SCANNED)
    with event(tmp_path) as roster:
        run_round(roster, folder.system)
        scan(roster, "AB002", "Nord")
        run_round(roster, folder.system)
    (row,) = folder.attendance("Nord")
    assert (row["Scanné"], row["Date de scan"], row["Code"]) == ("Oui", "27/11/2026 09:00", "AB002")
    assert (row["ticket_code"], row["checked_in"], row["checked_in_at"]) == (
        "AB002",
        "true",
        "2026-11-27T09:00:00+01:00",
    )


def test_who_walks_in_while_the_outbox_is_written_is_no_trouble(folder: Folder, tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        run_round(roster, folder.system)
        scan(roster, "1000", "Nord")
        waiting = outbox(roster, annuls=False)
        door = Station(roster, station_id="Nord", check_in_list=roster.lists.default())
        door.walk_in(Attendee(first_name="Noé", last_name="Vaucresset"))
        assert [one.ticket.last_name for one in waiting.admitted("Nord")] == ["Brévandois", "Vaucresset"]


def test_a_walk_in_has_a_row_without_the_exports_cells(folder: Folder, tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        run_round(roster, folder.system)
        door = Station(roster, station_id="Nord", check_in_list=roster.lists.default())
        door.walk_in(Attendee(first_name="Noé", last_name="=Vaucresset", full_name="Noé Vaucresset"))
        run_round(roster, folder.system)
    (row,) = folder.attendance("Nord")
    assert (row["Nom participant"], row["last_name"], row["walk_in"]) == ("", "'=Vaucresset", "true")


def test_a_person_on_two_lists_has_one_row_that_names_both(folder: Folder, tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        run_round(roster, folder.system)
        with roster.writing():
            roster.lists.add(CheckInList(id=0, name="Atelier"))
        scan(roster, "1000")
        scan(roster, "1000", list_name="Atelier")
        run_round(roster, folder.system)
    (row,) = folder.attendance("Nord")
    assert row["lists"] == "Accueil | Atelier"


def test_a_row_keeps_the_cells_of_the_export_that_it_came_with(folder: Folder, tmp_path: Path) -> None:
    """The export of the next day has other columns; who vanished from it keeps the old ones' cells."""
    with event(tmp_path) as roster:
        run_round(roster, folder.system)
        rows = ["Nom participant;Prénom participant;Numéro de billet;Repas", "Brévandois;Zoé;1000;oui"]
        rows += [f"Castelrieu;Léa;{1000 + number};non" for number in range(1, 5)]
        folder.write("demain.csv", "\n".join(rows).encode(), minute=2)
        run_round(roster, folder.system)
        scan(roster, "1000")
        scan(roster, "1005")
        run_round(roster, folder.system)
    here, gone = folder.attendance("Nord")
    assert (here["Repas"], here["Numéro de billet"]) == ("oui", "1000")
    assert (gone["Repas"], gone["Numéro de billet"]) == ("", "1005")


def test_an_undo_after_sending_takes_the_row_away_whoever_undid_it(folder: Folder, tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        run_round(roster, folder.system)
        undone = scan(roster, "1000")
        scan(roster, "1001")
        run_round(roster, folder.system)
        assert len(folder.attendance("Nord")) == 2
        undo(roster, undone, "Sud")
        assert run_round(roster, folder.system).pushed == 1
        assert [row["ticket_code"] for row in folder.attendance("Nord")] == ["1001"]
        assert folder.attendance("Sud") == []
        scan(roster, "1000", "Sud")
        run_round(roster, folder.system)
        assert [row["ticket_code"] for row in folder.attendance("Sud")] == ["1000"]


def test_nothing_new_writes_nothing(folder: Folder, tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        scan(roster, "nobody")
        run_round(roster, folder.system)
        before = (folder.path / "attendance-Nord.csv").stat().st_mtime_ns
        assert run_round(roster, folder.system).pushed == 0
    assert (folder.path / "attendance-Nord.csv").stat().st_mtime_ns == before


def test_our_own_files_beside_the_export_are_not_counted_as_check_ins(folder: Folder, tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        run_round(roster, folder.system)
        scan(roster, "1000")
        for _ in range(3):
            assert not run_round(roster, folder.system).updated
        assert len(list(roster.scans.all())) == 1


def test_a_folder_that_vanishes_loses_nothing(folder: Folder, tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        run_round(roster, folder.system)
        scan(roster, "1000")
        away = folder.path.rename(folder.path.with_name("unplugged"))
        done = run_round(roster, folder.system)
        assert [error.reason for error in done.errors] == [Reason.FOLDER_AWAY] * 2
        assert roster.scans.outbox_counts() == (1, 0)
        scan(roster, "1001")
        away.rename(folder.path)
        assert run_round(roster, folder.system).pushed == 2
    assert [row["ticket_code"] for row in folder.attendance("Nord")] == ["1000", "1001"]


def test_a_push_that_fails_does_not_block_the_pull(folder: Folder, tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        scan(roster, "nobody")
        (folder.path / "attendance-Nord.csv").mkdir()
        done = run_round(roster, folder.system)
        assert [error.reason for error in done.errors] == [Reason.IS_FOLDER]
        assert done.added == 6
        assert roster.scans.outbox_counts() == (1, 0)


def test_a_pull_that_fails_does_not_block_the_push(folder: Folder, tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        run_round(roster, folder.system)
        scan(roster, "1000")
        folder.write("broken.xlsx", b"PK\3\4", minute=2)
        done = run_round(roster, folder.system)
        assert (len(done.errors), done.pushed) == (1, 1)


def test_one_direction_alone(folder: Folder, tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        scan(roster, "nobody")
        done = run_round(roster, folder.system, Direction.PULL)
        assert (done.pushed, done.added, roster.scans.outbox_counts()) == (0, 6, (1, 0))
        folder.export(range(8), minute=9)
        done = run_round(roster, folder.system, Direction.PUSH)
        assert (done.pushed, done.added, roster.scans.outbox_counts()) == (1, 0, (0, 0))


class Moody(FolderSystem):
    """A registration system that refuses one scan for good and breaks down after some answers."""

    def __init__(self, path: Path, refused: str, breaks_after: int) -> None:
        super().__init__(path)
        self._refused = refused
        self._breaks_after = breaks_after

    def push(self, outbox):  # type: ignore[no-untyped-def]
        for one in itertools.islice(outbox.scans, self._breaks_after):
            yield Answer(nonce=one.nonce, refusal="unknown ticket" if one.code == self._refused else None)
        raise Unreachable(Reason.FOLDER_AWAY, path=self.path)


def test_what_was_answered_before_a_breakdown_is_settled_and_a_refusal_is_set_aside(
    folder: Folder, tmp_path: Path
) -> None:
    with event(tmp_path) as roster:
        for number in range(300):
            scan(roster, f"nobody-{number}")
        done = run_round(roster, Moody(folder.path, "nobody-7", 250), Direction.PUSH)
        assert (done.pushed, len(done.errors)) == (249, 1)
        assert roster.scans.outbox_counts() == (50, 1)
        (aside,) = roster.scans.set_aside()
        assert (aside.code, aside.refusal) == ("nobody-7", "unknown ticket")
        assert run_round(roster, folder.system, Direction.PUSH).pushed == 50
        assert roster.scans.outbox_counts() == (0, 1)


def test_the_outbox_is_in_the_order_of_the_door(folder: Folder, tmp_path: Path) -> None:
    clock = Clock()
    with event(tmp_path, clock) as roster:
        for number in range(4):
            clock.move(minutes=1)
            scan(roster, f"nobody-{number}", station="AB"[number % 2])
        assert [one.code for one in outbox(roster, annuls=False).scans] == [f"nobody-{number}" for number in range(4)]
        assert outbox(roster, annuls=False).stations == ["A", "B"]


@pytest.mark.parametrize(
    ("station", "name"),
    [
        ("Nord", "attendance-Nord.csv"),
        ("Entrée nord", "attendance-Entrée nord.csv"),
        ("a/b\\c:d", "attendance-a%2Fb%5Cc%3Ad.csv"),
        ("../x", "attendance-..%2Fx.csv"),
        ("50%", "attendance-50%25.csv"),
        ("a\nb", "attendance-a%0Ab.csv"),
    ],
)
def test_a_file_is_named_after_its_station(station: str, name: str) -> None:
    assert file_name(station) == name


def test_long_names_of_stations_stay_apart_on_any_disk(tmp_path: Path) -> None:
    names = {file_name("é" * 300), file_name("é" * 299 + "a"), file_name("🎫" * 200)}
    assert len(names) == 3
    for name in names:
        (tmp_path / name).touch()


def test_times_are_those_of_the_door_not_of_the_push(folder: Folder, tmp_path: Path) -> None:
    clock = Clock()
    with event(tmp_path, clock) as roster:
        run_round(roster, folder.system)
        scan(roster, "1000")
        clock.move(hours=3)
        run_round(roster, folder.system)
        assert [one.settled_at for one in roster.scans.all()] == [clock.at]
    assert folder.attendance("Nord")[0]["checked_in_at"] == "2026-11-27T09:00:00+01:00"
