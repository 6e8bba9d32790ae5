"""Ask for what a new event needs: its name, its time zone, where registrations come from. It makes nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from checkin.ui.organiser.files import ask_folder
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import QuietCombo, label, labelled
from checkin.ui.texts.organiser import new_event_words as say

# name, time zone, source (`folder:PATH` or None) → the event's file
Create = Callable[[str, str, str | None], Path]
# France, then where France is far away; the others follow.
NEAR = (
    "Europe/Paris",
    "America/Guadeloupe",
    "America/Martinique",
    "America/Cayenne",
    "Indian/Reunion",
    "Indian/Mayotte",
    "Pacific/Noumea",
    "Pacific/Tahiti",
)


class NewEventDialog(FormDialog):
    """Creates an event by the function that it is given."""

    created = Signal(object)  # Path of the event's file

    def __init__(self, create: Create, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._create = create
        self.name, self.timezone = QLineEdit(self), QuietCombo(self)
        self.later, self.from_folder = QRadioButton(self), QRadioButton(self)
        self.folder, self.choose = QLineEdit(self), QPushButton(self)
        self._captions = {field: label("caption") for field in ("name", "timezone", "source")}
        self._hint = label("hint", wraps=True)
        self._fill()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_folder(False)
        self.foot.rest()
        self.name.setFocus()

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        self.accept()
        self.created.emit(outcome)

    def retranslate(self) -> None:
        self.title.setText(say.title())
        captions = {"name": say.name(), "timezone": say.timezone(), "source": say.source()}
        for field, text in captions.items():
            self._captions[field].setText(text)
        self.name.setPlaceholderText(say.name_hint())
        self.later.setText(say.later())
        self.from_folder.setText(say.folder())
        self.folder.setPlaceholderText(say.folder_place())
        self.folder.setAccessibleName(say.folder())
        self.choose.setText(say.choose_folder())
        self._hint.setText(say.folder_hint())
        self.foot.close_button.setText(say.cancel())
        self.foot.main.setText(say.create())
        super().retranslate()

    def _go(self) -> None:
        name, timezone = self.name.text().strip(), self.timezone.currentText()
        source = f"folder:{self.folder.text().strip()}" if self.from_folder.isChecked() else None
        self.work(say.creating(), lambda: self._create(name, timezone, source))

    def _judge(self) -> None:
        folder = self.from_folder.isChecked()
        ready = bool(self.name.text().strip()) and (not folder or bool(self.folder.text().strip()))
        self.foot.main.setEnabled(ready)

    def _show_folder(self, folder: bool) -> None:
        for widget in (self.folder, self.choose, self._hint):
            widget.setVisible(folder)
        self._judge()
        self.adjustSize()

    def _choose_folder(self) -> None:
        ask_folder(self, say.folder(), self._chose_folder)

    def _chose_folder(self, folder: Path) -> None:
        self.folder.setText(str(folder))

    def _fill(self) -> None:
        self.name.setMaxLength(200)
        self.timezone.addItems(NEAR)
        self.timezone.insertSeparator(len(NEAR))
        self.timezone.addItems(sorted(name for name in available_timezones() if "/" in name and name not in NEAR))
        self.timezone.setMaxVisibleItems(16)
        self.later.setChecked(True)
        self.choose.setAutoDefault(False)

    def _lay_out(self) -> None:
        self.fields.addLayout(labelled(self._captions["name"], self.name))
        self.fields.addLayout(labelled(self._captions["timezone"], self.timezone))
        source = QVBoxLayout()
        source.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        widgets: tuple[QLabel | QRadioButton, ...] = (self._captions["source"], self.later, self.from_folder)
        for widget in widgets:
            source.addWidget(widget)
        source.addLayout(row)
        source.addWidget(self._hint)
        self.fields.addLayout(source)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._judge)
        self.folder.textChanged.connect(self._judge)
        self.from_folder.toggled.connect(self._show_folder)
        self.choose.clicked.connect(self._choose_folder)
        self.foot.main.clicked.connect(self._go)
