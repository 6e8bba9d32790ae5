"""When an event does not open, or nobody may have it open: why, its key asked for, another file in its place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from checkin.backups.restoring import Restored, restore
from checkin.desktop import at_rest_desk
from checkin.desktop.backup_desk import find_good
from checkin.errors import CheckinError, Reason, StoreError
from checkin.file_keys import NEEDS_WORDS
from checkin.ui import texts
from checkin.ui.organiser.background import Background
from checkin.ui.texts.at_rest import at_rest_words
from checkin.ui.texts.backups import backup_words

if TYPE_CHECKING:
    from checkin.at_rest import Encrypted
    from checkin.backups import Good
    from checkin.ui.organiser.unlock_dialog import UnlockDialog
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

    def __init__(self, make_way: Callable[[], object], parent: QObject | None = None) -> None:
        """`make_way` closes the event that is open."""
        super().__init__(parent)
        self.window: StartTrouble | None = None
        self.locked: UnlockDialog | None = None
        self._make_way = make_way
        self._event = Path()
        self._looking, self._restoring, self._encrypting = Background(self), Background(self), Background(self)
        self._looking.done.connect(self._offer)
        self._restoring.done.connect(self._restored)
        self._encrypting.done.connect(self._encrypted)
        for work in (self._restoring, self._encrypting):
            work.failed.connect(self._failed)

    def explain(self, error: CheckinError, event: Path) -> None:
        """Why the event does not open; its newest good copy is offered as soon as it is found."""
        self._event = event
        if error.reason in NEEDS_WORDS:
            self._ask_for_words(error.reason)
        else:
            self._shown().explain(error, may_open=error.reason is Reason.DAMAGED)
        if error.reason in CURABLE:
            self._looking.run(partial(find_good, event))

    def restore(self, copy: Path, event: Path) -> None:
        """Put the copy in the place of the event, which is closed first; `back` follows.

        This window comes first: closing the last one would end the application.
        """
        self._event = event
        self._shown().work(backup_words.restoring())
        self._make_way()
        self._restoring.run(partial(restore, copy, event))

    def encrypt(self, event: Path, passphrase: str) -> None:
        """Put an encrypted file in the place of a plain one, as `restore`."""
        from checkin import at_rest

        self._event = event
        self._shown().work(at_rest_words.encrypting())
        self._make_way()
        self._encrypting.run(partial(at_rest.encrypt, event, passphrase))

    def close(self) -> None:
        """An event is open."""
        self._looking.give_up()
        if self.window:
            self.window.close()
            self.window = None
        self._forget_locked()

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

    def _ask_for_words(self, why: Reason) -> None:
        self._forget_locked()
        self.locked = at_rest_desk.ask_for_words(self._event, why)
        self.locked.unlocked.connect(self.chosen, Qt.ConnectionType.QueuedConnection)
        self.locked.file_chosen.connect(self.chosen, Qt.ConnectionType.QueuedConnection)

    def _forget_locked(self) -> None:
        if self.locked:
            self.locked.close()
            self.locked.deleteLater()
            self.locked = None

    def _offer(self, good: Good | None) -> None:
        if good and self.locked:  # whose key is here: it is the file's first bytes that are not what they were
            self._shown().explain(StoreError(Reason.DAMAGED, path=self._event), may_open=False)
            self._forget_locked()
        if good and self.window:
            self.window.offer(good)

    def _take_back(self, copy: Path) -> None:
        self.restore(copy, self._event)

    def _open_anyway(self) -> None:
        self.anyway.emit(self._event)

    def _restored(self, done: Restored) -> None:
        said = " ".join((backup_words.restored(done), *backup_words.details(done)))
        self.back.emit(self._event, said)

    def _encrypted(self, done: Encrypted) -> None:
        self.back.emit(self._event, at_rest_desk.said_of(done))

    def _failed(self, error: CheckinError) -> None:
        """Nothing was changed: the event opens as it was, or says once more why not."""
        self.back.emit(self._event, texts.error_sentence(error))
