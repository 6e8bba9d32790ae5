"""« Prêt à ouvrir ? »: every check with its light and what to do, and the trials. Never modal: badges count on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from checkin.doctor import Check, Light, worst
from checkin.ui import theme
from checkin.ui.doctor.fixes import CODE, fix
from checkin.ui.doctor.look import SHEET, SIZE, SMALLEST
from checkin.ui.doctor.row import CheckRow, QuietRow
from checkin.ui.doctor.scan_card import ScanCard
from checkin.ui.doctor.verdict import Verdict
from checkin.ui.organiser.foot import Foot
from checkin.ui.organiser.look import GAP, MARGIN, label
from checkin.ui.printing.trial_card import trial_ticket
from checkin.ui.scanners.set_up import diagnosis
from checkin.ui.texts.doctor import Around
from checkin.ui.texts.doctor import doctor_words as say

LIST = 560  # pixels that the list of checks needs, at the usual size of text
ORDER = (Light.RED, Light.ORANGE, Light.GREEN)


class DoctorDialog(QDialog):
    """Shows what it is handed and asks for the rest; it looks at nothing itself."""

    asked = Signal(str)  # an action of `fixes`, or « again »
    answered = Signal(str, bool)  # how a trial went that only a person can judge

    def __init__(self, offers: Callable[[str], bool], parent: QWidget | None = None) -> None:
        """`offers`: whether that action leads anywhere here."""
        super().__init__(parent)
        self._offers = offers
        self.checks: Sequence[Check] = ()
        self.questions: set[str] = set()
        self.around: Around | None = None
        self.rows: dict[str, CheckRow] = {}
        self.quiet: dict[str, QuietRow] = {}
        self.verdict, self.scan, self.foot = Verdict(self), ScanCard(self), Foot(self)
        self.good = label("good", wraps=True)
        self.notice, self._to_do, self._in_order = label("notice", wraps=True), label("section"), label("section")
        self._list, self._body, self._scroll = QVBoxLayout(), QHBoxLayout(), QScrollArea(self)
        self._narrow = False
        self._arrange()
        theme.wear(self, SHEET)
        self.notice.hide()
        self.good.hide()
        self.foot.close_button.clicked.connect(self.reject)
        self.foot.main.clicked.connect(self._again)
        self.foot.aside.clicked.connect(self._save)
        self.retranslate()

    def show_checks(self, checks: Sequence[Check], around: Around) -> None:
        """What was found just now."""
        self.checks, self.around = sorted(checks, key=lambda check: ORDER.index(check.light)), around
        self.notice.hide()
        self._show()

    def warn(self, sentence: str) -> None:
        """Something did not work."""
        self.notice.setText(sentence)
        self.notice.show()

    def tell(self, sentence: str) -> None:
        """Something was done where nobody sees it."""
        self.good.setText(sentence)
        self.good.show()

    def ask(self, name: str) -> None:
        """The trial of that name is made: now a person has to say how it went."""
        self.questions.add(name)
        self._show()

    def takes(self, text: str, keys: str = "") -> bool:
        """Whether a scan is meant for this page: the code that it shows, or the one on the trial card."""
        return self.isVisible() and (text == trial_ticket().ticket_code or diagnosis.is_test(text, keys))

    def confirm_scan(self) -> None:
        """The code has come."""
        self.scan.good.show()

    def retranslate(self) -> None:
        self.setWindowTitle(say.page())
        self.scan.retranslate()
        self.foot.close_button.setText(say.button("close"))
        self.foot.main.setText(say.button("again"))
        self.foot.aside.setText(say.button("save"))
        self.foot.rest()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scan.good.hide()
        self.good.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.asked.emit("again")  # what was set right in another window shows at once
        super().changeEvent(event)

    def _again(self) -> None:
        self.asked.emit("again")

    def _save(self) -> None:
        self.asked.emit("save")

    def _answer(self, name: str, good: bool) -> None:
        self.questions.discard(name)
        self.answered.emit(name, good)

    def _show(self) -> None:
        if self.around is None:
            self.verdict.show_verdict(None, say.looking())
            return
        self.verdict.show_verdict(worst(self.checks), say.verdict(self.checks), say.explained(self.checks))
        open_ones = [check for check in self.checks if check.light is not Light.GREEN or check.name in self.questions]
        closed = [check for check in self.checks if check not in open_ones]
        self._to_do.setText(say.section(Light.ORANGE, len(open_ones)))
        self._in_order.setText(say.section(Light.GREEN, len(closed)))
        self._to_do.setVisible(bool(open_ones))
        self._in_order.setVisible(bool(closed))
        self._lay_out(
            [self._to_do, *(self._row(check, self.around) for check in open_ones)],
            [self._in_order, *(self._quiet_row(check, self.around) for check in closed)],
        )

    def _row(self, check: Check, around: Around) -> QWidget:
        row = self.rows.get(check.name)
        if row is None:
            row = self.rows[check.name] = CheckRow(self)
            row.asked.connect(self._ask)
            row.answered.connect(self._answer)
        row.show_check(check, around, question=check.name in self.questions, offered=self._leads_on(fix(check)))
        return row

    def _leads_on(self, action: str) -> bool:
        return self._narrow if action == CODE else self._offers(action)

    def _ask(self, action: str) -> None:
        if action == CODE:
            self._scroll.ensureWidgetVisible(self.scan)
        else:
            self.asked.emit(action)

    def _make_room(self) -> None:
        """Beside the list where there is room for both, else under it."""
        narrow = self.width() < theme.scaled(LIST) + self.scan.width() + 3 * MARGIN
        if narrow == self._narrow:
            return
        self._narrow = narrow
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(below if narrow else beside)
        self._show()

    def _quiet_row(self, check: Check, around: Around) -> QWidget:
        row = self.quiet.get(check.name)
        if row is None:
            row = self.quiet[check.name] = QuietRow(self)
            row.asked.connect(self.asked)
        row.show_check(check, around)
        return row

    def _lay_out(self, *groups: list[QWidget]) -> None:
        """In this order; whatever is not among them is hidden, and nothing that stays loses the keyboard."""
        wanted = [widget for group in groups for widget in group]
        known: set[QWidget] = {*self.rows.values(), *self.quiet.values()}
        for place, widget in enumerate(wanted):
            if self._list.indexOf(widget) != place:
                self._list.removeWidget(widget)
                self._list.insertWidget(place, widget)
        for widget in known:
            widget.setVisible(widget in wanted)

    def _arrange(self) -> None:
        self.resize(theme.scaled_size(SIZE).boundedTo(self.screen().availableSize() * 0.94))
        self.setMinimumSize(SMALLEST)
        content = QWidget(self)
        content.setObjectName("content")
        body = self._body
        content.setLayout(body)
        body.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        body.setSpacing(MARGIN)
        column = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        column.addStretch(1)
        body.addLayout(column, 1)
        body.addWidget(self.scan, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self._to_do, self._in_order):
            self._list.addWidget(part)
            part.hide()
        scroll = self._scroll
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        self._put()

    def _put(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 24, MARGIN, 8)
        head.setSpacing(12)
        head.addWidget(self.verdict)
        head.addWidget(self.notice)
        head.addWidget(self.good)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.foot)
