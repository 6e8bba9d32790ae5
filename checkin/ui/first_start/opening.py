"""A volunteer's pages: the event's file, or the code of the registration system; and the end of both ways."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from checkin.event_setup import Made
from checkin.first_steps import Answers, harmless
from checkin.ui import icons
from checkin.ui.first_start.look import Choice
from checkin.ui.first_start.making import NameRow, settled
from checkin.ui.first_start.step import Step
from checkin.ui.organiser.files import ask_open_file
from checkin.ui.organiser.look import label
from checkin.ui.organiser.set_up_dialog import Notes
from checkin.ui.organiser.source_choice import PRETIX, SourceChoice
from checkin.ui.organiser.system_fields import ReadQr
from checkin.ui.palette import Colour
from checkin.ui.texts.exchange import menu_words
from checkin.ui.texts.first_start import first_start_words as say
from checkin.ui.texts.linking import linking_words

ICON = 44


class FileStep(Step):
    """The file is dropped or chosen; who has none goes on with a code."""

    file_chosen = Signal(object)  # Path
    name = "file"

    def __init__(self) -> None:
        super().__init__()
        self._drop, self._hint = label("invitation", wraps=True), label("hint", wraps=True)
        self.choose, self.with_code = QPushButton(self), Choice("online", self)
        self._frame = self._arrange()
        self.choose.clicked.connect(self._ask)
        self.with_code.clicked.connect(self.forward)
        self.column.addWidget(self._frame)
        self.column.addWidget(self.with_code)

    def main(self) -> str:
        return ""

    def begin(self) -> None:
        self.choose.setDefault(True)
        self.choose.setFocus()

    def hover(self, over: bool) -> None:
        """Something that could be an event is held over the window."""
        self._frame.setProperty("over", over)
        self._frame.style().polish(self._frame)

    def retranslate(self) -> None:
        self._drop.setText(say.drop())
        self._hint.setText(say.drop_hint())
        self.choose.setText(say.choose_file())
        self.with_code.say(say.with_code(), say.with_code_hint())

    def _ask(self) -> None:
        ask_open_file(self, menu_words.open_title(), menu_words.event_files(), self._chosen)

    def _chosen(self, path: Path) -> None:
        self.file_chosen.emit(path)

    def _arrange(self) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName("drop")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(24, 20, 24, 20)
        inner.setSpacing(10)
        inner.addWidget(icons.Sign("door-in", Colour.ACCENT, ICON, frame), 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (self._drop, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inner.addWidget(words)
        inner.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        return frame


class PairStep(Step):
    """The event's name at this desk, and the way into pretix; the code is used up when it is tried."""

    name = "pair"

    def __init__(self, read_qr: ReadQr) -> None:
        super().__init__()
        self.named, self.source = NameRow(), SourceChoice(read_qr, (PRETIX,))
        self.column.addWidget(self.named)
        self.column.addWidget(self.source)

    def main(self) -> str:
        return linking_words.link()

    def begin(self) -> None:
        self.named.name.line.setFocus()

    def fill(self, answers: Answers) -> None:
        self.named.name.text, self.source.pretix.address.text = answers.name, answers.address

    def answer(self, answers: Answers) -> Answers:
        return replace(answers, name=self.named.name.text, address=harmless(self.source.pretix.address.text))

    def settle(self) -> bool:
        return self.named.settle() and settled(self.source)

    def retranslate(self) -> None:
        self.named.retranslate()
        self.source.retranslate()


class ReadyStep(Step):
    """What is to be known before the event opens, and its recovery key for whoever asks."""

    key_asked = Signal()
    name = "ready"

    def __init__(self) -> None:
        super().__init__()
        self.notes, self._about, self.key = Notes(self), label(wraps=True), QPushButton(self)
        self.key.setAutoDefault(False)
        self.key.clicked.connect(self.key_asked)
        row = QHBoxLayout()
        row.addWidget(self.key)
        row.addStretch(1)
        self.column.addWidget(self.notes)
        self.column.addWidget(self._about)
        self.column.addLayout(row)

    def main(self) -> str:
        return linking_words.open_event()

    def show_made(self, made: Made) -> None:
        self.notes.show_notes(made.notes)
        self.notes.setVisible(bool(made.notes))

    def retranslate(self) -> None:
        self.notes.retranslate()
        self._about.setText(say.about_key())
        self.key.setText(say.show_key())
