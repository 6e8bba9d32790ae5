"""The window of the first steps: one page at a time, back and forth, left and resumed. It makes and opens nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from checkin import at_rest, first_steps
from checkin.errors import CheckinError, Reason
from checkin.event_setup import Made
from checkin.file_keys import NEEDS_WORDS
from checkin.first_steps import Role
from checkin.ui import spoken, theme
from checkin.ui.first_start import look
from checkin.ui.first_start.look import Dots
from checkin.ui.first_start.pages import Pages
from checkin.ui.first_start.step import Step
from checkin.ui.organiser.attempt import Attempt
from checkin.ui.organiser.form_dialog import TITLE_BAR, FormDialog
from checkin.ui.organiser.look import label
from checkin.ui.organiser.new_event import Maker
from checkin.ui.organiser.unlock_dialog import UnlockDialog
from checkin.ui.texts.first_start import first_start_words as say
from checkin.ui.texts.linking import linking_words

WIDE, HIGH = 760, 600
NOTHING_TO_RESUME = ("welcome", "who", "ready")
AskForWords = Callable[[Path, Reason], UnlockDialog]


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """What stands behind the pages: `take` gives a file back that opens, `ask` asks for the words of a locked one."""

    maker: Maker
    take: Callable[[Path], Path]
    ask: AskForWords


class FirstSteps(FormDialog):
    """Enter goes on, Escape leaves it for later: `later` then. The window's cross ends the application, as any does."""

    language_chosen = Signal(str)
    opened = Signal(object, str)  # Path of the event to open now, and the role of whoever opens it
    training = Signal()
    later = Signal()

    def __init__(self, doors: Doors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.wear(self, look.SHEET)
        self.setAcceptDrops(True)
        self.pages, self.step = Pages(doors.maker.read_qr), "welcome"
        self._doors, self._resume_at = doors, ""
        self._attempt: Attempt | None = None
        self._made: Made | None = None
        self._looked_at = Path()
        self._words: UnlockDialog | None = None
        self._dots, self._hint = Dots(self), label("lead", wraps=True)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._begin()

    @property
    def standing(self) -> Step:
        """The page that stands."""
        return self.pages.by_name[self.step]

    def take_qr(self, url: str, code: str) -> bool:
        """The QR of a new device was scanned; False on a page that has no place for it."""
        if not (self.isVisible() and self.body.isEnabled()):
            return False
        if self.step in ("who", "file", "pair"):
            self._pair()
            return self.pages.pair.source.take_qr(url, code)
        return self.step == "registrations" and self.pages.registrations.source.take_qr(url, code)

    def say_scanned(self) -> None:
        """A code was scanned that nothing here is for: no event is open that could answer it."""
        self.notice.setText(say.scanned())
        self.notice.show()
        spoken.say(self, say.scanned())

    def retranslate(self) -> None:
        for page in self.pages.by_name.values():
            page.retranslate()
        self._name_step()

    def _name_step(self) -> None:
        """What the page that stands is called, and the buttons under it."""
        place = self.pages.route.index(self.step)
        self.title.setText(say.title(self.step))
        self._hint.setText(say.hint(self.step))
        self._dots.show_place(place, len(self.pages.route), say.place(place + 1, len(self.pages.route)))
        may_return = place > 0 and self.step != "ready"
        self.foot.aside.setText(say.back() if may_return else "")
        self.foot.close_button.setText("" if self.step == "ready" else say.later())
        self.foot.cancel.setText(linking_words.cancel())
        self.foot.main.setText(self.standing.main())
        super().retranslate()

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        if isinstance(outcome, Made):
            self._attempt, self._made = None, outcome
            self.pages.ready.show_made(outcome)
            self._go("ready")
        else:
            self.opened.emit(outcome, self.pages.who.role)

    def open_file(self, path: Path) -> None:
        """Look at the file beside the window; it opens, or one sentence says why not."""
        self._looked_at = path
        self._forget_words()
        self.work(say.looking(), partial(self._doors.take, path), may_cancel=True)

    def reject(self) -> None:
        """« Plus tard », or Escape."""
        self._put_aside()
        if self._made:
            self._open_made()
            return
        self.later.emit()

    def give_up(self) -> None:
        """Wait no longer for what is under way; nothing of it stays."""
        self.background.give_up()
        if self._attempt is not None:
            self._attempt.give_up()
            self._attempt = None
        self._rest()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._put_aside()
        self._forget_words()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.step == "file" and event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.pages.file.hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.pages.file.hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.pages.file.hover(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if self.step == "file" and paths:
            self.open_file(paths[0])

    # one page after the other

    def _begin(self) -> None:
        """From the first page; what was said before stands ready."""
        before = first_steps.load()
        self._resume_at = before.step
        self.pages.fill(before)
        self._go("welcome")

    def _begin_anew(self) -> None:
        first_steps.begin_anew()
        self._begin()

    def _onward(self) -> None:
        """The blue button, or a choice that was made."""
        if self.step == "ready":
            self._open_made()
        elif self.standing.settle():
            self._after()

    def _after(self) -> None:
        route = self.pages.route
        following = route[route.index(self.step) + 1]
        if self.step == "welcome" and self._resume_at in route:
            following = self._resume_at
        if following == "ready":
            self._make()
        else:
            self._go(following)

    def _back(self) -> None:
        route = self.pages.route
        self._go(route[max(route.index(self.step) - 1, 0)])

    def _pair(self) -> None:
        self.pages.who.role = Role.PAIRING
        self._go("pair")

    def _go(self, step: str) -> None:
        self.notice.hide()
        self.standing.hide()
        self.step = step
        self.standing.show()
        self._name_step()
        self.foot.rest()
        self.foot.main.setDefault(True)
        self.standing.begin()
        spoken.say(self, ". ".join((self._dots.accessibleName(), self.title.text(), self._hint.text())))
        self._keep()

    # what is done with it

    def _make(self) -> None:
        maker, wanted = self._doors.maker, self.pages.wanted()
        self._attempt = Attempt(partial(maker.create, wanted), partial(_discard, maker))
        self.work(linking_words.checking(), self._attempt, may_cancel=True)

    def _open_made(self) -> None:
        assert self._made is not None  # there is something to open
        self.opened.emit(self._made.path, self.pages.who.role)

    def _failed(self, error: CheckinError) -> None:
        trying, self._attempt = self._attempt is not None, None
        self._rest()
        if not trying and error.reason in NEEDS_WORDS:
            self._ask_for_words(error.reason)
        elif not (trying and self._complained(error)):
            super()._failed(error)

    def _complained(self, error: CheckinError) -> bool:
        """Whether it is about a field; its page comes back."""
        if self.step == "pair":
            return self.pages.pair.source.complain(error)
        if not self.pages.registrations.source.complain(error):
            return False
        self._go("registrations")
        self.pages.registrations.source.complain(error)  # once more: the keyboard goes to its field
        return True

    def _ask_for_words(self, why: Reason) -> None:
        self._words = self._doors.ask(self._looked_at, why)
        self._words.unlocked.connect(self.open_file)
        self._words.file_chosen.connect(self.open_file)

    def _forget_words(self) -> None:
        if self._words:
            self._words.close()
            self._words.deleteLater()
            self._words = None

    def _show_key(self) -> None:
        from checkin.ui.organiser.key_dialog import KeyDialog  # with all that prints: a tenth of a second

        assert self._made is not None  # its page stands
        KeyDialog(partial(at_rest.recovery_key, self._made.path), self.pages.wanted().name, self).show()

    def _put_aside(self) -> None:
        self.give_up()
        self._keep()

    def _keep(self) -> None:
        """For the next start, as soon as there is something to resume."""
        if self.step not in NOTHING_TO_RESUME:
            self._resume_at = ""
            first_steps.keep(self.pages.answers(self.step))

    def _connect(self) -> None:
        pages = self.pages
        self.foot.main.clicked.connect(self._onward)
        self.foot.aside.clicked.connect(self._back)
        self.foot.cancel.clicked.connect(self.give_up)
        pages.welcome.language_chosen.connect(self.language_chosen)
        pages.welcome.anew.connect(self._begin_anew)
        pages.welcome.forward.connect(self._onward)
        pages.who.forward.connect(self._onward)
        pages.who.training.connect(self.training)
        pages.file.forward.connect(self._pair)
        pages.file.file_chosen.connect(self.open_file)
        pages.ready.key_asked.connect(self._show_key)

    def _lay_out(self) -> None:
        self.inner.insertWidget(0, self._dots)
        self.title.setWordWrap(True)
        self.inner.insertWidget(self.inner.indexOf(self.notice), self._hint)
        for page in self.pages.by_name.values():
            page.hide()
            self.fields.addWidget(page)
        room = self.screen().availableGeometry()
        self.resize(min(theme.scaled(WIDE), room.width()), min(theme.scaled(HIGH), room.height() - TITLE_BAR))

    def _fit(self) -> None:
        """The same for every page: what is too high for it scrolls."""


def _discard(maker: Maker, made: Made) -> None:
    maker.discard(made.path)
