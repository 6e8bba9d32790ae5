"""What this laptop has become with the organiser’s file, its name, and what is left to do. It renames nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin.errors import CheckinError, Reason
from checkin.stations.joining import Joined
from checkin.ui import texts
from checkin.ui.organiser.field import Field, Row
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import card, label
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.stations import station_words as say

Rename = Callable[[str], None]  # CheckinError for a name that this station cannot have


class JoinedDialog(FormDialog):
    """Stands once, over the open desk, which scans meanwhile."""

    link_asked = Signal()

    def __init__(
        self, joined: Joined, rename: Rename, notes: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._joined, self._rename, self._notes = joined, rename, notes
        self._event, self._holds, self._copy = (
            label("invitation", wraps=True),
            label(wraps=True),
            label("hint", wraps=True),
        )
        self.left = label(wraps=True)
        self.name = Field(self)
        self.name.text = joined.station
        self.row = Row(self.name)
        self._lay_out()
        self.foot.main.clicked.connect(self._go)
        self.foot.aside.clicked.connect(self._link)
        self.retranslate()
        self.foot.rest()

    def retranslate(self) -> None:
        joined = self._joined
        self.title.setText(say.joined_title())
        self._event.setText(shown(joined.event))
        holds = (say.holds(joined.people, shown(", ".join(joined.lists))), say.present(joined.present))
        by = [say.prepared_by(joined.by)] if joined.by else []
        self._holds.setText("\n".join((*holds, *by)))
        self._copy.setText(say.own_copy())
        self.name.say(say.station_name(), say.name_hint())
        to_do = [say.to_pair()] if joined.to_pair else []
        to_do += [say.no_folder(shown(joined.folder))] if joined.folder else []
        self.left.setText("\n\n".join((*to_do, *self._notes)) or say.ready())
        self.foot.aside.setText(say.pair() if joined.to_pair else "")
        self.foot.main.setText(say.start())
        self.foot.close_button.setText("")
        super().retranslate()

    def _lay_out(self) -> None:
        frame, inside = card(self)
        for part in (self._event, self._holds):
            inside.addWidget(part)
        for widget in (frame, self._copy, self.row, self.left):
            self.fields.addWidget(widget)

    def _go(self) -> None:
        if self._named():
            self.accept()

    def _link(self) -> None:
        if self._named():
            self.accept()
            self.link_asked.emit()

    def _named(self) -> bool:
        """Whether the station is called as the field says; else what is wrong stands under it."""
        if self.name.text == self._joined.station:
            return True
        try:
            self._rename(self.name.text)
        except CheckinError as error:
            if error.reason is not Reason.STATION_NAME:
                self._failed(error)
                return False
            self.row.complain(self.name, texts.error_sentence(error))
            return False
        return True
