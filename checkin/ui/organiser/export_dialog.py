"""Ask what of the attendance goes into which file or onto paper, and say where it is. It writes nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkin.attendance import Only
from checkin.ui.organiser.background import Background
from checkin.ui.organiser.export_kinds import ExportKinds
from checkin.ui.organiser.files import ask_save_file
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import Elided, QuietCombo, label, labelled
from checkin.ui.organiser.paper_options import Choices, PaperOptions
from checkin.ui.organiser.shown import shown
from checkin.ui.printing.paper import ask_printer
from checkin.ui.printing.papers import Made
from checkin.ui.printing.papers.pages import A4
from checkin.ui.printing.papers.wishes import PaperKind, PaperWish
from checkin.ui.texts.at_rest import at_rest_words
from checkin.ui.texts.organiser import export_words as say
from checkin.ui.texts.papers_dialog import paper_choice_words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

AS_SOURCE = "as source"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be written, and where: a table of some rows (None: everybody's) or of the source's shape, a paper."""

    only: Only | None
    path: Path
    as_source: bool = False
    paper: PaperWish | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Possible:
    """Where files go unless somebody says otherwise, and what the event's registration system can do."""

    folder: Path
    pushes: bool = False  # attendance is sent to it
    as_source: bool = False  # its own columns are known


Write = Callable[[Wanted], int]  # → the number of rows, or of people; called beside the window


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWay:
    """What papers need; all of it is called beside the window. `printers`: their names, [] where there is none."""

    choices: Callable[[], Choices]
    make: Callable[[PaperWish], Made]
    hand_over: Callable[[PaperWish, Made, QPrinter], None]
    printers: Callable[[], Sequence[str]]


class ExportDialog(FormDialog):
    """Exports the attendance by the functions that it is given; it may be done again and again."""

    def __init__(
        self, write: Write, possible: Possible, parent: QWidget | None = None, papers: PaperWay | None = None
    ) -> None:
        super().__init__(parent)
        self._write, self._papers, self._possible = write, papers, possible
        self._folder = possible.folder
        self._name = ""  # a file name that somebody chose
        self._looker = Background(self)
        self._has_printer = False
        self.which, self.options = ExportKinds(self), PaperOptions(self)
        self.kinds = self.which.buttons
        self.format, self.place, self.change = QuietCombo(self), Elided("place"), QPushButton(self)
        self._format_part = QWidget(self)
        self._captions = {field: label("caption") for field in ("format", "where")}
        self.replaces, self.plain = label("hint"), label("hint", wraps=True)
        self.no_push, self._no_push_step = label("heading"), label("hint", wraps=True)
        self.good, self.open_folder = label("good", wraps=True), QPushButton(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.foot.rest()
        self._look()

    @property
    def path(self) -> Path:
        """Where the file will be."""
        kind = self.which.chosen
        if isinstance(kind, PaperKind):
            stem = paper_choice_words.file_stem(kind, self.options.wish(kind).half_day)
            return self._folder / f"{self._name or stem}.pdf"
        ending = ".csv" if self.format.currentData() == AS_SOURCE else str(self.format.currentData())
        return self._folder / (f"{self._name or say.file_stem(kind)}{ending}")

    def offer(self, possible: Possible) -> None:
        """What can be done now: an import may have come since the dialog was made."""
        self._possible = possible
        self._offer_formats()
        self._show_place()
        self._look()

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        if isinstance(outcome, tuple):  # a paper, made for a printer
            self._ask_printer(*outcome)
            return
        words = paper_choice_words if self._paper else say
        told = outcome if isinstance(outcome, str) else words.written(int(str(outcome)), shown(self.path.name))
        self.good.setText(told)
        self._show_outcome(True, file=not isinstance(outcome, str))
        self._show_place()

    def retranslate(self) -> None:
        self.title.setText(say.title())
        for field, text in {"format": say.file_format(), "where": say.where()}.items():
            self._captions[field].setText(text)
        self.which.retranslate()
        self.options.retranslate()
        self._offer_formats()
        self.change.setText(say.choose())
        self.replaces.setText(say.replaces())
        self.plain.setText(at_rest_words.plain_file())
        self.no_push.setText(say.no_push())
        self._no_push_step.setText(say.no_push_step())
        self.open_folder.setText(say.open_folder())
        self.foot.close_button.setText(say.close())
        self._show_kind()
        super().retranslate()

    @property
    def _paper(self) -> PaperKind | None:
        kind = self.which.chosen
        return kind if isinstance(kind, PaperKind) else None

    def _go(self) -> None:
        kind, path = self.which.chosen, self.path
        if isinstance(kind, PaperKind):
            wanted = Wanted(only=None, path=path, paper=self.options.wish(kind))
        else:
            wanted = Wanted(only=kind, path=path, as_source=self.format.currentData() == AS_SOURCE)
        if self._may_begin():
            self.work(say.writing(), lambda: self._write(wanted))

    def _print(self) -> None:
        """Made beside the window first: what is wrong is said before anybody chooses a printer."""
        papers, kind = self._papers, self._paper
        if papers and kind and self._may_begin():
            wish = self.options.wish(kind)
            self.work(paper_choice_words.preparing(), lambda: (wish, papers.make(wish)))

    def _ask_printer(self, wish: PaperWish, made: Made) -> None:
        papers = self._papers
        assert papers  # it made this one

        def hand_over(printer: QPrinter) -> None:
            def task() -> str:
                papers.hand_over(wish, made, printer)
                return paper_choice_words.printed(made[1], printer.printerName())

            self.work(paper_choice_words.printing(), task)

        ask_printer(self, hand_over, A4)

    def _may_begin(self) -> bool:
        self._show_outcome(False)
        if self._paper is PaperKind.CERTIFICATES and not self.options.is_whole():
            self.notice.setText(paper_choice_words.unknown_person())
            self.notice.show()
            return False
        return True

    def _look(self) -> None:
        """Printers may take a moment to answer, and ten thousand names to be read."""
        papers = self._papers
        if papers:
            self._looker.run(lambda: (papers.choices(), bool(papers.printers())))

    def _looked(self, found: tuple[Choices, bool]) -> None:
        choices, self._has_printer = found
        self.options.offer(choices)
        self._show_kind()

    def _changed(self) -> None:
        self.notice.hide()
        self._show_outcome(False)
        self._show_kind()

    def _show_kind(self) -> None:
        paper = self._paper
        self._format_part.setVisible(paper is None)
        for hint in (self.no_push, self._no_push_step):
            hint.setVisible(paper is None and not self._possible.pushes)
        self.options.show_kind(paper)
        self.foot.aside.setText(paper_choice_words.print() if paper and self._has_printer else "")
        self.foot.main.setText(say.save() if paper else say.write())
        if self.body.isEnabled():
            self.foot.rest()
        self._show_place()

    def _show_place(self) -> None:
        self.place.setText(shown(self.path, 400))
        self.replaces.setVisible(self.path.exists() and not self.good.isVisibleTo(self))

    def _show_outcome(self, visible: bool, *, file: bool = True) -> None:
        self.good.setVisible(visible)
        self.open_folder.setVisible(visible and file)
        self.adjustSize()

    def _change_place(self) -> None:
        ask_save_file(self, say.title(), f"*{self.path.suffix}", self._chose_place, self.path)

    def _chose_place(self, path: Path) -> None:
        self._folder = path.parent
        self._name = path.name.removesuffix(self.path.suffix)
        self._show_outcome(False)
        self._show_place()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _offer_formats(self) -> None:
        chosen = max(self.format.currentIndex(), 0)
        self.format.clear()
        for ending, text in say.formats().items():
            self.format.addItem(text, ending)
        if self._possible.as_source:
            self.format.addItem(say.as_source(), AS_SOURCE)
        self.format.setCurrentIndex(chosen)

    def _lay_out(self) -> None:
        place, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.place, 1)
        row.addWidget(self.change)
        place.setLayout(row)
        where = labelled(self._captions["where"], place)
        for hint in (self.replaces, self.plain):
            where.addWidget(hint)
        formats = labelled(self._captions["format"], self.format)
        formats.setContentsMargins(0, 0, 0, 0)
        self._format_part.setLayout(formats)
        for part in (self.which, self._format_part, self.options):
            self.fields.addWidget(part)
        self.fields.addLayout(where)
        self._lay_out_outcome()

    def _lay_out_outcome(self) -> None:
        done = QHBoxLayout()
        done.setSpacing(12)
        done.addWidget(self.good, 1)
        done.addWidget(self.open_folder)
        self.fields.addLayout(done)
        told = QVBoxLayout()
        told.setSpacing(2)
        for widget in (self.no_push, self._no_push_step):
            told.addWidget(widget)
        self.fields.addLayout(told)
        self._show_outcome(False)
        for button in (self.change, self.open_folder):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.which.changed.connect(self._changed)
        self.format.activated.connect(self._changed)
        self.options.half_day.activated.connect(self._show_place)
        self.change.clicked.connect(self._change_place)
        self.open_folder.clicked.connect(self._open_folder)
        self.foot.main.clicked.connect(self._go)
        self.foot.aside.clicked.connect(self._print)
        self._looker.done.connect(self._looked)
        self._looker.failed.connect(self._failed)
