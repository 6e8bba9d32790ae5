"""Reads the day beside the window, on a connection of its own, and only when somebody has written. No widget."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from checkin import contacts, logbook
from checkin.attendance import day
from checkin.attendance.day import Day, ScanFound
from checkin.errors import CheckinError
from checkin.models import CheckInList, Verdict
from checkin.roster import Roster
from checkin.ui.dashboard.people import People, people

EVERY = 1000  # ms between two looks, and at least between two readings
SOON = 150  # ms after an answer at the desk: the answer itself stands first
TURN_SECONDS = 0.0005  # until a scan at the door gets the interpreter; Python itself waits 5 ms
MOST_SCANS = 200
REST = 20  # times as long as a reading took, until the next one: a list of 10,000 people leaves the desk its processor


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is looked at now. The two lists are read only while somebody sees them."""

    list_id: int
    column: str = ""  # of the registrations, to break the day down by
    absent: bool = False
    scans: bool = False
    words: str = ""
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The day as it stood at `day.at`; a list that was not asked for is None."""

    question: Question
    day: Day
    lists: Sequence[CheckInList]
    columns: Sequence[str]
    absent: People | None = None
    scans: Sequence[ScanFound] | None = None


class DayReader(QObject):
    """Looks once a second, and at once when the question changes; one look at a time."""

    read = Signal(object)  # Answer
    same = Signal(object)  # datetime: nobody has written until then
    failed = Signal(object)  # CheckinError; the next look tries again
    _ended = Signal(object)  # Answer, datetime, CheckinError, or None where it was too soon; from the thread

    def __init__(self, event_file: Path, question: Question, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = event_file
        self._question = question
        self._busy = False
        self._roster: Roster | None = None  # the thread's
        self._seen: tuple[int, Question] | None = None  # the thread's: file and question of the last answer
        self._not_before = 0.0  # the thread's: when the next reading of the same question may begin
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="dashboard")
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._pace, self._soon = QTimer(self, interval=EVERY), QTimer(self, interval=SOON, singleShot=True)
        self._since = QElapsedTimer()  # the last reading
        for timer in (self._pace, self._soon):
            timer.timeout.connect(self._look)

    @property
    def question(self) -> Question:
        """What was asked last."""
        return self._question

    def start(self) -> None:
        """From now on, and at once."""
        sys.setswitchinterval(TURN_SECONDS)
        self._pace.start()
        self._look()

    def stop(self) -> None:
        """Nobody looks."""
        self._pace.stop()
        self._soon.stop()

    def hurry(self) -> None:
        """Somebody was scanned here: the second until the next look need not pass."""
        if self._pace.isActive() and self._since.hasExpired(EVERY) and not self._soon.isActive():
            self._soon.start()

    def ask(self, question: Question) -> None:
        """Something else is looked at."""
        if question != self._question:
            self._question = question
            self._look()

    def close(self) -> None:
        """Ends the thread, its connection in it."""
        self.stop()
        self._executor.submit(self._hang_up)
        self._executor.shutdown(wait=True)

    def _look(self) -> None:
        if not self._busy:
            self._busy = True
            self._executor.submit(logbook.attempt, self._work, self._question)

    def _tell(self, outcome: object) -> None:
        self._busy = False
        if isinstance(outcome, CheckinError):
            self.failed.emit(outcome)
        elif isinstance(outcome, datetime):
            self.same.emit(outcome)
        elif isinstance(outcome, Answer) and outcome.question == self._question:
            self._since.start()
            self.read.emit(outcome)
        elif outcome is not None:  # it changed meanwhile
            self._look()

    def _work(self, question: Question) -> None:
        """In the thread. While the file is busy the old figures stand."""
        try:
            self._ended.emit(self._answered(question))
        except CheckinError as error:
            self._hang_up()
            self._ended.emit(error)

    def _answered(self, question: Question) -> Answer | datetime | None:
        roster = self._roster = self._roster or Roster.open(self._path)
        with roster.reading():
            seen = (roster.data_version(), question)
            if seen == self._seen:
                return roster.clock()
            begun = monotonic()
            if self._seen and question == self._seen[1] and begun < self._not_before:
                return None
            answer = read(roster, question)
        self._seen, self._not_before = seen, monotonic() + REST * (monotonic() - begun)
        return answer

    def _hang_up(self) -> None:
        if self._roster:
            self._roster.close()
        self._roster = self._seen = None


def read(roster: Roster, question: Question) -> Answer:
    """One answer; what was written before it began is in it."""
    check_in_list = roster.lists.get(question.list_id)
    columns = tuple(day.columns(roster))
    wanted = (question.column,) if question.column in columns else columns[:1]
    verdicts = (question.verdict,) if question.verdict else ()
    return Answer(
        question=question,
        day=day.read_day(roster, check_in_list, wanted),
        lists=roster.lists.all(),
        columns=columns,
        absent=_absent(roster, check_in_list) if question.absent else None,
        scans=day.find_scans(roster, question.words, verdicts, limit=MOST_SCANS) if question.scans else None,
    )


def _absent(roster: Roster, check_in_list: CheckInList) -> People:
    return people(day.no_shows(roster, check_in_list), hides_contacts=contacts.are_hidden(roster.event))
