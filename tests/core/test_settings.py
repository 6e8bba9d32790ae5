"""What this computer remembers: the last event, and which station it is."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from people import new_event

from checkin import settings
from checkin.errors import Reason, WrongUse
from checkin.roster import Roster


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    with new_event(tmp_path) as opened:
        yield opened


def test_an_event_that_was_named_goes_before_the_last_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(WrongUse) as refused:
        settings.event_file(None)
    assert refused.value.reason is Reason.NO_EVENT
    settings.remember_event(tmp_path / "last.checkin")
    assert settings.event_file(None) == tmp_path / "last.checkin"
    monkeypatch.setenv("CHECKIN_EVENT", "by-environment.checkin")
    assert settings.event_file(None) == Path("by-environment.checkin")
    assert settings.event_file("named.checkin") == Path("named.checkin")


def test_a_data_folder_that_cannot_be_written_is_no_reason_to_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("CHECKIN_DATA", str(tmp_path / "file"))
    settings.remember_event(tmp_path / "a.checkin")
    with pytest.raises(WrongUse):
        settings.event_file(None)


def test_a_station_keeps_its_name(roster: Roster) -> None:
    name = settings.station_id(roster)
    assert name.startswith("poste-")
    assert settings.station_id(roster) == name
    with Roster.open(roster.path) as again:
        assert settings.station_id(again) == name


def test_a_station_keeps_its_name_in_another_process(roster: Roster) -> None:
    name = settings.station_id(roster)
    script = (
        "import sys, pathlib; from checkin import settings; from checkin.roster import Roster;"
        " print(settings.station_id(Roster.open(pathlib.Path(sys.argv[1]))))"
    )
    for _ in range(2):
        said = subprocess.run(
            [sys.executable, "-c", script, str(roster.path)], capture_output=True, text=True, check=True
        )
        assert said.stdout.strip() == name


def test_a_copy_of_the_event_file_is_another_station(roster: Roster, tmp_path: Path) -> None:
    name = settings.station_id(roster)
    copy = tmp_path / "copy.checkin"
    shutil.copy(roster.path, copy)
    with Roster.open(copy) as other:
        assert settings.station_id(other) not in ("", name)
    assert settings.station_id(roster) == name


def test_two_windows_that_open_a_new_file_at_once_are_one_station(roster: Roster) -> None:
    names: list[str] = []
    start = threading.Barrier(4)

    def window() -> None:
        with Roster.open(roster.path) as own:
            start.wait()
            names.append(settings.station_id(own))

    threads = [threading.Thread(target=window) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(names) == 4
    assert len(set(names)) == 1


@pytest.mark.parametrize("name", ["Partner Day", "../../x", "é" * 300, "🎫", "a/b\\c:d"])
def test_a_new_events_file_stands_in_the_data_folder_whatever_its_name(name: str) -> None:
    path = settings.new_event_file(name)
    assert path.parent == settings.data_folder() / "events"
    assert path.suffix == ".checkin"
    path.touch()
