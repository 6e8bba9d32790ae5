"""The operating system's safe, as the systems' ones behave: in memory, locked, absent."""

from __future__ import annotations

from collections.abc import Callable

from keyring.backend import KeyringBackend
from keyring.core import load_keyring
from keyring.errors import PasswordDeleteError

NONE = load_keyring("keyring.backends.fail.Keyring")
KEEPS_NOTHING = load_keyring("keyring.backends.null.Keyring")


class Safe(KeyringBackend):
    """A safe in memory."""

    priority = -1  # never found by itself

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.held:
            raise PasswordDeleteError("No such password!")
        del self.held[service, username]


class Locked(Safe):
    """Somebody dismissed the question for the safe's password; or each call ends as the test says."""

    def __init__(self, trouble: Callable[[], None]) -> None:
        super().__init__()
        self._trouble = trouble

    def get_password(self, service: str, username: str) -> str | None:
        self._trouble()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._trouble()
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._trouble()
        super().delete_password(service, username)


def raising(error: Exception) -> Callable[[], None]:
    def trouble() -> None:
        raise error

    return trouble
