"""The window: strips, top bar, desk, figures, keys. It is handed a model and decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from checkin.errors import CheckinError
from checkin.models import Connection, Kind, SyncStatus
from checkin.roster import Roster
from checkin.ui import texts, theme
from checkin.ui.crowd.arrivals_watch import ArrivalsWatch
from checkin.ui.desk import strip
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.desk.desk_view import DeskView
from checkin.ui.desk.exits import Exits
from checkin.ui.desk.figures_bar import FiguresBar
from checkin.ui.desk.kiosk_mode import KioskMode
from checkin.ui.desk.strip import Strip
from checkin.ui.desk.top_bar import TopBar
from checkin.ui.texts.desk import desk_words as say
from checkin.ui.texts.exchange import NEVER_SENT
from checkin.ui.texts.training import training_words

if TYPE_CHECKING:
    from checkin.ui.desk.event_menu import EventMenu

SMALL = QSize(1120, 640)  # below either, hints and air give way: 1280 × 800 at 150 % is 853 × 533
SMALLEST = QSize(820, 500)
SOON = 30  # ms after an answer until lists and figures are read again: the answer itself stands first


class MainWindow(QMainWindow):
    """One event at one desk. The strips tell what nobody may overlook; none of them needs an answer."""

    file_dropped = Signal(str)  # path of an export
    asked = Signal(str)  # the menu's own three, see EventMenu
    switched = Signal(str, bool)
    language_chosen = Signal(str)
    look_chosen = Signal(str, object)  # see DisplayMenu
    status_shown = Signal(object)  # SyncStatus

    def __init__(self, model: DeskModel) -> None:
        super().__init__()
        self.model = model
        self.may_close = _always  # who knows better sets another: False, and the window stays
        self._trains = model.roster.event.training
        self.practising: Callable[[], str] = str  # who teaches sets another: what stands in the strip of the training
        self._prepared = False
        self.training, self.leaving = Strip(strip.TRAINING, self), Strip(strip.LEAVING, self)
        self.deaf, self.mishap = Strip(strip.DEAF, self), Strip(strip.MISHAP, self)
        self.exits = Exits(model, self)
        self.kiosk = KioskMode(self)
        self.top = TopBar(model, self)
        self.desk = DeskView(model, self)
        self.bottom = FiguresBar(self)
        self._arrivals = ArrivalsWatch(model, self.bottom.arrivals)
        self._soon, self._first_paint = (QTimer(self, interval=wait, singleShot=True) for wait in (SOON, 0))
        self._arrange()
        self._connect()
        self._count()
        self._show_exits(self.exits.on)
        self.desk.banner.setFocus()

    @cached_property
    def menu(self) -> EventMenu:
        """Made when it is first asked for, or right after the first paint."""
        from checkin.ui.desk.event_menu import EventMenu
        from checkin.ui.desk.event_switches import EventSwitches

        menu = EventMenu(self)
        menu.asked.connect(self.asked)
        menu.switched.connect(self.switched)
        menu.language_chosen.connect(self.language_chosen)
        menu.look_chosen.connect(self.look_chosen)
        EventSwitches(self, menu)
        menu.offer_exercises(self._trains)
        menu.allow_sync(self.top.exchange.status.connection not in NEVER_SENT)
        return menu

    def prepare(self) -> None:
        """Make what the first paint did without; the frames of all of it stand already."""
        self._add_keys()
        self._say_strips()
        self.desk.prepare()
        self.top.menu_button.setMenu(self.menu)
        self._remind()

    def show_status(self, status: SyncStatus) -> None:
        """How the exchange with the registration system goes; what people have to decide is counted here."""
        self._show_status(replace(status, to_decide=self.top.exchange.status.to_decide))

    def show_busy(self) -> None:
        """Somebody asked for an exchange: what comes of it follows by `show_status`."""
        self.show_status(replace(self.top.exchange.status, busy=True))

    def show_mishap(self, sentence: str) -> None:
        """Something went wrong beside the scans: one calm sentence until it is closed."""
        self.mishap.say(sentence, say.close())
        self.mishap.show()

    def refresh(self) -> None:
        """Read figures and last scans again, now rather than soon."""
        self.desk.refresh()
        self._count()

    def watch(self, app: QApplication) -> None:
        """Say so when another program gets the scanner's keys."""
        app.applicationStateChanged.connect(self._listens)

    def say_training(self) -> None:
        """The sentence of the training, or what is practised just now."""
        self.training.say(self.practising() or say.training(), training_words.title())

    def retranslate(self) -> None:
        self._say_strips()
        if "menu" in self.__dict__:
            self.menu.retranslate()
        for part in (self.top, self.desk, self.bottom):
            part.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._prepared:
            self._prepared = True
            self._first_paint.start()

    def _make_room(self) -> None:
        """Hints and air give way where the window is small for its text."""
        narrow = self.width() < theme.scaled(SMALL.width())
        self.bottom.hints.setVisible(not narrow)
        self.top.make_compact(narrow)
        self.desk.make_compact(narrow or self.height() < theme.scaled(SMALL.height()))

    def _limit_size(self) -> None:
        """Said aloud: the layout would not allow what it fits into once hints have gone. Large text needs more."""
        room = self.screen().availableSize()
        self.setMinimumSize(theme.scaled_size(SMALLEST).boundedTo(room).expandedTo(SMALLEST))

    def _remind(self) -> None:
        """Of personal data that is to be erased, or is gone, or can be read by whoever finds this laptop."""
        from checkin.ui.desk.plain_strip import PlainStrip
        from checkin.ui.desk.privacy_strip import PrivacyStrip

        self.privacy, self.plain = PrivacyStrip(self.model.roster, self), PlainStrip(self.model.roster, self)
        for reminder in (self.plain, self.privacy):
            reminder.asked.connect(self.asked)
            self._strips.insertWidget(1, reminder)
            reminder.look()

    def _say_strips(self) -> None:
        self.say_training()
        self.leaving.say(say.leaving(self.model.station.check_in_list), say.back_to_entries())
        self.deaf.say(say.deaf())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._middle.setGeometry(self.rect())
        self._make_room()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.kiosk.may_close() and self.may_close())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.StyleChange and self._prepared:
            self._limit_size()
            self._make_room()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _file(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def _arrange(self) -> None:
        self.setObjectName("window")
        self.setWindowTitle(self.model.roster.event.name)
        self.setAcceptDrops(True)
        self._limit_size()
        self.resize(1280, 800)
        middle = QWidget(self)  # no central widget: the animator of Qt's own layout took a tenth of the start
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        parts = (self.training, self.deaf, self.mishap, self.top, self.leaving)
        for part in parts:
            layout.addWidget(part)
        layout.addWidget(self.desk, 1)
        layout.addWidget(self.bottom)
        self._middle, self._strips = middle, layout
        if self._trains:
            self.say_training()
            self.training.show()
        self.show_status(_first_status(self.model.roster))

    def _connect(self) -> None:
        model = self.model
        model.figures_changed.connect(self._refresh_soon)
        model.kind_changed.connect(self._kind_changed)
        model.unread.connect(self._unread)
        model.list_changed.connect(self.top.list.retranslate)
        model.list_changed.connect(self._say_strips)
        model.post_changed.connect(self._refresh_soon)
        model.post_changed.connect(self.top.show_post)
        self._soon.timeout.connect(self.refresh)
        self._first_paint.timeout.connect(self.prepare)
        self.top.post_asked.connect(self.desk.begin_post)
        self.top.mode.chosen.connect(model.choose_kind)
        self.top.list.chosen.connect(model.choose_list)
        self.exits.switched.connect(self._show_exits)
        self.leaving.pressed.connect(self._enter)
        self.mishap.pressed.connect(self.mishap.hide)

    def _add_keys(self) -> None:
        """F-keys only: letters are the scanner's. None repeats while it is held, least of all « undo »."""
        keys: dict[str, Callable[[], None]] = {
            "F2": self.desk.begin_search,
            "F3": self.desk.begin_walk_in,
            "F4": self.desk.begin_correct,
            "F9": self.desk.begin_team,
            "F6": self.desk.undo_last,
            "F7": self.exits.turn,
            "F10": self.top.open_menu,
            "F12": self.desk.banner.begin_answer,
            "F8": self.top.list.open,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _refresh_soon(self) -> None:
        """Once for a burst of scans, and without being put off by it."""
        if not self._soon.isActive():
            self._soon.start()

    def _unread(self, error: CheckinError) -> None:
        self.show_mishap(texts.error_sentence(error))

    def _count(self) -> None:
        self.bottom.show_figures(self.model.figures())
        self._show_status(_with_outbox(self.top.exchange.status, self.model.outbox()))

    def _show_status(self, status: SyncStatus) -> None:
        self.top.exchange.show_status(status)
        self.status_shown.emit(status)

    def _show_exits(self, on: bool) -> None:
        """A desk that records none shows nothing of them."""
        self.top.mode.setVisible(on)
        self.bottom.show_exits(on)

    def _enter(self) -> None:
        self.model.choose_kind(Kind.ENTRY)

    def _kind_changed(self, kind: Kind) -> None:
        self.top.mode.show_kind(kind)
        self._say_strips()
        self.leaving.setVisible(kind is Kind.EXIT)

    def _listens(self, state: Qt.ApplicationState) -> None:
        self.deaf.say(say.deaf())
        self.deaf.setVisible(state is not Qt.ApplicationState.ApplicationActive)


def _always() -> bool:
    return True


def _first_status(roster: Roster) -> SyncStatus:
    """Before the first exchange: that it is under way, or that there will be none."""
    if roster.event.training:
        return SyncStatus(connection=Connection.TRAINING)
    if not roster.event.source:
        return SyncStatus(connection=Connection.NONE)
    return SyncStatus(connection=Connection.ONLINE, busy=True, synced_at=roster.imports.synced_at())


def _with_outbox(status: SyncStatus, counts: tuple[int, int, int]) -> SyncStatus:
    waiting, set_aside, to_decide = counts
    return replace(status, waiting=waiting, set_aside=set_aside, to_decide=to_decide)


def _file(dropped: QMimeData) -> str:
    """The path of the one file that is dropped, "" for anything else."""
    urls = dropped.urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
