"""A ticket code as the modules of a QR code: for cards (painted) and badges (PNG). Nothing but the code is in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from checkin.errors import Reason, WrongUse

QUIET_ZONE = 4  # modules on each side, ISO/IEC 18004 section 6.3.8
LARGEST = 40  # version
Matrix = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=1024)
def matrix(code: str) -> Matrix:
    """Rows of dark (True) and light modules, without quiet zone; WrongUse when the code is too long for any QR code.

    Medium correction decides the size; what fits into the same size with more correction gets it for nothing.
    """
    # Loaded with the first card: the window has to stand before that, and this takes as long as a tenth of its start.
    from qrcode import ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q

    version = _version(code, ERROR_CORRECT_M)
    for correction in (ERROR_CORRECT_Q, ERROR_CORRECT_M, ERROR_CORRECT_L):
        if rows := _drawn(code, version, correction):
            return tuple(tuple(bool(module) for module in row) for row in rows)
    raise WrongUse(Reason.CODE_TOO_LONG, code=f"{code[:40]}…")


def _version(code: str, correction: int) -> int:
    """The smallest version that holds the code with that correction, else the largest there is."""
    from qrcode import QRCode
    from qrcode.exceptions import DataOverflowError

    measured = QRCode(error_correction=correction)
    measured.add_data(code)
    try:
        return int(measured.best_fit())
    except (DataOverflowError, ValueError):
        return LARGEST


def _drawn(code: str, version: int, correction: int) -> Sequence[Sequence[bool | None]]:
    """The rows in that version; [] when the code does not fit with that correction."""
    from qrcode import QRCode
    from qrcode.exceptions import DataOverflowError

    drawn = QRCode(version=version, error_correction=correction, border=0)
    drawn.add_data(code)
    try:
        drawn.make(fit=False)
    except DataOverflowError:
        return []
    rows: Sequence[Sequence[bool | None]] = drawn.get_matrix()
    return rows
