"""« Aide »: guides, keys, the report, what this program is. All of it beside the desk, which goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, qVersion
from PySide6.QtWidgets import QApplication

from checkin.ui.main_window import MainWindow

if TYPE_CHECKING:
    from checkin.ui.help.report_dialog import ReportDialog
    from checkin.ui.help.window import HelpWindow

NAMES = ("guides", "keys", "report", "about")  # of the menu


class HelpDesk(QObject):
    """Windows of the event's window: they end with it."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.guides: HelpWindow | None = None
        self.report: ReportDialog | None = None
        self._acts: dict[str, Callable[[MainWindow], None]] = {
            "guides": self._show_guides,
            "keys": self._show_keys,
            "report": self._show_report,
            "about": self._show_about,
        }

    def show(self, name: str, window: MainWindow) -> None:
        """What the menu calls so, over that window."""
        self._acts[name](window)

    def _show_guides(self, window: MainWindow) -> None:
        from checkin.ui.help.window import HelpWindow

        self.guides = HelpWindow(window)
        self.guides.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.guides.open()

    def _show_keys(self, window: MainWindow) -> None:
        from checkin.ui.desk.key_sheet import show_keys

        show_keys(window)

    def _show_report(self, window: MainWindow) -> None:
        """A new one each time: it tells how things are now."""
        from checkin.report import gather
        from checkin.ui.help.report_dialog import ReportDialog

        gathered = partial(gather, window.model.roster.path, surroundings(self._app))
        self.report = ReportDialog(gathered, window)
        self.report.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.report.show()

    def _show_about(self, window: MainWindow) -> None:
        from checkin.ui.about import show_about

        show_about(window, self._app.windowIcon())


def surroundings(app: QApplication) -> dict[str, str]:
    """What only a window knows: Qt, and each screen as `width × height, per cent`."""
    screens = (
        f"{screen.size().width()} × {screen.size().height()}, {screen.devicePixelRatio():.0%}"
        for screen in app.screens()
    )
    return {"qt": qVersion(), "platform": app.platformName(), "screens": "; ".join(screens)}
