"""« Rapport… »: everything that would be sent, to be read first; then saved as a zip. Never modal."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from checkin import clock
from checkin.errors import CheckinError
from checkin.report import Report, write
from checkin.ui import texts, theme
from checkin.ui.on_screen import fit
from checkin.ui.organiser import look
from checkin.ui.organiser.background import Background
from checkin.ui.organiser.files import ask_save_file
from checkin.ui.organiser.foot import Foot
from checkin.ui.texts.desk import form_words
from checkin.ui.texts.report import report_words as say

USUAL, SMALLEST = QSize(960, 640), QSize(560, 340)
CHOICE = 230  # pixels of the list of pages
SHEET = """
QListWidget, QPlainTextEdit { background: $surface; border: 1px solid $line; border-radius: 10px; padding: 6px; }
QListWidget { outline: 0; }
QListWidget::item { padding: 8px 10px; border-radius: 6px; color: $ink; }
QListWidget::item:selected { background: $accent_soft; color: $ink; }
QListWidget:focus, QPlainTextEdit:focus { border: 2px solid $accent; }
"""


class ReportDialog(QDialog):
    """Gathers beside the window; what is saved is what was shown."""

    def __init__(self, gather: Callable[[], Report], parent: QWidget | None = None) -> None:
        """`gather` blocks, and is called from a thread."""
        super().__init__(parent)
        theme.wear(self, look.SHEET + SHEET)
        self.report: Report | None = None
        self.saved_in = Path()
        self._gathering, self._saving = Background(self), Background(self)
        self.title, self._purpose, self._inside = look.label("title"), look.label("hint", wraps=True), look.label()
        self.pages, self.text = QListWidget(self), QPlainTextEdit(self)
        self.notice, self.good, self.foot = look.label("notice", wraps=True), look.label("good", wraps=True), Foot(self)
        self._arrange()
        self._connect()
        self.retranslate()
        self.foot.work(say.gathering(), may_cancel=False)
        self._gathering.run(gather)

    def retranslate(self) -> None:
        self.setWindowTitle(say.title())
        self.title.setText(say.title())
        self._purpose.setText(say.purpose())
        self._inside.setText(say.inside())
        self.pages.setAccessibleName(say.inside())
        for row in range(self.pages.count()):
            self.pages.item(row).setText(_line(self._name(row)))
        self.foot.aside.setText(say.show_folder() if self.saved_in.name else "")
        self.foot.close_button.setText(form_words.close())
        self.foot.main.setText(say.save())
        if self.report:
            self.foot.rest()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def save(self, place: Path) -> None:
        """The zip at that place, beside the window; one that exists is replaced: a report is worth only its day."""
        if self.report:
            self._saving.run(partial(_saved, self.report, place))

    def _gathered(self, report: Report) -> None:
        self.report = report
        for name in report.pages:
            item = QListWidgetItem(_line(name), self.pages)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self.pages.setCurrentRow(0)
        self.foot.rest()
        self.foot.main.setFocus()

    def _name(self, row: int) -> str:
        return str(self.pages.item(row).data(Qt.ItemDataRole.UserRole))

    def _show_page(self, row: int) -> None:
        if self.report and row >= 0:
            self.text.setPlainText(self.report.pages[self._name(row)])

    def _ask(self) -> None:
        stem = say.stem(f"{clock.now().astimezone():%Y-%m-%d}")
        ask_save_file(self, say.title(), "*.zip", self.save, _usual_place() / f"{stem}.zip")

    def _kept(self, place: Path) -> None:
        self.saved_in = place.parent
        self._tell(self.good, say.saved(place.name))
        self.retranslate()
        self.foot.aside.setFocus()

    def _failed(self, error: CheckinError) -> None:
        self._tell(self.notice, texts.error_sentence(error))
        self.foot.rest()

    def _tell(self, where: QWidget, sentence: str) -> None:
        for label in (self.good, self.notice):
            label.setText(sentence)
            label.setVisible(label is where)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.saved_in)))

    def _connect(self) -> None:
        self._gathering.done.connect(self._gathered)
        self._saving.done.connect(self._kept)
        for work in (self._gathering, self._saving):
            work.failed.connect(self._failed)
        self.pages.currentRowChanged.connect(self._show_page)
        for button, act in (
            (self.foot.main, self._ask),
            (self.foot.aside, self._show_folder),
            (self.foot.close_button, self.reject),
        ):
            button.clicked.connect(act)

    def _arrange(self) -> None:
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.pages.setFixedWidth(theme.scaled(CHOICE))
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.pages)
        middle.addWidget(self.text, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(look.MARGIN, 24, look.MARGIN, 16)
        inner.setSpacing(14)
        for widget in (self.title, self._purpose, self.notice, self.good, self._inside):
            inner.addWidget(widget)
        inner.addLayout(middle, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inner, 1)
        layout.addWidget(self.foot)
        self.notice.hide()
        self.good.hide()
        self.setMinimumSize(SMALLEST)
        fit(self, USUAL)


def _line(name: str) -> str:
    return f"{say.page(name)}\n{name}"


def _saved(report: Report, place: Path) -> Path:
    write(report, place)
    return place


def _usual_place() -> Path:
    """Where people find it again: the desktop, else their documents."""
    wanted = QStandardPaths.StandardLocation.DesktopLocation, QStandardPaths.StandardLocation.DocumentsLocation
    found = (Path(QStandardPaths.writableLocation(one)) for one in wanted)
    return next((path for path in found if path.is_dir()), Path.home())
