"""A line to fill in under its caption, and rows of them with a place for what is wrong. They know no system."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin.ui.organiser.look import QuietCombo, label, labelled
from checkin.ui.organiser.shown import shown
from checkin.ui.scanners.into_field import TAKES_SCANS
from checkin.ui.texts.linking import linking_words as say


class Field(QWidget):
    """`line` is where it is typed; what is typed wrong gets a red frame, the words stand in its row."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption, self.line = label("caption"), self._make_line()
        self.line.setProperty(TAKES_SCANS, True)
        self.line.textChanged.connect(self._changed)
        self._lay_out()

    @property
    def text(self) -> str:
        return self.line.text().strip()

    @text.setter
    def text(self, text: str) -> None:
        self.line.setText(text)

    def say(self, caption: str, example: str = "") -> None:
        """Its caption, and what stands in it while it is empty."""
        self.caption.setText(caption)
        self.line.setPlaceholderText(example)
        self.line.setAccessibleName(caption)

    def mark(self, wrong: bool) -> None:
        """Whether something about it is to be corrected."""
        self.line.setProperty("wrong", wrong)
        self.line.style().polish(self.line)

    def offer(self, choices: Mapping[str, str]) -> None:
        """What may stand here, by value; only a field with a list shows it."""

    def _make_line(self) -> QLineEdit:
        return QLineEdit(self)

    def _lay_out(self) -> None:
        self.setLayout(labelled(self.caption, self.line))
        self._tighten()

    def _tighten(self) -> None:
        layout = self.layout()
        assert layout is not None  # made just before
        layout.setContentsMargins(0, 0, 0, 0)

    def _changed(self) -> None:
        self.mark(False)
        self.changed.emit()


class ChoiceField(Field):
    """May be typed, and chosen once it is known what there is."""

    @property
    def text(self) -> str:
        """The value behind the words that were chosen, else what was typed."""
        typed = self.line.text().strip()
        place = self._combo.findText(typed)
        return str(self._combo.itemData(place)) if typed and place >= 0 else typed

    @text.setter
    def text(self, text: str) -> None:
        self.line.setText(text)

    def offer(self, choices: Mapping[str, str]) -> None:
        typed = self.line.text()
        self._combo.clear()
        for value, name in choices.items():
            self._combo.addItem(shown(name if name == value else f"{name} ({value})"), value)
        self._combo.setCurrentIndex(-1)
        self.line.setText(typed)

    def _make_line(self) -> QLineEdit:
        self._combo = QuietCombo(self)
        self._combo.setEditable(True)
        self._combo.setInsertPolicy(QuietCombo.InsertPolicy.NoInsert)
        line = self._combo.lineEdit()
        assert line is not None  # editable
        return line

    def _lay_out(self) -> None:
        self.setLayout(labelled(self.caption, self._combo))
        self._tighten()


class SecretField(Field):
    """Dots, until somebody asks to see what is behind them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_button.setCheckable(True)
        self.show_button.setAutoDefault(False)
        self.show_button.toggled.connect(self._show_secret)

    def say(self, caption: str, example: str = "") -> None:
        super().say(caption, example)
        self.show_button.setText(say.hide() if self.show_button.isChecked() else say.show())
        self.show_button.setAccessibleDescription(caption)

    def _lay_out(self) -> None:
        self.show_button = QPushButton(self)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.show_button)
        self.setLayout(labelled(self.caption, holder))
        self.caption.setBuddy(self.line)
        self._tighten()

    def _show_secret(self, on: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.show_button.setText(say.hide() if on else say.show())


class Row(QWidget):
    """Fields side by side; under them, what is wrong with one of them."""

    def __init__(self, *fields: Field) -> None:
        super().__init__()
        self.fields = fields
        self.error = label("error", wraps=True)
        self.error.hide()
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in fields:
            row.addWidget(field, 1)
            field.changed.connect(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.error)

    def complain(self, field: Field, sentence: str) -> None:
        """Say what is wrong with that field, and take the keyboard there."""
        field.mark(True)
        self.error.setText(sentence)
        self.error.show()
        field.line.setFocus()
        field.line.selectAll()

    def clear(self) -> None:
        """Nothing is known to be wrong any more."""
        self.error.hide()
        for field in self.fields:
            field.mark(False)
