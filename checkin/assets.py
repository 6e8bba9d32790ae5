"""Where the shipped files are: in a checkout, in an installed wheel, in a frozen app."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).parent


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "assets"] if frozen else [_PACKAGE / "assets_shipped", _PACKAGE.parent / "assets"]
    return next((place for place in places if place.is_dir()), places[-1])


def asset(*parts: str) -> Path:
    """The shipped file or folder of that name; FileNotFoundError names one that is missing."""
    path = _root().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"shipped file is missing: {path}")
    return path


def guide_folder() -> Path:
    """Where the guides are: among the shipped files, in a checkout where the other documents are."""
    shipped = _root() / "guide"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "docs" / "guide"
