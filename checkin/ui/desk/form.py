"""A small form that takes the place of the search: fields, one notice, confirm and give up. It keeps nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin.ui.desk.labels import plain_label
from checkin.ui.texts.desk import form_words

LONGEST = 120


class Form(QWidget):
    """Enter in any field confirms, Escape gives up; a scan meanwhile counts and leaves the form as it is."""

    confirmed = Signal()
    left = Signal()

    def __init__(self, fields: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.hint = plain_label("title", self, wraps=True), plain_label("hint", self, wraps=True)
        self.notice = plain_label("notice", self, wraps=True)
        self.notice.hide()
        self.confirm, self.give_up = QPushButton(self), QPushButton(self)
        self.fields: dict[str, QLineEdit] = {}
        self._labels: dict[str, QLabel] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        for name in fields:
            self.fields[name] = self._line()
            self.add_field(name, self.fields[name])
        self._arrange()

    def add_field(self, name: str, field: QWidget) -> None:
        """Put a field with its caption under the others."""
        self._labels[name] = plain_label("caption", self)
        self._labels[name].setBuddy(field)
        self._rows.addWidget(self._labels[name])
        self._rows.addWidget(field)
        self._rows.addSpacing(8)

    def insert_after(self, name: str, widget: QWidget) -> None:
        """Something that belongs to that field, under it."""
        self._rows.insertWidget(self._rows.indexOf(self.fields[name]) + 2, widget)

    def text(self, name: str) -> str:
        return self.fields[name].text().strip()

    def warn(self, text: str) -> None:
        """A sentence under the fields; "" takes it away."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def retranslate(self) -> None:
        for name, label in self._labels.items():
            label.setText(form_words.field(name))
            buddy = label.buddy()
            if buddy is not None:
                buddy.setAccessibleName(form_words.field(name))
        self.give_up.setText(form_words.give_up())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setMaxLength(LONGEST)
        line.returnPressed.connect(self._confirm)
        return line

    def _arrange(self) -> None:
        self.confirm.setProperty("kind", "primary")
        self.give_up.setProperty("kind", "second")
        self.confirm.clicked.connect(self._confirm)
        self.give_up.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.confirm, 1)
        buttons.addWidget(self.give_up)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.heading)
        layout.addWidget(self.hint)
        layout.addSpacing(14)
        layout.addLayout(self._rows)
        layout.addWidget(self.notice)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def _confirm(self) -> None:
        if self.confirm.isEnabled():
            self.confirmed.emit()
