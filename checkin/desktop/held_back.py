"""The export that a person is to accept first, as a file for the dialog that shows it. Asks in the caller’s thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from checkin.errors import Reason, WrongUse
from checkin.temporary import private_folder

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from checkin.sync.registration import RegistrationSystem


class HeldBack:
    """What comes over the network goes to a folder of this user alone, and away with the next one or with `close`."""

    def __init__(self, system: Callable[[], RegistrationSystem | None]) -> None:
        self._system = system
        self._folder: TemporaryDirectory[str] | None = None

    def fetch(self) -> Path:
        """The export as it is now. Blocks for the network; Unreachable when it is out of reach."""
        system = self._system()
        if system is None:
            raise WrongUse(Reason.NO_REGISTRATION)
        self.close()
        self._folder = private_folder()
        return system.held_back(Path(self._folder.name))

    def close(self) -> None:
        if self._folder:
            self._folder.cleanup()
        self._folder = None
