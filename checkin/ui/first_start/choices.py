"""The pages of one press: which language, and who somebody is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from checkin.first_steps import Answers, Role
from checkin.ui import icons, texts
from checkin.ui.first_start.look import Choice
from checkin.ui.first_start.step import Step
from checkin.ui.organiser.look import label
from checkin.ui.palette import Colour
from checkin.ui.texts.exchange import menu_words
from checkin.ui.texts.first_start import first_start_words as say

ICON = 96
TRAINING = "training"
_ICONS = {Role.ORGANISER: "people", Role.VOLUNTEER: "door-in", TRAINING: "training"}


class WelcomeStep(Step):
    """The language, and the offer to go on where somebody left."""

    language_chosen = Signal(str)
    anew = Signal()
    name = "welcome"

    def __init__(self) -> None:
        super().__init__()
        self._before = Answers()
        self._left_off, self.again = label(wraps=True), QPushButton(self)
        self.again.setObjectName("link")
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self.anew)
        self.languages = {code: Choice(parent=self) for code in texts.LANGUAGES}
        for code, choice in self.languages.items():
            choice.clicked.connect(self._speaking(code))
        self._lay_out()

    def main(self) -> str:
        return say.resume() if self._before.step else say.onward()

    def begin(self) -> None:
        self.languages[texts.current_language()].setFocus()

    def fill(self, answers: Answers) -> None:
        self._before = answers
        for part in (self._left_off, self.again):
            part.setVisible(bool(answers.step))
        self.retranslate()

    def retranslate(self) -> None:
        self._left_off.setText(say.left_off(self._before.name))
        self.again.setText(say.begin_anew())
        for code, choice in self.languages.items():
            choice.say(menu_words.language(code), say.language_hint(code))

    def _speaking(self, code: str) -> Callable[[], None]:
        def speak() -> None:
            self.language_chosen.emit(code)
            self.forward.emit()

        return speak

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        for choice in self.languages.values():
            row.addWidget(choice, 1)
        before = QHBoxLayout()
        before.addWidget(self._left_off, 1)
        before.addWidget(self.again)
        self.column.addLayout(row)
        self.column.addLayout(before)
        self.column.addSpacing(24)
        self.column.addWidget(icons.Sign("app", Colour.INK, ICON, self), 0, Qt.AlignmentFlag.AlignHCenter)


class WhoStep(Step):
    """Organiser, volunteer, or somebody who wants to try first."""

    training = Signal()
    name = "who"

    def __init__(self) -> None:
        super().__init__()
        self.role = Role.UNKNOWN
        self.choices = {name: Choice(icon, self) for name, icon in _ICONS.items()}
        for choice in self.choices.values():
            self.column.addWidget(choice)
        self.choices[Role.ORGANISER].clicked.connect(self._organise)
        self.choices[Role.VOLUNTEER].clicked.connect(self._help)
        self.choices[TRAINING].clicked.connect(self.training)

    def main(self) -> str:
        return ""

    def begin(self) -> None:
        self.choices[Role.VOLUNTEER if self.role in (Role.VOLUNTEER, Role.PAIRING) else Role.ORGANISER].setFocus()

    def fill(self, answers: Answers) -> None:
        self.role = Role(answers.role) if answers.role in list(Role) else Role.UNKNOWN

    def answer(self, answers: Answers) -> Answers:
        return replace(answers, role=self.role)

    def retranslate(self) -> None:
        for name, choice in self.choices.items():
            choice.say(say.role(name), say.role_hint(name))

    def _organise(self) -> None:
        self._be(Role.ORGANISER)

    def _help(self) -> None:
        self._be(Role.VOLUNTEER)

    def _be(self, role: Role) -> None:
        self.role = role
        self.forward.emit()
