"""A piece of work beside the window and what is to be done with its outcome. It knows no widget."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from checkin.ui.organiser.background import Background


class Errand(QObject):
    """One kind of work: a newer piece of it takes the place of the one before."""

    failed = Signal(object)  # CheckinError

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._then: Callable[[object], None] = _nothing
        self._background = Background(self)
        self._background.done.connect(self._done)
        self._background.failed.connect(self.failed)

    def run(self, task: Callable[[], object], then: Callable[[object], None]) -> None:
        """`then` gets what the task returned; an error goes to `failed`."""
        self._then = then
        self._background.run(task)

    def give_up(self) -> None:
        """Nobody waits for it any more."""
        self._background.give_up()

    def _done(self, outcome: object) -> None:
        self._then(outcome)


def _nothing(_: object) -> None:
    """Before the first piece of work."""
