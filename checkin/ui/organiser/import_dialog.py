"""Import registrations: choose or drop a file, see what was understood, then one button. A badge meanwhile counts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from checkin.errors import CheckinError
from checkin.merge import Changes
from checkin.ui import theme
from checkin.ui.on_screen import scrolling
from checkin.ui.organiser import look
from checkin.ui.organiser.background import Background
from checkin.ui.organiser.done_page import DonePage
from checkin.ui.organiser.drop_page import DropPage
from checkin.ui.organiser.files import ask_open_file
from checkin.ui.organiser.foot import Foot
from checkin.ui.organiser.reading import Choices, ExportReader, Importer, OpenRoster, Review
from checkin.ui.organiser.review_page import ReviewPage
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.imports import import_words, review_words

LARGEST = (1440, 900)
SHARE = 0.94  # of the screen


class ImportDialog(QDialog):
    """Never modal. Until its button was pressed nothing changes, whatever was read."""

    imported = Signal(object)  # merge.Changes, after the commit

    def __init__(self, reader: ExportReader, open_roster: OpenRoster, parent: QWidget | None = None) -> None:
        """`open_roster` gives a connection of its own to whatever thread asks."""
        super().__init__(parent)
        self._importer = Importer(reader, open_roster)
        self._review: Review | None = None
        self._asked = False  # about a list that the exchange brought, rather than by the organiser
        self._writing = False
        self._background = Background(self)
        self.notice = look.label("notice", wraps=True)
        self.drop_page, self.review_page, self.done_page = DropPage(), ReviewPage(reader.fields), DonePage()
        self.pages, self.foot = QStackedWidget(self), Foot(self)
        self._arrange()
        self._connect()
        self.retranslate()
        self._show(self.drop_page)

    def load(self, path: Path) -> None:
        """Read a file; what was read before is forgotten."""
        self._asked = False
        self._load(_reading(path), lambda: path)

    def ask_about(self, fetch: Callable[[], Path]) -> None:
        """Show the list that the exchange holds back because many people would vanish: keep the old one or accept.

        `fetch` is called beside the window: it may have to ask a server that is slow today.
        """
        self._asked = True
        self._load(import_words.fetching(), fetch)

    def choose_file(self) -> None:
        """Ask for the file to read."""
        folder = self._review.path.parent if self._review else None
        ask_open_file(self, import_words.title(), import_words.file_filter(), self.load, folder)

    def retranslate(self) -> None:
        self.setWindowTitle(import_words.title())
        self.foot.cancel.setText(import_words.cancel())
        for page in (self.drop_page, self.review_page, self.done_page):
            page.retranslate()
        self._name_buttons(self.pages.currentWidget())

    def reject(self) -> None:
        """Escape and the close button stop a reading first."""
        if self._background.busy and not self._writing:
            self._cancel()
        else:
            super().reject()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) and not self._background.busy:
            self.drop_page.hover(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_page.hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_page.hover(False)
        if path := _dropped(event):
            event.acceptProposedAction()
            self.load(path)

    # reading and writing, in the background

    def _load(self, doing: str, fetch: Callable[[], Path]) -> None:
        self._review = None
        self._show(self.drop_page)
        self._read(doing, lambda: self._importer.read(fetch()))

    def _read(self, doing: str, task: Callable[[], Review]) -> None:
        self.notice.hide()
        self.pages.setEnabled(False)
        self.foot.work(doing, may_cancel=True)
        self._background.run(task)

    def _read_again(self, choices: Choices) -> None:
        if before := self._review:
            self._read(_reading(before.path), lambda: self._importer.read_again(before, choices))

    def _import(self) -> None:
        review = self._review
        if review is None or not self.review_page.may_import:
            return
        accepted = self.review_page.accept.isChecked()
        self._writing = True
        self.notice.hide()
        self.pages.setEnabled(False)
        self.foot.work(import_words.writing(len(review.export.attendees)), may_cancel=False)
        self._background.run(lambda: self._importer.carry_out(review, accepted))

    def _cancel(self) -> None:
        self._background.give_up()
        self._back()

    def _ended(self, outcome: object) -> None:
        """A reading ends with a review, an import with changes, or with nothing where it must be asked again."""
        self._writing = False
        if isinstance(outcome, Review):
            self._review = outcome
            self._back()
        elif isinstance(outcome, Changes):
            self.done_page.show_changes(outcome)
            self._show(self.done_page)
            self.imported.emit(outcome)
        elif self._review:
            self._read_again(self._review.choices)

    def _failed(self, error: CheckinError) -> None:
        self._writing = False
        self._back()
        self.notice.setText(shown(import_words.error(error), 600))
        self.notice.show()

    # what is shown

    def _back(self) -> None:
        """To the last reading, or to the beginning."""
        if self._review:
            self.review_page.show_review(self._review)
        self._show(self.review_page if self._review else self.drop_page)
        self.review_page.preview.resume()

    def _show(self, page: QWidget) -> None:
        self.notice.hide()
        self.pages.setEnabled(True)
        self.pages.setCurrentWidget(page)
        self._name_buttons(page)
        self.foot.rest()
        self._judge()
        (self.drop_page.choose if page is self.drop_page else self.foot.main).setFocus()

    def _name_buttons(self, page: QWidget | None) -> None:
        reviewing, done = page is self.review_page, page is self.done_page
        people = len(self._review.export.attendees) if self._review else 0
        self.foot.aside.setText(import_words.choose_other() if reviewing else import_words.another() if done else "")
        self.foot.close_button.setText(review_words.keep_old() if self._asked else import_words.close())
        importing = review_words.accept_new() if self._asked else import_words.import_people(people)
        self.foot.main.setText(importing if reviewing else "")

    def _judge(self) -> None:
        self.foot.main.setEnabled(self.review_page.may_import)

    def _arrange(self) -> None:
        theme.wear(self, look.SHEET)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setAcceptDrops(True)
        screen = self.screen().availableSize()
        self.resize(*(min(most, round(size * SHARE)) for most, size in zip(LARGEST, screen.toTuple(), strict=True)))
        for page in (self.drop_page, self.review_page, self.done_page):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(look.MARGIN, look.GAP, look.MARGIN, 0)
        above.addWidget(self.notice)
        layout.addLayout(above)
        layout.addWidget(scrolling(self.pages), 1)
        layout.addWidget(self.foot)

    def _connect(self) -> None:
        self._background.done.connect(self._ended)
        self._background.failed.connect(self._failed)
        self.drop_page.choosing.connect(self.choose_file)
        self.review_page.chosen.connect(self._read_again)
        self.review_page.accepted_changed.connect(self._judge)
        self.foot.aside.clicked.connect(self.choose_file)
        self.foot.cancel.clicked.connect(self._cancel)
        self.foot.close_button.clicked.connect(self.reject)
        self.foot.main.clicked.connect(self._import)


def _dropped(event: QDropEvent) -> Path | None:
    """The one file that is dropped; None for anything else."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _reading(path: Path) -> str:
    return import_words.reading(shown(path.name, 60))
