"""« Effacer les données personnelles »: what goes, what stays, the event's name to confirm, then the certificate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from checkin.errors import CheckinError
from checkin.purging import Record
from checkin.purging.overview import Overview
from checkin.ui.organiser.counted_card import CountedCard
from checkin.ui.organiser.field import Field, Row
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import label
from checkin.ui.texts.privacy import purge_words as say
from checkin.ui.texts.purging import purge_kinds

WIDTH = 860


@dataclass(frozen=True, slots=True)
class Purger:
    """`look` reads; `purge` erases and writes the certificate, beside the window; `print` asks for a printer."""

    look: Callable[[], Overview]
    purge: Callable[[str, bool], Record]
    certificate: Path
    print: Callable[[QWidget, Record], None]


class PurgeDialog(FormDialog):
    """Nothing is erased before the event's name stands in the field."""

    purged = Signal()

    def __init__(self, purger: Purger, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH)
        self._purger, self._seen = purger, Overview(event="", removed={}, kept={})
        self._why, self.good, self.odd = label(wraps=True), label("good", wraps=True), label("hint", wraps=True)
        self.goes, self.stays = CountedCard(), CountedCard(columns=1)
        self.even_unsent = QCheckBox(self)
        self.name, self.by = Field(), Field()
        self._row = Row(self.name, self.by)
        self.foot.main.setProperty("kind", "danger")
        self.open_button, self.print_button = QPushButton(self), QPushButton(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.foot.rest()

    def retranslate(self) -> None:
        self.title.setText(say.title())
        self.by.say(say.by())
        self.open_button.setText(say.open_certificate())
        self.print_button.setText(say.print_certificate())
        self.foot.close_button.setText(say.close())
        self.goes.below.setText(say.also())
        self.stays.below.setText(say.figures())
        self._show()
        super().retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        self.look()
        self.name.line.setFocus()
        super().showEvent(event)

    def look(self) -> None:
        """What there is now."""
        if error := self._read():
            super()._failed(error)
        self._show()

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        self.look()
        self.open_button.setFocus()
        self.purged.emit()

    def reject(self) -> None:
        """An erasure under way is waited for."""
        if not self.background.busy:
            super().reject()

    def _show(self) -> None:
        seen, done = self._seen, self._seen.done
        self._why.setText(say.begun() if seen.begun else say.why(seen.due, seen.days))
        self.goes.title.setText(say.went() if done else say.goes())
        self.stays.title.setText(say.stayed() if done else say.stays())
        self.goes.show_counts(purge_kinds.removed(), seen.removed)
        self.stays.show_counts(purge_kinds.kept(), seen.kept)
        self.name.say(say.name(seen.event))
        self.even_unsent.setText(say.unsent(seen.unsent))
        self.even_unsent.setVisible(seen.unsent > 0 and not seen.begun)
        self._show_done(done)
        for widget in (self._why, self._row):
            widget.setVisible(done is None)
        self.foot.main.setText("" if done else say.finish() if seen.begun else say.go())
        self.foot.rest()
        self._judge()

    def _show_done(self, done: Record | None) -> None:
        for widget in (self.good, self.open_button, self.print_button):
            widget.setVisible(done is not None)
        left = ", ".join(done.left) if done else ""
        self.odd.setText(say.left(left) if left else "")
        self.odd.setVisible(bool(left))
        if done:
            self.good.setText(say.done(done.at.astimezone(ZoneInfo(done.timezone))))

    def _judge(self) -> None:
        """The name as it is written, whatever the case and the blanks around it."""
        named = self.name.text.casefold() == self._seen.event.casefold() and bool(self._seen.event)
        self.foot.main.setEnabled(named and (self.even_unsent.isChecked() or self.even_unsent.isHidden()))

    def _begin(self) -> None:
        self.work(say.working(), partial(self._purger.purge, self.by.text, self.even_unsent.isChecked()))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._purger.certificate)))

    def _print(self) -> None:
        if self._seen.done:
            self._purger.print(self, self._seen.done)

    def _connect(self) -> None:
        self.name.changed.connect(self._judge)
        self.even_unsent.toggled.connect(self._judge)
        self.foot.main.clicked.connect(self._begin)
        self.open_button.clicked.connect(self._open)
        self.print_button.clicked.connect(self._print)

    def _lay_out(self) -> None:
        cards, done = QHBoxLayout(), QHBoxLayout()
        cards.setSpacing(16)
        cards.addWidget(self.goes, 3)
        cards.addWidget(self.stays, 2)
        done.setSpacing(12)
        for button in (self.open_button, self.print_button):
            button.setAutoDefault(False)
            done.addWidget(button)
        done.addStretch(1)
        for words in (self._why, self.good):
            self.fields.addWidget(words)
        self.fields.addLayout(done)
        self.fields.addWidget(self.odd)
        self.fields.addLayout(cards)
        for widget in (self.even_unsent, self._row):
            self.fields.addWidget(widget)

    def _read(self) -> CheckinError | None:
        try:
            self._seen = self._purger.look()
        except CheckinError as error:
            return error
        return None

    def _failed(self, error: CheckinError) -> None:
        """It may have been done by half: then it is offered to finish it."""
        super()._failed(error)
        self._read()
        self._show()
