"""Whether a file lies where it may be pulled out: a stick, a card, another computer's folder. Asks the system only."""

from __future__ import annotations

import os
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


def place_for(name: str) -> Path:
    """Where a file that is to be carried goes first: on the one stick that is there, else to the user's own folder."""
    sticks = _sticks()
    return (sticks[0] if len(sticks) == 1 else Path.home()) / name


def _sticks() -> list[Path]:
    if sys.platform == "win32":
        drives = (Path(f"{letter}:/") for letter in "DEFGHIJKLMNOPQRSTUVWXYZ")
        return [drive for drive in drives if _drive_type(drive) == _REMOVABLE]
    places = {"linux": [f"/media/{Path.home().name}", f"/run/media/{Path.home().name}"], "darwin": ["/Volumes"]}
    found = (one for place in places.get(sys.platform, []) for one in _folders(Path(place)))
    return [one for one in found if os.access(one, os.W_OK) and one.is_mount()]


def _folders(place: Path) -> list[Path]:
    try:
        return sorted(one for one in place.iterdir() if one.is_dir() and not one.is_symlink())
    except OSError:
        return []
