"""Commands for data at rest: encrypt, key."""

from __future__ import annotations

import os

from checkin import at_rest, file_keys, settings
from checkin.commands.options import command
from checkin.commands.saying import emit, say
from checkin.event_setup import key_notes
from checkin.ui.texts.at_rest import at_rest_words
from checkin.ui.texts.pairing import pairing_words


@command("encrypt")
def encrypt(event_file: str | None, as_json: bool) -> int:
    """Encrypt a plain event and its copies; 1 when a copy could not be."""
    path = settings.event_file(event_file)
    done = at_rest.encrypt(path, os.environ.get(file_keys.PASSPHRASE, ""))
    for note in key_notes(done.key, done.kept):
        say(pairing_words.note(note))
    for copy in done.plain:
        say(at_rest_words.copy_stays_plain(copy))
    content = {"event": str(path), "key": done.kept.value, "plain": [str(copy) for copy in done.plain]}
    emit(content, as_json, at_rest_words.encrypted(path))
    return 1 if done.plain else 0


@command("key")
def key(event_file: str | None, as_json: bool) -> int:
    """The recovery key, to be kept in a safe place."""
    written = at_rest.recovery_key(settings.event_file(event_file))
    say(at_rest_words.keep_it())
    emit({"recovery_key": written}, as_json, written)
    return 0


COMMANDS = (encrypt, key)
