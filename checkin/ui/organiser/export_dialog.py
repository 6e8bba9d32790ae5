"""Ask what of the attendance goes into which file, and say where it is afterwards. It writes nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from checkin.attendance import Only
from checkin.ui.organiser.files import ask_save_file
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import Elided, QuietCombo, label, labelled
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.organiser import export_words as say

KINDS: tuple[Only | None, ...] = (None, *Only)
AS_SOURCE = "as source"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be written: which rows (None: everybody), where, and whether in the source's own columns."""

    only: Only | None
    path: Path
    as_source: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Possible:
    """Where files go unless somebody says otherwise, and what the event's registration system can do."""

    folder: Path
    pushes: bool = False  # attendance is sent to it
    as_source: bool = False  # its own columns are known


Write = Callable[[Wanted], int]  # → the number of rows; called beside the window


class ExportDialog(FormDialog):
    """Exports the attendance by the function that it is given; it may be done again and again."""

    def __init__(self, write: Write, possible: Possible, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._possible = possible
        self._folder = possible.folder
        self._name = ""  # a file name that somebody chose
        self.kinds = {kind: QRadioButton(self) for kind in KINDS}
        self._group = QButtonGroup(self)
        self.format, self.place, self.change = QuietCombo(self), Elided("place"), QPushButton(self)
        self._captions = {field: label("caption") for field in ("who", "format", "where")}
        self.replaces, self.no_push, self._no_push_step = label("hint"), label("heading"), label("hint", wraps=True)
        self.good, self.open_folder = label("good", wraps=True), QPushButton(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.foot.rest()

    @property
    def path(self) -> Path:
        """Where the file will be."""
        ending = ".csv" if self.format.currentData() == AS_SOURCE else str(self.format.currentData())
        return self._folder / (f"{self._name or say.file_stem(self._kind)}{ending}")

    def offer(self, possible: Possible) -> None:
        """What can be done now: an import may have come since the dialog was made."""
        self._possible = possible
        self._offer_formats()
        self._show_place()

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        assert isinstance(outcome, int)
        self.good.setText(say.written(outcome, shown(self.path.name)))
        self._show_outcome(True)
        self._show_place()

    def retranslate(self) -> None:
        self.title.setText(say.title())
        captions = {"who": say.who(), "format": say.file_format(), "where": say.where()}
        for field, text in captions.items():
            self._captions[field].setText(text)
        for kind, button in self.kinds.items():
            button.setText(say.only(kind))
        self._offer_formats()
        self.change.setText(say.choose())
        self.replaces.setText(say.replaces())
        self.no_push.setText(say.no_push())
        self._no_push_step.setText(say.no_push_step())
        self.open_folder.setText(say.open_folder())
        self.foot.close_button.setText(say.close())
        self.foot.main.setText(say.write())
        self._show_place()
        super().retranslate()

    @property
    def _kind(self) -> Only | None:
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    def _go(self) -> None:
        as_source = self.format.currentData() == AS_SOURCE
        wanted = Wanted(only=self._kind, path=self.path, as_source=as_source)
        self._show_outcome(False)
        self.work(say.writing(), lambda: self._write(wanted))

    def _changed(self) -> None:
        self._show_outcome(False)
        self._show_place()

    def _show_place(self) -> None:
        self.place.setText(shown(self.path, 400))
        self.replaces.setVisible(self.path.exists() and not self.good.isVisibleTo(self))

    def _show_outcome(self, visible: bool) -> None:
        self.good.setVisible(visible)
        self.open_folder.setVisible(visible)
        self.adjustSize()

    def _change_place(self) -> None:
        ask_save_file(self, say.title(), f"*{self.path.suffix}", self._chose_place, self.path)

    def _chose_place(self, path: Path) -> None:
        self._folder = path.parent
        self._name = path.name.removesuffix(self.path.suffix)
        self._changed()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _offer_formats(self) -> None:
        chosen = max(self.format.currentIndex(), 0)
        self.format.clear()
        for ending, text in say.formats().items():
            self.format.addItem(text, ending)
        if self._possible.as_source:
            self.format.addItem(say.as_source(), AS_SOURCE)
        self.format.setCurrentIndex(chosen)

    def _lay_out(self) -> None:
        who = QVBoxLayout()
        who.setSpacing(2)
        who.addWidget(self._captions["who"])
        for button in self.kinds.values():
            self._group.addButton(button)
            who.addWidget(button)
        self.kinds[None].setChecked(True)
        place, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.place, 1)
        row.addWidget(self.change)
        place.setLayout(row)
        where = labelled(self._captions["where"], place)
        where.addWidget(self.replaces)
        for layout in (who, labelled(self._captions["format"], self.format), where):
            self.fields.addLayout(layout)
        self._lay_out_outcome()

    def _lay_out_outcome(self) -> None:
        done = QHBoxLayout()
        done.setSpacing(12)
        done.addWidget(self.good, 1)
        done.addWidget(self.open_folder)
        self.fields.addLayout(done)
        told = QVBoxLayout()
        told.setSpacing(2)
        for widget in (self.no_push, self._no_push_step):
            told.addWidget(widget)
            widget.setVisible(not self._possible.pushes)
        self.fields.addLayout(told)
        self._show_outcome(False)
        for button in (self.change, self.open_folder):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._changed)
        self.format.activated.connect(self._changed)
        self.change.clicked.connect(self._change_place)
        self.open_folder.clicked.connect(self._open_folder)
        self.foot.main.clicked.connect(self._go)
