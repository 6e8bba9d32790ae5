"""A small form that takes the place of the search: fields, one notice, confirm and give up. It keeps nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from checkin.ui import icons
from checkin.ui.desk.labels import plain_label
from checkin.ui.palette import Colour
from checkin.ui.texts.desk import form_words

LONGEST = 120
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
CROSS = 52  # pixels: « Renoncer » as a cross
LOW = 420  # below this height the hint gives way


class Form(QWidget):
    """Enter in any field confirms, Escape gives up; a scan meanwhile counts and leaves the form as it is.

    The fields scroll where the window is low; notice and buttons are always in sight.
    """

    confirmed = Signal()
    left = Signal()

    def __init__(self, fields: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.hint = plain_label("title", self, wraps=True), plain_label("hint", self, wraps=True)
        self.notice = plain_label("notice", self, wraps=True)
        self.notice.hide()
        self.confirm, self.give_up = _Button(self), _Button(self)
        self._confirming, self._giving_up = ("", ""), ""
        self.fields: dict[str, QLineEdit] = {}
        self._labels: dict[str, QLabel] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        for name in fields:
            self.fields[name] = self._line()
            self.add_field(name, self.fields[name])
        self._arrange()

    def add_field(self, name: str, field: QWidget) -> None:
        """Put a field with its caption under the others."""
        self._labels[name] = plain_label("caption", self)
        self._labels[name].setBuddy(field)
        self._rows.addWidget(self._labels[name])
        self._rows.addWidget(field)
        self._rows.addSpacing(8)

    def insert_after(self, name: str, widget: QWidget) -> None:
        """Something that belongs to that field, under it."""
        self._rows.insertWidget(self._rows.indexOf(self.fields[name]) + 2, widget)

    def text(self, name: str) -> str:
        return self.fields[name].text().strip()

    def warn(self, text: str) -> None:
        """A sentence under the fields; "" takes it away."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def retranslate(self) -> None:
        for name, label in self._labels.items():
            label.setText(form_words.field(name))
            buddy = label.buddy()
            if buddy is not None:
                buddy.setAccessibleName(form_words.field(name))

    def name_buttons(self, confirm: str, give_up: str, short: str = "") -> None:
        """Their words; where there is no room the first is short and the second a cross."""
        self._confirming, self._giving_up = (confirm, short or confirm), give_up
        self.confirm.setAccessibleName(confirm)
        self.give_up.setAccessibleName(give_up)
        self.give_up.setToolTip(give_up)
        self._fit()

    def reveal(self, widget: QWidget) -> None:
        """Scroll to it, once it has found its place."""
        QTimer.singleShot(0, widget, partial(self._scroll_to, widget))

    def _scroll_to(self, widget: QWidget) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._area.ensureWidgetVisible(widget, 0, 12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setMaxLength(LONGEST)
        line.returnPressed.connect(self._confirm)
        return line

    def _arrange(self) -> None:
        self.confirm.setProperty("kind", "primary")
        self.give_up.setProperty("kind", "second")
        self.confirm.clicked.connect(self._confirm)
        self.give_up.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.confirm, 1)
        buttons.addWidget(self.give_up)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 4, 0)
        inner.setSpacing(6)
        inner.addWidget(self.heading)
        inner.addWidget(self.hint)
        inner.addSpacing(14)
        inner.addLayout(self._rows)
        inner.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._area = _scrolling(body)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """It shortens its words, so that it never widens the window."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """A cross in place of a word where the window is narrow; no hint where it is low."""
        self.hint.setVisible(self.height() >= LOW)
        long, short = self._confirming
        self.confirm.setText(long)
        self.give_up.setText(self._giving_up)
        self.give_up.setMinimumWidth(CROSS)
        icons.take_off(self.give_up)
        if self.confirm.sizeHint().width() + 12 + self.give_up.sizeHint().width() > self.width():
            self.give_up.setText("")
            icons.put_on(self.give_up, "cross", Colour.INK, air=0)
        if self.confirm.sizeHint().width() + 12 + CROSS > self.width():
            self.confirm.setText(short)

    def _confirm(self) -> None:
        if self.confirm.isEnabled():
            self.confirmed.emit()


class _Button(QPushButton):
    """Enter presses it too, once however long it is held."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


class _Fields(QScrollArea):
    """Arrows are the form's, not the scroll bar's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def _scrolling(body: QWidget) -> QScrollArea:
    """The fields in an area that scrolls where the window is low: it must never make the window higher."""
    area = _Fields()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    for part in (area.viewport(), body):
        part.setAutoFillBackground(False)
    return area
