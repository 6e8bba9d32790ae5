"""Where name cards go and whether they come out, in the top bar; its menu chooses the printer. It prints nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from checkin.card_jobs import CardCause
from checkin.labels import LOW
from checkin.ui.desk.pill import Pill
from checkin.ui.keys import CARDS
from checkin.ui.palette import Colour
from checkin.ui.texts.card_queue import auto_print_words, card_queue_words
from checkin.ui.texts.cards import card_words
from checkin.ui.texts.desk import desk_words
from checkin.ui.texts.exchange import exchange_words as say

PDF = ""  # the printer's name where there is none: cards go to a PDF in the event's folder


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsShown:
    """What the card queue has to say; `printer` is PDF or a name of the system's.

    `warning`: what a card meets that may still come out. `unfit`: why the printer, or `refused` in its stead, cannot be
    used. `labels` are left on the roll, None where nobody counts.
    """

    printer: str = PDF
    waiting: int = 0
    not_printed: int = 0
    warning: CardCause | None = None
    unfit: CardCause | None = None
    refused: str = ""
    labels: int | None = None

    @property
    def is_low(self) -> bool:
        return self.labels is not None and self.labels <= LOW


class PrinterPill(Pill):
    """The printer's name, the cards that wait, the cards that did not come out."""

    printer_chosen = Signal(str)  # PDF or a printer's name
    opened = Signal()  # the menu stands: a good moment to look for printers that came or went
    again = Signal()  # print what did not come out once more
    cards_asked = Signal()
    trial_asked = Signal()
    settings_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, narrowest=70)
        self.state = CardsShown()
        self.printers: Sequence[str] = ()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.aboutToShow.connect(self.opened)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def show_state(self, state: CardsShown) -> None:
        self.state = state
        value, colour, hint = self._said(state)
        where = state.printer or "PDF"
        self.mark("printer" if colour is Colour.MUTED else "warning", colour, _INKS[colour])
        caption = desk_words.caption("printer")
        self.say(caption if value == where else f"{caption} · {where}", value, hint=f"{where} : {hint}")

    def _said(self, state: CardsShown) -> tuple[str, Colour, str]:
        """The most urgent there is to say: value, colour, and the whole of it for the tooltip."""
        words, line = card_queue_words, say.printing(state.waiting, state.not_printed, not state.printer)
        if state.not_printed:
            return _capital(line), Colour.RED, line
        if state.unfit and state.refused:
            return words.refused_short(state.refused), Colour.ORANGE, words.refused(state.refused, state.unfit)
        if state.unfit:
            return words.short(state.unfit), Colour.RED, words.unfit(state.unfit)
        if state.warning:
            return words.short(state.warning), Colour.ORANGE, words.maybe(card_words.cause(state.warning))
        if state.labels is not None and state.is_low:
            return words.labels_left(state.labels), Colour.ORANGE, words.low(state.labels)
        return _capital(line) if state.waiting else state.printer or "PDF", Colour.MUTED, line

    def offer(self, printers: Sequence[str]) -> None:
        """The printers to choose from, where the menu stands open too: looking for them may take a moment."""
        self.printers = printers
        if self._menu.isVisible():
            self._fill()

    def retranslate(self) -> None:
        self.show_state(self.state)

    def _fill(self) -> None:
        self._menu.clear()
        self._add(f"{card_queue_words.open()}\t{CARDS}", self.cards_asked)
        self._menu.addSeparator()
        for name in (PDF, *self.printers):
            action = self._menu.addAction(name.replace("&", "&&") or say.pdf())
            action.setCheckable(True)
            action.setChecked(name == self.state.printer)
            action.triggered.connect(self._choosing(name))
        self._menu.addSeparator()
        if self.state.not_printed:
            self._add(say.again(), self.again)
        if self.state.printer:
            self._add(card_queue_words.trial(), self.trial_asked)
        self._add(auto_print_words.open(), self.settings_asked)

    def _add(self, text: str, asked: SignalInstance) -> None:
        def ask() -> None:
            asked.emit()

        self._menu.addAction(text).triggered.connect(ask)

    def _choosing(self, name: str) -> Callable[[], None]:
        def choose() -> None:
            self.printer_chosen.emit(name)

        return choose


_INKS = {Colour.RED: Colour.RED, Colour.ORANGE: Colour.ORANGE_INK, Colour.MUTED: Colour.INK}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
