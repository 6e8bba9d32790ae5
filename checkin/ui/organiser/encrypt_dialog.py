"""Offers to encrypt an event that was made before events were encrypted. It encrypts nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import label
from checkin.ui.organiser.passphrase_choice import PassphraseChoice
from checkin.ui.texts.at_rest import at_rest_words as say


class EncryptDialog(FormDialog):
    """The event's window closes for a moment while it is done: nobody may have the file open."""

    asked = Signal(str)  # the passphrase, "" for none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what, self.choice = label(wraps=True), PassphraseChoice(self)
        self.fields.addWidget(self._what)
        self.fields.addWidget(self.choice)
        self.foot.main.clicked.connect(self._go)
        self.retranslate()
        self.foot.rest()

    def retranslate(self) -> None:
        self.title.setText(say.encrypt_title())
        self._what.setText(say.what_happens())
        self.choice.retranslate()
        self.foot.main.setText(say.encrypt_now())
        self.foot.close_button.setText(say.later())
        super().retranslate()

    def done(self, result: int) -> None:
        self.choice.clear()
        super().done(result)

    def _go(self) -> None:
        if not self.choice.settle():
            return
        passphrase = self.choice.passphrase
        self.accept()
        self.asked.emit(passphrase)
