"""The common part of setting up an event: where registrations come from, the try, its errors, what to know of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from checkin.errors import CheckinError
from checkin.event_setup import Made, Note
from checkin.ui.organiser.attempt import Attempt
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import label
from checkin.ui.organiser.shown import shown
from checkin.ui.organiser.source_choice import SourceChoice
from checkin.ui.organiser.system_fields import ReadQr
from checkin.ui.texts.linking import linking_words as words
from checkin.ui.texts.pairing import pairing_words


class SetUpDialog(FormDialog):
    """Asks the registration system beside the window; the event opens at the end, after what is to be said of it."""

    opened = Signal(object)  # Path of the event's file

    def __init__(self, read_qr: ReadQr, kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = SourceChoice(read_qr, kinds)
        self.notes = Notes(self)
        self._attempt: Attempt | None = None
        self._made: Made | None = None
        self.source.changed.connect(self.judge)
        self.foot.main.clicked.connect(self._go)
        self.foot.cancel.clicked.connect(self.give_up)
        self.inner.insertWidget(self.inner.indexOf(self.body), self.notes)

    def begin(self) -> None:
        """Start the try with what is filled in; `attempt` carries it out."""
        raise NotImplementedError

    def judge(self) -> None:
        """Enable the main button where enough is filled in."""
        raise NotImplementedError

    def attempt(self, make: Callable[[], Made], take_back: Callable[[Made], None]) -> None:
        """Carry it out; whoever gives up leaves nothing behind."""
        self.source.clear()
        self._attempt = Attempt(make, take_back)
        self.work(words.checking(), self._attempt, may_cancel=True)

    def give_up(self) -> None:
        """Wait no longer for the try under way."""
        self.background.give_up()
        if self._attempt is not None:
            self._attempt.give_up()
            self._attempt = None
        self._rest()

    def reject(self) -> None:
        self.give_up()
        self._show_form()
        super().reject()

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        assert isinstance(outcome, Made)
        self._attempt, self._made = None, outcome
        if not outcome.notes:
            self._open()
            return
        self.notes.show_notes(outcome.notes)
        self._show(form=False)

    def take_qr(self, url: str, code: str) -> bool:
        """The QR of a new device was scanned while this stands open; False where it cannot be used now."""
        return self.body.isVisible() and self.body.isEnabled() and self.source.take_qr(url, code)

    def ready_title(self) -> str:
        """What the page with the notes is called."""
        raise NotImplementedError

    def form_title(self) -> str:
        raise NotImplementedError

    def main_text(self) -> str:
        """What the main button says under the form."""
        raise NotImplementedError

    def retranslate(self) -> None:
        form = self._made is None
        self.title.setText(self.form_title() if form else self.ready_title())
        self.source.retranslate()
        self.notes.retranslate()
        self.foot.close_button.setText(words.give_up() if form else "")
        self.foot.cancel.setText(words.cancel())
        self.foot.main.setText(self.main_text() if form else words.open_event())
        super().retranslate()

    def _go(self) -> None:
        if self._made is None:
            self.begin()
        else:
            self._open()

    def _open(self) -> None:
        made, self._made = self._made, None
        assert made is not None  # there is something to open
        self.accept()
        self.opened.emit(made.path)

    def _failed(self, error: CheckinError) -> None:
        self._attempt = None
        self._rest()
        if not self.source.complain(error):
            super()._failed(error)

    def _show_form(self) -> None:
        self._made = None
        self._show(form=True)

    def _show(self, *, form: bool) -> None:
        for widget, visible in sorted(((self.body, form), (self.notes, not form)), key=lambda part: part[1]):
            widget.setVisible(visible)
        self.notice.hide()
        self.retranslate()
        self.foot.rest()
        if form:
            self.judge()
        else:
            self.foot.main.setEnabled(True)


class Notes(QWidget):
    """What an organiser should know before the event is opened, one card each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts: list[str] = []
        self._notes: Sequence[Note] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.hide()

    def show_notes(self, notes: Sequence[Note]) -> None:
        self._notes = notes
        self.retranslate()

    def retranslate(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        self.texts = [shown(pairing_words.note(note), 600) for note in self._notes]
        self._column.addWidget(label("caption", words.before_opening()))
        for text in self.texts:
            self._column.addWidget(_card(text))


def _card(text: str) -> QFrame:
    frame = QFrame()
    frame.setObjectName("warning")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(16, 12, 16, 12)
    layout.addWidget(label(text=text, wraps=True))
    return frame
