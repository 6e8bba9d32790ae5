"""The application itself: its names, its typeface, its look, its language. No window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from checkin import __version__
from checkin.assets import asset
from checkin.settings import APPLICATION
from checkin.ui import theme
from checkin.ui.appearance import System, wanted
from checkin.ui.fonts import load_fonts
from checkin.ui.preferences import Preferences
from checkin.ui.texts.language import language

SHOWN_NAME = "Partner Day · accueil"


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one application of this process, made at the first call; CheckinError (NO_FONT) when Inter is missing."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        app = known
        if not app.styleSheet():  # which stands on the style
            app.setStyle(theme.STYLE)
    else:
        app = QApplication([*arguments, "-style", theme.STYLE])  # setStyle would load all of QStyle: 9 ms
    app.setApplicationName(APPLICATION)
    app.setApplicationDisplayName(SHOWN_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APPLICATION)
    load_fonts()
    theme.dress(app, wanted(Preferences(), System(app)))
    app.setWindowIcon(_icon())
    language.attach()
    return app


def _icon() -> QIcon:
    return QIcon(str(asset("icons", "app.svg")))
