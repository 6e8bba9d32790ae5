"""How many people are expected, counted beside the window: reading 100,000 tickets takes seconds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from checkin import logbook
from checkin.decide import expected
from checkin.errors import CheckinError
from checkin.models import CheckInList
from checkin.roster import Roster

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

SOON = 250  # ms: the window stands first, and a change of list is painted first


class ExpectedCount(QObject):
    """The last count, and whoever wants to know of a new one; counts that were overtaken are dropped."""

    counted = Signal()
    _done = Signal(int, int, object)  # which count, people, ticket types

    def __init__(self, event_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.value: int | None = None
        self.ticket_types: frozenset[str] = frozenset()
        self._event_file = event_file
        self._asked = 0
        self._executor: ThreadPoolExecutor | None = None
        self._done.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self._list: CheckInList | None = None
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._start)

    def count(self, check_in_list: CheckInList) -> None:
        """Count soon; `counted` tells when `value` is there."""
        self._asked += 1
        self._list = check_in_list
        self._soon.start()

    def close(self) -> None:
        self._soon.stop()
        if self._executor:
            self._executor.shutdown(wait=True, cancel_futures=True)

    def _start(self) -> None:
        from concurrent.futures import ThreadPoolExecutor  # 4 ms that the first paint does without

        self._executor = self._executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="expected")
        if self._list is not None:
            self._executor.submit(logbook.attempt, self._count, self._asked, self._list)

    def _count(self, number: int, check_in_list: CheckInList) -> None:
        """In the background, on a connection of its own; while the file is busy the old figure stands."""
        if number != self._asked:
            return
        people, types = 0, set()
        try:
            with Roster.open(self._event_file) as roster, roster.reading():
                for ticket in roster.tickets.all():
                    people += expected(ticket, check_in_list)
                    types.add(ticket.ticket_type)
        except CheckinError:
            return
        self._done.emit(number, people, frozenset(name for name in types if name))

    def _keep(self, number: int, people: int, types: frozenset[str]) -> None:
        if number == self._asked:
            self.value, self.ticket_types = people, types
            self.counted.emit()
