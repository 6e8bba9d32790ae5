"""« Prêt à ouvrir ? » over one open event: looks beside the window, notes what was tried, carries out or leads on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from checkin import doctor, event_date
from checkin.card_jobs import TEST_CARD, CardState
from checkin.desktop.desk import Desk
from checkin.desktop.doctor_acts import Devices, DoctorActs
from checkin.desktop.doctor_sight import seen
from checkin.doctor import Check, Light, Post, worst
from checkin.doctor.trials import Outcome, ServerClock, Trial, Trials
from checkin.errors import CheckinError
from checkin.files import free_name
from checkin.models import ScanResult, Source, SyncStatus
from checkin.roster import Roster
from checkin.ui import texts
from checkin.ui.organiser.background import Background
from checkin.ui.printing.card_news import CardNews
from checkin.ui.scanners.burst import Burst
from checkin.ui.scanners.set_up import diagnosis
from checkin.ui.texts.doctor import Around, doctor_words

if TYPE_CHECKING:
    from checkin.ui.doctor.dialog import DoctorDialog

SOON, EVERY = 200, 15_000  # ms until the next look: after something was done; while the page stands
DRIFT = 2.0  # seconds by which the server's clock must have moved to be noted again
_TRIED_BY = {Source.SCANNER: Trial.SCANNER, Source.CAMERA: Trial.CAMERA}


class DoctorDesk(QObject):
    """From the start it notes what works anyway: a badge that was read has tried its reader. No scan waits for it."""

    def __init__(self, desk: Desk, devices: Devices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._devices = desk, devices
        self._window, self._roster = desk.window, desk.roster
        self.page: DoctorDialog | None = None
        self.trials = Trials.load()
        self._closed = False
        self._background = Background(self)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._often = QTimer(self, interval=EVERY)
        self._acts = DoctorActs(desk, devices, self)
        self._own: dict[str, Callable[[], None]] = {
            "again": self.look,
            "save": self._save,
            "power": partial(self._tried, Trial.POWER),
            "sleep": partial(self._tried, Trial.SLEEP),
        }
        self._connect()
        self._remember_day()

    def show(self) -> None:
        """The page, in front, with a look at everything as it is now."""
        from checkin.ui.doctor.dialog import DoctorDialog  # 15 ms that the start does not need

        if self.page is None:
            self.page = DoctorDialog(self._offers, self._window)
            self.page.asked.connect(self._act)
            self.page.answered.connect(self._answered)
        self.page.show()
        self.page.raise_()
        self.page.activateWindow()
        self._often.start()
        self.look()

    def look(self) -> None:
        """Run every check, beside the window."""
        if self._closed:
            return
        post = Post(
            check_in_list=self._desk.model.station.check_in_list,
            trials=self.trials,
            seen=seen(self._desk, self._devices.cards, self._devices.camera, self._devices.sounds),
        )
        self._background.run(partial(_examined, partial(Roster.open, self._roster.path), post))

    def look_soon(self) -> None:
        """Something was done that a check may see."""
        if self.page and self.page.isVisible() and not self._soon.isActive():
            self._soon.start()

    def hint(self) -> None:
        """On the day of the event a look by itself, once; what is to be done is said in one sentence, never asked."""
        today = self._today()
        if self._roster.event.training or event_date.known(self._roster) != today or self.trials.hinted == today:
            return
        self._note(lambda trials: trials.with_hint(today))
        self.look()

    def takes(self, burst: Burst, keys: str) -> bool:
        """Whether the scan was for the page, and no badge: it is a trial of the scanner."""
        if self.page is None or not self.page.takes(burst.text, keys):
            return False
        found = diagnosis.of_letters(burst, keys)
        if found and found.good:
            self._devices.scanner.remember(found)
        self._tried(Trial.SCANNER, good=found is None or found.good)
        self.page.confirm_scan()
        return True

    def takes_picture(self, text: str) -> bool:
        """Whether what the camera read was for the page: it is a trial of the camera."""
        if self.page is None or not self.page.takes(text):
            return False
        self._tried(Trial.CAMERA)
        self.page.confirm_scan()
        return True

    def close(self) -> None:
        """Whatever is still looked at, nobody waits for it; the page goes with the window."""
        self._closed, self.page = True, None
        for timer in (self._soon, self._often):
            timer.stop()
        self._acts.close()
        self._background.give_up()

    def _connect(self) -> None:
        model, queue = self._desk.model, self._devices.cards.queue
        self._background.done.connect(self._found)
        self._background.failed.connect(self._failed)
        self._soon.timeout.connect(self.look)
        self._often.timeout.connect(self._look_again)
        self._acts.played.connect(self._ask_heard)
        model.scanned.connect(self._scanned)
        model.list_changed.connect(self.look_soon)
        self._window.status_shown.connect(self._heard)
        queue.changed.connect(self._card)
        queue.summary_changed.connect(self.look_soon)

    def _look_again(self) -> None:
        """As long as anybody sees it."""
        if self.page and self.page.isVisible():
            self.look()
        else:
            self._often.stop()

    def _found(self, checks: list[Check]) -> None:
        if self.page and self.page.isVisible():
            self.page.show_checks(checks, Around(self._roster.clock(), self._roster.event.zone))
        elif worst(checks) is not Light.GREEN and not self._window.mishap.isVisible():
            self._window.show_mishap(doctor_words.hint(checks))

    def _failed(self, error: CheckinError) -> None:
        if self.page:
            self.page.warn(texts.error_sentence(error))

    # what was tried

    def _tried(self, trial: Trial, *, good: bool = True) -> None:
        if self._closed:
            return
        outcome = Outcome(self._roster.clock(), good)
        self._note(lambda trials: trials.with_trial(trial, outcome))
        self.look_soon()

    def _note(self, change: Callable[[Trials], Trials]) -> None:
        """Upon what other windows have noted meanwhile."""
        self.trials = change(Trials.load())
        self.trials.keep()

    def _answered(self, name: str, good: bool) -> None:
        self._tried(Trial(name), good=good)

    def _scanned(self, result: ScanResult) -> None:
        """Noted once a day, and after the answer stands; while people come in, nothing is looked at anew."""
        if self._often.isActive():
            self._often.start()
        trial = _TRIED_BY.get(result.scan.source) if result.scan else None
        before = self.trials.outcomes.get(trial) if trial else None
        if trial and not (before and before.good and self._day(before) == self._today()):
            QTimer.singleShot(SOON, self, partial(self._tried, trial))

    def _card(self, news: CardNews) -> None:
        """The trial card: nobody but a person can tell whether it came out well."""
        if news.ticket_id != TEST_CARD or not self.page:
            return
        if news.state is CardState.HANDED_OVER:
            self.page.ask(Trial.PRINTER)
        elif news.state is CardState.NOT_PRINTED:
            self._tried(Trial.PRINTER, good=False)

    def _heard(self, status: SyncStatus) -> None:
        """The server's clock, as far as it was heard; asking for it anew is the exchange's."""
        ahead, known = status.clock_difference, self.trials.server
        if ahead is not None and (known is None or abs(known.ahead - ahead) > DRIFT):
            heard = ServerClock(self._roster.clock(), ahead)
            self._note(lambda trials: trials.with_server(heard))
        self.look_soon()

    def _remember_day(self) -> None:
        """So that a training that is opened on that day by mistake can say so."""
        day = event_date.known(self._roster)
        if day and not self._roster.event.training and day not in self.trials.days:
            self._note(lambda trials: trials.with_day(day))

    def _today(self) -> date:
        return self._roster.clock().astimezone(self._roster.event.zone).date()

    def _day(self, outcome: Outcome) -> date:
        return outcome.at.astimezone(self._roster.event.zone).date()

    # what the page asks for

    def _offers(self, action: str) -> bool:
        return action in self._own or self._acts.offers(action)

    def _act(self, action: str) -> None:
        self._own.get(action, partial(self._acts.carry_out, action))()
        self.look_soon()

    def _ask_heard(self) -> None:
        if self.page:
            self.page.ask(Trial.SOUND)

    def _save(self) -> None:
        """To be filed: what stands on the page, as a PDF."""
        from checkin.ui.organiser.files import ask_save_file

        if self.page and self.page.checks:
            proposal = free_name(self._roster.path.with_name(f"{doctor_words.file_stem()}.pdf"))
            ask_save_file(self.page, doctor_words.page(), "*.pdf", self.write, proposal)

    def write(self, path: Path) -> None:
        """The page's PDF at that path, beside one that is there already."""
        if self.page is None:
            return
        place, around = free_name(path), Around(self._roster.clock(), self._roster.event.zone)
        station = self._desk.model.station.id
        from checkin.ui.doctor import paper

        try:
            paper.write(place, self.page.checks, around, self._roster.event.name, station)
        except CheckinError as error:
            self.page.warn(texts.error_sentence(error))
        else:
            self.page.tell(doctor_words.saved(str(place)))


def _examined(opened: Callable[[], Roster], post: Post) -> list[Check]:
    """On a connection of its own, for the thread that runs this."""
    with opened() as roster:
        return doctor.examine(roster, post)
