"""Put a copy in the event's place: whole, with all newer scans that can be read, and with the old file kept aside.

A kill at any moment leaves the event as it was, or the copy waiting under a name of its own for the next opening.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from checkin import audit, clock, erased, settings
from checkin.audit import Deed
from checkin.backups import names
from checkin.errors import Reason, StoreError
from checkin.files import replacing, unwritable
from checkin.roster import Roster, swapping
from checkin.roster.looking import look
from checkin.roster.salvage import Found, salvage


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Numbers of one station's log that nobody can read any more."""

    station: str
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What came of it: `recovered` scans newer than the copy; `aside` holds the file as it was, None where none was.

    `whole`: the old file was sound, so that no scan can be missing. `gaps`: those that are known to be lost.
    """

    event: Path
    copy: Path
    recovered: int
    whole: bool
    aside: Path | None = None
    gaps: tuple[Gap, ...] = ()


def restore(copy: Path, event: Path) -> Restored:
    """Put that copy in the event's place. StoreError, and nothing changed, for a copy that is bad or another event's.

    Nobody may have the event open (BUSY). The log goes on under a new station: a number that was sent for a scan
    which is lost now must never be given to another one.
    """
    holds = look(copy)
    if copy.resolve() == event.resolve():
        raise StoreError(Reason.EXISTS, path=event)
    present = _present(event)
    if present and present.name != holds.name:
        raise StoreError(Reason.OTHER_EVENT, path=copy)
    try:
        with replacing(swapping.waiting(event)) as draft:
            shutil.copyfile(copy, draft)
            draft.chmod(0o600)
            done = _merged(draft, copy, event, present)
            kept = _set_aside(event)
        swapping.finish(event)
    except OSError as error:
        raise unwritable(event, error) from error
    return replace(done, aside=kept)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Present:
    """What the sound file holds that a copy is to replace; `forgotten`: who was erased from it on their request."""

    name: str
    found: Found
    forgotten: str


def _present(event: Path) -> _Present | None:
    """The present file, read and made a single file; None where it is damaged. BUSY while anybody has it open."""
    try:
        with Roster.open(event) as roster, roster.reading():
            return _read(roster) if roster.sound() else None
    except StoreError as error:
        if error.reason in _NOT_DAMAGE:
            raise
        return None


_NOT_DAMAGE = frozenset({Reason.BUSY, Reason.READ_ONLY, Reason.NEWER_VERSION, Reason.KEY_LOCKED})


def _read(roster: Roster) -> _Present:
    erased.refuse_purged(roster)
    if not roster.settle_alone():
        raise StoreError(Reason.BUSY, path=roster.path)
    return _Present(
        name=roster.event.name, found=roster.merging.everything(), forgotten=roster.event.get(erased.SETTING)
    )


def _merged(draft: Path, copy: Path, event: Path, present: _Present | None) -> Restored:
    """The draft as it shall be: brought up to date, with the newer scans, and for a station of its own."""
    with Roster.open(draft) as roster, roster.reading():
        found = present.found if present else salvage(event, copy, roster.merging.columns())
        with roster.writing():
            new = roster.merging.take_in(found)
            audit.note(roster, Deed.RESTORED, subject=copy.name, detail=f"+{len(new)}")
            roster.event.set("station_here", settings.fingerprint(event))
        gaps = _gaps(roster.merging.seqs(), found.seqs)
        if present and present.forgotten:
            _forget(roster, present.forgotten)
        roster.settle_alone()
    return Restored(event=event, copy=copy, recovered=len(new), whole=found.whole, gaps=gaps)


def _forget(roster: Roster, forgotten: str) -> None:
    """Whoever asked to be erased after the copy was made does not come back with it."""
    with roster.writing():
        roster.event.set(erased.SETTING, forgotten)
        erased.forget_again(roster)
    roster.erasing.compact()


def _set_aside(event: Path) -> Path | None:
    """The present file under another name, with its log; it stays in its place, too, until the copy is there."""
    if not event.exists():
        return None
    kept = names.aside(event, clock.now().astimezone())
    for side in ("", "-wal"):
        if Path(f"{event}{side}").exists():
            _double(Path(f"{event}{side}"), Path(f"{kept}{side}"))
    return kept


def _double(path: Path, other: Path) -> None:
    """A second name for the same file; where the disk knows no such thing, a copy of it."""
    try:
        os.link(path, other)
    except OSError:
        shutil.copy2(path, other)


def _gaps(have: dict[str, set[int]], claimed: dict[str, set[int]]) -> tuple[Gap, ...]:
    """A station numbers its scans without a gap: what lies between two of them and is not there was lost."""
    found: list[Gap] = []
    for station, seqs in sorted(have.items()):
        upto = max(seqs | claimed.get(station, set()))
        found += _runs(station, [seq for seq in range(1, upto + 1) if seq not in seqs])
    return tuple(found)


def _runs(station: str, missing: list[int]) -> list[Gap]:
    starts = [seq for seq in missing if seq - 1 not in missing]
    ends = [seq for seq in missing if seq + 1 not in missing]
    return [Gap(station=station, first=first, last=last) for first, last in zip(starts, ends, strict=True)]
