"""A ticket code as the modules of a QR code: for cards (painted) and badges (PNG). Nothing but the code is in it."""

from __future__ import annotations

from functools import lru_cache

import qrcode
from qrcode.exceptions import DataOverflowError

from checkin.errors import Reason, WrongUse

QUIET_ZONE = 4  # modules on each side, ISO/IEC 18004 section 6.3.8
Matrix = tuple[tuple[bool, ...], ...]

# Medium decides the size; what fits into the same size with more correction gets it for nothing.
_STRONGER = (qrcode.ERROR_CORRECT_Q, qrcode.ERROR_CORRECT_M, qrcode.ERROR_CORRECT_L)


@lru_cache(maxsize=1024)
def matrix(code: str) -> Matrix:
    """Rows of dark (True) and light modules, without quiet zone; WrongUse when the code is too long for any QR code."""
    version = _version(code)
    for correction in _STRONGER:
        drawn = qrcode.QRCode(version=version, error_correction=correction, border=0)
        drawn.add_data(code)
        try:
            drawn.make(fit=False)
        except DataOverflowError:
            continue
        return tuple(tuple(bool(module) for module in row) for row in drawn.get_matrix())
    raise WrongUse(Reason.CODE_TOO_LONG, code=f"{code[:40]}…")


def _version(code: str) -> int:
    """The smallest version that holds the code at medium correction, else the largest there is."""
    measured = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M)
    measured.add_data(code)
    try:
        return int(measured.best_fit())
    except (DataOverflowError, ValueError):
        return 40
