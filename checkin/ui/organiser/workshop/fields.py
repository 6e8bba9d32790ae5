"""Small fields of the workshop: numbers and choices under their captions. They know no template."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QVBoxLayout, QWidget

from checkin.ui.organiser.look import QuietCombo, label, labelled

MARGIN = 6  # pixels before the number


class QuietSpin(QDoubleSpinBox):
    """A number that the wheel passes over: whoever scrolls the page changes nothing by it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setMinimumWidth(56)
        self.lineEdit().setTextMargins(MARGIN, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NumberField(QWidget):
    """A number under its caption."""

    changed = Signal(float)

    def __init__(self, least: float, most: float, step: float = 1, decimals: int = 0) -> None:
        super().__init__()
        self.caption, self.spin = label("caption"), QuietSpin(self)
        self.spin.setRange(least, most)
        self.spin.setSingleStep(step)
        self.spin.setDecimals(decimals)
        self.spin.valueChanged.connect(self.changed)
        _fill(self, labelled(self.caption, self.spin))

    def say(self, caption: str) -> None:
        self.caption.setText(caption)
        self.spin.setAccessibleName(caption)

    def show_value(self, value: float) -> None:
        """Tells nobody."""
        blocker = QSignalBlocker(self.spin)
        if round(self.spin.value(), self.spin.decimals()) != round(value, self.spin.decimals()):
            self.spin.setValue(value)
        blocker.unblock()


class ChoiceField(QWidget):
    """A choice of a few under its caption."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.caption, self.combo = label("caption"), QuietCombo(self)
        self.combo.activated.connect(self._choose)
        _fill(self, labelled(self.caption, self.combo))

    def say(self, caption: str, choices: Mapping[Any, str]) -> None:
        """Its caption and what there is to choose, by value."""
        chosen = self.combo.currentData()
        self.caption.setText(caption)
        self.combo.setAccessibleName(caption)
        self.combo.clear()
        for value, text in choices.items():
            self.combo.addItem(text, value)
        self.show_value(chosen)

    def show_value(self, value: Any) -> None:
        """Tells nobody."""
        self.combo.setCurrentIndex(self.combo.findData(value))

    def _choose(self) -> None:
        self.changed.emit(self.combo.currentData())


def _fill(widget: QWidget, column: QVBoxLayout) -> None:
    column.setContentsMargins(0, 0, 0, 0)
    widget.setLayout(column)
