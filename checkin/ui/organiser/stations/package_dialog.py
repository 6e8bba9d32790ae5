"""« Préparer les autres postes »: a passphrase typed twice, and where the file goes. It writes none itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from checkin.errors import Reason, WrongUse
from checkin.file_keys import SHORTEST
from checkin.stations.luggage import Access
from checkin.stations.packing import Packed
from checkin.ui import texts
from checkin.ui.organiser.field import Row, SecretField
from checkin.ui.organiser.look import label
from checkin.ui.organiser.shown import shown
from checkin.ui.organiser.stations.carry_dialog import CarryDialog
from checkin.ui.texts.at_rest import at_rest_words
from checkin.ui.texts.stations import station_words as say


@dataclass(frozen=True, slots=True, kw_only=True)
class Clerk:
    """What is done for the dialog, beside the window. `write`: place, passphrase, whether the access key goes in."""

    access: Callable[[], Access]
    write: Callable[[Path, str, bool], Packed] = field(repr=False)


class PackageDialog(CarryDialog):
    """One file serves for any number of laptops."""

    def __init__(self, clerk: Clerk, place: Path, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._clerk = clerk
        self.words, self.again = SecretField(self), SecretField(self)
        self.row, self.second_row = Row(self.words), Row(self.again)
        self.share, self._share_hint = QCheckBox(self), label("hint", wraps=True)
        self.share.setChecked(True)
        self._access = Access.NOTHING
        for part in (self.row, self.second_row, self.share, self._share_hint):
            self.fields.addWidget(part)
        self.lay_out_place()
        self.foot.main.clicked.connect(self._go)
        self.retranslate()
        self.offer(Access.NOTHING)
        self.foot.rest()

    def look(self) -> None:
        """Find out how the others get into the registration system: the safe may take a moment."""
        self.work(say.looking(), self._clerk.access)

    def offer(self, access: Access) -> None:
        """Whether the key may travel, and what is to be said of it."""
        self._access = access
        self.share.setVisible(access is Access.SHARED)
        self._share_hint.setVisible(access is not Access.NOTHING)
        self._share_hint.setText(say.share_key_hint() if access is Access.SHARED else say.each_pairs())

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        if isinstance(outcome, Access):
            self.offer(outcome)
            self.words.line.setFocus()
        elif isinstance(outcome, Packed):
            self._forget()
            self.show_outcome(say.written(outcome.people, shown(outcome.place.name)), say.what_next())

    def done(self, result: int) -> None:
        self._forget()
        super().done(result)

    def retranslate(self) -> None:
        self.title.setText(say.prepare_title())
        self.how.setText(say.prepare_how())
        self.words.say(at_rest_words.passphrase(), at_rest_words.at_least(SHORTEST))
        self.again.say(say.again())
        self.share.setText(say.share_key())
        self.offer(self._access)
        self.foot.main.setText(say.write())
        super().retranslate()

    def _forget(self) -> None:
        """Nothing of it stays in a field."""
        for field_ in (self.words, self.again):
            field_.line.clear()

    def _go(self) -> None:
        if len(self.words.text) < SHORTEST:
            error = WrongUse(Reason.SHORT_PASSPHRASE, shortest=SHORTEST)
            self.row.complain(self.words, texts.error_sentence(error))
        elif self.words.text != self.again.text:
            self.second_row.complain(self.again, say.differs())
        else:
            self.write(partial(self._write, self.words.text, self.share.isChecked()))

    def _write(self, words: str, share: bool, place: Path) -> Packed:
        return self._clerk.write(place, words, share)
