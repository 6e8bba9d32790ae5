"""What a command says: its answer on standard output, everything else on standard error. No click, no Qt of its own."""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from checkin.errors import CheckinError, Reason, StoreError


def emit(content: dict[str, Any], as_json: bool, *lines: str) -> None:
    """One JSON document, or lines for a person, on standard output, at once; StoreError when nobody can take it."""
    text = json.dumps(content, ensure_ascii=False, default=str) if as_json else "\n".join(lines)
    try:
        sys.stdout.buffer.write(f"{text}\n".encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()
    except OSError as error:
        _forget_the_rest()
        raise StoreError(Reason.NOT_WRITABLE, path="stdout", detail=error.strerror or str(error)) from error


def _forget_the_rest() -> None:
    """What could not be written stays buffered, and Python tries once more at its end: let that go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def say(text: str) -> None:
    """A message beside the answer, on standard error."""
    sys.stderr.buffer.write(f"{text}\n".encode("utf-8", "backslashreplace"))
    sys.stderr.flush()


def say_plain() -> None:
    """Beside every file that was written with names in it."""
    from checkin.ui.texts.at_rest import at_rest_words

    say(at_rest_words.plain_file())


def sentence(error: CheckinError) -> str:
    """What happened and what to do next, in the user's language; the bare facts where Qt cannot be loaded."""
    try:
        from checkin.ui.texts import error_sentence

        return error_sentence(error)
    except ImportError:
        facts = ", ".join(f"{name}={value}" for name, value in error.params.items())
        return f"{error.reason.value}: {facts}"
