"""The lower edge of a dialog: its buttons, or what is going on with a way to stop it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from checkin.ui import theme
from checkin.ui.organiser.look import MARGIN, label

BAR = 220


class Foot(QFrame):
    """`main` is the dialog's one blue button; while something is going on, a bar stands in the buttons' place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.aside, self.close_button, self.main = QPushButton(self), QPushButton(self), QPushButton(self)
        self.cancel = QPushButton(self)
        self._doing, self._bar = label(), QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(BAR)
        for button in (self.aside, self.close_button, self.cancel):
            button.setAutoDefault(False)
        self.main.setDefault(True)
        self._arrange()
        self.rest()

    @property
    def doing(self) -> str:
        """What is said to be going on."""
        return self._doing.text()

    def work(self, doing: str, may_cancel: bool) -> None:
        """Show what is going on."""
        self._doing.setText(doing)
        self._bar.setRange(0, 1 if theme.look().still else 0)  # one that never ends moves to and fro
        self._bar.setRange(0, 0)
        self._show(working=True)
        self.cancel.setVisible(may_cancel)

    def count(self, doing: str, done: int, total: int) -> None:
        """How far that has come."""
        self._doing.setText(doing)
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def rest(self) -> None:
        """Show the buttons again."""
        self._show(working=False)

    def _show(self, working: bool) -> None:
        """Hides first, so that the dialog never needs to be as wide as both."""
        parts: list[tuple[QWidget, bool]] = [(widget, working) for widget in (self._doing, self._bar, self.cancel)]
        parts += [(one, not working and bool(one.text())) for one in (self.aside, self.close_button, self.main)]
        for widget, visible in sorted(parts, key=lambda part: part[1]):
            widget.setVisible(visible)

    def _arrange(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, 14, MARGIN, 14)
        layout.setSpacing(12)
        layout.addWidget(self.aside)
        layout.addWidget(self._doing)
        layout.addStretch(1)
        for widget in (self._bar, self.cancel, self.close_button, self.main):
            layout.addWidget(widget)
