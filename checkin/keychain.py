"""Where the access key of an event lives: the operating system's safe, else a file of this user alone. Never asks."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import TypeVar
from urllib.parse import quote

from checkin import settings
from checkin.errors import Reason, Unreachable
from checkin.files import private, replacing, unwritable

SERVICE = "partner-day-checkin"
TOKEN = "CHECKIN_TOKEN"  # the environment variable with the key, for computers without a safe
PATIENCE = 5.0  # seconds: a locked safe asks on a screen that a laptop at the door may not have
T = TypeVar("T")


class Kept(Enum):
    KEYRING = "keyring"
    FILE = "file"  # readable for whoever has this computer's disk: worth a visible warning


def keep(event_uid: str, secrets: Mapping[str, str], patience: float = PATIENCE) -> Kept:
    """Keep the secrets of one event in place of its earlier ones, and say where; StoreError when nowhere."""
    text = json.dumps(dict(secrets), ensure_ascii=False)
    if _kept_in_keyring(event_uid, text, patience):
        _remove(file_of(event_uid))
        return Kept.KEYRING
    _write(file_of(event_uid), text)
    return Kept.FILE


def read(event_uid: str, patience: float = PATIENCE) -> dict[str, str]:
    """The secrets of one event, {} when none are kept here.

    The file first: it is there only when the safe failed at the latest `keep`, whatever older key the safe still has.
    Raises Unreachable (KEYRING_CLOSED) when there is no file and the safe does not open: the key may well be in it.
    """
    text = _read(file_of(event_uid))
    if text is None:
        text = _from_keyring(event_uid, patience)
    return _secrets(text or "")


def forget(event_uid: str, patience: float = PATIENCE) -> bool:
    """Take the secrets of one event away; False when the safe does not open and may still hold them."""
    _remove(file_of(event_uid))

    def away(keyring: ModuleType) -> bool:
        with suppress(keyring.errors.PasswordDeleteError):  # it held none
            keyring.delete_password(SERVICE, event_uid)
        return keyring.get_password(SERVICE, event_uid) is None

    try:
        return _asked(away, patience)
    except Exception as error:
        return _is_missing(error)


def file_of(event_uid: str) -> Path:
    """Where the key goes when there is no safe; to be named in the warning."""
    return settings.data_folder() / "keys" / f"{quote(event_uid, safe='')}.json"


# ── the operating system's safe ────────────────────────────────────────────────────────────────────────────────────


def _kept_in_keyring(event_uid: str, text: str, patience: float) -> bool:
    """Whether the safe has it now: some say yes and keep nothing."""

    def kept(keyring: ModuleType) -> bool:
        keyring.set_password(SERVICE, event_uid, text)
        found: str | None = keyring.get_password(SERVICE, event_uid)
        return found == text

    try:
        return _asked(kept, patience)
    except Exception:  # each system's safe has errors of its own, and none of them may cost us the key
        return False


def _from_keyring(event_uid: str, patience: float) -> str | None:
    def found(keyring: ModuleType) -> str | None:
        text: str | None = keyring.get_password(SERVICE, event_uid)
        return text

    try:
        return _asked(found, patience)
    except Exception as error:
        if _is_missing(error):
            return None
        raise Unreachable(Reason.KEYRING_CLOSED) from error


def _asked(question: Callable[[ModuleType], T], patience: float) -> T:
    """What the safe answers; TimeoutError when it does not. The thread that still waits then ends with the program."""
    answer: Future[T] = Future()

    def ask() -> None:
        try:
            import keyring  # 0.1 s, and D-Bus: only when a key is needed
            import keyring.errors

            answer.set_result(question(keyring))
        except BaseException as error:
            answer.set_exception(error)

    threading.Thread(target=ask, name="keyring", daemon=True).start()
    return answer.result(patience)


def _is_missing(error: Exception) -> bool:
    """This computer has no safe at all, so there is nothing in it."""
    from keyring.errors import NoKeyringError

    return isinstance(error, NoKeyringError)


# ── the file ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _write(path: Path, text: str) -> None:
    """Whole or not at all, and never readable for others, not even for a moment."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.parent.chmod(0o700)
    except OSError as error:
        raise unwritable(path.parent, error) from error
    with replacing(path) as draft:
        draft.unlink(missing_ok=True)
        with private(draft) as file:
            file.write(text.encode())


def _remove(path: Path) -> None:
    """An older file left behind would win over the safe."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(path, error) from error


def _read(path: Path) -> str | None:
    """None when there is no such file, or none that can be read. One that others may read is closed to them first."""
    with suppress(OSError, UnicodeDecodeError):
        if os.name == "posix" and path.stat().st_mode & 0o077:
            path.chmod(0o600)
        return path.read_text(encoding="utf-8")
    return None


def _secrets(text: str) -> dict[str, str]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}
