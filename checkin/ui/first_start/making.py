"""An organiser's pages: the event, where its registrations come from, what protects it. They make nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from checkin import event_date
from checkin.errors import CheckinError, Reason, WrongUse
from checkin.event_setup import checked_source
from checkin.first_steps import Answers, harmless
from checkin.ui.first_start.step import Step
from checkin.ui.organiser.field import Field, Row
from checkin.ui.organiser.look import label, labelled
from checkin.ui.organiser.passphrase_choice import PassphraseChoice
from checkin.ui.organiser.pin_choice import PinChoice
from checkin.ui.organiser.purge_choice import PurgeChoice
from checkin.ui.organiser.source_choice import ALL, PRETIX, WEB, SourceChoice
from checkin.ui.organiser.system_fields import ReadQr
from checkin.ui.organiser.timezone_choice import TimezoneChoice
from checkin.ui.texts.first_start import first_start_words as say
from checkin.ui.texts.organiser import new_event_words
from checkin.ui.texts.paper import badge_words

LONGEST = 200


class NameRow(Row):
    """What the event is called; it cannot do without."""

    def __init__(self) -> None:
        self.name = Field()
        self.name.line.setMaxLength(LONGEST)
        super().__init__(self.name)

    def settle(self) -> bool:
        if not self.name.text:
            self.complain(self.name, say.no_name())
        return bool(self.name.text)

    def retranslate(self) -> None:
        self.name.say(new_event_words.name(), new_event_words.name_hint())


def settled(source: SourceChoice) -> bool:
    """Whether enough is filled in, and a folder is there; else what is missing stands at its field."""
    source.clear()
    try:
        _check(source)
    except CheckinError as error:
        source.complain(error)
        return False
    return True


def _check(source: SourceChoice) -> None:
    networked = {PRETIX: source.pretix, WEB: source.web}.get(source.kind)
    if networked and not networked.complete:
        raise WrongUse(Reason.KEY_MISSING if networked.fields["address"].text else Reason.BAD_ADDRESS)
    checked_source(source.source)


class EventStep(Step):
    """Name, date and time zone."""

    name = "event"

    def __init__(self) -> None:
        super().__init__()
        self.named, self.date, self.timezone = NameRow(), Field(), TimezoneChoice()
        self._date_row, self._zone = Row(self.date), label("caption")
        zone = QWidget()
        zone.setLayout(labelled(self._zone, self.timezone))
        labels = zone.layout()
        assert labels is not None  # set just above
        labels.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._date_row, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(zone, 3, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.named)
        self.column.addLayout(row)

    @property
    def day(self) -> date | None:
        """WrongUse for what is no date."""
        return event_date.parse(self.date.text) if self.date.text else None

    def begin(self) -> None:
        self.named.name.line.setFocus()

    def fill(self, answers: Answers) -> None:
        self.named.name.text, self.date.text = answers.name, answers.day
        if answers.timezone:
            self.timezone.setCurrentText(answers.timezone)

    def answer(self, answers: Answers) -> Answers:
        return replace(answers, name=self.named.name.text, day=self.date.text, timezone=self.timezone.currentText())

    def settle(self) -> bool:
        if not self.named.settle():
            return False
        try:
            return bool(self.day) or not self.date.text
        except CheckinError:
            self._date_row.complain(self.date, badge_words.bad_day())
            return False

    def retranslate(self) -> None:
        self.named.retranslate()
        self.date.say(badge_words.day(), say.day_hint())
        self._zone.setText(new_event_words.timezone())


class RegistrationsStep(Step):
    """The source and its access; a folder is looked for at once, whatever is on the network when the event is made."""

    name = "registrations"

    def __init__(self, read_qr: ReadQr) -> None:
        super().__init__()
        self.source = SourceChoice(read_qr, ALL)
        self.column.addWidget(self.source)

    def begin(self) -> None:
        self.source.buttons[self.source.kind].setFocus()

    def fill(self, answers: Answers) -> None:
        if answers.source in ALL:
            self.source.choose(answers.source)
        self.source.folder.address.text, self.source.pretix.address.text = answers.folder, answers.address

    def answer(self, answers: Answers) -> Answers:
        address = harmless(self.source.pretix.address.text)
        return replace(answers, source=self.source.kind, folder=self.source.folder.address.text, address=address)

    def settle(self) -> bool:
        return settled(self.source)

    def retranslate(self) -> None:
        self.source.retranslate()


class ProtectStep(Step):
    """The supervisor's code, a passphrase, how long names are kept."""

    name = "protect"

    def __init__(self) -> None:
        super().__init__()
        self.pin, self.passphrase, self.purge_after = PinChoice(self), PassphraseChoice(self), PurgeChoice(self)
        for part in (self.pin, self.passphrase, self.purge_after):
            self.column.addWidget(part)

    def main(self) -> str:
        return new_event_words.create()

    def begin(self) -> None:
        self.pin.new.line.setFocus()

    def fill(self, answers: Answers) -> None:
        place = self.purge_after.combo.findData(answers.purge_after)
        if place >= 0:
            self.purge_after.combo.setCurrentIndex(place)

    def answer(self, answers: Answers) -> Answers:
        return replace(answers, purge_after=self.purge_after.days)

    def settle(self) -> bool:
        return self.pin.settle() and self.passphrase.settle()

    def retranslate(self) -> None:
        for part in (self.pin, self.passphrase, self.purge_after):
            part.retranslate()
