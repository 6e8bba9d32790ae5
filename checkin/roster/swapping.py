"""One file takes the event's place, with the log of the old one out of the way: in an order that survives a kill."""

from __future__ import annotations

from pathlib import Path

from checkin.files import unwritable

_SIDE = ("-wal", "-shm", "-journal")


def waiting(event: Path) -> Path:
    """Where a finished copy lies that is to take the event's place; whoever opens the event first puts it there."""
    return event.with_name(f".{event.name}.reprise")


def finish(event: Path) -> None:
    """Put the copy that waits in the event's place; nothing to do where none waits. StoreError when it cannot be.

    The old log goes first: SQLite would play it into the new file.
    """
    copy = waiting(event)
    try:
        if not copy.exists():
            return
        for side in _SIDE:
            Path(f"{event}{side}").unlink(missing_ok=True)
        copy.replace(event)
    except OSError as error:
        raise unwritable(event, error) from error
