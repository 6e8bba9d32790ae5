"""The question at closing time while scans wait to be sent. It sends nothing and closes nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin.errors import CheckinError
from checkin.models import SyncStatus
from checkin.ui import texts
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import label
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.leaving import leaving_words as say

ZERO_WIDTH_SPACE = "\N{ZERO WIDTH SPACE}"


class LeavingDialog(FormDialog):
    """Send now, quit, or stay; meanwhile a copy of the event file is made beside the window."""

    leave = Signal()
    send_asked = Signal()

    def __init__(self, event_file: Path, back_up: Callable[[], Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event_file = event_file
        self._back_up = back_up
        self._unsent = 0
        self._copy: Path | None = None
        self._leaving = self._sending = False
        self._safe, self._copied = label(wraps=True), label("hint", wraps=True)
        self.fields.addWidget(self._safe)
        self.fields.addWidget(self._copied)
        self.foot.main.clicked.connect(self._send)
        self.foot.aside.clicked.connect(self._quit)
        self.foot.cancel.clicked.connect(self._cancel)
        self.retranslate()
        self.foot.rest()

    @property
    def safe(self) -> str:
        return self._safe.text()

    @property
    def copied(self) -> str:
        return self._copied.text()

    def ask(self, unsent: int) -> None:
        """Come to the front; the copy is made anew unless one is under way."""
        if not self.isVisible():
            self._leaving = self._sending = False
            self.notice.hide()
            self.foot.rest()
        self._unsent = unsent
        if not self.background.busy:
            self._copy = None
            self.background.run(self._back_up)
        self.retranslate()
        self.show()
        self.raise_()
        self.activateWindow()

    def show_status(self, status: SyncStatus) -> None:
        """What came of the exchange meanwhile."""
        if not self._sending:
            return
        if not status.waiting:
            self._quit()
        elif not status.busy:
            self._cancel()
            self._complain(say.not_sent(status))

    def succeeded(self, outcome: object) -> None:
        assert isinstance(outcome, Path)
        self._copy = outcome
        self.retranslate()
        if self._leaving:
            self.leave.emit()

    def retranslate(self) -> None:
        self.title.setText(say.title(self._unsent))
        self._safe.setText(say.safe(shown(self._event_file.name)))
        self._copied.setText(self._about_copy())
        self.foot.main.setText(say.send())
        self.foot.aside.setText(say.quit())
        self.foot.close_button.setText(say.stay())
        self.foot.cancel.setText(say.quit_at_once() if self._leaving else say.cancel())
        self.setWindowTitle(say.window_title())

    def reject(self) -> None:
        """Stay, by the button, Escape or the dialog's cross."""
        self._leaving = self._sending = False
        super().reject()

    def _failed(self, error: CheckinError) -> None:
        self._leaving = False
        self._copied.clear()
        if not self._sending:
            self.foot.rest()
        self._complain(say.not_copied(texts.error_sentence(error)))

    def _about_copy(self) -> str:
        if self._copy is None:
            return say.copying() if self.background.busy else ""
        folder = str(self._copy.parent).replace("/", f"/{ZERO_WIDTH_SPACE}").replace("\\", f"\\{ZERO_WIDTH_SPACE}")
        return say.copied(shown(self._copy.name), shown(folder, 600))

    def _send(self) -> None:
        self._sending = True
        self.notice.hide()
        self._work(say.sending())
        self.send_asked.emit()

    def _quit(self) -> None:
        """At once, or as soon as the copy is whole."""
        self._sending = False
        if not self.background.busy:
            self.leave.emit()
            return
        self._leaving = True
        self._work(say.copying())

    def _cancel(self) -> None:
        """Do not wait any longer: for the scans to be sent, or for the copy."""
        if self._leaving:
            self.leave.emit()
        self._sending = False
        self.foot.rest()

    def _work(self, doing: str) -> None:
        self.retranslate()
        self.foot.work(doing, may_cancel=True)

    def _complain(self, sentence: str) -> None:
        self.notice.setText(shown(sentence, 600))
        self.notice.show()
