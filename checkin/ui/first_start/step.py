"""One page of the first steps: what it asks, what was said, what is missing. The window around it leads on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin.first_steps import Answers
from checkin.ui.texts.first_start import first_start_words as say


class Step(QWidget):
    """`name` is one of the words' titles; `forward` says that a choice was made that needs no button."""

    forward = Signal()
    name = ""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)

    def main(self) -> str:
        """What the blue button says, "" where a choice on the page itself leads on."""
        return say.onward()

    def begin(self) -> None:
        """The page stands: give the keyboard to what comes first."""

    def fill(self, answers: Answers) -> None:
        """What was said before."""

    def answer(self, answers: Answers) -> Answers:
        """The answers with what is said here."""
        return answers

    def settle(self) -> bool:
        """Whether it can go on; else what is wrong stands at its field."""
        return True

    def retranslate(self) -> None:
        """Every text anew, in the language of now."""
        raise NotImplementedError
