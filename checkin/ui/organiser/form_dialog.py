"""A small dialog of the organiser: a few fields, one button, what became of it. It knows none of the fields."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from checkin.errors import CheckinError
from checkin.ui import texts, theme
from checkin.ui.organiser import look
from checkin.ui.organiser.background import Background
from checkin.ui.organiser.foot import Foot
from checkin.ui.organiser.shown import shown

WIDTH = 620
TITLE_BAR = 40  # pixels that the system puts around a dialog, about


class FormDialog(QDialog):
    """Never modal: a badge is answered while it is open. What its button does runs beside the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.wear(self, look.SHEET)
        self.background = Background(self)
        self.background.done.connect(self.succeeded)
        self.background.failed.connect(self._failed)
        self.title, self.notice, self.foot = look.label("title"), look.label("notice", wraps=True), Foot(self)
        self.page, self.body = QWidget(self), QWidget(self)
        self.inner = QVBoxLayout(self.page)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As high as what stands in it: fields come and go, notices are long or short."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

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
        """Not by `adjustSize`, which stops at two thirds of the screen; what is too high for a screen scrolls."""
        page, width = self.page, max(self.width(), self.page.minimumSizeHint().width())
        height = page.heightForWidth(width) if page.hasHeightForWidth() else page.sizeHint().height()
        room = self.screen().availableGeometry().height() - TITLE_BAR
        self.resize(width, min(height + self.foot.sizeHint().height(), room))

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
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.page)
        self.page.installEventFilter(self)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.foot)
