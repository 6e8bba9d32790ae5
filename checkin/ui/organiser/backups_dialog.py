"""« Sauvegardes » : where copies go, which there are, one now, one taken back. It makes and restores none itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.backups import Good
from checkin.backups.places import Places
from checkin.ui.organiser import look
from checkin.ui.organiser.backups_table import BackupsTable
from checkin.ui.organiser.files import ask_folder
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.backups import backup_words as say

WIDE = 880


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What there is now: the sound copies, newest first; `passages` of the event itself."""

    event: Path
    places: Places
    copies: tuple[Good, ...]
    passages: int
    encrypted: bool
    now: datetime
    zone: ZoneInfo
    made: int | None = None  # copies that were just made


@dataclass(frozen=True, slots=True, kw_only=True)
class Clerk:
    """What the window asks for, each beside it. `copy`: look, after a copy was made."""

    look: Callable[[], View]
    copy: Callable[[], View]
    choose: Callable[[Places], View]


class BackupsDialog(FormDialog):
    """Reads the copies each time that it is shown."""

    restore_asked = Signal(object)  # Path of the copy

    def __init__(self, clerk: Clerk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clerk = clerk
        self._view: View | None = None
        self._asking = False
        self._when, self._sealed, self._where = (
            look.label("hint", wraps=True),
            look.label("hint", wraps=True),
            look.label(),
        )
        self.beside, self.elsewhere = QCheckBox(self), QCheckBox(self)
        self.folder, self.choose_button = look.Elided("hint"), QPushButton(self)
        self.table, self.copied = BackupsTable(self), look.label("good", wraps=True)
        self._copies, self._none = look.label(), look.label("hint")
        self._question, self.question = self._question_frame()
        self._places, self._inside = look.card(self)
        self._fill()
        self._connect()
        self.retranslate()
        self.foot.rest()

    def refresh(self) -> None:
        """Read all copies anew."""
        self.copied.hide()
        self._rest_question()
        self.work(say.reading(), self._clerk.look)

    def succeeded(self, outcome: object) -> None:
        assert isinstance(outcome, View)
        self._view = outcome
        super().succeeded(outcome)
        self._show_places(outcome)
        self.table.show_copies(outcome.copies, outcome.event, outcome.passages, outcome.now, outcome.zone)
        self.copied.setVisible(outcome.made is not None)
        self.copied.setText(say.copied(outcome.made or 0))
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(say.title())
        self._when.setText(say.when())
        self._where.setText(say.where())
        self.beside.setText(say.beside())
        self.elsewhere.setText(say.elsewhere())
        self.choose_button.setText(say.choose())
        self._copies.setText(say.copies())
        self._none.setText(say.none())
        if self._view:
            self._show_places(self._view)
        self._show_feet()
        super().retranslate()

    def reject(self) -> None:
        """« Non » takes the question back, not the window."""
        if self._asking:
            self._rest_question()
        else:
            super().reject()

    def _show_places(self, view: View) -> None:
        folder = view.places.folder
        for box, on in ((self.beside, view.places.beside or folder is None), (self.elsewhere, folder is not None)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self.beside.setEnabled(folder is not None)
        text = shown(folder, 300) if folder else say.no_folder()
        self.folder.setText(say.away(text) if folder and not folder.is_dir() else text)
        self._sealed.setText(say.encrypted(view.encrypted))
        self._none.setVisible(not view.copies)
        self.table.setVisible(bool(view.copies))

    def _show_feet(self) -> None:
        chosen = self.table.chosen() is not None
        self.foot.aside.setText("" if self._asking else say.copy_now())
        self.foot.close_button.setText(say.no() if self._asking else say.close())
        self.foot.main.setText(say.yes() if self._asking else say.take_back())
        self.foot.main.setEnabled(chosen)
        self.foot.rest()

    def _go(self) -> None:
        """The first press asks, the second one does."""
        good = self.table.chosen()
        if good is None or self._view is None:
            return
        if self._asking:
            self.restore_asked.emit(good.copy.path)
            return
        self.question.setText(say.ask(say.made(good.copy.made, self._view.now, self._view.zone)))
        self._turn(asking=True)

    def _rest_question(self) -> None:
        self._turn(asking=False)

    def _turn(self, *, asking: bool) -> None:
        """While the question stands, the places make way for it: both would be higher than a laptop's screen."""
        self._asking = asking
        for widget, visible in ((self._when, not asking), (self._places, not asking), (self._question, asking)):
            widget.setVisible(visible)
        self._show_feet()

    def _copy(self) -> None:
        self.work(say.copying(), self._clerk.copy)

    def _choose(self) -> None:
        ask_folder(self, say.elsewhere(), self._chosen, self._view.places.folder if self._view else None)

    def _chosen(self, folder: Path) -> None:
        self._keep(Places(folder=folder, beside=self.beside.isChecked()))

    def _tick(self) -> None:
        """Without a folder there is one to be chosen first."""
        folder = self._view.places.folder if self._view else None
        if self.elsewhere.isChecked() and folder is None:
            self.elsewhere.setChecked(False)
            self._choose()
            return
        self._keep(Places(folder=folder if self.elsewhere.isChecked() else None, beside=self.beside.isChecked()))

    def _keep(self, places: Places) -> None:
        def choose() -> View:
            return self._clerk.choose(places)

        self._rest_question()
        self.work(say.reading(), choose)

    def _connect(self) -> None:
        self.foot.main.clicked.connect(self._go)
        self.foot.aside.clicked.connect(self._copy)
        self.choose_button.clicked.connect(self._choose)
        self.beside.clicked.connect(self._tick)
        self.elsewhere.clicked.connect(self._tick)
        self.table.itemSelectionChanged.connect(self._rest_question)

    def _fill(self) -> None:
        self.setMinimumWidth(WIDE)
        inside = self._inside
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addSpacing(34)
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose_button)
        _stack(inside, self._where, self.beside, self.elsewhere)
        inside.addLayout(row)
        _stack(inside, self._sealed)
        below, copies = look.card(self)
        _stack(copies, self._copies, self._none, self.table)
        _stack(self.fields, self._when, self._places, below, self.copied, self._question)
        self.copied.hide()
        self.table.hide()
        self._none.hide()
        self.choose_button.setAutoDefault(False)

    def _question_frame(self) -> tuple[QFrame, QLabel]:
        frame, words = QFrame(self), look.label(wraps=True)
        frame.setObjectName("warning")
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(16, 12, 16, 12)
        words.setAlignment(Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(words)
        frame.hide()
        return frame, words


def _stack(layout: QVBoxLayout, *widgets: QWidget) -> None:
    for widget in widgets:
        layout.addWidget(widget)
