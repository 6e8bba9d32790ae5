"""The main job on the demo's registrations, played without a window: what `make run` does where there is no display."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checkin.assets import asset
from checkin.commands import run
from checkin.demo import EXPORT, NAME
from checkin.desktop import render_states
from checkin.models import Status, Ticket, Verdict
from checkin.practice import misspelt
from checkin.roster import Roster
from checkin.ui.app import make_application
from checkin.ui.texts.rehearsal import rehearsal as say

STATION, VOLUNTEER = "Entrée A", "Camille"
SEEN = frozenset(Verdict) - {Verdict.AMBIGUOUS}  # what asks only is not logged
WORKSHOP, EVENING = "Atelier", "Soirée"


@dataclass(frozen=True, slots=True)
class Stage:
    """The folder where everything of the rehearsal lies; made anew each time."""

    folder: Path

    @property
    def event(self) -> Path:
        return self.folder / "partner-day.checkin"

    @property
    def registrations(self) -> Path:
        return self.folder / "inscriptions"

    @property
    def export(self) -> Path:
        return self.registrations / EXPORT[-1]

    def clear(self) -> None:
        """Take away what the last rehearsal left, nothing else."""
        for path in self.folder.glob("partner-day.checkin*"):
            path.unlink()
        for name in ("inscriptions", "screens"):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        self.registrations.mkdir(parents=True)
        shutil.copy(asset(*EXPORT), self.export)


def play(folder: Path) -> int:
    """Every step of the day by the very commands that an organiser types; 0 when every verdict was given."""
    stage = Stage(folder)
    stage.clear()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application(sys.argv[:1])  # with widgets: the one that cards make for themselves has none
    told = ""
    for name, arguments in _day(stage):
        if name != told:
            _tell(name)
        _type(stage, arguments)
        told = name
    _tell("screens")
    for picture in render_states(stage.folder / "screens"):
        _print(f"  {picture}")
    app.processEvents()
    return _judge(stage)


Step = tuple[str, list[str]]


def _day(stage: Stage) -> Iterator[Step]:
    """The steps in their order; each looks at the event as the step before has left it."""
    yield "new", ["new", "--name", NAME, "--from", f"folder:{stage.registrations}"]
    yield "pull", ["sync"]
    yield "import", ["import", str(stage.export)]
    old = _cast(stage)["old"]
    yield from _changes(stage, old)
    yield "doctor", ["doctor"]
    cast = _cast(stage) | {"old": old}
    yield from _entries(stage, cast)
    yield from _refusals(cast)
    yield from _afterwards(stage)


def _changes(stage: Stage, old: Ticket) -> Iterator[Step]:
    """A newer export in which one ticket has another code, two lists, and a ticket that is blocked."""
    text = stage.export.read_text("utf-8-sig")
    newer = stage.registrations / "inscriptions-2.csv"
    newer.write_text(text.replace(f";{old.ticket_code};", f";{old.ticket_code}9;"), "utf-8-sig", newline="")
    yield "newer", ["sync", "--pull-only"]
    with Roster.open(stage.event) as roster, roster.writing():
        roster.tickets.block(_cast(stage)["blocked"].id)
    yield "lists", ["lists", "add", WORKSHOP, "--ticket-type", "Adhérent ADALEC", "--capacity", "1"]
    yield "lists", ["lists", "add", EVENING, "--opens", "2099-11-27T19:00"]


def _entries(stage: Stage, cast: dict[str, Ticket]) -> Iterator[Step]:
    shared = cast["shared"]
    yield "ok", _scan(cast["member"])
    yield "exit", [*_scan(cast["member"]), "--exit"]
    yield "again", _scan(cast["member"])
    yield "ambiguous", _scan(shared)
    yield "pick", [*_scan(shared), "--ticket", str(shared.id)]
    yield "search", ["search", misspelt(str(cast["other"].last_name)), "--limit", "3"]
    yield "ok", _scan(cast["other"])
    yield "undo", ["undo", _last_nonce(stage)]
    yield "override", [*_scan(cast[Status.PENDING]), "--override", "Règle sur place"]
    yield (
        "walk-in",
        ["walk-in", "--first-name", "Noé", "--last-name", "Vaucresset", "--company", "Studio Ronde & Carrée"],
    )


def _refusals(cast: dict[str, Ticket]) -> Iterator[Step]:
    yield "already_redeemed", _scan(cast["member"])
    yield "invalid", ["scan", "XXXX-0000", "--station", STATION]
    yield "canceled", _scan(cast[Status.CANCELLED])
    yield "blocked", _scan(cast["blocked"])
    yield "revoked", _scan(cast["old"])
    yield "unapproved", _scan(cast[Status.WAITLIST])
    yield "unpaid", _scan(cast["unpaid"])
    yield "invalid_time", [*_scan(cast["other"]), "--list", EVENING]
    yield "product", [*_scan(cast["speaker"]), "--list", WORKSHOP]
    yield "ok", [*_scan(cast["member"]), "--list", WORKSHOP]
    yield "full", [*_scan(cast["late"]), "--list", WORKSHOP]


def _afterwards(stage: Stage) -> Iterator[Step]:
    yield "push", ["sync"]
    yield "cards", ["cards", str(stage.folder / "cartes.pdf"), "--only", "present"]
    for ending in ("csv", "xlsx", "json"):
        yield "attendance", ["attendance", str(stage.folder / f"presences.{ending}")]
    yield "scans", ["attendance", str(stage.folder / "passages.csv"), "--only", "scans"]
    yield "status", ["status"]


def _scan(ticket: Ticket) -> list[str]:
    return ["scan", str(ticket.ticket_code), "--station", STATION, "--volunteer", VOLUNTEER]


def _cast(stage: Stage) -> dict[str, Ticket]:
    """Who plays which part, by what the demo's registrations say of them."""
    with Roster.open(stage.event) as roster:
        tickets = list(roster.tickets.all())
    codes = [ticket.ticket_code for ticket in tickets]
    sure = [ticket for ticket in tickets if ticket.status is Status.VALID and codes.count(ticket.ticket_code) == 1]
    members = [ticket for ticket in sure if ticket.ticket_type == "Adhérent ADALEC"]
    unpaid = [ticket for ticket in tickets if ticket.status is Status.PENDING]
    parts: dict[str, Ticket] = {ticket.status: ticket for ticket in reversed(tickets)}
    parts |= dict(zip(("old", "blocked", "member", "late"), members, strict=False))
    parts |= {"shared": next(one for one in tickets if codes.count(one.ticket_code) > 1), "unpaid": unpaid[-1]}
    parts["speaker"] = next(ticket for ticket in sure if ticket.ticket_type == "Intervenant")
    parts["other"] = next(ticket for ticket in sure if ticket.ticket_type == "Presse")
    return parts


def _last_nonce(stage: Stage) -> str:
    with Roster.open(stage.event) as roster:
        return roster.scans.latest(roster.lists.default().id, 1)[0].nonce


def _judge(stage: Stage) -> int:
    """Whether the log holds every verdict that there is."""
    with Roster.open(stage.event) as roster:
        given = {scan.verdict for scan in roster.scans.all()}
    missing = SEEN - given
    _print("")
    _print(say.missing(", ".join(sorted(missing))) if missing else say.complete(len(given)))
    _print(say.saved(str(stage.folder)))
    return 1 if missing else 0


def _tell(name: str) -> None:
    _print(f"\n# {say.step(name)}")


def _type(stage: Stage, arguments: list[str]) -> None:
    shown = " ".join(f'"{one}"' if " " in one else one for one in arguments)
    _print(f"$ checkin {shown}")
    code = run([*arguments, "--event", str(stage.event)], _no_window)
    _print(f"  → {code}")


def _no_window(event_file: Path | None) -> int:
    return 0


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
