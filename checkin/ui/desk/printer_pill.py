"""Where name cards go and whether they come out, in the top bar; its menu chooses the printer. It prints nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from checkin.ui.desk.pill import Pill
from checkin.ui.palette import Colour
from checkin.ui.texts.desk import desk_words
from checkin.ui.texts.exchange import exchange_words as say

PDF = ""  # the printer's name where there is none: cards go to a PDF in the event's folder


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsShown:
    """What the card queue has to say; `printer` is PDF or a name of the system's."""

    printer: str = PDF
    waiting: int = 0
    not_printed: int = 0


class PrinterPill(Pill):
    """The printer's name, the cards that wait, the cards that did not come out."""

    printer_chosen = Signal(str)  # PDF or a printer's name
    opened = Signal()  # the menu stands: a good moment to look for printers that came or went
    again = Signal()  # print what did not come out once more

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
        trouble = bool(state.not_printed)
        self.mark("warning" if trouble else "printer", *((Colour.RED, Colour.RED) if trouble else (Colour.MUTED,)))
        where = state.printer or "PDF"
        line = say.printing(state.waiting, state.not_printed, not state.printer)
        caption = (
            f"{desk_words.caption('printer')} · {where}" if trouble or state.waiting else desk_words.caption("printer")
        )
        self.say(caption, line[:1].upper() + line[1:] if trouble or state.waiting else where, hint=f"{where} : {line}")

    def offer(self, printers: Sequence[str]) -> None:
        """The printers to choose from, where the menu stands open too: looking for them may take a moment."""
        self.printers = printers
        if self._menu.isVisible():
            self._fill()

    def retranslate(self) -> None:
        self.show_state(self.state)

    def _fill(self) -> None:
        self._menu.clear()
        for name in (PDF, *self.printers):
            action = self._menu.addAction(name.replace("&", "&&") or say.pdf())
            action.setCheckable(True)
            action.setChecked(name == self.state.printer)
            action.triggered.connect(self._choosing(name))
        if self.state.not_printed:
            self._menu.addSeparator()
            self._menu.addAction(say.again()).triggered.connect(self._again)

    def _choosing(self, name: str) -> Callable[[], None]:
        def choose() -> None:
            self.printer_chosen.emit(name)

        return choose

    def _again(self) -> None:
        self.again.emit()
