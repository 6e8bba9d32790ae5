"""One check: its sign, its name, the evidence, and what to do with a button that does it. It looks at nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from checkin.doctor import Check, Light
from checkin.ui import theme
from checkin.ui.doctor.fixes import fix
from checkin.ui.doctor.look import LightSign
from checkin.ui.organiser.look import label
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.doctor import Around
from checkin.ui.texts.doctor import doctor_words as say

SIGN = 26
BREAK = "\N{ZERO WIDTH SPACE}"
NAMES = 210  # pixels of the names of what is in order, at the usual size of text
LONGEST = 300  # characters of evidence


class CheckRow(QFrame):
    """Stays the same widget while its check changes, so that the keyboard's place is not lost."""

    asked = Signal(str)  # an action of `fixes`
    answered = Signal(str, bool)  # the check's name, and whether it went well

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.check: Check | None = None
        self._question = False
        self._sign = LightSign(SIGN, self)
        self._name, self._light = label("name"), label("light")
        self.found, self.todo = label("found", wraps=True), label("todo", wraps=True)
        self.button, self.yes, self.no = (QPushButton(self) for _ in range(3))
        self._arrange()
        self.button.clicked.connect(self._ask)
        self.yes.clicked.connect(self._went_well)
        self.no.clicked.connect(self._failed)

    def show_check(self, check: Check, around: Around, *, question: bool, offered: bool = True) -> None:
        """`question`: it was tried just now, and a person has to say how it went. `offered`: the button leads on."""
        self.check, self._question = check, question
        red = check.light is Light.RED
        self._sign.show_light(check.light)
        self._name.setText(say.title(check.name))
        self._light.setText(say.light(check.light))
        for widget in (self, self._light):
            widget.setProperty("light", check.light.value)
            widget.style().polish(widget)
        self.found.setText(_line(check, around))
        self.todo.setText(say.question(check.name) if question else f"→ {say.todo(check)}" if say.todo(check) else "")
        self.todo.setVisible(bool(self.todo.text()))
        self._show_buttons(fix(check) if offered else "", red)
        self.setAccessibleName(" · ".join(one.text() for one in (self._name, self._light, self.found, self.todo)))

    def _show_buttons(self, action: str, red: bool) -> None:
        self.button.setText(say.button(action) if action else "")
        self.button.setProperty("kind", "primary" if red else "second")
        self.button.style().polish(self.button)
        self.button.setVisible(bool(action) and not self._question)
        for button, name in ((self.yes, "yes"), (self.no, "no")):
            button.setText(say.button(name))
            button.setVisible(self._question)
        if self._question and not self.yes.hasFocus():
            self.yes.setFocus()

    def _ask(self) -> None:
        if self.check:
            self.asked.emit(fix(self.check))

    def _went_well(self) -> None:
        self._answer(True)

    def _failed(self) -> None:
        self._answer(False)

    def _answer(self, good: bool) -> None:
        if self.check:
            self.answered.emit(self.check.name, good)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name)
        head.addWidget(self._light)
        head.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        grid.addWidget(self._sign, 0, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(head, 0, 1)
        grid.addWidget(self.found, 1, 1)
        grid.addWidget(self.todo, 2, 1)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.button, self.yes, self.no):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        grid.addLayout(buttons, 0, 2, 3, 1, Qt.AlignmentFlag.AlignVCenter)


class QuietRow(QWidget):
    """A check that is in order: one line, no button but for what can be switched on."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check: Check | None = None
        self._sign = LightSign(18, self)
        self._name, self.found = label("quiet_name"), label("quiet", wraps=True)
        self._name.setMinimumWidth(theme.scaled(NAMES))
        self.button = QPushButton(self)
        self.button.setObjectName("row")
        self.button.setProperty("kind", "quiet")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._name)
        row.addWidget(self.found, 1)
        row.addWidget(self.button)

    def show_check(self, check: Check, around: Around) -> None:
        self.check = check
        self._sign.show_light(check.light)
        self._name.setText(say.title(check.name))
        self.found.setText(_line(check, around))
        action = fix(check)
        self.button.setText(say.button(action) if action else "")
        self.button.setVisible(bool(action))
        self.setAccessibleName(f"{self._name.text()} · {say.light(check.light)} · {self.found.text()}")

    def _ask(self) -> None:
        if self.check:
            self.asked.emit(fix(self.check))


def _line(check: Check, around: Around) -> str:
    """The evidence as a line of its own; a long path may break at its slashes."""
    found = shown(say.found(check, around), LONGEST)
    return f"{found[:1].upper()}{found[1:]}".replace("/", f"/{BREAK}")
