"""Asks for the passphrase or the recovery key of an event that this computer cannot open. Tries none itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from checkin.errors import CheckinError, Reason
from checkin.ui.organiser.field import Row, SecretField
from checkin.ui.organiser.files import ask_open_file
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import label
from checkin.ui.texts.at_rest import at_rest_words as say
from checkin.ui.texts.exchange import menu_words

Unlock = Callable[[Path, str, bool], object]  # the file, what was typed, whether to remember it


class UnlockDialog(FormDialog):
    """May be tried as often as somebody likes; what was typed stays until it was right."""

    unlocked = Signal(object)  # Path
    file_chosen = Signal(object)  # Path of another event

    def __init__(self, unlock: Unlock, path: Path, why: Reason, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unlock, self._path, self._why = unlock, path, why
        self._reason = label(wraps=True)
        self.words = SecretField(self)
        self.row = Row(self.words)
        self.remember = QCheckBox(self)
        self.remember.setChecked(True)
        for widget in (self._reason, self.row, self.remember):
            self.fields.addWidget(widget)
        self.words.changed.connect(self._judge)
        self.foot.main.clicked.connect(self._try)
        self.foot.aside.clicked.connect(self._choose)
        self.retranslate()
        self.foot.rest()
        self._judge()
        self.words.line.setFocus()

    def retranslate(self) -> None:
        closed = self._why is Reason.KEY_LOCKED
        self.title.setText(say.locked_title())
        self._reason.setText((say.why_closed if closed else say.why_locked)(self._path.name))
        self.words.say(say.words())
        self.remember.setText(say.remember())
        self.foot.main.setText(say.unlock())
        self.foot.aside.setText(say.other_file())
        self.foot.close_button.setText(say.close())
        super().retranslate()

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        self.words.line.clear()
        self.unlocked.emit(self._path)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.words.line.clear()
        super().closeEvent(event)

    def _judge(self) -> None:
        self.foot.main.setEnabled(bool(self.words.text))

    def _try(self) -> None:
        self.work(say.trying(), partial(self._unlock, self._path, self.words.text, self.remember.isChecked()))

    def _failed(self, error: CheckinError) -> None:
        if error.reason is not Reason.WRONG_PASSPHRASE:
            super()._failed(error)
            return
        self._rest()
        self.row.complain(self.words, say.wrong())

    def _choose(self) -> None:
        ask_open_file(self, menu_words.open_title(), menu_words.event_files(), self._chosen, self._path.parent)

    def _chosen(self, path: Path) -> None:
        self.file_chosen.emit(path)
