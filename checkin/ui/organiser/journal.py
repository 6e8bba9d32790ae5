"""« Journal des actions »: who did what and when, newest first, to be filtered and exported. It changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from checkin.errors import CheckinError
from checkin.roster.audit import Entry
from checkin.search import fold
from checkin.ui import texts, theme
from checkin.ui.on_screen import fit
from checkin.ui.organiser import look
from checkin.ui.organiser.background import Background
from checkin.ui.organiser.files import ask_save_file
from checkin.ui.organiser.foot import Foot
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.audit import GROUPS
from checkin.ui.texts.audit import audit_words as say
from checkin.ui.texts.desk import form_words
from checkin.ui.texts.moments import local

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
COLUMNS = ("at", "by", "station_id", "deed")
SHEET = "QTableWidget::item { padding: 0 9px; }"
WIDTHS = (170, 150, 130)  # the last one takes the rest

Write = Callable[[Path], int]  # called beside the window; the number of rows


class JournalDialog(QDialog):
    """Beside the desk, never modal."""

    def __init__(self, write: Write, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.wear(self, look.SHEET + SHEET)
        self._write, self._folder = write, folder
        self._zone = ZoneInfo("UTC")
        self._entries: Sequence[Entry] = ()
        self.background = Background(self)
        self.background.done.connect(self._written)
        self.background.failed.connect(self._failed)
        self.title, self._purpose = look.label("title"), look.label("hint", wraps=True)
        self.field, self.groups = QLineEdit(self), look.QuietCombo(self)
        self.table, self.count = QTableWidget(0, len(COLUMNS), self), look.label("caption")
        self.notice, self.good, self.foot = look.label("notice", wraps=True), look.label("good", wraps=True), Foot(self)
        self._arrange()
        self._connect()
        self.retranslate()
        self.field.setFocus()

    def offer(self, entries: Sequence[Entry], zone: ZoneInfo) -> None:
        """These, newest first."""
        self._entries, self._zone = entries, zone
        self.good.hide()
        self.notice.hide()
        self._show()

    def retranslate(self) -> None:
        self.title.setText(say.title())
        self.setWindowTitle(say.title())
        self._purpose.setText(say.purpose())
        self.field.setPlaceholderText(say.find())
        self.field.setAccessibleName(say.find())
        chosen = max(self.groups.currentIndex(), 0)
        self.groups.clear()
        for name in ("", *GROUPS):
            self.groups.addItem(say.group(name), name)
        self.groups.setCurrentIndex(chosen)
        self.table.setHorizontalHeaderLabels([say.heading(name) for name in COLUMNS])
        self.table.setAccessibleName(say.title())
        self.foot.main.setText(say.export())
        self.foot.close_button.setText(form_words.close())
        self.foot.rest()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the filter exports nothing."""
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER

    def _show(self) -> None:
        rows = [row for row in map(self._row, self._chosen()) if self._wanted(row)]
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(place, column, item)
        self.count.setText(say.count(len(rows)))

    def _chosen(self) -> list[Entry]:
        group = str(self.groups.currentData() or "")
        return [entry for entry in self._entries if not group or entry.deed in GROUPS[group]]

    def _row(self, entry: Entry) -> tuple[str, ...]:
        when = local(entry.at, self._zone).strftime("%d/%m/%Y %H:%M:%S")
        return when, shown(entry.by) or say.nobody(), shown(entry.station_id), shown(say.sentence(entry), 300)

    def _wanted(self, row: Sequence[str]) -> bool:
        """Every word of the filter begins somewhere, as names are searched: without accents and capitals."""
        text = fold(" ".join(row))
        return all(word in text for word in fold(self.field.text()).split())

    def _export(self) -> None:
        proposal = self._folder / f"{say.file_stem()}.csv"
        ask_save_file(self, say.export_title(), say.formats(), self._write_to, proposal)

    def _write_to(self, path: Path) -> None:
        self.foot.main.setEnabled(False)
        self.background.run(partial(_with_name, self._write, path))

    def _written(self, outcome: object) -> None:
        assert isinstance(outcome, tuple)
        count, path = outcome
        self._tell(self.good, say.exported(count, shown(path.name)))

    def _failed(self, error: CheckinError) -> None:
        self._tell(self.notice, shown(texts.error_sentence(error), 600))

    def _tell(self, where: QWidget, sentence: str) -> None:
        self.foot.main.setEnabled(True)
        for label in (self.good, self.notice):
            label.setText(sentence)
            label.setVisible(label is where)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.groups.activated.connect(self._show)
        self.foot.main.clicked.connect(self._export)
        self.foot.close_button.clicked.connect(self.reject)

    def _arrange(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)  # Tab goes on to the buttons
        table.verticalHeader().hide()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(WIDTHS):
            table.setColumnWidth(column, theme.scaled(width))
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.field, 2)
        bar.addWidget(self.groups, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(look.MARGIN, 24, look.MARGIN, 16)
        inner.setSpacing(14)
        for widget in (self.title, self._purpose, self.notice, self.good):
            inner.addWidget(widget)
        inner.addLayout(bar)
        inner.addWidget(table, 1)
        inner.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inner, 1)
        layout.addWidget(self.foot)
        self.notice.hide()
        self.good.hide()
        fit(self, theme.scaled_size(QSize(960, 600)))


def _with_name(write: Write, path: Path) -> tuple[int, Path]:
    return write(path), path
