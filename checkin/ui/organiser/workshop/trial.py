"""One card of the workshop on paper: into a PDF, or on a printer without the queue and its journal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from checkin.card_jobs import TEST_CARD, CardState
from checkin.cards import CardLayout
from checkin.ui.organiser.background import Background
from checkin.ui.organiser.files import ask_save_file
from checkin.ui.organiser.shown import shown
from checkin.ui.printing import printers
from checkin.ui.printing.backend import Backend, Order, Progress, not_printed
from checkin.ui.printing.card_files import write_card_pdf
from checkin.ui.texts.workshop_checks import check_words as say

LOOK_EVERY = 0.25  # seconds
PATIENCE = 10.0  # seconds until a card that is still in the queue is taken out of it
CODE = "TEST"


class TrialButton(QPushButton):
    """Its menu offers a PDF and the printers that there are; the one in use at the head."""

    printer_chosen = Signal(str)
    pdf_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""
        self._printers: Sequence[str] = ()
        self._background = Background(self)
        self._background.done.connect(self._offer)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setAutoDefault(False)
        self.retranslate()

    def look(self, chosen: str) -> None:
        """Find the printers beside the window: on a network that takes a moment."""
        self._chosen = chosen
        self._background.run(printers.available)

    def give_up(self) -> None:
        self._background.give_up()

    def retranslate(self) -> None:
        self.setText(say.try_print())

    def _offer(self, found: object) -> None:
        assert isinstance(found, list)
        self._printers = sorted(found, key=lambda name: name != self._chosen)

    def _fill(self) -> None:
        self._menu.clear()
        self._menu.addAction(say.pdf()).triggered.connect(self.pdf_chosen)
        for name in self._printers:
            self._menu.addAction(shown(name, 60).replace("&", "&&")).triggered.connect(self._choosing(name))

    def _choosing(self, name: str) -> Callable[[], None]:
        def choose() -> None:
            self.printer_chosen.emit(name)

        return choose


def ask_pdf(parent: QWidget, folder: Path, write: Callable[[Path], None]) -> None:
    """Ask where; `write` gets the path."""
    ask_save_file(parent, say.try_print(), "*.pdf", write, folder / f"{say.file_stem()}.pdf")


def written(card: CardLayout, path: Path) -> str:
    """Write the PDF; what to say of it. StoreError."""
    write_card_pdf(card, path)
    return say.written(path.name)


def printed(card: CardLayout, backend: Backend) -> Progress:
    """Hand the card over and see it leave the queue; beside the window. What does not leave is taken back."""
    if cause := backend.check(card.width, card.height):
        return not_printed(cause)
    progress, begun = backend.send(Order(job=TEST_CARD, code=CODE, card=card)), monotonic()
    while progress.state is CardState.SENT and monotonic() - begun < PATIENCE:
        sleep(LOOK_EVERY)
        progress = backend.look(progress.reference, monotonic() - begun)
    if progress.state in (CardState.SENT, CardState.NOT_PRINTED) and progress.reference:
        ended = backend.cancel(progress.reference)
        return ended if ended.state is CardState.HANDED_OVER else progress
    return progress
