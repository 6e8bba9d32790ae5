"""The banner: one answer, large, until the next scan; with the buttons for what may follow. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from checkin.models import Ticket
from checkin.ui import icons, spoken
from checkin.ui.desk.announcement import Announcement
from checkin.ui.desk.banner_face import Face, face, paint
from checkin.ui.palette import Colour

MARGIN, SMALL_MARGIN = 40, 18
LOW = 420  # below this height the margin is the small one
SPACE = 20
ACTIONS = ("unpaid", "override", "search", "walk_in", "print", "correct", "undo")
ICONS = {
    "unpaid": "coin",
    "override": "door-in",
    "search": "search",
    "walk_in": "person-plus",
    "print": "printer",
    "correct": "pencil",
}


class VerdictBanner(QWidget):
    """Painted in one piece, so that an answer stands within a frame; buttons are real ones."""

    action = Signal(str)  # one of ACTIONS
    reasoned = Signal(str, str)  # why somebody refused is let in, and the supervisor's code
    picked = Signal(object)  # Ticket, of an ambiguous code

    def __init__(self, announcement: Announcement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(440, 250)
        self.announcement = announcement
        self._face: Face | None = None
        self._buttons: dict[str, QPushButton] = {}
        self._offered: tuple[str, ...] = ()
        self._prepared = False
        self.setAccessibleName(announcement.spoken)

    def prepare(self) -> None:
        """Make what may follow an answer, once: nothing of it shows before the first one."""
        if self._prepared:
            return
        from checkin.ui.desk.choices import Choices
        from checkin.ui.desk.reason_row import ReasonRow

        self._choices = Choices(self)
        self._choices.picked.connect(self.picked)
        self._reason = ReasonRow(self)
        self._reason.given.connect(self.reasoned)
        self._reason.left.connect(self._back_to_actions)
        self._actions = self._build_actions()
        self._prepared = True
        self.retranslate()
        self._arrange()

    def announce(self, announcement: Announcement, actions: Sequence[str] = ()) -> None:
        """Show an answer with the buttons that may follow it."""
        self.prepare()
        self.announcement = announcement
        self._offered = tuple(actions)
        for name, button in self._buttons.items():
            button.setVisible(name in self._offered)
        self._choices.offer(announcement.candidates, discreet=announcement.discreet)
        self._reason.hide()
        self._arrange()
        self.setAccessibleName(announcement.spoken)
        spoken.say(self, announcement.spoken)
        self.update()
        if announcement.candidates:
            self._choices.setFocus()
        elif self.window().isActiveWindow() and self._choices.had_focus:
            self.setFocus()

    def ask_reason(self, *, with_code: bool = False) -> None:
        """Ask why somebody who was refused is let in; a scan meanwhile takes the question away."""
        self.prepare()
        self._actions.hide()
        self._reason.ask(with_code=with_code)
        self._arrange()

    def refuse_code(self, wait: float) -> None:
        """The supervisor's code was wrong; the question stays, and may be answered again after so many seconds."""
        self._reason.refuse_code(wait)

    def begin_answer(self) -> None:
        """The keyboard to the first button that may follow, where there is one."""
        button = next((self._buttons[name] for name in ACTIONS if name in self._offered), None)
        (button or self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def face(self) -> Face:
        """The announcement as it is laid out now."""
        if self._face is None:
            self._face = face(self.announcement, self._area())
        return self._face

    def button(self, name: str) -> QPushButton:
        """The button of that action."""
        return self._buttons[name]

    def retranslate(self) -> None:
        if not self._prepared:
            return
        labels = {
            "unpaid": self.tr("Laisser entrer sans paiement"),
            "override": self.tr("Laisser entrer quand même…"),
            "search": self.tr("Chercher par nom"),
            "walk_in": self.tr("Inscrire sur place"),
            "print": self.tr("Imprimer la carte"),
            "correct": self.tr("Corriger"),
            "undo": self.tr("Annuler"),
        }
        for name, text in labels.items():
            self._buttons[name].setText(text)
            self._buttons[name].setAccessibleName(text)
        self._reason.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint(painter, self.face, QRectF(self.rect()), self.devicePixelRatioF())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._prepared and self._choices.take_key(event.text())):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()
        super().changeEvent(event)

    def _build_actions(self) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for name in ACTIONS:
            button = QPushButton(row)
            icons.put_on(button, ICONS.get(name, name), Colour.INK)
            button.setAutoDefault(False)
            button.clicked.connect(self._acting(name))
            layout.addWidget(button)
            self._buttons[name] = button
        layout.addStretch(1)
        return row

    def _acting(self, name: str) -> Callable[[], None]:
        def act() -> None:
            self.action.emit(name)

        return act

    def _back_to_actions(self) -> None:
        self._arrange()
        self.setFocus()

    @property
    def _margin(self) -> int:
        return SMALL_MARGIN if self.height() < LOW else MARGIN

    def _area(self) -> QRectF:
        """Where the announcement is painted: all but the margin and the rows of buttons."""
        margin = self._margin
        area = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        rows = [row for row in self._rows if row.isVisibleTo(self)]
        if rows:
            area.setBottom(rows[0].geometry().top() - margin // 2)
        return area

    @property
    def _rows(self) -> tuple[QWidget, ...]:
        return (self._actions, self._reason) if self._prepared else ()

    def _arrange(self) -> None:
        if self._prepared:
            self._actions.setVisible(bool(self._offered) and not self._reason.isVisibleTo(self))
        margin, wide = self._margin, self.width() - 2 * self._margin
        self._show_words(wide)
        for row in self._rows:
            tall = row.sizeHint().height()
            row.setGeometry(margin, self.height() - margin + margin // 5 - tall, wide, tall)
        self._face = None
        if self.announcement.candidates:
            top = round(self.face.boxes["step box"].bottom()) + SPACE
            bottom = self.height() - margin // 2
            self._choices.setGeometry(QRect(margin, top, wide, max(bottom - top, 0)))
        self.update()

    def _show_words(self, wide: int) -> None:
        """Icons alone where the words of the buttons have no room; they are spoken and in the tooltips all the same."""
        for words in (True, False):
            for button in self._buttons.values():
                button.setText(button.accessibleName() if words else "")
            if self._prepared and self._actions.sizeHint().width() <= wide:
                return


def who(ticket: Ticket) -> str:
    """Company and ticket type: what tells two people of one name apart."""
    return " · ".join(part for part in (ticket.company, ticket.ticket_type) if part)
