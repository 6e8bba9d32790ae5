"""Where templates are: shipped ones, the user's own folder, any file. SVG or TOML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from checkin import settings
from checkin.assets import asset
from checkin.cards import svg_template, toml_template
from checkin.cards.svg_reading import LARGEST
from checkin.cards.template import Template
from checkin.errors import Reason, Unreadable, WrongUse

_READERS = {".svg": svg_template.template_of, ".toml": toml_template.template_of}
_NO_CARDS = ("sign-", "practice-")  # found by name, not offered
_NAME = re.compile(r"[\w][\w .()-]{0,80}")


def load_template(name: str) -> Template:
    """The shipped template of that name, else the user's own one, else the file at that path.

    WrongUse (NO_TEMPLATE) when there is none, Unreadable (TEMPLATE_…) when it cannot be used.
    """
    path = next((path for path in _places(name) if _is_file(path)), None)
    if path is None:
        raise WrongUse(Reason.NO_TEMPLATE, template=name)
    return read_template(path)


def read_template(path: Path) -> Template:
    """The template in that file; its name is the file's without ending."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise Unreadable(Reason.TEMPLATE_UNREADABLE, template=path.stem, detail=error.strerror) from error
    if len(data) > LARGEST:
        raise Unreadable(Reason.TEMPLATE_TOO_MUCH, template=path.stem)
    return _READERS[path.suffix.lower()](data, path.stem)


def template_names() -> tuple[str, ...]:
    """What may be chosen by name: the shipped templates, then the user's own."""
    shipped, own = (
        sorted(path.stem for path in folder.glob("*") if path.suffix.lower() in _READERS)
        for folder in (asset("templates"), own_folder())
    )
    return tuple(name for name in dict.fromkeys((*shipped, *own)) if not name.startswith(_NO_CARDS))


def own_folder() -> Path:
    """The user's own templates; the folder may not be there yet."""
    return settings.data_folder() / "templates"


def _places(name: str) -> Iterator[Path]:
    if _NAME.fullmatch(name):
        yield from (folder / f"{name}{ending}" for folder in (asset("templates"), own_folder()) for ending in _READERS)
    if Path(name).suffix.lower() in _READERS:
        yield Path(name)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
