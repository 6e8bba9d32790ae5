"""The templates to choose from, each with a small picture: the shipped ones, then the user's own. It opens none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from checkin.cards import load_template, template_names
from checkin.errors import CheckinError
from checkin.models import Ticket
from checkin.ui import theme
from checkin.ui.organiser.background import Background
from checkin.ui.organiser.shown import shown
from checkin.ui.printing.card_files import card_image
from checkin.ui.printing.card_maker import CardMaker, Occasion
from checkin.ui.texts.paper import making_words
from checkin.ui.texts.workshop import workshop_words as say

PICTURE = QSize(88, 66)
DOTS = 60  # to the inch: twice as many as the picture shows
NO_CARDS = ("practice-",)  # shipped for other purposes
_BEFORE_SIZE = re.compile(r" (?=\d)")
NAME = Qt.ItemDataRole.UserRole


class Gallery(QListWidget):
    """Choosing shows at once; pictures are painted beside the window."""

    chosen = Signal(str)  # a template's name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._background.done.connect(self._show_pictures)
        self._current = ""
        self.setIconSize(PICTURE)
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._choose)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(say.templates())
        for item in self._items():
            item.setText(_in_lines(item.data(NAME)))

    def fill(self, ticket: Ticket, occasion: Occasion) -> None:
        """What there is now, with that person on the pictures."""
        names = [name for name in template_names() if not name.startswith(NO_CARDS)]
        self.blockSignals(True)
        self.clear()
        for name in names:
            self.addItem(self._item(name))
        self.mark(self._current)
        self.blockSignals(False)
        self._background.run(lambda: pictures(names, ticket, occasion))

    def mark(self, name: str) -> None:
        """The template of that name is open now."""
        self._current = name
        before = self.blockSignals(True)
        found = next((item for item in self._items() if item.data(NAME) == name), None)
        self.setCurrentRow(self.row(found) if found else -1)
        self.blockSignals(before)

    def shows(self, name: str) -> bool:
        """Whether that template is in the list."""
        return any(item.data(NAME) == name for item in self._items())

    def close_pictures(self) -> None:
        """Nobody waits for them any more."""
        self._background.give_up()

    def _item(self, name: str) -> QListWidgetItem:
        item = QListWidgetItem(_in_lines(name))
        item.setData(NAME, name)
        item.setSizeHint(QSize(0, theme.scaled(PICTURE.height() + 14)))
        item.setIcon(_icon(None))
        return item

    def _items(self) -> Sequence[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(NAME) != self._current:
            self.chosen.emit(item.data(NAME))

    def _show_pictures(self, made: object) -> None:
        assert isinstance(made, dict)
        for item in self._items():
            item.setIcon(_icon(made.get(item.data(NAME))))


def pictures(names: Sequence[str], ticket: Ticket, occasion: Occasion) -> dict[str, QImage]:
    """A small picture of each; one that cannot be read or painted has none, and says why once it is chosen."""
    made = {}
    for name in names:
        try:
            made[name] = card_image(CardMaker(load_template(name)).card(ticket, occasion), DOTS)
        except CheckinError:
            continue
    return made


def _in_lines(name: str) -> str:
    """The size of a shipped template on a line of its own."""
    words = making_words.design(name)
    return shown(name, 60) if words == name else _BEFORE_SIZE.sub("\n", words, count=1)


def _icon(picture: QImage | None) -> QIcon:
    """Of the same colours while its line is selected."""
    icon = QIcon(_framed(picture))
    icon.addPixmap(_framed(picture), QIcon.Mode.Selected)
    return icon


def _framed(picture: QImage | None) -> QPixmap:
    """In the middle of a place of one size, with a thin edge: cards are white, and so may be the window."""
    pixmap = QPixmap(PICTURE * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    if picture is not None:
        room, smooth = pixmap.size() - QSize(4, 4), Qt.TransformationMode.SmoothTransformation
        small = picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        painter = QPainter(pixmap)
        left, top = (pixmap.width() - small.width()) // 2, (pixmap.height() - small.height()) // 2
        painter.drawImage(left, top, small)
        painter.setPen(theme.colour(theme.Colour.EDGE))
        painter.drawRect(left - 1, top - 1, small.width() + 1, small.height() + 1)
        painter.end()
    return pixmap
