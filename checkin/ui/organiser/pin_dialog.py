"""Sets, changes or takes away the supervisor's code of an event. Its rules are `checkin.pin`'s."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from checkin import pin
from checkin.errors import CheckinError
from checkin.roster import Roster
from checkin.ui import texts
from checkin.ui.organiser.field import Row, SecretField
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import label
from checkin.ui.texts.desk import form_words
from checkin.ui.texts.pin import pin_words as say


class PinDialog(FormDialog):
    """Whoever changes a code knows the one before. Nothing of a code stays in a field once the dialog is closed."""

    code_set = Signal()  # by somebody who is here, and knows it

    def __init__(self, roster: Roster, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster, self._is_set = roster, pin.is_set(roster)
        self._purpose, self.good = label(wraps=True), label("good", wraps=True)
        self.secrets = {name: SecretField(self) for name in ("current", "new", "again")}
        self.rows = {name: Row(field) for name, field in self.secrets.items()}
        for widget in (self._purpose, *self.rows.values(), self.good):
            self.fields.addWidget(widget)
        self.foot.main.clicked.connect(self._keep)
        self.foot.aside.clicked.connect(self._take_away)
        for field in self.secrets.values():
            field.changed.connect(self._judge)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(say.title())
        for name, field in self.secrets.items():
            field.say(say.field(name))
        self.foot.main.setText(say.keep())
        self.foot.close_button.setText(form_words.close())
        self._show_state()
        super().retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        self.good.hide()
        self._look()
        self.secrets["current" if self._is_set else "new"].line.setFocus()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._forget()
        super().closeEvent(event)

    def reject(self) -> None:
        self._forget()
        super().reject()

    def _look(self) -> None:
        """Whether there is a code now: another window may have set one."""
        self._is_set = pin.is_set(self._roster)
        self._show_state()

    def _show_state(self) -> None:
        self._purpose.setText(say.purpose(is_set=self._is_set))
        self.rows["current"].setVisible(self._is_set)
        self.foot.aside.setText(say.take_away() if self._is_set else "")
        self.foot.rest()
        self._judge()

    def _judge(self) -> None:
        self.foot.main.setEnabled(bool(self.secrets["new"].text))

    def _keep(self) -> None:
        new = self.secrets["new"].text
        if new != self.secrets["again"].text:
            self._complain("again", say.differ())
        else:
            self._set(new)

    def _take_away(self) -> None:
        self._set("")

    def _set(self, code: str) -> None:
        """The form of the new one first: a slip in it costs no try of the old one."""
        try:
            pin.judge(code)
            if self._is_allowed():
                pin.set_code(self._roster, code)
                if code:
                    self.code_set.emit()
                self._done()
        except CheckinError as error:
            self._complain("new", texts.error_sentence(error))

    def _is_allowed(self) -> bool:
        if not pin.is_set(self._roster):
            return True
        tried = pin.attempt(self._roster, self.secrets["current"].text)
        if not tried.right:
            self._complain("current", say.wrong(ceil(tried.wait)))
        return tried.right

    def _done(self) -> None:
        self._forget()
        self._look()
        self.good.setText(say.kept(is_set=self._is_set))
        self.good.show()
        self.foot.close_button.setFocus()

    def _complain(self, name: str, sentence: str) -> None:
        self.good.hide()
        self.rows[name].complain(self.secrets[name], sentence)

    def _forget(self) -> None:
        for name, field in self.secrets.items():
            field.line.clear()
            self.rows[name].clear()
