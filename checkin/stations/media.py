"""Whether a file lies where it may be pulled out: a stick, a card, another computer's folder. Asks the system only."""

from __future__ import annotations

import sys
from pathlib import Path

_MOUNTED = {"linux": ("/media", "/run/media", "/mnt"), "darwin": ("/Volumes",)}
_REMOVABLE, _REMOTE = 2, 4  # of GetDriveTypeW


def is_elsewhere(path: Path) -> bool:
    """Whether nobody may work on that file where it lies."""
    if sys.platform == "win32":
        return _drive_type(path) in (_REMOVABLE, _REMOTE)
    return any(path.absolute().is_relative_to(place) for place in _MOUNTED.get(sys.platform, ()))


def _drive_type(path: Path) -> int:
    import ctypes

    windll = getattr(ctypes, "windll")  # noqa: B009 - of Windows alone
    return int(windll.kernel32.GetDriveTypeW(f"{path.absolute().anchor}"))
