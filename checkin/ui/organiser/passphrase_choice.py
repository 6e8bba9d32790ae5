"""The passphrase that somebody may choose for an event, and what it is good for. It keeps nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin.errors import Reason, WrongUse
from checkin.file_keys import SHORTEST
from checkin.ui import texts
from checkin.ui.organiser.field import Row, SecretField
from checkin.ui.organiser.look import label
from checkin.ui.texts.at_rest import at_rest_words as say


class PassphraseChoice(QWidget):
    """May stay empty: the event has a key of chance then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self._hint = SecretField(self), label("hint", wraps=True)
        self.row = Row(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.row)
        column.addWidget(self._hint)
        self.retranslate()

    @property
    def passphrase(self) -> str:
        """What was chosen, "" for none."""
        return self.field.text

    def settle(self) -> bool:
        """Whether an event can be made with it; else what is wrong stands under the field."""
        if not self.passphrase or len(self.passphrase) >= SHORTEST:
            return True
        error = WrongUse(Reason.SHORT_PASSPHRASE, shortest=SHORTEST)
        self.row.complain(self.field, texts.error_sentence(error))
        return False

    def clear(self) -> None:
        """Nothing of it stays in a field."""
        self.field.line.clear()

    def retranslate(self) -> None:
        self.field.say(say.passphrase(), say.at_least(SHORTEST))
        self._hint.setText(say.what_for())
