"""« Toute l’équipe »: who came along, with a box each; one scan each for those who are ticked. The model scans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.models import Ticket
from checkin.station import UndoResult
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.desk.form import Form
from checkin.ui.desk.labels import plain_label
from checkin.ui.desk.people import ENTITLED
from checkin.ui.desk.rows import DISC, GAP, PAD, RowView
from checkin.ui.desk.search_panel import DOUBLE_CLICK
from checkin.ui.desk.shown import Found
from checkin.ui.desk.team_lines import Answer, answer_row, can_pass, next_step, team_lines
from checkin.ui.desk.team_row import TeamRow
from checkin.ui.texts.desk import form_words
from checkin.ui.texts.team import team_words as say

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TeamPanel(Form):
    """First boxes, then an answer beside each name. Ticked from the start: who is on the order and may pass."""

    answered = Signal(object)  # tuple[Answer, ...]: everybody who was ticked was asked

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self._model = model
        self._ticket: Ticket | None = None
        self._answers: tuple[Answer, ...] = ()
        self._armed = ""  # nonce whose « Annuler » was pressed once
        self._since = QElapsedTimer()
        self.rows: list[TeamRow] = []
        self.views: list[RowView] = []
        self._page = QWidget(self)
        self._rows.addWidget(self._page)
        self._placed = QTimer(self, interval=0, singleShot=True)  # once the rows have found their places
        self._placed.timeout.connect(self._reveal_current)
        self.confirmed.connect(self._act)
        model.undone.connect(self._undone)
        self.retranslate()

    @property
    def ticket(self) -> Ticket | None:
        """Whose team it is; None before the first one."""
        return self._ticket

    @property
    def answered_all(self) -> bool:
        """Whether it shows answers, no boxes any more."""
        return bool(self._answers)

    def begin(self, ticket: Ticket) -> None:
        """The team of this person, as it stands now."""
        self._ticket, self._answers, self._armed = ticket, (), ""
        self._show_boxes()
        usable = [row for row in self.rows if row.isEnabled()]
        (usable[0] if usable else self.give_up).setFocus()
        self._placed.start()

    def retranslate(self) -> None:
        super().retranslate()
        if self._answers:
            self._show_answers()
        elif self._ticket is not None:
            ticked = {row.found.ticket.id for row in self.rows if row.isChecked()}
            self._show_boxes()
            for row in self.rows:
                row.setChecked(row.found.ticket.id in ticked)
        self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            self.focusNextPrevChild(STEPS[Qt.Key(event.key())] > 0)
            self._reveal_current()
        elif event.key() in ENTER:
            self._confirm()
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        if self._answers:
            self.left.emit()
            return
        self._answers = self._let_through([row.found.ticket for row in self.rows if row.isChecked()])
        self._show_answers()
        self.confirm.setFocus()
        self.answered.emit(self._answers)

    def _reveal_current(self) -> None:
        row = self.focusWidget()
        if isinstance(row, TeamRow):
            self._area.ensureWidgetVisible(row, 0, 12)

    def _let_through(self, tickets: Sequence[Ticket]) -> tuple[Answer, ...]:
        """One scan each; after one that could not be recorded nobody else is asked: it would be no better."""
        answers: list[Answer] = []
        for ticket in tickets:
            failed = any(answer.result is None for answer in answers)
            answers.append(Answer(ticket=ticket, result=None if failed else self._model.pick(ticket)))
        return tuple(answers)

    def _show_boxes(self) -> None:
        assert self._ticket is not None  # `begin` comes first
        team = self._model.team(self._ticket)
        order, colleagues = self._model.people(team.order), self._model.people(team.colleagues)
        column = self._new_page()
        self.rows = []
        self._add_section(column, say.order(len(order)), order, ticked=True)
        if colleagues:
            column.addSpacing(10)
            self._add_section(column, say.colleagues(len(colleagues), team.company), colleagues, ticked=False)
        self.heading.setText(say.title())
        self.hint.setText(say.hint())
        self.warn(say.alone() if team.alone else "")
        self._count()

    def _add_section(self, column: QVBoxLayout, title: str, people: Sequence[Found], *, ticked: bool) -> None:
        head = QHBoxLayout()
        head.addWidget(plain_label("heading", self._page, title, wraps=True), 1)
        column.addLayout(head)  # before its rows: inserted above them by number it crashed when the window went (6.11)
        rows = [self._add_row(column, one) for one in people]
        for row in rows:
            row.setChecked(ticked and row.isEnabled() and row.found.ticket.status in ENTITLED)
        head.addWidget(_AllButton(rows, self._page))

    def _add_row(self, column: QVBoxLayout, found: Found) -> TeamRow:
        row = TeamRow(found, team_lines(found, self._model.zone), self._page)
        row.setEnabled(can_pass(found, self._model.kind))
        row.toggled.connect(self._count)
        column.addWidget(row)
        self.rows.append(row)
        return row

    def _count(self) -> None:
        """The number of ticks stands on the button."""
        ticked = sum(row.isChecked() for row in self.rows)
        self.confirm.setEnabled(bool(self._answers) or ticked > 0)
        self.give_up.setHidden(bool(self._answers))
        if self._answers:
            self.name_buttons(say.done(), "")
        elif ticked:
            kind = self._model.kind
            self.name_buttons(say.confirm(kind, ticked), form_words.give_up(), short=say.confirm_briefly(kind, ticked))
        else:
            self.name_buttons(say.nobody_ticked(), form_words.give_up())

    def _show_answers(self) -> None:
        column = self._new_page()
        self.rows, self.views = [], []
        for answer in self._answers:
            view = RowView(self._page)
            armed = bool(self._armed) and answer.nonce == self._armed
            view.show_row(answer_row(answer, self._model.zone, armed=armed), False)
            view.pressed.connect(self._press_undo)
            column.addWidget(view)
            self.views.append(view)
            if step := next_step(answer, self._model.zone):
                column.addWidget(_step(step, self._page))
        passed = sum(answer.passed for answer in self._answers)
        self.heading.setText(say.passed(self._model.kind, passed))
        self.hint.setText("")
        self.warn("")
        self._count()

    def _press_undo(self, view: RowView) -> None:
        """The first press asks, the second one undoes, as in the list of the last scans."""
        nonce = self._answers[self.views.index(view)].nonce
        if nonce != self._armed:
            self._armed = nonce
            self._since.start()
            self._show_answers()
        elif self._since.elapsed() > DOUBLE_CLICK:
            self._armed = ""
            self._model.undo(nonce)

    def _undone(self, result: UndoResult) -> None:
        nonce = result.scan.undoes if result.scan else None
        if nonce and any(answer.nonce == nonce for answer in self._answers):
            self._answers = tuple(replace(one, undone=one.undone or one.nonce == nonce) for one in self._answers)
            self._show_answers()

    def _new_page(self) -> QVBoxLayout:
        """An empty column in the old one's place."""
        old, self._page = self._page, QWidget(self)
        self._rows.removeWidget(old)
        self._rows.addWidget(self._page)
        old.hide()
        old.deleteLater()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        return column


def _step(text: str, parent: QWidget) -> QLabel:
    """What to do next, in full, below the name."""
    label = plain_label("hint", parent, text, wraps=True)
    label.setContentsMargins(PAD + DISC + GAP, 0, 0, 8)
    return label


class _AllButton(QPushButton):
    """« Tout cocher »: all of one section, or none where all are ticked already."""

    def __init__(self, rows: Sequence[TeamRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("row")
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self._rows = [row for row in rows if row.isEnabled()]
        self.setVisible(len(self._rows) > 1)
        for row in self._rows:
            row.toggled.connect(self._name)
        self.clicked.connect(self._tick)
        self._name()

    def _all(self) -> bool:
        return all(row.isChecked() for row in self._rows)

    def _tick(self) -> None:
        ticked = not self._all()
        for row in self._rows:
            row.setChecked(ticked)

    def _name(self) -> None:
        self.setText(say.tick_all(ticked=self._all()))
