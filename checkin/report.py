"""What whoever repairs the application needs, in one zip: logbook, versions, « Prêt à ouvrir ? ». Nobody's name.

Nothing is taken along that is not named here: of a check only what `_TOLD` says, of an event only counts.
"""

from __future__ import annotations

import json
import platform
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checkin import __version__, doctor, logbook, settings
from checkin.clock import now
from checkin.doctor import Check
from checkin.errors import CheckinError
from checkin.files import replacing
from checkin.logbook import crashes, pages
from checkin.roster import Roster

SOURCES = ("folder", "web", "pretix")  # kinds of registration systems
# Checks whose evidence is a time, a number or a word of ours; of all others only what was found: theirs may be the
# name of an event or a list, a folder, an address, a printer called after its owner.
_TOLD = frozenset(
    {
        *("writable", "version", "roster", "roster_age", "search", "outbox"),
        *("clock", "server_clock", "timezone", "disk", "power", "sleep", "screen"),
        *("encryption", "pin", "backup", "purge_date", "scanner", "camera", "sound"),
    }
)


@dataclass(frozen=True, slots=True)
class Report:
    """`pages`: what is in the zip, text by name."""

    pages: Mapping[str, str]


def gather(event: Path | None, surroundings: Mapping[str, str]) -> Report:
    """Everything as it is now; `surroundings` are versions and sizes that only a window knows. Blocks for the checks.

    An event that does not open, or none, is no obstacle: that is what reports are written about.
    """
    folder = logbook.folder_in(settings.data_folder())
    versions = {"program": __version__, "python": platform.python_version(), "system": platform.platform()}
    found = {
        "versions.json": _json({"made": now().isoformat(timespec="seconds"), **versions, **surroundings}),
        "event.json": _json(_examined(event)) if event else "",
        **{path.name: _read(path) for path in pages.files(folder / logbook.NAME)},
        "crash.txt": "\n".join(crashes.told(folder)),
    }
    return Report({name: text for name, text in found.items() if text})


def write(report: Report, place: Path) -> None:
    """The zip, whole or not at all; StoreError when it cannot be written."""
    with replacing(place) as draft, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in report.pages.items():
            archive.writestr(name, text)


def about(roster: Roster) -> dict[str, Any]:
    """Which event that is for whoever has it before them, and how large, to nobody else."""
    kind = roster.event.source.partition(":")[0]
    return {
        "event": roster.event.uid[:8],
        "tickets": roster.tickets.count(),
        "lists": len(roster.lists.all()),
        "encrypted": roster.encrypted,
        "training": roster.event.training,
        "source": kind if kind in SOURCES else "none",
    }


def _examined(event: Path) -> dict[str, Any]:
    try:
        with Roster.open(event) as roster, roster.reading():
            return {**about(roster), "checks": [_told(check) for check in doctor.examine(roster)]}
    except CheckinError as error:
        return {"not_opened": error.reason.value}


def _told(check: Check) -> dict[str, str]:
    detail = check.detail if check.name in _TOLD else "-"
    return {"name": check.name, "level": check.light.value, "finding": check.finding.value, "detail": detail}


def _json(content: Mapping[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
