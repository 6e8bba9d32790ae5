"""Ask for what a new event needs: its name, its time zone, where registrations come from. It makes nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from checkin.event_setup import Made, Wanted
from checkin.ui.organiser.look import label, labelled
from checkin.ui.organiser.passphrase_choice import PassphraseChoice
from checkin.ui.organiser.pin_choice import PinChoice
from checkin.ui.organiser.purge_choice import PurgeChoice
from checkin.ui.organiser.set_up_dialog import SetUpDialog
from checkin.ui.organiser.source_choice import ALL
from checkin.ui.organiser.system_fields import ReadQr
from checkin.ui.organiser.timezone_choice import TimezoneChoice
from checkin.ui.texts.linking import linking_words as words
from checkin.ui.texts.organiser import new_event_words as say


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """`create` asks the registration system and makes the event's file, `discard` takes a file away that it made."""

    create: Callable[[Wanted], Made]
    discard: Callable[[Path], None]
    read_qr: ReadQr


class NewEventDialog(SetUpDialog):
    """Creates an event by the functions that it is given."""

    def __init__(self, maker: Maker, parent: QWidget | None = None) -> None:
        super().__init__(maker.read_qr, ALL, parent)
        self._maker = maker
        self.name, self.timezone = QLineEdit(self), TimezoneChoice(self)
        self.pin, self.purge_after, self.passphrase = PinChoice(self), PurgeChoice(self), PassphraseChoice(self)
        self._captions = {field: label("caption") for field in ("name", "timezone")}
        self.name.setMaxLength(200)
        self._lay_out()
        self.name.textChanged.connect(self.judge)
        self.retranslate()
        self.foot.rest()
        self.judge()
        self.name.setFocus()

    def begin(self) -> None:
        if not (self.pin.settle() and self.passphrase.settle()):
            return
        wanted = Wanted(
            name=self.name.text().strip(),
            timezone=self.timezone.currentText(),
            source=self.source.source,
            access=self.source.access,
            pin=self.pin.code,
            purge_after=self.purge_after.days,
            passphrase=self.passphrase.passphrase,
        )
        self.attempt(partial(self._maker.create, wanted), self._discard)

    def judge(self) -> None:
        self.foot.main.setEnabled(bool(self.name.text().strip()) and self.source.complete)

    def form_title(self) -> str:
        return say.title()

    def ready_title(self) -> str:
        return words.ready()

    def main_text(self) -> str:
        return say.create()

    def retranslate(self) -> None:
        self._captions["name"].setText(say.name())
        self._captions["timezone"].setText(say.timezone())
        self.name.setPlaceholderText(say.name_hint())
        self.pin.retranslate()
        self.purge_after.retranslate()
        self.passphrase.retranslate()
        super().retranslate()

    def _discard(self, made: Made) -> None:
        self._maker.discard(made.path)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(labelled(self._captions["name"], self.name), 3)
        row.addLayout(labelled(self._captions["timezone"], self.timezone), 2)
        self.fields.addLayout(row)
        self.fields.addWidget(self.source)
        self.fields.addWidget(self.pin)
        self.fields.addWidget(self.passphrase)
        self.fields.addWidget(self.purge_after)
