"""The guides, one at a time, to be read, printed or kept as PDF. Never modal: a badge is answered meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPagedPaintDevice
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from checkin import guides
from checkin.errors import CheckinError
from checkin.ui import texts, theme
from checkin.ui.desk.labels import plain_label
from checkin.ui.help import page
from checkin.ui.on_screen import fit
from checkin.ui.organiser.files import ask_save_file
from checkin.ui.palette import Colour
from checkin.ui.paper_out import ask_printer, save_pdf
from checkin.ui.texts.help import help_words as say

USUAL, SMALLEST = QSize(1080, 780), QSize(640, 440)
CHOICE = 260  # pixels of the list of guides
POINTS, PICTURE = 11.0, 46  # of text; the width of a picture, in times of these
AIR = 24.0  # pixels around the text
BUTTONS = ("close", "pdf", "print")
LOOK = """
QListWidget { background: $surface; border: 1px solid $line; border-radius: 10px; padding: 6px; outline: 0; }
QListWidget::item { padding: 8px 10px; border-radius: 6px; color: $ink; }
QListWidget::item:selected { background: $accent_soft; color: $ink; }
QListWidget:focus, QTextBrowser:focus { border: 2px solid $accent; }
QTextBrowser { background: $surface; border: 1px solid $line; border-radius: 10px; }
"""


class HelpWindow(QDialog):
    """Opens on the guide that is asked for; links between guides stay inside, all others go to the browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.wear(self, LOOK)
        self.choice, self.text = QListWidget(self), QTextBrowser(self)
        self.notice = plain_label("notice", self, wraps=True)
        self.notice.hide()
        self.buttons = {name: QPushButton(self) for name in BUTTONS}
        for name in guides.NAMES:
            item = QListWidgetItem(self.choice)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self._arrange()
        self._connect()
        self.choice.setCurrentRow(0)
        self.retranslate()

    @property
    def guide(self) -> str:
        """The name of the guide that is open."""
        return str(self.choice.currentItem().data(Qt.ItemDataRole.UserRole))

    def open(self, name: str = guides.NAMES[0]) -> None:
        """Show that guide, in front."""
        self.retranslate()  # the language, the size of text may have changed since
        self.choice.setCurrentRow(guides.NAMES.index(name))
        self.show()
        self.raise_()
        self.activateWindow()

    def retranslate(self) -> None:
        self.setWindowTitle(say.title())
        self.choice.setAccessibleName(say.title())
        for row, name in enumerate(guides.NAMES):
            self.choice.item(row).setText(guides.title(name, texts.current_language()))
        for name, button in self.buttons.items():
            button.setText(say.button(name))
        self._show_guide()

    def save(self, path: Path) -> None:
        """Into that file, whole or not at all; says why not."""
        try:
            save_pdf(path, self._put_on)
        except CheckinError as error:
            self._say(texts.error_sentence(error))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_guide(self) -> None:
        language = texts.current_language()
        text = guides.read(self.guide, language)
        style = page.Style(
            points=POINTS * theme.look().text_size / 100,
            picture=PICTURE,
            line=theme.colour(Colour.LINE),
            head=theme.colour(Colour.BACKGROUND),
        )
        made = page.document(text, language, style)
        made.setParent(self.text)
        made.setDocumentMargin(AIR)
        self.text.setDocument(made)
        self.text.setAccessibleName(guides.title(self.guide, language))

    def _follow(self, link: QUrl) -> None:
        """`answers.md` is a guide of ours."""
        name = Path(link.path()).stem
        if link.isRelative() and name in guides.NAMES:
            self.choice.setCurrentRow(guides.NAMES.index(name))
        else:
            QDesktopServices.openUrl(link)

    def _put_on(self, device: QPagedPaintDevice) -> None:
        language = texts.current_language()
        taken = page.print_on(device, guides.read(self.guide, language), language)
        self._say("" if taken else say.cannot_print())

    def _save(self) -> None:
        ask_save_file(self, say.title(), "*.pdf", self.save, Path.home() / f"{self.guide}.pdf")

    def _print(self) -> None:
        ask_printer(self, self._put_on)

    def _say(self, sentence: str) -> None:
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def _connect(self) -> None:
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.choice.currentRowChanged.connect(self._show_guide)
        for name, act in (("close", self.reject), ("pdf", self._save), ("print", self._print)):
            self.buttons[name].clicked.connect(act)

    def _arrange(self) -> None:
        self.choice.setFixedWidth(theme.scaled(CHOICE))
        self.choice.setWordWrap(True)
        self.choice.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        middle, buttons = QHBoxLayout(), QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.choice)
        middle.addWidget(self.text, 1)
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
        layout.addLayout(middle, 1)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)
        self.setMinimumSize(SMALLEST)
        fit(self, USUAL)
