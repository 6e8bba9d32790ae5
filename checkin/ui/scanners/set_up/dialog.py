"""« Réglage du lecteur »: two codes to scan, and what they tell of the scanner. Nobody is checked in by it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from checkin.ui import theme
from checkin.ui.organiser import look
from checkin.ui.organiser.foot import Foot
from checkin.ui.organiser.look import GAP, MARGIN, card, label
from checkin.ui.scanners.burst import Burst
from checkin.ui.scanners.set_up import diagnosis, findings
from checkin.ui.scanners.set_up.diagnosis import LETTERS, SIGNS, Diagnosis
from checkin.ui.scanners.set_up.findings import Findings
from checkin.ui.scanners.set_up.symbol import SIDE, Symbol
from checkin.ui.texts.scanner_set_up import scanner_words as say

WIDTH = 860
SHEET = (
    look.SHEET
    + """
QLabel#finding { font-size: 16px; font-weight: 600; }
QLabel#hint { color: $muted; font-size: 14px; }
QLabel#step { font-size: 18px; font-weight: 700; }
"""
)


class ScannerSetUp(QDialog):
    """Never modal. `take` gets the scans while it is in front; `found` tells what the first code said."""

    found = Signal(object)  # Diagnosis of a scanner that can be worked with

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.wear(self, SHEET)
        self._diagnosis: Diagnosis | None = None
        self._missing: str | None = None
        self.title, self.why, self.step = label("title"), label("hint", wraps=True), label("step", wraps=True)
        self.notice = label("notice", wraps=True)
        self.symbol, self.findings, self.foot = Symbol(self), Findings(self), Foot(self)
        self._arrange()
        self.foot.close_button.clicked.connect(self.reject)
        self.foot.aside.clicked.connect(self.start)
        self.start()

    def start(self) -> None:
        """Anew, with the first code."""
        self._diagnosis, self._missing = None, None
        self.notice.hide()
        self.retranslate()

    def takes(self, burst: Burst, keys: str) -> bool:
        """Whether this scan is for the dialog: any while it is in front, else its own codes alone."""
        return self.isVisible() and (self.isActiveWindow() or diagnosis.is_test(burst.text, keys))

    def take(self, burst: Burst, keys: str) -> None:
        """One scan; `keys`: what its keys read on a US keyboard, "" where the system does not tell."""
        of_letters, missing = diagnosis.of_letters(burst, keys), diagnosis.of_signs(burst, keys)
        self.notice.setVisible(of_letters is None and missing is None)
        if of_letters:
            self._diagnosis = of_letters
            if of_letters.good:
                self.found.emit(of_letters)
        elif missing is not None:
            self._missing = missing
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(say.title())
        self.title.setText(say.title())
        self.why.setText(say.why())
        self.notice.setText(say.not_understood() if self._diagnosis is None else say.other())
        self.foot.close_button.setText(say.close())
        self.foot.aside.setText(say.again() if self._diagnosis else "")
        self.foot.rest()
        self._show_step()
        self._show_findings()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_step(self) -> None:
        """The first code, until it has come well; then the second."""
        ready = self._diagnosis is not None and self._diagnosis.good
        self.symbol.text = SIGNS if ready else LETTERS
        self.step.setText(say.first() if not ready else say.second() if self._missing is None else say.done())
        self.symbol.setAccessibleName(self.step.text())

    def _show_findings(self) -> None:
        found = findings.of(self._diagnosis) if self._diagnosis else []
        if self._missing is not None:
            found.append(findings.of_signs(self._missing))
        self.findings.show_findings(found or [findings.Finding(None, say.waiting())])
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        """As tall as the lines need, once they know their own size."""
        if layout := self.layout():
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _arrange(self) -> None:
        self.setMinimumWidth(WIDTH)
        body = QHBoxLayout()
        body.setSpacing(MARGIN)
        body.addWidget(self._code_card(), 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self.findings, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(MARGIN, 24, MARGIN, 24)
        inner.setSpacing(GAP)
        for widget in (self.title, self.why, self.notice):
            inner.addWidget(widget)
        inner.addLayout(body, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inner, 1)
        layout.addWidget(self.foot)

    def _code_card(self) -> QWidget:
        frame, column = card(self)
        column.addWidget(self.step)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.addWidget(self.symbol, 0, Qt.AlignmentFlag.AlignHCenter)
        frame.setFixedWidth(SIDE + 2 * GAP)
        return frame
