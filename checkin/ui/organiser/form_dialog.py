"""A small dialog of the organiser: a few fields, one button, what became of it. It knows none of the fields."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from checkin.errors import CheckinError
from checkin.ui import texts
from checkin.ui.organiser import look
from checkin.ui.organiser.background import Background
from checkin.ui.organiser.foot import Foot
from checkin.ui.organiser.shown import shown

WIDTH = 620


class FormDialog(QDialog):
    """Never modal: a badge is answered while it is open. What its button does runs beside the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet(look.SHEET)
        self.background = Background(self)
        self.background.done.connect(self.succeeded)
        self.background.failed.connect(self._failed)
        self.title, self.notice, self.foot = look.label("title"), look.label("notice", wraps=True), Foot(self)
        self.inner, self.body = QVBoxLayout(), QWidget(self)
        self.fields = QVBoxLayout(self.body)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setSpacing(20)
        self._arrange()
        self.notice.hide()
        self.foot.close_button.clicked.connect(self.reject)

    def work(self, doing: str, task: Callable[[], object], *, may_cancel: bool = False) -> None:
        """Carry the task out; `succeeded` gets what it returns, an error becomes the notice's sentence."""
        self.notice.hide()
        self.body.setEnabled(False)
        self.foot.work(doing, may_cancel=may_cancel)
        self.background.run(task)

    def succeeded(self, outcome: object) -> None:
        """The task is done."""
        self._rest()

    def retranslate(self) -> None:
        """Every text anew, in the language of now."""
        self.setWindowTitle(self.title.text())

    def event(self, event: QEvent) -> bool:
        """As high as what stands in it: fields come and go, notices are long or short."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.foot.rest()
        super().changeEvent(event)

    def _failed(self, error: CheckinError) -> None:
        self._rest()
        self.notice.setText(shown(texts.error_sentence(error), 600))
        self.notice.show()

    def _rest(self) -> None:
        self.body.setEnabled(True)
        self.foot.rest()

    def _fit(self) -> None:
        """Not by `adjustSize`, which stops at two thirds of the screen and would cut fields off."""
        width = max(self.width(), self.minimumSizeHint().width())
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        self.resize(width, height)

    def _arrange(self) -> None:
        self.setMinimumWidth(WIDTH)
        self.inner.setContentsMargins(look.MARGIN, 24, look.MARGIN, 24)
        self.inner.setSpacing(20)
        for widget in (self.title, self.notice, self.body):
            self.inner.addWidget(widget)
        self.inner.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.inner, 1)
        layout.addWidget(self.foot)
