"""Asks for the supervisor's code in the search's place, and how long to wait after a wrong one. It tries none."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from checkin import pin
from checkin.roster import Roster
from checkin.ui.desk.form import Form
from checkin.ui.texts.desk import form_words
from checkin.ui.texts.pin import lock_words as say

LONGEST_NAME, LONGEST_CODE = 40, 64
STEP = 200  # ms between two looks at how long there is to wait


class UnlockForm(Form):
    """A page, no dialog: answers to scans stand in sight. Nothing of a code stays behind, whatever takes it away."""

    def __init__(self, roster: Roster, parent: QWidget | None = None) -> None:
        super().__init__(("code", "organiser"), parent)
        self._roster = roster
        self._name, self._waited = "unlock", False
        self.code = self.fields["code"]
        self.code.setEchoMode(QLineEdit.EchoMode.Password)
        self.code.setMaxLength(LONGEST_CODE)
        self.fields["organiser"].setMaxLength(LONGEST_NAME)
        self.code.textChanged.connect(self._judge)
        self._patience = QTimer(self, interval=STEP)
        self._patience.timeout.connect(self._count_down)
        self.retranslate()

    def begin(self, name: str, organiser: str) -> None:
        """Ask for the code so that `name`, as in the menu, can be done; `organiser` unlocked last."""
        self._name, self._waited = name, False
        self.code.clear()
        self.fields["organiser"].setText(organiser)
        self.retranslate()
        self._count_down()
        self.code.setFocus()

    def refuse(self) -> None:
        """The code was wrong, or tried too soon; another one may be typed meanwhile."""
        self.code.clear()
        self.code.setFocus()
        self._count_down()

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(say.title())
        self.hint.setText(say.purpose(self._name))
        self.name_buttons(say.unlock(), form_words.give_up())

    def hideEvent(self, event: QHideEvent) -> None:
        self.code.clear()
        self._patience.stop()
        super().hideEvent(event)

    def _count_down(self) -> None:
        """By the event's clock: the failures before count too, also those before a restart."""
        left = ceil(pin.wait(self._roster))
        self.warn(say.wait(left) if left else say.again() if self._waited else "")
        self._waited = self._waited or bool(left)
        if left and not self._patience.isActive():
            self._patience.start()
        elif not left:
            self._patience.stop()
        self._judge()

    def _judge(self) -> None:
        self.confirm.setEnabled(bool(self.code.text()) and not pin.wait(self._roster))
