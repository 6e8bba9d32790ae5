"""`checkin report` and « Aide ▸ Rapport… »: what a repairer needs, and nothing that says who anybody is."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from command_line import Call
from safes import Safe

from checkin import file_keys, keychain, logbook, settings
from checkin.errors import Reason, StoreError
from checkin.logbook import Logbook, What, crashes
from checkin.models import Attempt, Attendee, CheckInList
from checkin.roster import Roster
from checkin.station import Station

TOKEN = "k7vexquiltoken0pretix"
SECRETS = (
    *("Vexquil", "Ombrelune", "Tissages", "courriel", "0639980", "ORDER-77", "VXQ00001", "vexquil-laptop"),
    *("soiree", "Soirée", "Bénévole", "inscriptions.example", "organisateur-vx", "Presse", "parce que"),
    *(TOKEN, "errors-of-old"),
)


@pytest.fixture
def event(tmp_path: Path, safe: Safe) -> Path:
    """Invented people, scans, an access key, names of desks and lists; all of it is written into no logbook."""
    path = tmp_path / "vexquil-laptop" / "soiree.checkin"
    path.parent.mkdir()
    key = file_keys.new()
    file_keys.keep(key)
    with Roster.create(path, name="Soirée Vexquil", key=key) as roster:
        with roster.writing():
            roster.event.set("source", "pretix:https://inscriptions.example/organisateur-vx/soiree/")
            roster.event.set("uid", "0a1b2c3d4e5f")
            roster.lists.add(CheckInList(id=0, name="Presse", capacity=1))
            roster.event.set("desk_list", "2")
            for number in range(3):
                roster.tickets.add(person(number))
        keychain.keep("0a1b2c3d4e5f", {"token": TOKEN})
        desk = Station(roster, station_id="poste-Vexquil", check_in_list=roster.lists.default(), volunteer="Bénévole")
        for code in ("VXQ00001", "VXQ00001", "unknown Ombrelune"):
            desk.scan(Attempt(code=code))
        desk.scan(Attempt(code="VXQ00001", override_reason="parce que"))
    return path


def person(number: int) -> Attendee:
    return Attendee(
        ticket_code=f"VXQ0000{number}",
        first_name="Vexquil",
        last_name="Ombrelune",
        full_name="Vexquil Ombrelune",
        email=f"vexquil{number}@courriel.example",
        phone=f"063998000{number}",
        company="Tissages Vexquil",
        order_id="ORDER-77",
    )


@pytest.fixture
def trouble(event: Path, own_data_folder: Path) -> None:
    """A logbook after a bad day, a crash, and an old file of details that quotes."""
    folder = logbook.folder_in(own_data_folder)
    book = Logbook(folder)
    logbook.note(What.EXCHANGE, pushed=2, reason=Reason.KEY_REFUSED)
    fall(event)
    book.close()
    (folder / crashes.NAME).write_text(
        f'Fatal Python error: Aborted\n\nThread 0x01 (most recent call first):\n  File "{event}", line 3 in run\n'
    )
    (own_data_folder / "errors.log").write_text("KeyError: errors-of-old Ombrelune")


def fall(event: Path) -> None:
    error = StoreError(Reason.BUSY, path=event, detail=TOKEN)
    error.__cause__ = KeyError("Ombrelune")
    logbook.unforeseen(error)


def pages(place: Path) -> dict[str, str]:
    with zipfile.ZipFile(place) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


@pytest.mark.usefixtures("trouble")
def test_a_report_tells_what_happened_and_nothing_of_anybody(call: Call, event: Path, tmp_path: Path) -> None:
    place = tmp_path / "rapport.zip"
    code, content, err = call("report", str(place), "--event", str(event), "--json")
    assert (code, content, err) == (0, {"file": str(place)}, "")
    found = pages(place)
    assert set(found) == {"versions.json", "event.json", "checkin.log", "crash.txt"}
    everything = " ".join([*found, *found.values()]).lower()
    for secret in (*SECRETS, str(Path.home()), str(tmp_path), str(settings.data_folder())):
        assert secret.lower() not in everything, secret
    assert "reason=key_refused" in found["checkin.log"]
    assert "StoreError reason=busy" in found["checkin.log"]
    assert "Fatal Python error: Aborted" in found["crash.txt"]
    told = json.loads(found["event.json"])
    assert (told["event"], told["tickets"], told["lists"], told["source"]) == ("0a1b2c3d", 3, 2, "pretix")
    assert {check["name"] for check in told["checks"]} >= {"event_file", "roster", "clock", "disk", "access_key"}


def test_the_evidence_of_a_check_is_left_out_unless_it_is_known_to_name_nobody(
    call: Call, event: Path, tmp_path: Path
) -> None:
    place = tmp_path / "rapport.zip"
    call("report", str(place), "--event", str(event))
    told = {check["name"]: check["detail"] for check in json.loads(pages(place)["event.json"])["checks"]}
    for name in ("event_file", "training", "expected", "list", "own_codes", "registration", "access_key", "printer"):
        assert told[name] == "-", name
    assert told["roster"] == "3"


@pytest.mark.parametrize(("content", "reason"), [(None, "file_missing"), (b"Ombrelune" * 99, "not_an_event")])
def test_an_event_that_does_not_open_is_reported_by_its_reason(
    call: Call, tmp_path: Path, content: bytes | None, reason: str
) -> None:
    event, place = tmp_path / "Ombrelune.checkin", tmp_path / "rapport.zip"
    if content:
        event.write_bytes(content)
    assert call("report", str(place), "--event", str(event))[0] == 0
    assert json.loads(pages(place)["event.json"]) == {"not_opened": reason}


def test_without_any_event_there_are_still_the_versions(call: Call, tmp_path: Path) -> None:
    place = tmp_path / "dossier à moi" / "été.zip"
    place.parent.mkdir()
    assert call("report", str(place))[0] == 0
    assert set(pages(place)) == {"versions.json"}


def test_a_report_that_cannot_be_written_is_one_sentence_and_no_half_file(call: Call, tmp_path: Path) -> None:
    code, _, err = call("report", str(tmp_path / "nowhere" / "rapport.zip"))
    assert code == 2
    assert len(err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []
