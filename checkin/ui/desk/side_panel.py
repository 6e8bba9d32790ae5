"""The right third of the desk: search and last scans, or one of the forms in their place."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from checkin.models import Ticket
from checkin.ui import icons
from checkin.ui.desk.correct_form import CorrectForm
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.desk.form import Form
from checkin.ui.desk.post_form import PostForm
from checkin.ui.desk.search_panel import SearchPanel
from checkin.ui.desk.team_panel import TeamPanel
from checkin.ui.desk.unlock_form import UnlockForm
from checkin.ui.desk.walk_in_form import WalkInForm
from checkin.ui.palette import Colour
from checkin.ui.texts.desk import form_words, search_words
from checkin.ui.texts.team import team_words

NARROW = 320  # pixels


class SidePanel(QWidget):
    """Forms are pages, not dialogs: nothing is ever in front of the verdict."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.search = SearchPanel(model, self)
        self.walk_in, self.post = WalkInForm(model, self), PostForm(model, self)
        self.correct, self.team = CorrectForm(model, self), TeamPanel(model, self)
        self.unlock = UnlockForm(model.roster, self)
        self._forms: tuple[Form, ...] = (self.walk_in, self.post, self.correct, self.team, self.unlock)
        self.enrol, self.together = QPushButton(self), QPushButton(self)
        for button, sign in ((self.enrol, "person-plus"), (self.together, "people")):
            icons.put_on(button, sign, Colour.INK)
            button.setAutoDefault(False)
        self._pages = QStackedWidget(self)
        self._arrange()
        self._connect()
        self.retranslate()

    @property
    def form(self) -> Form | None:
        """The form that is shown; None while it is the search."""
        page = self._pages.currentIndex()
        return self._forms[page - 1] if page else None

    def begin_search(self) -> None:
        self._back()
        self.search.field.begin()

    def begin_walk_in(self) -> None:
        """An empty form, or the name that was searched in vain; one that is open already stays as it is."""
        if self.form is not self.walk_in:
            self._pages.setCurrentIndex(1)
            self.walk_in.begin(self.search.found_nobody)
        self.walk_in.fields["first_name"].setFocus()

    def begin_post(self, field: str) -> None:
        self._pages.setCurrentIndex(2)
        self.post.begin(field)

    def begin_correct(self, ticket: Ticket) -> None:
        """Put this person's registration right; a form about the same person stays as it is."""
        if self.form is not self.correct or self.correct.ticket is None or self.correct.ticket.id != ticket.id:
            self._pages.setCurrentIndex(3)
            self.correct.begin(ticket)

    def begin_team(self, ticket: Ticket) -> None:
        """Everybody who came along with this person; a panel about the same person stays as it is."""
        shown = self.team.ticket if self.form is self.team and not self.team.answered_all else None
        if shown is None or shown.id != ticket.id:
            self._pages.setCurrentIndex(4)
            self.team.begin(ticket)

    def show_form(self, form: Form) -> None:
        """That form in the search's place; whoever asks for it begins it."""
        self._pages.setCurrentWidget(form)

    def refresh(self) -> None:
        self.search.refresh()

    def retranslate(self) -> None:
        self._name_buttons()
        self.search.retranslate()
        for form in self._forms:
            form.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_buttons()

    def _name_buttons(self) -> None:
        """The team's button is its sign and its key where both would not fit."""
        wide = self.width() >= NARROW
        self.together.setText(f"{team_words.key()} (F9)" if wide else "F9")
        self.enrol.setText(f"{form_words.enrol()} (F3)")
        for button, name in ((self.together, team_words.title()), (self.enrol, search_words.enrol())):
            button.setAccessibleName(name)
            button.setToolTip(name)

    def _arrange(self) -> None:
        browse = QWidget(self)
        inner = QVBoxLayout(browse)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(self.search, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.together)
        buttons.addWidget(self.enrol, 1)
        inner.addLayout(buttons)
        for page in (browse, *self._forms):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _connect(self) -> None:
        self.enrol.clicked.connect(self.begin_walk_in)
        self.walk_in.confirmed.connect(self._let_in)
        self.walk_in.met.connect(self._met)
        self.post.confirmed.connect(self._name_post)
        for form in self._forms:
            form.left.connect(self._back)
        self.team.answered.connect(self.search.clear)

    def _let_in(self) -> None:
        if self._model.walk_in(self.walk_in.attendee()) is not None:
            self.search.clear()
            self._back()

    def _met(self, ticket: Ticket) -> None:
        """Whoever was about to be enrolled is on the list."""
        if self._model.pick(ticket) is not None:
            self.search.clear()
            self._back()

    def _name_post(self) -> None:
        self._model.name_post(self.post.text("station"), self.post.text("volunteer"))
        self._back()

    def _back(self) -> None:
        """The search's page again; the keyboard goes nowhere in particular, the scanner needs no focus."""
        had_form = self.form is not None
        self._pages.setCurrentIndex(0)
        if had_form:
            self.search.field.setFocus()
