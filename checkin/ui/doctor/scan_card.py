"""The code to scan for a trial of scanner and camera, on the screen. Nobody is checked in by it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin.ui.organiser.look import GAP, card, label
from checkin.ui.scanners.set_up.diagnosis import LETTERS
from checkin.ui.scanners.set_up.symbol import SIDE, Symbol
from checkin.ui.texts.doctor import doctor_words as say


class ScanCard(QWidget):
    """Says when the code has come, until the next look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step, self.why, self.good = (
            label("name", wraps=True),
            label("quiet", wraps=True),
            label("good", wraps=True),
        )
        self._symbol = Symbol(self)
        self._symbol.text = LETTERS
        frame, column = card(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.addWidget(self.step)
        column.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.good)
        column.addWidget(self.why)
        self.setFixedWidth(SIDE + 2 * GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        layout.addStretch(1)
        self.good.hide()

    def retranslate(self) -> None:
        self.step.setText(say.scan_this())
        self.why.setText(say.scan_why())
        self.good.setText(say.scanned())
        self._symbol.setAccessibleName(self.step.text())
