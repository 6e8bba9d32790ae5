"""One QR image per ticket code, to be mailed before the event. The image holds the code and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from checkin import qr
from checkin.files import replacing, unwritable

if TYPE_CHECKING:
    from PIL import Image

PIXELS = 12  # per module: sharp on any phone, and still below one kilobyte


def write_badges(codes: Iterable[str], folder: Path) -> int:
    """Write CODE.png for every code, each whole or not at all; how many. Makes the folder where it is missing.

    StoreError when a file cannot be written, WrongUse when a code is too long for a QR code.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return sum(_write(code, folder / file_name(code)) for code in codes)
    except OSError as error:
        raise unwritable(folder, error) from error


def file_name(code: str) -> str:
    """CODE.png; characters other than letters, digits and `-_.` are percent-encoded."""
    return f"{plain(code)}.png"


def plain(code: str) -> str:
    """The code as it may stand in a file's name on any system; different codes stay different."""
    return quote(code, safe="").replace("~", "%7E")


def image(code: str) -> Image.Image:
    """The QR code in black and white with its quiet zone; WrongUse when the code is too long."""
    from PIL import Image  # every command loads this module, only this one draws

    modules = qr.matrix(code)
    side = len(modules) + 2 * qr.QUIET_ZONE
    drawn = Image.new("1", (side, side), 1)
    for row, dark in enumerate(modules, qr.QUIET_ZONE):
        for column, module in enumerate(dark, qr.QUIET_ZONE):
            drawn.putpixel((column, row), int(not module))
    return drawn.resize((side * PIXELS, side * PIXELS), Image.Resampling.NEAREST)


def _write(code: str, path: Path) -> int:
    with replacing(path) as draft:
        image(code).save(draft, format="PNG", optimize=True)
    return 1
