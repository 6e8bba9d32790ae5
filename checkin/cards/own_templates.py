"""The user's own templates: kept beside the app's data, never over a shipped one, whole or not at all."""

from __future__ import annotations

import re
from pathlib import Path

from checkin.assets import asset
from checkin.cards.svg_reading import LARGEST
from checkin.cards.template import Template
from checkin.cards.template_files import own_folder, read_template, template_names
from checkin.cards.toml_writing import as_toml
from checkin.errors import Reason, WrongUse
from checkin.files import replacing, unwritable

_NAME = re.compile(r"\w(?:[\w .()-]{0,58}[\w)])?")
_STRANGE = re.compile(r"[^\w .()-]+")
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)  # of Windows


def may_be_named(name: str) -> bool:
    """Whether an own template can be saved by that name: no shipped one has it, nor a drawing of the user's own."""
    drawn = (own_folder() / f"{name}.svg").exists()
    taken = name.casefold() in {path.stem.casefold() for path in asset("templates").iterdir()}
    return bool(_NAME.fullmatch(name)) and not (taken or drawn or _DEVICES.fullmatch(name))


def is_own(name: str) -> bool:
    """Whether there is one of that name that may be replaced."""
    return (own_folder() / f"{name}.toml").exists()


def save_own(template: Template, name: str) -> Path:
    """Write it as TOML by that name; WrongUse (TEMPLATE_NAME), StoreError."""
    if not may_be_named(name):
        raise WrongUse(Reason.TEMPLATE_NAME, template=name)
    return _write(own_folder() / f"{name}.toml", as_toml(template).encode())


def take_over(path: Path) -> Template:
    """Copy a template from elsewhere to the user's own, by a name that is free; Unreadable (TEMPLATE_…), StoreError."""
    read_template(path)  # refused before anything is written
    stem = _STRANGE.sub("-", path.stem).strip(" .-_")[:50] or "modele"
    names = {name.casefold() for name in template_names()}
    free = next(name for name in _numbered(stem) if name.casefold() not in names)
    with path.open("rb") as file:
        data = file.read(LARGEST)
    return read_template(_write(own_folder() / f"{free}{path.suffix.lower()}", data))


def _numbered(stem: str) -> list[str]:
    return [stem, *(f"{stem} ({number})" for number in range(2, 1000))]


def _write(path: Path, data: bytes) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(path, error) from error
    with replacing(path) as draft:
        draft.write_bytes(data)
    return path
