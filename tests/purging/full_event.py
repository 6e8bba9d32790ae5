"""An event with everything in it that a day leaves behind about people, and the stems by which any trace is found."""

from __future__ import annotations

import json
import random
from pathlib import Path

from checkin import audit, backups, corrections, merge, pickup, settings
from checkin.audit import Deed
from checkin.card_jobs import CardState, pdf_folder
from checkin.file_keys import FileKey
from checkin.models import Attempt, Attendee, Kind
from checkin.reconciliation import Choice, Subject
from checkin.roster import Roster
from checkin.roster.decisions import Decided
from checkin.roster.registry import BLOCKED, REVOKED
from checkin.station import Station

# Each invented text about people has one of these in it, as written or as the search folds it.
STEMS = (
    *("vexquil", "brumondac", "zorvanne", "kliptor", "drusquine", "quarbex", "fonquillat", "mirvoque"),
    *("jaspondre", "helquist", "torvimec", "wexalune", "purquelo", "ozgarde", "ravonxe", "bixolane", "cazdurel"),
    *("0639987", "06 39 98 7", "yxomede", "galquist"),
)
HEADERS = ("Nom", "Galquist en plus")


def person(number: int) -> Attendee:
    """Number 7 is like no other, yet made as all of them are."""
    first, last = f"Vexquil{number}", f"Brumondac-{number}"
    return Attendee(
        row=number + 2,
        ticket_code=f"ZORVANNE{number:05}",
        first_name=first,
        last_name=last,
        full_name=f"{first} {last}",
        email=f"p{number}@kliptor{number % 90}.example",
        company=f"Société Drusquine {number % 90}",
        job_title=f"Quarbex {number % 7}",
        ticket_type=("Adhérent", "Partenaire", "Presse", None)[number % 4],
        order_id=f"FONQUILLAT{number // 3}",
        phone=f"06 39 98 7{number % 10} {number % 90:02}",
        comment=f"allergie mirvoque {number}" if number % 5 == 0 else None,
        extra={"Galquist en plus": f"réponse jaspondre {number}"},
        cells=(f"{first} {last}", f"helquist {number}"),
    )


def fill(path: Path, people: int, scans: int, key: FileKey | None = None) -> None:
    """Registrations, an evening at two doors, and all that people write down on such an evening."""
    chance = random.Random(people)
    with Roster.create(path, name="Soirée d’essai", key=key) as roster:
        attendees = tuple(map(person, range(people)))
        delivery = merge.Delivery(file="torvimec.csv", headers=HEADERS, fields=("", ""), attendees=attendees)
        merge.bring_in(roster, delivery)
        doors = [Station(roster, station_id=name, check_in_list=roster.lists.default()) for name in ("Nord", "Sud")]
        with roster.writing():
            _evening(roster, doors, chance, people, scans)
            _settings(roster)
            _notes(roster, doors[0])
        _cards(roster, path)
        corrections.correct(
            roster,
            3,
            {"last_name": "Ozgarde", "first_name": "A", "company": "B"},
            station_id="Nord",
            volunteer="Wexalune A",
        )
    backups.back_up(path)
    (settings.data_folder() / "errors.log").write_text("KeyError: Vexquil7\n", encoding="utf-8")


def _evening(roster: Roster, doors: list[Station], chance: random.Random, people: int, scans: int) -> None:
    for number in range(scans):
        door = doors[number % 2]
        door.volunteer = f"Wexalune {number % 5}"
        kind = Kind.EXIT if number % 9 == 0 else Kind.ENTRY
        override = "purquelo dit oui" if number % 11 == 0 else None
        code = f"ZORVANNE{chance.randrange(people):05}" if number % 17 else "RAVONXE999"
        result = door.scan(Attempt(code=code, kind=kind, override_reason=override))
        if number % 23 == 0 and result.scan:
            door.undo(result.scan.nonce)
    doors[0].walk_in(Attendee(first_name="Bixolane", last_name="Cazdurel", company="Drusquine"))


def _settings(roster: Roster) -> None:
    for name, value in {
        "volunteer": "Wexalune 3",
        "source": f"folder:{roster.path.parent / 'yxomede'}",
        "desk_notes": json.dumps(["Galquist en plus"]),
        "paper_trainer": "Ozgarde",
        "purge_after_days": "10",
    }.items():
        roster.event.set(name, value)
    roster.imports.move_cursor("folder:yxomede", "torvimec.csv|1|2", roster.clock())
    roster.event.set(pickup.PLAN, json.dumps({"boxes": [], "tickets": [1, 2]}))


def _notes(roster: Roster, door: Station) -> None:
    roster.registry.bar(["RAVONXE1"], REVOKED)
    roster.registry.bar(["RAVONXE2"], BLOCKED)
    roster.registry.keep_keys(["cazdurel-key"])
    roster.tickets.replace_code("RAVONXE3", 2, roster.clock())
    note = Decided(decision=Choice.KEEP, note="c’est Ozgarde", extent=1, at=roster.clock(), by="Wexalune 9")
    roster.decisions.add(Subject.DOUBLE, f"2:{door.check_in_list.id}", note)
    audit.note(roster, Deed.EXPORTED, by="Wexalune 1", subject="attestation", detail="ozgarde.pdf")


def _cards(roster: Roster, path: Path) -> None:
    folder = pdf_folder(path)
    folder.mkdir()
    for number in range(3):
        place = folder / f"Vexquil{number}-ZORVANNE{number:05}.pdf"
        place.write_bytes(b"%PDF-1.4 Vexquil")
        with roster.writing():
            job = roster.card_jobs.added(number + 1, "")
            roster.card_jobs.changed(job, CardState.HANDED_OVER, reference=str(place))
    sheets = path.with_name("planches.pdf")
    sheets.write_bytes(b"%PDF-1.4 Brumondac")
    with roster.writing():
        roster.card_jobs.written_on_sheets([5, 6], str(sheets))


def traces(*folders: Path) -> set[str]:
    """The stems that the bytes, or the names, of any file below these folders have: in UTF-8, UTF-16, any case."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return {stem for path in files for stem in _in(path.read_bytes() + str(path).encode())}


def _in(data: bytes) -> set[str]:
    folded = data.lower()
    return {
        stem
        for stem in STEMS
        if stem.encode() in folded or any(stem.encode(f"utf-16-{end}") in folded for end in ("le", "be"))
    }
