"""One key, and everybody inside stands on the screen; one more, and they are on paper. Only a kiosk asks for a code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from checkin import audit, insiders
from checkin.audit import Deed
from checkin.desktop.desk import Desk
from checkin.errors import CheckinError
from checkin.files import free_name
from checkin.ui import texts
from checkin.ui.evacuation.screen import EvacuationScreen
from checkin.ui.keys import EVACUATION
from checkin.ui.organiser.background import Background
from checkin.ui.printing.papers import Paper, inside, print_at_once
from checkin.ui.texts.evacuation import evacuation_words as say
from checkin.ui.texts.papers import inside_words

SOON = 100  # ms after a scan until the list is read again: its answer stands first


class EvacuationDesk(QObject):
    """The screen is made once. It reads on the desk's own connection: nothing has to be opened in an emergency."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.screen = EvacuationScreen(desk.model.zone)
        self._background = Background(self)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._key = QShortcut(QKeySequence(EVACUATION), desk.window)
        self._key.setAutoRepeat(False)
        self._key.setContext(Qt.ShortcutContext.ApplicationShortcut)  # whatever window has the keyboard
        self._key.activated.connect(self._ask)
        self.screen.asked.connect(self._put_on_paper)
        self._background.done.connect(self._handed_out)
        self._background.failed.connect(self._failed)
        self._soon.timeout.connect(self._read)
        desk.model.figures_changed.connect(self._read_soon)

    def begin(self) -> None:
        """Its key works from now on; the style sheet is read before anybody is in a hurry."""
        self.screen.ensurePolished()

    def show(self) -> None:
        """Everybody inside, now; who opened it, and when, is noted right after."""
        self.screen.begin(self._desk.window.screen())
        self._read()
        QTimer.singleShot(0, self, self._note)

    def _ask(self) -> None:
        self._desk.model.guard.ask("evacuation", self.show)

    def close(self) -> None:
        """The screen goes with the desk."""
        self._soon.stop()
        self._background.give_up()
        self.screen.close()
        self.screen.deleteLater()

    def _read_soon(self) -> None:
        if self.screen.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _read(self) -> None:
        """What cannot be read is said; whoever stood there before stays."""
        roster = self._desk.roster
        try:
            with roster.reading():
                people = insiders.by_name(roster.tickets.insiders())
        except CheckinError as error:
            self.screen.tell(bad=texts.error_sentence(error))
            return
        self.screen.show_people(people, roster.clock())

    def _note(self) -> None:
        self._write_down("screen")

    def _write_down(self, where: str) -> None:
        """An emergency does not wait for the audit trail."""
        try:
            audit.note(self._desk.roster, Deed.INSIDE_SHOWN, subject=where, detail=str(len(self.screen.people)))
        except CheckinError as error:
            self.screen.tell(bad=texts.error_sentence(error))

    def _put_on_paper(self, way: str) -> None:
        """`print` on the system's usual printer; `pdf`, and where there is no printer, beside the event."""
        at, zone = self.screen.at or self._desk.roster.clock(), self._desk.model.zone
        event = self._desk.window.windowTitle()
        paper = Paper(inside_words.title(), inside.pages(event, self.screen.people, at, zone))
        place = self._desk.roster.path.with_name(f"{say.file_stem(at, zone)}.pdf")
        self.screen.tell(good=say.busy())

        def hand_out() -> Path | str:
            printer = print_at_once(paper) if way == "print" else ""
            return printer or paper.write(free_name(place))

        self._background.run(hand_out)

    def _handed_out(self, where: object) -> None:
        if isinstance(where, Path):
            self.screen.tell(good=say.saved(str(where)))
            self._write_down(where.name)
        else:
            self.screen.tell(good=say.handed_over(str(where)))
            self._write_down(str(where))

    def _failed(self, error: CheckinError) -> None:
        self.screen.tell(bad=texts.error_sentence(error))
