"""« Données d’une personne »: find her, see all that is kept, hand it over as a file, erase it on her request."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from checkin.errors import CheckinError
from checkin.models import Ticket
from checkin.purging.person import Document, Erasure
from checkin.ui import theme
from checkin.ui.organiser import look
from checkin.ui.organiser.field import Field
from checkin.ui.organiser.files import ask_save_file
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import label
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.person import sections
from checkin.ui.texts.privacy import one_person_words as say

WIDTH, HIGH, LIST = 980, 330, 300
SHEET = """
QListWidget { background: $surface; border: 1px solid $line; border-radius: 8px; outline: 0; }
QListWidget::item { padding: 8px 10px; border-bottom: 1px solid $line; color: $ink; }
QListWidget::item:selected { background: $accent_soft; color: $ink; }
QTreeWidget { border: 1px solid $line; border-radius: 8px; }
"""
TICKET = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Clerk:
    """`find` and `read` answer at once; `save` and `erase` run beside the window."""

    find: Callable[[str], Sequence[Ticket]]
    read: Callable[[Ticket], Document]
    save: Callable[[Ticket, Path], Path]
    erase: Callable[[Ticket], Erasure]
    folder: Path


class PersonDialog(FormDialog):
    """Erasing asks for one thing more: that somebody has made sure who is asking."""

    erased = Signal()

    def __init__(self, clerk: Clerk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH)
        theme.wear(self, look.SHEET + SHEET)
        self._clerk = clerk
        self._ticket: Ticket | None = None
        self._why, self.good, self.odd = label(wraps=True), label("good", wraps=True), label("hint", wraps=True)
        self.search, self.people, self.tree = Field(), QListWidget(self), QTreeWidget(self)
        self.save_pdf, self.save_json, self.checked = QPushButton(self), QPushButton(self), QCheckBox(self)
        self.foot.main.setProperty("kind", "danger")
        self._lay_out()
        self._connect()
        self.retranslate()
        self.foot.rest()
        self._show_person(None)

    def retranslate(self) -> None:
        self.title.setText(say.title())
        self._why.setText(say.why())
        self.search.say(say.search())
        self.save_pdf.setText(say.save_pdf())
        self.save_json.setText(say.save_json())
        self.checked.setText(say.checked())
        self.foot.main.setText(say.erase())
        self.people.setAccessibleName(say.search())
        self.tree.setAccessibleName(say.title())
        self.foot.close_button.setText(say.close())
        self._show_document()
        super().retranslate()

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        if isinstance(outcome, Path):
            self._tell(say.saved(shown(outcome.name)))
        elif isinstance(outcome, Erasure):
            left = ", ".join((*outcome.sheets, *outcome.left))
            self._show_person(None)
            self._find()
            self._tell(say.erased(), say.left(left) if left else "")
            self.erased.emit()

    def _find(self) -> None:
        """Nobody is chosen until somebody chooses, or only one person is meant."""
        self._tell("")
        self.people.clear()
        try:
            found = self._clerk.find(self.search.text) if self.search.text else ()
        except CheckinError as error:
            self._failed(error)
            return
        for ticket in found:
            item = QListWidgetItem(_called(ticket))
            item.setData(TICKET, ticket)
            self.people.addItem(item)
        self.odd.setText(say.nobody())
        self.odd.setVisible(bool(self.search.text) and not found)
        if len(found) == 1:
            self.people.setCurrentRow(0)
        else:
            self._show_person(None)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        self._show_person(item.data(TICKET) if item else None)

    def _show_person(self, ticket: Ticket | None) -> None:
        self._ticket = ticket
        self.checked.setChecked(False)
        for widget in (self.save_pdf, self.save_json, self.checked):
            widget.setEnabled(ticket is not None)
        self._show_document()
        self._judge()

    def _show_document(self) -> None:
        self.tree.clear()
        if self._ticket is None:
            return
        try:
            document = self._clerk.read(self._ticket)
        except CheckinError as error:
            self._failed(error)
            return
        for title, lines in sections(document):
            if lines:
                top = QTreeWidgetItem(self.tree, [title])
                top.setFont(0, _strong(self.tree.font()))
                for caption, text in lines:
                    QTreeWidgetItem(top, [caption, text])
        self.tree.expandAll()

    def _judge(self) -> None:
        self.foot.main.setEnabled(self._ticket is not None and self.checked.isChecked())

    def _erase(self) -> None:
        if self._ticket:
            self._tell("")
            self.work(say.erasing(), partial(self._clerk.erase, self._ticket))

    def _ask_where(self, suffix: str) -> Callable[[], None]:
        def ask() -> None:
            proposal = self._clerk.folder / f"{say.file_name()}{suffix}"
            ask_save_file(self, say.title(), f"*{suffix}", self._save, proposal)

        return ask

    def _save(self, path: Path) -> None:
        if self._ticket:
            self._tell("")
            self.work(say.erasing(), partial(self._clerk.save, self._ticket, path))

    def _tell(self, good: str, odd: str = "") -> None:
        for widget, text in ((self.good, good), (self.odd, odd)):
            widget.setText(text)
            widget.setVisible(bool(text))

    def _connect(self) -> None:
        self.search.changed.connect(self._find)
        self.people.currentItemChanged.connect(self._chosen)
        self.checked.toggled.connect(self._judge)
        self.foot.main.clicked.connect(self._erase)
        self.save_pdf.clicked.connect(self._ask_where(".pdf"))
        self.save_json.clicked.connect(self._ask_where(".json"))

    def _lay_out(self) -> None:
        self.people.setFixedWidth(LIST)
        self.people.setWordWrap(True)
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        both, right, files = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        for view in (self.people, self.tree):
            view.setMinimumHeight(HIGH)
        files.setSpacing(12)
        for button in (self.save_pdf, self.save_json):
            button.setAutoDefault(False)
            files.addWidget(button)
        files.addStretch(1)
        right.setSpacing(12)
        right.addWidget(self.tree)
        right.addLayout(files)
        both.setSpacing(16)
        both.addWidget(self.people)
        both.addLayout(right, 1)
        self.fields.addWidget(self._why)
        self.fields.addWidget(self.search)
        self.fields.addLayout(both)
        for widget in (self.good, self.odd, self.checked):
            self.fields.addWidget(widget)


def _strong(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made


def _called(ticket: Ticket) -> str:
    """Name, company and e-mail, one under another."""
    return "\n".join(text for text in (ticket.name, ticket.company, ticket.email) if text)
