"""Where registrations come from: nowhere yet, a folder, pretix, a web address, and the fields of the one chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QRadioButton, QVBoxLayout, QWidget

from checkin.errors import CheckinError
from checkin.event_setup import Access
from checkin.ui import theme
from checkin.ui.organiser.look import label
from checkin.ui.organiser.system_fields import FolderFields, PretixFields, ReadQr, SystemFields, WebFields
from checkin.ui.texts.linking import linking_words as words

LATER, FOLDER, PRETIX, WEB = "later", "folder", "pretix", "web"
ALL = (LATER, FOLDER, PRETIX, WEB)
COLUMNS = 2
VERY_LARGE = 200  # per cent of text: two beside each other are wider than a small screen


class SourceChoice(QWidget):
    """One of `kinds`; where there is only one, nothing is to be chosen."""

    changed = Signal()

    def __init__(self, read_qr: ReadQr, kinds: Sequence[str] = ALL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pretix, self.web, self.folder = PretixFields(read_qr), WebFields(), FolderFields()
        self._fields: dict[str, SystemFields] = {FOLDER: self.folder, PRETIX: self.pretix, WEB: self.web}
        self.buttons = {kind: QRadioButton(self) for kind in kinds}
        self._caption = label("caption")
        self._lay_out()
        for button in self.buttons.values():
            button.toggled.connect(self._chose)
            button.setVisible(len(kinds) > 1)
        for fields in self._fields.values():
            fields.changed.connect(self.changed)
        self.choose(kinds[0])
        self._chose(True)

    @property
    def kind(self) -> str:
        return next(kind for kind, button in self.buttons.items() if button.isChecked())

    @property
    def source(self) -> str | None:
        fields = self._fields.get(self.kind)
        return fields.source if fields else None

    @property
    def access(self) -> Access:
        fields = self._fields.get(self.kind)
        return fields.access if fields else Access()

    @property
    def complete(self) -> bool:
        fields = self._fields.get(self.kind)
        return fields is None or fields.complete

    def choose(self, kind: str) -> None:
        self.buttons[kind].setChecked(True)

    def take_qr(self, url: str, code: str) -> bool:
        """The QR of a new device was scanned; False where pretix is not among the choices."""
        if PRETIX not in self.buttons:
            return False
        self.choose(PRETIX)
        self.pretix.take_qr(url, code)
        return True

    def complain(self, error: CheckinError) -> bool:
        """Say the error at its field; False when it is about none of them."""
        fields = self._fields.get(self.kind)
        return fields is not None and fields.complain(error)

    def clear(self) -> None:
        """Nothing is known to be wrong any more."""
        for fields in self._fields.values():
            fields.clear()

    def retranslate(self) -> None:
        self._caption.setText(words.source())
        for kind, button in self.buttons.items():
            button.setText(words.kind(kind))
        for fields in self._fields.values():
            fields.retranslate()

    def _chose(self, on: bool) -> None:
        if not on:  # the other button tells the same
            return
        kind = self.kind
        for name, fields in sorted(self._fields.items(), key=lambda item: item[0] == kind):
            fields.setVisible(name == kind)
        self.changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for place, button in enumerate(self.buttons.values()):
            grid.addWidget(button, *divmod(place, COLUMNS if theme.look().text_size < VERY_LARGE else 1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._caption)
        layout.addLayout(grid)
        for fields in self._fields.values():
            layout.addWidget(fields)
        self._caption.setVisible(len(self.buttons) > 1)
