"""What was found about a scanner, line by line: good or to be done, and what to do. It judges nothing itself."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from checkin.ui import icons
from checkin.ui.organiser.look import label
from checkin.ui.palette import Colour
from checkin.ui.scanners.burst import Suffix
from checkin.ui.scanners.set_up.diagnosis import DOUBTFUL_PACE, Diagnosis
from checkin.ui.texts.scanner_set_up import scanner_words as say

ICON = 22
SIGNS = {True: ("check", Colour.GREEN), False: ("warning", Colour.ORANGE_INK), None: ("scan", Colour.MUTED)}


@dataclass(frozen=True, slots=True)
class Finding:
    """One line, with what to do under it ("" for nothing). `good` is None before anything is known."""

    good: bool | None
    said: str
    todo: str = ""


def of(diagnosis: Diagnosis) -> list[Finding]:
    """What the first test tells, the most important line at the head."""
    found = [Finding(True, say.keyboards(diagnosis), say.keyboards_todo(diagnosis))]
    if diagnosis.caps_lock:
        found.append(Finding(False, say.caps_lock()))
    return [
        *found,
        Finding(diagnosis.suffix is not Suffix.PAUSE, say.suffix(diagnosis.suffix), say.suffix_todo(diagnosis.suffix)),
        Finding(not diagnosis.lost, say.lost(diagnosis.lost), say.lost_todo(diagnosis.lost)),
        Finding(diagnosis.pace <= DOUBTFUL_PACE, say.pace(diagnosis.pace), say.pace_todo(diagnosis.pace)),
    ]


def of_signs(missing: str) -> Finding:
    """What the second test tells."""
    return Finding(not missing, say.signs(missing), say.signs_todo(missing))


class Findings(QWidget):
    """The lines, each with its sign; read aloud as one text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(14)
        self.text = ""

    def show_findings(self, findings: list[Finding]) -> None:
        """Replaces what stood here."""
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for finding in findings:
            self._lines.addWidget(self._line(finding))
        self._lines.addStretch(1)
        self.text = "\n".join(part for one in findings for part in (one.said, one.todo) if part)
        self.setAccessibleName(self.text)

    def _line(self, finding: Finding) -> QFrame:
        frame = QFrame(self)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._sign(finding.good), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label("finding", finding.said, wraps=True))
        if finding.todo:
            words.addWidget(label("hint", finding.todo, wraps=True))
        row.addLayout(words, 1)
        return frame

    def _sign(self, good: bool | None) -> icons.Sign:
        return icons.Sign(*SIGNS[good], ICON, self)
