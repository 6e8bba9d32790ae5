"""The USB scanner of a desk: how it is set is remembered, and its set-up page takes the scans meant for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checkin import layouts
from checkin.desktop.desk import Desk
from checkin.ui.preferences import Preferences
from checkin.ui.scanners.burst import Burst

if TYPE_CHECKING:
    from checkin.ui.scanners.set_up.diagnosis import Diagnosis
    from checkin.ui.scanners.set_up.dialog import ScannerSetUp


class ScannerDesk(QObject):
    """The desk's model knows the scanner from the start, where it was set up once on this computer."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._preferences = Preferences()
        self.page: ScannerSetUp | None = None
        desk.model.found = layouts.route(self._preferences.scanner_route)

    def show_page(self) -> None:
        """« Réglage du lecteur », anew."""
        from checkin.ui.scanners.set_up.dialog import ScannerSetUp

        if self.page is None:
            self.page = ScannerSetUp(self._desk.window)
            self.page.found.connect(self.remember)
        self.page.start()
        self.page.show()
        self.page.raise_()
        self.page.activateWindow()

    def takes(self, burst: Burst, keys: str) -> bool:
        """Whether the scan was for the set-up page, and no badge."""
        if self.page is None or not self.page.takes(burst, keys):
            return False
        self.page.take(burst, keys)
        return True

    def remember(self, diagnosis: Diagnosis) -> None:
        """From now on badges are read as this test code was."""
        self._desk.model.found = diagnosis.route
        self._preferences.scanner_route = str(diagnosis.route or "")
