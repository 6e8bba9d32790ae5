"""Pulling from a shared folder: the newest export, whole, and never our own files."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from shared_folder import Folder, event, row

from checkin.errors import Reason, Unreachable, Unreadable
from checkin.roster import Roster
from checkin.sync.folder import FolderSystem
from checkin.sync.round import run_round


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "shared")


def pulled_codes(system: FolderSystem) -> list[str | None]:
    (pulled,) = system.pull("")
    assert pulled.delivery is not None
    return [attendee.ticket_code for attendee in pulled.delivery.attendees]


def test_an_empty_folder_has_nothing_new(folder: Folder) -> None:
    assert list(folder.system.pull("")) == []


def test_the_newest_export_is_read_whatever_its_name(folder: Folder) -> None:
    folder.export(range(1), "z-old.csv", minute=1)
    folder.export(range(2), "a-new.csv", minute=2)
    assert pulled_codes(folder.system) == ["1000", "1001"]


def test_an_export_is_read_once_until_it_changes(folder: Folder) -> None:
    folder.export(range(2), minute=1)
    (pulled,) = folder.system.pull("")
    assert list(folder.system.pull(pulled.cursor)) == []
    folder.export(range(3), minute=2)
    (again,) = folder.system.pull(pulled.cursor)
    assert again.cursor != pulled.cursor


@pytest.mark.parametrize(
    "name",
    [
        "attendance-Nord.csv",
        "ATTENDANCE-Sud.CSV",
        ".hidden.csv",
        "~$open.xlsx",
        "photo.jpg",
        "notes.pdf",
        "export.part",
    ],
)
def test_what_is_no_export_is_never_read(folder: Folder, name: str) -> None:
    folder.export(range(2), minute=1)
    folder.write(name, b"Nom;Prenom\nMoi;Meme\n", minute=2)
    (folder.path / "folder.csv").mkdir()
    assert pulled_codes(folder.system) == ["1000", "1001"]


def test_exports_are_never_changed(folder: Folder, tmp_path: Path) -> None:
    export = folder.export(range(3))
    before = (export.read_bytes(), export.stat().st_mtime_ns)
    with event(tmp_path) as roster:
        run_round(roster, folder.system)
    assert (export.read_bytes(), export.stat().st_mtime_ns) == before


def test_a_folder_that_is_away_is_unreachable(folder: Folder) -> None:
    folder.path.rename(folder.path.with_name("unplugged"))
    with pytest.raises(Unreachable) as away:
        list(folder.system.pull(""))
    assert away.value.reason is Reason.FOLDER_AWAY


def test_an_export_that_makes_no_sense_is_said_and_nothing_changes(folder: Folder, tmp_path: Path) -> None:
    folder.export(range(3), minute=1)
    with event(tmp_path) as roster:
        run_round(roster, folder.system)
        folder.write("broken.xlsx", b"PK\3\4 not a workbook", minute=2)
        done = run_round(roster, folder.system)
        assert [type(error) for error in done.errors] == [Unreadable]
        assert roster.tickets.count() == 3


def test_a_file_that_still_grows_is_left_for_the_next_round(folder: Folder) -> None:
    """Somebody copies a large export while we read it."""
    export = folder.export(range(1000))
    whole = threading.Event()

    def copy() -> None:
        with export.open("a", encoding="utf-8", buffering=1) as file:
            while not whole.is_set():
                file.write(f"{row(1000)}\r\n")

    copying = threading.Thread(target=copy)
    copying.start()
    try:
        with pytest.raises(Unreachable) as grows:
            list(folder.system.pull(""))
    finally:
        whole.set()
        copying.join()
    assert grows.value.reason is Reason.FILE_GROWS
    folder.export(range(1001))
    assert len(pulled_codes(folder.system)) == 1001


def test_a_pull_adds_updates_and_marks(folder: Folder, tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        folder.export(range(8), minute=1)
        assert run_round(roster, folder.system).added == 8
        done = run_round(roster, folder.system)
        assert (done.added, done.updated, done.missing) == (0, 0, 0)
        folder.export(range(1, 10), minute=2)
        done = run_round(roster, folder.system)
        assert (done.added, done.updated, done.missing) == (2, 0, 1)


def test_a_roster_that_would_shrink_a_lot_waits_and_is_asked_again(folder: Folder, tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        folder.export(range(40), minute=1)
        run_round(roster, folder.system)
        seen = roster.imports.cursor(folder.system.key)
        folder.export(range(10), minute=2)
        for _ in range(2):
            done = run_round(roster, folder.system)
            assert (done.shrinks, done.errors, done.missing) == (True, [], 0)
        assert roster.imports.cursor(folder.system.key) == seen
        assert missing(roster) == 0
        folder.export(range(41), minute=3)
        assert not run_round(roster, folder.system).shrinks


def missing(roster: Roster) -> int:
    return sum(ticket.missing_since is not None for ticket in roster.tickets.all())
