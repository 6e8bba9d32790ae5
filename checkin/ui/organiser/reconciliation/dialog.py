"""« À régler »: shows what only a person can settle and has it carried out. Never modal: a badge counts meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from checkin import reconciliation
from checkin.errors import CheckinError
from checkin.files import free_name
from checkin.models import Connection, SyncStatus
from checkin.reconciliation import Choice, DoubleAdmission, Questions, Reconciliation, SetAside, Settled
from checkin.ui import texts, theme
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.organiser.background import Background
from checkin.ui.organiser.files import ask_save_file
from checkin.ui.organiser.foot import Foot
from checkin.ui.organiser.look import MARGIN, label
from checkin.ui.organiser.reconciliation.items import COMPARE, Around
from checkin.ui.organiser.reconciliation.look import SHEET, SIZE, SMALLEST
from checkin.ui.organiser.reconciliation.page import Page
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.moments import local
from checkin.ui.texts.organiser import export_words
from checkin.ui.texts.reconciliation import reconciliation_words as say

SOON = 150  # ms after a scan until the questions are read again: its answer stands first
SHARE = 0.94  # of the screen, at most

Question = DoubleAdmission | SetAside | Settled
Write = Callable[[Path], int]  # → the number of rows; called beside the window


class ReconciliationDialog(QDialog):
    """Reads again by itself whenever figures change; decisions take effect at once."""

    compare_asked = Signal()  # the export that the exchange holds back
    decided = Signal()  # there may be something to send, and figures to count again

    def __init__(self, model: DeskModel, write: Write, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._write = write
        self._deciding = Reconciliation(model.roster, model.station)
        self._status = SyncStatus(connection=Connection.NONE)
        self._asked = Questions()
        self._background = Background(self)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self.notice, self.good = label("notice", wraps=True), label("good", wraps=True)
        self.page, self.foot = Page(self), Foot(self)
        self._arrange()
        self._connect()
        self.retranslate()

    def show_status(self, status: SyncStatus) -> None:
        """How the exchange goes: an export may be held back, the clocks may differ."""
        self._status = status
        self._refresh_soon()

    def refresh(self) -> None:
        """Read what is open, now."""
        try:
            with self._model.roster.reading():
                self._asked = reconciliation.questions(self._model.roster)
        except CheckinError as error:
            self._warn(texts.error_sentence(error))
            return
        self._show()

    def retranslate(self) -> None:
        self.setWindowTitle(say.title())
        self.foot.close_button.setText(say.close())
        self.page.retranslate()
        self.foot.rest()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.page.take_focus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        model = self._model
        around = Around(station=model.station.id, now=model.roster.clock(), zone=model.zone)
        self.page.show_questions(self._asked, self._status, around)

    def _refresh_soon(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _warn(self, sentence: str) -> None:
        self.notice.setText(shown(sentence, 600))
        self.notice.show()

    # decisions

    def _decide(self, section: str, key: str, action: str, note: str) -> None:
        """What a card's button asks for."""
        self.notice.hide()
        self.good.hide()
        if action == COMPARE:
            self.compare_asked.emit()
            return
        found = next((one for one in self._open(section) if _key(one) == key), None)
        if found is not None:
            self._carry_out(lambda: self._take(Choice(action), found, note))

    def _open(self, section: str) -> Sequence[Question]:
        found: dict[str, Sequence[Question]] = {
            "doubles": self._asked.doubles,
            "set_aside": self._asked.set_aside,
            "settled": self._asked.settled,
        }
        return found[section]

    def _take(self, choice: Choice, question: Question, note: str) -> None:
        match question:
            case DoubleAdmission() if choice is Choice.CANCEL:
                if not self._deciding.cancel(question):
                    self._warn(say.undone_meanwhile())
            case DoubleAdmission() if choice is Choice.TWO_PEOPLE:
                self._deciding.two_people(question, note)
            case DoubleAdmission():
                self._deciding.keep(question)
            case SetAside() if choice is Choice.AGAIN:
                self._deciding.send_again([question.scan])
            case SetAside():
                self._deciding.dismiss(question, note)
            case Settled():
                self._deciding.reopen(question)

    def _send_all_again(self) -> None:
        self._carry_out(self._deciding.send_all_again)

    def _carry_out(self, decision: Callable[[], None]) -> None:
        """One short transaction; when the file cannot be written the question stays, and the sentence says why."""
        try:
            decision()
        except CheckinError as error:
            self._warn(texts.error_sentence(error))
            return
        self.refresh()
        self.decided.emit()

    # the file of refused scans

    def _export(self) -> None:
        now = local(self._model.roster.clock(), self._model.zone)
        proposal = self._model.roster.path.parent / f"{say.file_stem(now)}.csv"
        ask_save_file(self, say.export_title(), "*.csv", self._export_to, proposal)

    def _export_to(self, path: Path) -> None:
        """Beside the window; a file that is there already is never replaced, the new one gets a number."""
        free = free_name(path)
        self.good.hide()
        self.foot.work(export_words.writing(), may_cancel=False)
        self._background.run(lambda: (self._write(free), free))

    def _exported(self, outcome: tuple[int, Path]) -> None:
        rows, path = outcome
        self.foot.rest()
        self.good.setText(export_words.written(rows, shown(path.name)))
        self.good.show()

    def _failed(self, error: CheckinError) -> None:
        self.foot.rest()
        self._warn(texts.error_sentence(error))

    def _arrange(self) -> None:
        theme.wear(self, SHEET)
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE.boundedTo(self.screen().availableSize() * SHARE))
        above = QVBoxLayout()
        above.setContentsMargins(MARGIN, 0, MARGIN, 0)
        for told in (self.notice, self.good):
            told.hide()
            above.addWidget(told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.foot)

    def _connect(self) -> None:
        for signal in (self._model.figures_changed, self._model.list_changed, self._model.post_changed):
            signal.connect(self._refresh_soon)
        self._soon.timeout.connect(self.refresh)
        self._background.done.connect(self._exported)
        self._background.failed.connect(self._failed)
        self.page.chosen.connect(self._decide)
        self.page.all_again.clicked.connect(self._send_all_again)
        self.page.export.clicked.connect(self._export)
        self.foot.close_button.clicked.connect(self.reject)


def _key(question: Question) -> str:
    """As `items` names the card."""
    return f"{question.kind}:{question.subject}" if isinstance(question, Settled) else question.subject
