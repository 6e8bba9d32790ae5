"""The body of the window: the banner on the left, the side panel on the right, and the model between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from checkin import desk_notes, pickup
from checkin.errors import CheckinError
from checkin.models import Kind, ScanResult, Ticket, Verdict
from checkin.station import UndoResult
from checkin.ui import theme
from checkin.ui.desk import announcement
from checkin.ui.desk.announcement import Announcement
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.desk.verdict_banner import VerdictBanner
from checkin.ui.palette import Colour

if TYPE_CHECKING:
    from checkin.ui.desk.side_panel import SidePanel
    from checkin.ui.desk.team_lines import Answer

MARGIN, SMALL_MARGIN = 20, 10
SIDE_PAD, SMALL_SIDE_PAD, SIDE_NARROWEST = 18, 12, 264
LOST = (Verdict.INVALID, Verdict.REVOKED)  # whom to look for by name


class DeskView(QWidget):
    """Shows each answer at once, and what belongs beside it right after."""

    print_asked = Signal(object)  # Ticket

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._announce: Callable[[], Announcement] = self._waiting
        self._actions: tuple[str, ...] = ()
        self._result: ScanResult | None = None
        self._ticket: Ticket | None = None
        self._nonce = ""
        self._list = model.station.check_in_list.id
        self.banner = VerdictBanner(self._announce(), self)
        self.side_frame = _side_frame(self)
        self._column = QVBoxLayout(self.side_frame)
        layout = QHBoxLayout(self)
        layout.addWidget(self.banner, 2)
        layout.addWidget(self.side_frame, 1)
        self.make_compact(False)
        self._connect()

    @cached_property
    def side(self) -> SidePanel:
        """Fills its frame when it is first asked for: by a key, or right after the window's first paint."""
        from checkin.ui.desk.side_panel import SidePanel

        side = SidePanel(self._model, self.side_frame)
        side.search.chosen.connect(self._model.pick)
        side.search.undo.connect(self._undo_passage)
        side.search.correct.connect(side.begin_correct)
        side.correct.corrected.connect(self._corrected)
        side.together.clicked.connect(self.begin_team)
        side.team.answered.connect(self._team_answered)
        side.correct.print_asked.connect(self.print_asked)
        self._column.addWidget(side, 1)
        return side

    def show_above_side(self, widget: QWidget) -> None:
        """Give the widget a place over the search: the camera's picture, beside the answer to what it sees."""
        self._column.insertWidget(0, widget)

    def prepare(self) -> None:
        """Make what the first paint does without, in the order of the Tab key."""
        self.banner.prepare()
        self.side.show()

    def refresh(self) -> None:
        """Read the last scans again, where they stand already."""
        if "side" in self.__dict__:
            self.side.refresh()

    def make_compact(self, compact: bool) -> None:
        """Less air around the banner, for a small screen."""
        margin = SMALL_MARGIN if compact else MARGIN
        layout = self.layout()
        assert layout is not None  # made by the constructor
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(margin)
        pad = SMALL_SIDE_PAD if compact else SIDE_PAD
        self._column.setContentsMargins(pad, pad, pad, pad)
        self._column.setSpacing(pad)
        layout.activate()  # before the next paint: nothing moves after the first one

    def begin_search(self) -> None:
        self.side.begin_search()

    def begin_walk_in(self) -> None:
        self.side.begin_walk_in()

    def begin_correct(self) -> None:
        """The person who is tinted in the search, else the one on the banner."""
        ticket = self.side.search.tinted or self._ticket
        if ticket is None:
            self._say(announcement.nobody_to_correct)
        else:
            self.side.begin_correct(ticket)

    def show_kiosk(self, on: bool) -> None:
        """Nobody looks through a whole team at a kiosk."""
        self.side.together.setVisible(not on)
        self.side.search.clear()

    def begin_team(self) -> None:
        self._model.guard.ask("team", self._begin_team)

    def _begin_team(self) -> None:
        """Who came along with the person who is tinted in the search, else with the one on the banner."""
        ticket = self.side.search.tinted or self._ticket
        if ticket is None:
            self._say(announcement.nobody_to_join)
        else:
            self.side.begin_team(ticket)

    def begin_post(self, field: str) -> None:
        self.side.begin_post(field)

    def undo_last(self) -> None:
        """Take back the last passage of this station, or say that there is none."""
        last = self._model.last_here()
        if last:
            self._undo_passage(last.nonce)
        else:
            self._say(announcement.nothing_to_undo)

    def retranslate(self) -> None:
        if "side" in self.__dict__:
            self.side.retranslate()
        self.banner.announce(self._announce(), self._actions)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = Colour.LEAVING if self._model.kind is Kind.EXIT else Colour.BACKGROUND
        painter.fillRect(self.rect(), theme.colour(ground))
        painter.end()

    def _connect(self) -> None:
        model = self._model
        model.scanned.connect(self._scanned)
        model.undone.connect(self._undone)
        model.failed.connect(self._failed)
        model.kind_changed.connect(self._kind_changed)
        model.list_changed.connect(self._list_changed)
        self.banner.action.connect(self._act)
        self.banner.reasoned.connect(self._override)
        self.banner.picked.connect(model.pick)

    def _scanned(self, result: ScanResult) -> None:
        self._result = result
        self._ticket = result.ticket
        self._nonce = result.scan.nonce if result.scan else ""

        note = desk_notes.at_the_door(self._model.roster, result.ticket) if result.ticket else ""
        place = pickup.at_the_door(self._model.roster, result)
        discreet = bool(result.candidates) and self._model.seeker.is_discreet

        def announce() -> Announcement:
            said = announcement.of_result(result, self._model.zone, note, place)
            return replace(said, discreet=discreet)

        self._say(announce, self._actions_after(result))

    def _corrected(self, ticket: Ticket) -> None:
        """The answer that stands shows the person as they are written now."""
        if self._result and self._ticket and self._ticket.id == ticket.id:
            self._scanned(replace(self._result, ticket=ticket))

    def _team_answered(self, answers: tuple[Answer, ...]) -> None:
        """One sentence about them all in place of the last one's answer; those who were refused stand beside it."""

        results = [answer.result for answer in answers]
        found = [pickup.at_the_door(self._model.roster, result) for result in results if result]
        places = [place for place in found if place]

        def announce() -> Announcement:
            return announcement.of_team(self._model.kind, results, places)

        if len(answers) > 1 and all(answer.result for answer in answers):
            self._say(announce)

    def _undone(self, result: UndoResult) -> None:
        self._result = None

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
            entered = result.scan and result.scan.kind is Kind.ENTRY
            return ("print", "correct", "undo") if entered else ("undo",)
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
            "override": self._ask_reason,
            "search": self.begin_search,
            "walk_in": self.begin_walk_in,
            "print": self._print,
            "correct": self._correct,
            "undo": self._undo,
        }[name]()

    def _ask_reason(self) -> None:
        self.banner.ask_reason(with_code=self._model.guard.asks_code())

    def _override(self, reason: str, code: str) -> None:
        tried = self._model.guard.try_code(code)
        if tried.right:
            self._model.override(reason)
        elif tried.wait:
            self.banner.refuse_code(tried.wait)

    def _correct(self) -> None:
        if self._ticket is not None:
            self.side.begin_correct(self._ticket)

    def _print(self) -> None:
        if self._ticket is not None:
            self.print_asked.emit(self._ticket)

    def _undo(self) -> None:
        self._model.undo(self._nonce)

    def _undo_passage(self, nonce: str) -> None:
        """What another station or another volunteer let in is an organiser's to take back."""
        undo = partial(self._model.undo, nonce)
        if self._model.is_own(nonce):
            undo()
        else:
            self._model.guard.ask("undo", undo)

    def _kind_changed(self) -> None:
        self._say(self._waiting)
        self.refresh()
        self.update()

    def _list_changed(self) -> None:
        """On another list the old answer holds no longer, and nobody is to be let in by its buttons."""
        if self._list != self._model.station.check_in_list.id:
            self._list = self._model.station.check_in_list.id
            self._say(self._waiting)

    def _waiting(self) -> Announcement:
        return announcement.waiting(self._model.kind)


def _side_frame(parent: QWidget) -> QFrame:
    """The ground of the side panel; it stands from the first paint on."""
    frame = QFrame(parent)
    frame.setObjectName("side")
    frame.setMinimumWidth(SIDE_NARROWEST)
    return frame
