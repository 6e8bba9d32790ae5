"""The top of the window: menu, event, list, post, entries or exits, camera, exchange, cards. It shows, others act."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from checkin.ui import icons
from checkin.ui.desk.camera_pill import CameraPill
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.desk.exchange_pill import ExchangePill
from checkin.ui.desk.list_pill import ListPill
from checkin.ui.desk.lock_pill import LockPill
from checkin.ui.desk.mode_switch import ModeSwitch
from checkin.ui.desk.pill import Pill
from checkin.ui.desk.printer_pill import PrinterPill
from checkin.ui.palette import Colour
from checkin.ui.texts.desk import desk_words
from checkin.ui.texts.exchange import menu_words


class TopBar(QFrame):
    """From left to right: what this desk is, then how things go."""

    post_asked = Signal(str)  # "station" or "volunteer"

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top")
        self._model = model
        self.menu_button = self._menu_button()
        self.event_name = _EventName(self)
        self.list = ListPill(model, self)
        self.station, self.volunteer = Pill(self), Pill(self)
        self.mode = ModeSwitch(self)
        self.camera = CameraPill(self)
        self.exchange = ExchangePill(model.zone, self)
        self.printer = PrinterPill(self)
        self.lock = LockPill(self)
        self._arrange()
        self.station.clicked.connect(self._ask_station)
        self.volunteer.clicked.connect(self._ask_volunteer)
        self.event_name.set_name(model.roster.event.name)
        self.retranslate()

    def show_post(self) -> None:
        """Station and volunteer as they are now."""
        station = self._model.station
        self.station.say(desk_words.caption("station"), station.id)
        volunteer = station.volunteer or desk_words.nobody()
        self.volunteer.say(desk_words.caption("volunteer"), volunteer, faint=not station.volunteer)

    def retranslate(self) -> None:
        self.menu_button.setAccessibleName(menu_words.item("menu"))
        self.menu_button.setToolTip(menu_words.item("menu"))
        self.show_post()
        for part in (self.list, self.mode, self.camera, self.exchange, self.printer, self.lock):
            part.retranslate()

    def open_menu(self) -> None:
        """The menu under its button, its first line chosen; `showMenu` would hold everything else up."""
        menu = self.menu_button.menu()
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def make_compact(self, compact: bool) -> None:
        """Icons where there is no room for words."""
        self.mode.make_compact(compact)
        self.camera.make_compact(compact)
        self.lock.make_compact(compact)

    def _menu_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("menu")
        icons.put_on(button, "menu", Colour.INK, 24, air=0)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _arrange(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 14, 10)
        layout.setSpacing(4)
        layout.addWidget(self.menu_button)
        layout.addSpacing(8)
        layout.addWidget(self.event_name)
        layout.addSpacing(8)
        for pill in (self.list, self.station, self.volunteer):
            layout.addWidget(pill)
        layout.addStretch(1)
        layout.addWidget(self.mode)
        layout.addSpacing(12)
        layout.addWidget(self.camera)
        layout.addWidget(self.exchange)
        layout.addWidget(self.printer)
        layout.addWidget(self.lock)

    def _ask_station(self) -> None:
        self.post_asked.emit("station")

    def _ask_volunteer(self) -> None:
        self.post_asked.emit("volunteer")


class _EventName(QLabel):
    """The event's name, shortened where there is no room for it; the tooltip has it whole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("event")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._name = ""

    def set_name(self, name: str) -> None:
        self._name = name
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.updateGeometry()
        self._shorten()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._name) + 4, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(100, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, max(self.width(), 20)))
