"""The recovery key of an encrypted event, to be printed or copied by hand; on no screen before it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from checkin.errors import CheckinError
from checkin.ui import theme
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import card, label
from checkin.ui.printing.paper import ask_printer
from checkin.ui.printing.papers import key_page
from checkin.ui.printing.papers.pages import A4
from checkin.ui.scanners.set_up.symbol import Symbol
from checkin.ui.texts.at_rest import at_rest_words as say


class KeyDialog(FormDialog):
    """`read_key` gives the key, beside the window; nothing of it stays when this is closed."""

    def __init__(self, read_key: Callable[[], str], event: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_key, self._event, self._key = read_key, event, ""
        self._use, self.key, self.symbol = label(wraps=True), label("recovery"), Symbol(self)
        self._card, layout = card(self)
        self._arrange_card(layout.addLayout)
        self.fields.addWidget(self._use)
        self.fields.addWidget(self._card)
        self.foot.main.clicked.connect(self._main)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(say.key_title())
        self._use.setText(say.key_use())
        self.foot.main.setText(say.print_key() if self._key else say.show_key())
        self.foot.close_button.setText(say.close())
        self.foot.rest()
        super().retranslate()

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        self._show(str(outcome))

    def done(self, result: int) -> None:
        self._show("")
        super().done(result)

    def _main(self) -> None:
        if self._key:
            ask_printer(self, self._print, A4)
        else:
            self.work(say.reading(), self._read_key)

    def _print(self, printer: QPrinter) -> None:
        try:
            key_page.paper(self._event, self._key).put_on(printer)
        except CheckinError as error:
            self._failed(error)

    def _show(self, key: str) -> None:
        self._key = key
        self.key.setText("\n".join(key_page.lines(key)))
        self.symbol.text = key
        self._card.setVisible(bool(key))
        self.retranslate()

    def _arrange_card(self, add: Callable[[QHBoxLayout], object]) -> None:
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        theme.wear(self.key, f'QLabel#recovery {{ font-family: "{family}"; font-size: 20px; font-weight: 600; }}')
        self.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.symbol.setFixedSize(210, 210)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.key, 1)
        row.addWidget(self.symbol)
        add(row)
        self._card.hide()
