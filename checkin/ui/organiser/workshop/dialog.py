"""« Atelier des cartes »: choose a template, try it with real people, change it, keep it, use it. Scans go on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from checkin.card_jobs import CardCause, CardState, Trouble
from checkin.cards import DEFAULT_TEMPLATE, Template, editing, load_template, logos
from checkin.cards.chosen import template_at_the_door
from checkin.cards.editing import Kind, Place
from checkin.cards.own_templates import take_over
from checkin.cards.template import Area
from checkin.errors import CheckinError
from checkin.roster import Roster
from checkin.ui import texts
from checkin.ui.organiser.files import ask_open_file
from checkin.ui.organiser.shown import shown
from checkin.ui.organiser.workshop import material, trial
from checkin.ui.organiser.workshop.bench import Bench
from checkin.ui.organiser.workshop.checking import Checked, Checking
from checkin.ui.organiser.workshop.errand import Errand
from checkin.ui.organiser.workshop.material import Material
from checkin.ui.organiser.workshop.people_bar import Find
from checkin.ui.organiser.workshop.save_dialog import SaveDialog
from checkin.ui.organiser.workshop.view import View
from checkin.ui.printing import printers
from checkin.ui.printing.backend import Progress
from checkin.ui.texts.cards import card_words
from checkin.ui.texts.paper import making_words
from checkin.ui.texts.workshop import workshop_words as say
from checkin.ui.texts.workshop_checks import check_words

SIZE, SMALLEST = QSize(1240, 760), QSize(940, 580)
SHARE = 0.94  # of the screen, at most
LONGEST = 600  # letters of a notice


@dataclass(frozen=True, slots=True)
class Event:
    """The event whose cards are made: a connection for whatever thread asks, and its people by name."""

    path: Path
    open: Callable[[], Roster]
    find: Find


class WorkshopDialog(QDialog):
    """Never modal. What takes time runs beside it; an error is one sentence, and the card stays as it was."""

    used = Signal(str)  # the template that the event's cards have from now on

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards_of = event
        self.bench = Bench(load_template(DEFAULT_TEMPLATE), self)
        self.view = View(self.bench, event.find, self)
        self.checking = Checking(self.bench, self)
        self._errands = tuple(Errand(self) for _ in range(4))
        self._reading, self._opening, self._keeping, self._printing = self._errands
        self._saver: SaveDialog | None = None
        self._using = False
        self._connect()
        self.retranslate()
        self.setMinimumSize(SMALLEST)
        self._fit()

    def retranslate(self) -> None:
        self.setWindowTitle(say.title())
        self.view.retranslate()
        self._show_state()

    def open_file(self, path: Path) -> None:
        """A template from elsewhere: looked at, copied to the user's own, opened."""
        self._opening.run(partial(take_over, path), self._opened)

    def use_logo(self, path: Path) -> None:
        """A picture in the place of the logo, or in a new one."""
        self._opening.run(partial(logos.read_logo, path), self._put_logo)

    def print_pdf(self, path: Path) -> None:
        self._printing.run(partial(trial.written, self.bench.card, path), self._say_done)

    def print_on(self, printer: str) -> None:
        """The card that is shown, on that printer."""
        backend = printers.backend(printer, self.cards_of.path)
        self.view.say(check_words.printing(shown(printer)))
        self._printing.run(partial(trial.printed, self.bench.card, backend), partial(self._say_printed, printer))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.StyleChange and "view" in self.__dict__:
            self.view.resize_with_text()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.give_up()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.give_up()
        super().closeEvent(event)

    def give_up(self) -> None:
        """Whatever still runs, nobody waits for it any more."""
        self.checking.stop()
        self.view.give_up()
        for errand in self._errands:
            errand.give_up()

    # what is asked for

    def _connect(self) -> None:
        view, bench = self.view, self.bench
        for signal, slot in (
            (view.gallery.chosen, self._choose),
            (view.open_button.clicked, self._ask_file),
            (view.save_button.clicked, self._ask_name),
            (view.use_button.clicked, self._use),
            (view.close_button.clicked, self.reject),
            (view.place.logo_chosen, self.use_logo),
            (view.checks.person_chosen, bench.try_with),
            (view.event.consent_chosen, self._keep_consent),
            (view.trial.printer_chosen, self.print_on),
            (view.trial.pdf_chosen, self._ask_pdf),
            (self.checking.began, view.checks.begin),
            (self.checking.checked, self._show_checked),
            (self.checking.failed, self._failed),
            (bench.changed, self._show_state),
            *((errand.failed, self._failed) for errand in self._errands),
        ):
            signal.connect(slot)

    def _choose(self, name: str) -> None:
        self._opening.run(partial(load_template, name), self._opened)

    def _ask_file(self) -> None:
        ask_open_file(self, say.open_title(), say.template_files(), self.open_file)

    def _ask_pdf(self) -> None:
        trial.ask_pdf(self, self.cards_of.path.parent, self.print_pdf)

    def _ask_name(self) -> None:
        self._using = False
        self._save()

    def _save(self) -> None:
        """Made anew each time: it keeps the template that stood there when it was asked for."""
        if self._saver:
            self._saver.reject()
            self._saver.deleteLater()
        self._saver = SaveDialog(self.bench.template, self)
        self._saver.saved.connect(self._saved)
        self._saver.show()

    def _use(self) -> None:
        """What was changed gets a name first: the desk loads a template by it."""
        if self.bench.modified:
            self._using = True
            self.view.say(say.save_first())
            self._save()
            return
        name = self.bench.template.name
        self._keeping.run(partial(self._kept, material.keep_template, name), self._told_used)

    def _keep_consent(self, column: str) -> None:
        self._keeping.run(partial(self._kept, material.keep_consent, column), self._read_again)

    def _kept(self, keep: Callable[[Roster, str], None], value: str) -> str:
        with self.cards_of.open() as roster:
            keep(roster, value)
        return value

    # what becomes of it

    def _failed(self, error: CheckinError) -> None:
        self.view.warn(shown(texts.error_sentence(error), LONGEST))
        self.view.gallery.mark(self.bench.template.name)

    def _read(self) -> None:
        self._reading.run(self._material, self._take)

    def _read_again(self, _: object) -> None:
        self._read()

    def _material(self) -> Material:
        with self.cards_of.open() as roster:
            return Material.of(roster)

    def _take(self, found: object) -> None:
        assert isinstance(found, Material)
        first = not self.bench.material.tickets and not self.bench.material.occasion.event_name
        self.bench.use(found)
        self.view.show_material()
        if first:
            self.view.people.try_first()
            self._begin(found.template)
        self.view.gallery.mark(self.bench.template.name)
        self.view.gallery.fill(self.bench.ticket, found.occasion)
        self.checking.soon()

    def _begin(self, chosen: str) -> None:
        template = template_at_the_door(chosen)
        self.bench.begin(template)
        if template.name != chosen:
            self.view.warn(say.missing(shown(chosen)))

    def _opened(self, template: object) -> None:
        assert isinstance(template, Template)
        try:
            self.bench.open(template)
        except CheckinError as error:
            self._failed(error)
            return
        self.view.quiet()
        self._show_in_gallery()

    def _saved(self, template: Template) -> None:
        self.bench.saved(template)
        self.view.say(say.saved(shown(template.name)))
        self._show_in_gallery()
        if self._using:
            self._use()

    def _show_in_gallery(self) -> None:
        name = self.bench.template.name
        self.view.gallery.mark(name)
        if not self.view.gallery.shows(name):
            self.view.gallery.fill(self.bench.ticket, self.bench.material.occasion)

    def _put_logo(self, logo: object) -> None:
        assert isinstance(logo, logos.Logo)
        template, place = self.bench.template, Place(Kind.LOGO)
        width, height = template.width // 4, template.height // 4
        corner = Area(template.width - width - 300, 300, width, height)
        with_it = logos.with_logo(template, logo, editing.area(template, place) or corner)
        if self.bench.change(with_it):
            self.view.quiet()
            self.bench.select(place)

    def _told_used(self, name: object) -> None:
        self.view.say(say.in_use(shown(making_words.design(str(name)))))
        self.used.emit(str(name))
        self._read()

    def _say_done(self, sentence: object) -> None:
        self.view.say(shown(sentence, LONGEST))

    def _say_printed(self, printer: str, progress: object) -> None:
        assert isinstance(progress, Progress)
        if progress.state is CardState.HANDED_OVER:
            self.view.say(check_words.printed(shown(printer)))
        else:
            trouble = progress.trouble or Trouble(CardCause.NO_ANSWER)
            self.view.warn(shown(card_words.trouble(trouble), LONGEST))

    def _show_checked(self, checked: Checked) -> None:
        self.view.show_checked(checked)

    def _show_state(self) -> None:
        """Undoing may bring another template back."""
        self.view.show_state()
        self.view.gallery.mark(self.bench.template.name)

    def _fit(self) -> None:
        room = self.screen().availableGeometry().size() * SHARE
        self.resize(SIZE.boundedTo(room))
