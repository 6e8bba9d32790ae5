"""Whether an event records exits: where it does not, the desk shows nothing of them. Kept in the event file."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from checkin import audit
from checkin.errors import CheckinError
from checkin.models import Kind
from checkin.ui.desk.desk_model import DeskModel

_NAME, _NO = "exits", "no"


class Exits(QObject):
    """They are recorded, unless somebody switched them off; those in the log stay."""

    switched = Signal(bool)

    def __init__(self, model: DeskModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.on = model.roster.event.get(_NAME) != _NO

    def switch(self, on: bool) -> None:
        """From now on, or no longer; `switched` says what holds, also when the file could not be written."""
        try:
            with self._model.roster.writing():
                self._model.roster.event.set(_NAME, "yes" if on else _NO)
                audit.note_setting(self._model.roster, _NAME, "yes" if on else _NO)
            self.on = on
        except CheckinError as error:
            self._model.unread.emit(error)
        if self._model.kind is Kind.EXIT and not self.on:
            self._model.choose_kind(Kind.ENTRY)
        self.switched.emit(self.on)

    def turn(self) -> None:
        """Exits instead of entries, and back; nothing where none are recorded."""
        if self.on:
            self._model.choose_kind(Kind.ENTRY if self._model.kind is Kind.EXIT else Kind.EXIT)
