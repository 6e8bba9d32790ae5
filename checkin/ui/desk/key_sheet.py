"""« Les touches » (F1): the page of keys in a window of its own, to be printed or kept as PDF. Never modal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkin.errors import CheckinError
from checkin.ui import texts, theme
from checkin.ui.desk.key_page import PAGE, Inks, paint_page
from checkin.ui.desk.labels import plain_label
from checkin.ui.on_screen import fit
from checkin.ui.organiser.files import ask_save_file
from checkin.ui.palette import Colour
from checkin.ui.paper_out import ask_printer, save_pdf
from checkin.ui.texts.keys import key_words as say

USUAL, SMALLEST = QSize(1040, 800), QSize(640, 480)
BUTTONS = ("close", "pdf", "print")


class KeyPage(QWidget):
    """The page in the colours of the windows; read aloud line by line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(say.title())
        lines = (f"{title} : " + ", ".join(f"{key} {text}" for key, text in keys) for title, keys in say.sections())
        self.setAccessibleDescription(". ".join(lines))
        self.update()

    def sizeHint(self) -> QSize:
        return PAGE.toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        inks = Inks(*map(theme.hue, (Colour.SURFACE, Colour.INK, Colour.MUTED, Colour.BACKGROUND, Colour.EDGE)))
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(Colour.SURFACE))
        paint_page(painter, QRectF(self.rect()), inks)
        painter.end()


class KeySheet(QDialog):
    """The page and three buttons; a badge is answered while it is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = KeyPage(self)
        self.notice = plain_label("notice", self, wraps=True)
        self.notice.hide()
        self.buttons = {name: QPushButton(self) for name in BUTTONS}
        self._arrange()
        for name, act in (("close", self.reject), ("pdf", self._save), ("print", self._print)):
            self.buttons[name].clicked.connect(act)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(say.title())
        self.page.retranslate()
        for name, button in self.buttons.items():
            button.setText(say.button(name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def save(self, path: Path) -> None:
        """Into that file, whole or not at all; says why not."""
        try:
            save_pdf(path, self._put_on)
        except CheckinError as error:
            self._say(texts.error_sentence(error))

    def _put_on(self, device: QPagedPaintDevice) -> None:
        """The page on a printer or into a PDF; says so where that does not take it."""
        device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        device.setPageOrientation(QPageLayout.Orientation.Landscape)
        painter = QPainter()
        begun = painter.begin(device)
        self._say("" if begun else say.cannot_print())
        if begun:
            paint_page(painter, QRectF(painter.viewport()))
            painter.end()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.buttons["close"])
        buttons.addStretch(1)
        for name in ("pdf", "print"):
            buttons.addWidget(self.buttons[name])
        for button in self.buttons.values():
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)
        self.setMinimumSize(SMALLEST)
        fit(self, USUAL)

    def _save(self) -> None:
        ask_save_file(self, say.title(), "*.pdf", self.save, Path.home() / say.file_name())

    def _say(self, sentence: str) -> None:
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def _print(self) -> None:
        ask_printer(self, self._put_on)


def show_keys(parent: QWidget | None) -> None:
    """Made anew each time: it is small, and its window may have been closed with another event."""
    sheet = KeySheet(parent)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.show()
