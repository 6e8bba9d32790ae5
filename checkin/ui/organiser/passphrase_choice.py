"""The passphrase that somebody may choose for an event, and what it is good for. It keeps nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from checkin.errors import Reason, WrongUse
from checkin.file_keys import SHORTEST
from checkin.ui import texts
from checkin.ui.organiser.field import Row, SecretField
from checkin.ui.organiser.look import label
from checkin.ui.texts.at_rest import at_rest_words as say


class PassphraseChoice(QWidget):
    """None, unless somebody wants one: the event has a key of chance then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted, self.field, self._hint = QCheckBox(self), SecretField(self), label("hint", wraps=True)
        self.row = Row(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.wanted, self.row, self._hint):
            column.addWidget(part)
        self.wanted.toggled.connect(self._show)
        self._show(wanted=False)
        self.retranslate()

    @property
    def passphrase(self) -> str:
        """What was chosen, "" for none."""
        return self.field.text if self.wanted.isChecked() else ""

    def settle(self) -> bool:
        """Whether an event can be made with it; else what is wrong stands under the field."""
        if not self.wanted.isChecked() or len(self.passphrase) >= SHORTEST:
            return True
        error = WrongUse(Reason.SHORT_PASSPHRASE, shortest=SHORTEST)
        self.row.complain(self.field, texts.error_sentence(error))
        return False

    def clear(self) -> None:
        """Nothing of it stays in a field."""
        self.field.line.clear()
        self.wanted.setChecked(False)

    def retranslate(self) -> None:
        self.wanted.setText(say.choose_passphrase())
        self.field.say(say.passphrase(), say.at_least(SHORTEST))
        self._hint.setText(say.what_for())

    def _show(self, wanted: bool) -> None:
        for part in (self.row, self._hint):
            part.setVisible(wanted)
        if wanted:
            self.field.line.setFocus()
