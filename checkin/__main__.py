"""Where everything is put together: the command line, and the window with its parts."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from checkin.commands import run


def open_window(event_file: Path | None) -> int:
    """Build the desk on that event file, the last one, or a demo event; returns when the window is closed."""
    gc.disable()  # nothing becomes garbage while the window is built; looking for it took a tenth of the start
    from checkin.desktop import open_desk

    return open_desk(event_file)


def main() -> int:
    if sys.argv[1:2] == ["--read-workbook"]:  # a packaged app is its own reader, see sync.exports.workbook
        from checkin.sync.exports.workbook_child import main as read_workbook

        return read_workbook(sys.argv[2:])
    return run(sys.argv[1:], open_window)


if __name__ == "__main__":
    sys.exit(main())
