"""Inter, the one typeface of screen and card, and Noto for what it lacks, from assets/fonts.

No system font ever stands in for Inter unnoticed. Cards alone name Noto: a window's Arabic is the system's own.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from checkin.assets import asset
from checkin.errors import CheckinError, Reason

FILES = (
    "Inter_400Regular.ttf",
    "Inter_600SemiBold.ttf",
    "Inter_700Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansHebrew-Bold.ttf",
)


@cache
def load_fonts() -> None:
    """Make our typefaces known to Qt, once an application exists; CheckinError (NO_FONT) names a missing file."""
    for name in FILES:
        _load(name)


def _load(name: str) -> None:
    try:
        path = asset("fonts", name)
    except FileNotFoundError as error:
        raise CheckinError(Reason.NO_FONT, path=Path("fonts", name)) from error
    if QFontDatabase.addApplicationFont(str(path)) < 0:
        raise CheckinError(Reason.NO_FONT, path=path)
