"""The supervisor's code of a new event, typed twice, or left out on purpose. It keeps nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from checkin import pin
from checkin.errors import WrongUse
from checkin.ui import texts
from checkin.ui.organiser.field import Row, SecretField
from checkin.ui.organiser.look import label
from checkin.ui.texts.pin import pin_words as say


class PinChoice(QWidget):
    """Nothing is chosen until somebody does: an event without a code is nobody's oversight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new, self.again = SecretField(self), SecretField(self)
        self.row = Row(self.new, self.again)
        self.without, self._hint = QCheckBox(self), label("hint", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.row, self._hint, self.without):
            column.addWidget(part)
        self.without.toggled.connect(self._leave_out)
        self.retranslate()

    @property
    def code(self) -> str:
        """What was chosen, "" for none."""
        return "" if self.without.isChecked() else self.new.text

    def settle(self) -> bool:
        """Whether something is chosen; else what is still to be done stands under the fields."""
        if self.without.isChecked():
            return True
        if not self.new.text:
            return self._complain(self.new, say.choose())
        try:
            pin.judge(self.new.text)
        except WrongUse as error:
            return self._complain(self.new, texts.error_sentence(error))
        return self.new.text == self.again.text or self._complain(self.again, say.differ())

    def retranslate(self) -> None:
        self.new.say(say.field("event"))
        self.again.say(say.field("again"))
        self.without.setText(say.without())
        self._hint.setText(say.why())

    def _complain(self, field: SecretField, sentence: str) -> bool:
        self.row.complain(field, sentence)
        return False

    def _leave_out(self, out: bool) -> None:
        self.row.clear()
        for field in (self.new, self.again):
            field.line.clear()
            field.setEnabled(not out)
