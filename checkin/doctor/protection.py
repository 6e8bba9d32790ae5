"""Is what people have entrusted safe: encrypted, behind a code, copied elsewhere, and with a day when it goes?"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from checkin import at_rest, backups, pin
from checkin.at_rest import Protection
from checkin.doctor.check import Check, Finding
from checkin.doctor.post import Post
from checkin.purging import due
from checkin.roster import Roster

OLD = timedelta(days=1)
_ENCRYPTED = {Protection.PLAIN: Finding.PLAIN, Protection.FILE: Finding.KEY_BESIDE}


def examine(roster: Roster, post: Post) -> list[Check]:
    if roster.event.training:  # invented people need none of it
        return []
    return [_encryption(roster.path), _pin(roster), _backup(roster), _purge_date(roster)]


def _encryption(path: Path) -> Check:
    """Whoever finds the laptop finds the key with it where the system has no safe for keys."""
    state = at_rest.state(path)
    return Check(name="encryption", finding=_ENCRYPTED.get(state, Finding.GOOD), detail=state.value)


def _pin(roster: Roster) -> Check:
    return Check(name="pin", finding=Finding.GOOD if pin.is_set(roster) else Finding.NO_PIN)


def _backup(roster: Roster) -> Check:
    """A copy on the same disk helps against a slip of the hand, and not against a laptop that falls."""
    copies = backups.copies(roster.path)
    if not copies:
        return Check(name="backup", finding=Finding.NO_BACKUP)
    elsewhere = [copy for copy in copies if copy.path.parent != roster.path.parent]
    newest = (elsewhere or copies)[-1].made
    recent = Finding.GOOD if elsewhere else Finding.BACKUP_BESIDE
    return Check(
        name="backup",
        finding=Finding.OLD_BACKUP if roster.clock() - newest > OLD else recent,
        detail=newest.isoformat(),
    )


def _purge_date(roster: Roster) -> Check:
    """Counted from the day of the event; where nobody has said it, from the last scan."""
    day = due.due_on(roster)
    if day is None:
        return Check(name="purge_date", finding=Finding.PURGE_AFTERWARDS, detail=str(due.days(roster)))
    passed = day <= roster.clock().astimezone(roster.event.zone).date()
    return Check(name="purge_date", finding=Finding.PURGE_DUE if passed else Finding.GOOD, detail=day.isoformat())
