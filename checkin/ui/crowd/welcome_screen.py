"""« Écran d’accueil »: the window that faces the people who come. It is told what to show and asks nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from checkin import directions
from checkin.errors import CheckinError
from checkin.models import ScanResult
from checkin.ui.crowd import greeting, welcome_face
from checkin.ui.crowd.greeting import Greeting
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.on_screen import fit, show_on
from checkin.ui.texts.crowd import welcome_words as say

STAYS = 6000  # ms that an answer is shown, unless the next one comes
WINDOW = QSize(960, 600)  # where there is no second screen
SMALLEST = QSize(320, 240)


class WelcomeScreen(QWidget):
    """Follows one desk's answers. It never takes the keyboard by itself, and ends with its desk."""

    def __init__(self, model: DeskModel) -> None:
        super().__init__()
        self._model = model
        self._event_name = model.roster.event.name
        self._make: Callable[[], Greeting] = self._idle
        self.greeting = self._idle()
        self._back = QTimer(self, interval=STAYS, singleShot=True)
        self._back.timeout.connect(self.rest)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # the desk's window ends the application
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMinimumSize(SMALLEST)
        fit(self, WINDOW)
        model.scanned.connect(self._scanned)
        model.failed.connect(self._failed)
        model.undone.connect(self.rest)
        self._say()

    def show_on(self, screen: QScreen | None) -> None:
        """Fill that screen; without one, stand in a window of its own."""
        show_on(self, screen)

    def rest(self) -> None:
        """Back to the invitation."""
        self._back.stop()
        self._show(self._idle)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        welcome_face.paint(painter, self.greeting, QRectF(self.rect()), self.devicePixelRatioF())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._say()
        if event.type() == QEvent.Type.WindowStateChange:
            whole = self.isFullScreen()
            self.setCursor(Qt.CursorShape.BlankCursor if whole else Qt.CursorShape.ArrowCursor)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_F11:
            self._turn()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._turn()

    def _turn(self) -> None:
        (self.showNormal if self.isFullScreen() else self.showFullScreen)()

    def _scanned(self, result: ScanResult) -> None:
        where = self._where(result)

        def make() -> Greeting:
            return greeting.of_result(result, where)

        self._answer(make)

    def _failed(self, error: CheckinError) -> None:
        self._answer(greeting.moment)

    def _answer(self, make: Callable[[], Greeting]) -> None:
        self._back.start()
        self._show(make)

    def _show(self, make: Callable[[], Greeting]) -> None:
        """Keep how it is said, for a change of language."""
        self._make = make
        self._say()

    def _idle(self) -> Greeting:
        return greeting.idle(self._event_name)

    def _say(self) -> None:
        self.greeting = self._make()
        self.setWindowTitle(say.window())
        self.setAccessibleName(self.greeting.spoken)
        self.update()

    def _where(self, result: ScanResult) -> str:
        """Read anew for each person: the organiser may have changed it meanwhile."""
        try:
            with self._model.roster.reading():
                known = directions.read(self._model.roster)
        except CheckinError:
            return ""
        return known.of(result.ticket, self._model.station.check_in_list)


def other_screen(window: QWidget) -> QScreen | None:
    """A screen on which the window is not; None where there is one screen only."""
    return next((screen for screen in QGuiApplication.screens() if screen is not window.screen()), None)
