"""A dialog whose button writes files for a while: a bar that counts, a way to give up, where they are. Asks nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkin.errors import CheckinError
from checkin.progress import Progress
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import Elided, label, labelled
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.paper import making_words as say


class MakingDialog(FormDialog):
    """Given up or closed, it leaves nothing half made. `path` is where the result goes, a file or a folder."""

    FOLDER = False  # whether the result is one
    _counted = Signal(object, int, int)  # Progress, steps done, steps in all; from the thread that works

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._progress: Progress | None = None
        self.place, self.change, self.replaces = Elided("place"), QPushButton(self), label("hint")
        self.good, self.odd, self.open_folder = label("good", wraps=True), label("hint", wraps=True), QPushButton(self)
        self._where = label("caption")
        self._counted.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self.change.clicked.connect(self.ask_place)
        self.open_folder.clicked.connect(self._open_folder)
        self.foot.cancel.clicked.connect(self.give_up)
        for button in (self.change, self.open_folder):
            button.setAutoDefault(False)

    def make(self, task: Callable[[Progress], object]) -> None:
        """Carry it out beside the window; `succeeded` gets what it returns."""
        progress = Progress(lambda done, total: self._counted.emit(progress, done, total))
        self._progress = progress
        self.show_outcome("")
        self.work(say.beginning(), lambda: task(progress), may_cancel=True)

    def give_up(self) -> None:
        """What is under way ends with its next step, without a trace."""
        if self._progress:
            self._progress.stop()
            self._progress = None
        self.background.give_up()
        self._rest()

    def reject(self) -> None:
        self.give_up()
        super().reject()

    def succeeded(self, outcome: object) -> None:
        self._progress = None
        super().succeeded(outcome)

    def show_outcome(self, good: str, odd: str = "") -> None:
        """What was written, and what of it somebody should look at; "" takes both away."""
        self.good.setText(good)
        self.odd.setText(odd)
        for widget, text in ((self.good, good), (self.open_folder, good), (self.odd, odd)):
            widget.setVisible(bool(text))
        self.show_place()

    def show_place(self) -> None:
        self.place.setText(shown(self.path, 400))
        self.replaces.setVisible(self.path.is_file() and not self.good.isVisibleTo(self))

    def chose_place(self, path: Path) -> None:
        """Somebody said where."""
        self.path = path
        self.show_outcome("")

    def ask_place(self) -> None:
        """Ask where the result is to go; `chose_place` hears of it."""
        raise NotImplementedError

    def retranslate(self) -> None:
        self._where.setText(say.folder() if self.FOLDER else say.where())
        self.change.setText(say.change())
        self.replaces.setText(say.replaces())
        self.open_folder.setText(say.open_folder())
        self.foot.close_button.setText(say.close())
        self.foot.cancel.setText(say.cancel())
        self.show_place()
        super().retranslate()

    def lay_out_place(self) -> None:
        """Where it goes, and under that what became of it."""
        holder, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.place, 1)
        row.addWidget(self.change)
        holder.setLayout(row)
        where = labelled(self._where, holder)
        where.addWidget(self.replaces)
        done, told = QHBoxLayout(), QVBoxLayout()
        done.setSpacing(12)
        done.addWidget(self.good, 1)
        done.addWidget(self.open_folder)
        told.setSpacing(6)
        told.addLayout(done)
        told.addWidget(self.odd)
        self.fields.addLayout(where)
        self.fields.addLayout(told)
        self.show_outcome("")

    def _tell(self, progress: Progress, done: int, total: int) -> None:
        if progress is self._progress:
            self.foot.count(say.making(done, total), done, total)

    def _failed(self, error: CheckinError) -> None:
        self._progress = None
        super()._failed(error)

    def _open_folder(self) -> None:
        folder = self.path if self.FOLDER else self.path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
