"""When an event does not open: why, what else can be opened, and its newest good copy taken back. Opens none itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checkin.backups.restoring import Restored, restore
from checkin.desktop.backup_desk import find_good
from checkin.errors import CheckinError, Reason
from checkin.ui import texts
from checkin.ui.organiser.background import Background
from checkin.ui.texts.backups import backup_words

if TYPE_CHECKING:
    from checkin.backups import Good
    from checkin.ui.start_trouble import StartTrouble

CURABLE = frozenset(
    {Reason.DAMAGED, Reason.NOT_AN_EVENT, Reason.FILE_EMPTY, Reason.FILE_MISSING, Reason.KEY_UNKNOWN, Reason.STORE}
)


class Rescue(QObject):
    """One window for all of it, in place of the event's; gone once an event is open."""

    chosen = Signal(object)  # Path of another event
    anyway = Signal(object)  # Path of this one, damaged as it is
    back = Signal(object, str)  # Path of the event after a copy was taken back, and what is to be said about it
    training = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window: StartTrouble | None = None
        self._event = Path()
        self._looking, self._restoring = Background(self), Background(self)
        self._looking.done.connect(self._offer)
        self._restoring.done.connect(self._restored)
        self._restoring.failed.connect(self._failed)

    def explain(self, error: CheckinError, event: Path) -> None:
        """Why the event does not open; its newest good copy is offered as soon as it is found."""
        self._event = event
        self._shown().explain(error, may_open=error.reason is Reason.DAMAGED)
        if error.reason in CURABLE:
            self._looking.run(partial(find_good, event))

    def restore(self, copy: Path, event: Path, make_way: Callable[[], object] = bool) -> None:
        """Put the copy in the place of the event, after `make_way` has closed it; `back` follows.

        This window comes first: closing the last one would end the application.
        """
        self._event = event
        self._shown().work(backup_words.restoring())
        make_way()
        self._restoring.run(partial(restore, copy, event))

    def close(self) -> None:
        """An event is open."""
        self._looking.give_up()
        if self.window:
            self.window.close()
            self.window = None

    def _shown(self) -> StartTrouble:
        from checkin.ui.start_trouble import StartTrouble

        if self.window is None:
            self.window = StartTrouble()
            self.window.file_chosen.connect(self.chosen)
            self.window.training.connect(self.training)
            self.window.anyway.connect(self._open_anyway)
            self.window.restore_asked.connect(self._take_back)
            self.window.show()
        return self.window

    def _offer(self, good: Good | None) -> None:
        if good and self.window:
            self.window.offer(good)

    def _take_back(self, copy: Path) -> None:
        self.restore(copy, self._event)

    def _open_anyway(self) -> None:
        self.anyway.emit(self._event)

    def _restored(self, done: Restored) -> None:
        said = " ".join((backup_words.restored(done), *backup_words.details(done)))
        self.back.emit(self._event, said)

    def _failed(self, error: CheckinError) -> None:
        """Nothing was changed: the event opens as it was, or says once more why not."""
        self.back.emit(self._event, texts.error_sentence(error))
