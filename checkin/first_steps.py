"""How far somebody has come who starts on this computer for the first time, and what they said. Never a secret."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from checkin import settings
from checkin.errors import StoreError
from checkin.files import replacing

FILE = "first-steps.json"  # in the data folder
_DONE = "done"


class Role(StrEnum):
    """Who somebody is; each goes its own way."""

    UNKNOWN = ""
    ORGANISER = "organiser"
    VOLUNTEER = "volunteer"
    PAIRING = "pairing"  # a volunteer with the registration system's code in place of a file


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """As they were typed; `step` is where it was left, "" before anything was said."""

    step: str = ""
    role: str = ""  # a Role
    name: str = ""
    day: str = ""
    timezone: str = ""
    source: str = ""  # which kind
    folder: str = ""
    address: str = ""  # of pretix
    purge_after: int = 0  # days, 0 before anybody chose


def load() -> Answers:
    """What was said until it was left; whatever is no answer is as if nobody had given it."""
    found, usual = _read(), asdict(Answers())
    known = {one.name: found.get(one.name) for one in fields(Answers)}
    return Answers(**{name: value for name, value in known.items() if isinstance(value, type(usual[name]))})


def keep(answers: Answers) -> None:
    """For the next start; a data folder that cannot be written is no reason to stop."""
    _write(asdict(answers) | {_DONE: is_done()})


def finish() -> None:
    """They are taken: what was said is forgotten, and nobody is asked again at the start."""
    _write({_DONE: True})


def begin_anew() -> None:
    """Forget what was said."""
    _write({_DONE: is_done()})


def is_done() -> bool:
    return bool(_read().get(_DONE))


def harmless(address: str) -> str:
    """The address without what may hold a key: user, password, query; "" where that is all there is."""
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
    except ValueError:
        return ""
    return "" if "@" in parts.netloc or "{" in address else address.partition("?")[0].partition("#")[0]


def _file() -> Path:
    return settings.data_folder() / FILE


def _read() -> dict[str, Any]:
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(content: dict[str, object]) -> None:
    try:
        _file().parent.mkdir(parents=True, exist_ok=True)
        with replacing(_file()) as draft:
            draft.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
    except (OSError, StoreError):
        return
