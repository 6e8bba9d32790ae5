"""The dialogs about an event's encryption, with the functions behind them: its key, or the offer to encrypt it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from checkin.desktop.desk import Desk
from checkin.errors import Reason
from checkin.ui.texts.at_rest import at_rest_words as say

if TYPE_CHECKING:
    from checkin.at_rest import Encrypted
    from checkin.ui.organiser.unlock_dialog import UnlockDialog


def make_dialog(desk: Desk, encrypt: Callable[[Path, str], object]) -> QDialog:
    """The recovery key of an encrypted event; the offer to encrypt a plain one, which calls `encrypt`."""
    from checkin import at_rest
    from checkin.ui.organiser.encrypt_dialog import EncryptDialog
    from checkin.ui.organiser.key_dialog import KeyDialog

    path = desk.roster.path
    if desk.roster.encrypted:
        return KeyDialog(partial(at_rest.recovery_key, path), desk.roster.event.name, desk.window)
    dialog = EncryptDialog(desk.window)
    dialog.asked.connect(partial(encrypt, path))
    return dialog


def ask_for_words(event: Path, why: Reason) -> UnlockDialog:
    """The dialog that asks for the passphrase or the recovery key, shown."""
    from checkin.ui.organiser.unlock_dialog import UnlockDialog

    dialog = UnlockDialog(_unlock, event, why)
    dialog.show()
    return dialog


def said_of(done: Encrypted) -> str:
    """What is to be said once an event is encrypted: where its key is, which copies are not."""
    from checkin.event_setup import key_notes
    from checkin.ui.texts.pairing import pairing_words

    notes = [pairing_words.note(note) for note in key_notes(done.key, done.kept)]
    return " ".join([say.is_encrypted(), *notes, *map(say.copy_stays_plain, done.plain)])


def _unlock(path: Path, words: str, remember: bool) -> object:
    from checkin import at_rest

    return at_rest.unlock(path, words, remember=remember)
