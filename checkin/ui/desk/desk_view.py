"""The body of the window: the banner on the left, the side panel on the right, and the model between them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from checkin.errors import CheckinError
from checkin.models import Kind, ScanResult, Ticket, Verdict
from checkin.station import UndoResult
from checkin.ui import theme
from checkin.ui.desk import announcement
from checkin.ui.desk.announcement import Announcement
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.desk.side_panel import SidePanel
from checkin.ui.desk.verdict_banner import VerdictBanner

MARGIN, SMALL_MARGIN = 20, 10
LEAVING = "#d3e9ed"  # the ground while exits are recorded
LOST = (Verdict.INVALID, Verdict.REVOKED)  # whom to look for by name


class DeskView(QWidget):
    """Shows each answer at once, and what belongs beside it right after."""

    print_asked = Signal(object)  # Ticket

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._announce: Callable[[], Announcement] = self._waiting
        self._actions: tuple[str, ...] = ()
        self._ticket: Ticket | None = None
        self._nonce = ""
        self._list = model.station.check_in_list.id
        self.banner = VerdictBanner(self._announce(), self)
        self.side = SidePanel(model, self)
        layout = QHBoxLayout(self)
        layout.addWidget(self.banner, 2)
        layout.addWidget(self.side, 1)
        self.make_compact(False)
        self._connect()

    def make_compact(self, compact: bool) -> None:
        """Less air around the banner, for a small screen."""
        margin = SMALL_MARGIN if compact else MARGIN
        layout = self.layout()
        assert layout is not None  # made by the constructor
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(margin)

    def undo_last(self) -> None:
        """Take back the last passage of this station, or say that there is none."""
        if self._model.undo_last() is None:
            self._say(announcement.nothing_to_undo)

    def retranslate(self) -> None:
        self.side.retranslate()
        self.banner.announce(self._announce(), self._actions)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = LEAVING if self._model.kind is Kind.EXIT else theme.BACKGROUND
        painter.fillRect(self.rect(), QColor(ground))
        painter.end()

    def _connect(self) -> None:
        model = self._model
        model.scanned.connect(self._scanned)
        model.undone.connect(self._undone)
        model.failed.connect(self._failed)
        model.kind_changed.connect(self._kind_changed)
        model.list_changed.connect(self._list_changed)
        self.banner.action.connect(self._act)
        self.banner.reasoned.connect(model.override)
        self.banner.picked.connect(model.pick)
        self.side.search.chosen.connect(model.pick)
        self.side.search.undo.connect(model.undo)

    def _scanned(self, result: ScanResult) -> None:
        self._ticket = result.ticket
        self._nonce = result.scan.nonce if result.scan else ""

        def announce() -> Announcement:
            return announcement.of_result(result, self._model.zone)

        self._say(announce, self._actions_after(result))

    def _undone(self, result: UndoResult) -> None:
        def announce() -> Announcement:
            return announcement.of_undo(result)

        self._say(announce)

    def _failed(self, error: CheckinError) -> None:
        def announce() -> Announcement:
            return announcement.of_error(error)

        self._say(announce)

    def _say(self, announce: Callable[[], Announcement], actions: tuple[str, ...] = ()) -> None:
        """Keep how it is said, for a change of language; paint it before anything else happens."""
        self._announce, self._actions = announce, actions
        self.banner.announce(announce(), actions)
        self.banner.repaint()

    def _actions_after(self, result: ScanResult) -> tuple[str, ...]:
        """The buttons that may follow an answer."""
        if result.verdict is Verdict.AMBIGUOUS:
            return ()
        if result.verdict is Verdict.OK:
            return ("undo", "print") if result.scan and result.scan.kind is Kind.ENTRY else ("undo",)
        offered = (
            ("unpaid", self._model.can_let_in_unpaid(result)),
            ("override", self._model.can_override(result)),
            ("search", result.verdict in LOST),
            ("walk_in", result.verdict is Verdict.INVALID),
        )
        return tuple(name for name, may in offered if may)

    def _act(self, name: str) -> None:
        {
            "unpaid": self._model.let_in_unpaid,
            "override": self.banner.ask_reason,
            "search": self.side.begin_search,
            "walk_in": self.side.begin_walk_in,
            "print": self._print,
            "undo": self._undo,
        }[name]()

    def _print(self) -> None:
        if self._ticket is not None:
            self.print_asked.emit(self._ticket)

    def _undo(self) -> None:
        self._model.undo(self._nonce)

    def _kind_changed(self) -> None:
        self._say(self._waiting)
        self.side.refresh()
        self.update()

    def _list_changed(self) -> None:
        """On another list the old answer holds no longer, and nobody is to be let in by its buttons."""
        if self._list != self._model.station.check_in_list.id:
            self._list = self._model.station.check_in_list.id
            self._say(self._waiting)

    def _waiting(self) -> Announcement:
        return announcement.waiting(self._model.kind)
