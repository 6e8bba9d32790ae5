"""What travels in a file between laptops beside the event itself: the access key, card templates. It opens no file."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

from checkin import keychain
from checkin.cards import own_templates
from checkin.cards.chosen import TEMPLATE_SETTING
from checkin.cards.template_files import own_folder
from checkin.errors import CheckinError
from checkin.roster import Roster

DEVICE = "Device"  # the scheme of a key that pretix gave to one device
MOST = 8_000_000  # bytes of a template's file


class Sort(StrEnum):
    """What a file is for."""

    STATION = "station"  # to make another laptop a station
    PASSAGES = "passages"  # to bring a station's passages back


class Access(StrEnum):
    """How another laptop gets into the registration system."""

    NOTHING = "nothing"  # no key is needed
    SHARED = "shared"  # the key may travel in the encrypted file
    OWN = "own"  # each laptop is to be paired by itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Luggage:
    """`by`: the station that wrote the file. `secrets` as the keychain has them; no repr shows them."""

    sort: Sort
    by: str
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    templates: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    @property
    def text(self) -> str:
        """As it stands in the file."""
        drawn = {name: base64.b64encode(data).decode() for name, data in self.templates.items()}
        return json.dumps({"sort": self.sort, "by": self.by, "secrets": dict(self.secrets), "templates": drawn})


def read(text: str) -> Luggage | None:
    """What stands in a file; None where nothing does, or nothing that we know."""
    try:
        found = json.loads(text)
        templates = {str(name): base64.b64decode(data) for name, data in found["templates"].items()}
        secrets = {str(name): str(value) for name, value in found["secrets"].items()}
        return Luggage(sort=Sort(found["sort"]), by=str(found["by"]), secrets=secrets, templates=templates)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def access(roster: Roster) -> Access:
    """How the other laptops get in. Unreachable (KEYRING_CLOSED) where the safe does not say. May wait for it."""
    source = roster.event.source
    if not source.startswith(("pretix:", "web:")):
        return Access.NOTHING
    secrets = keychain.read(roster.event.uid) if roster.event.uid else {}
    if source.startswith("web:") and roster.event.get("web_key") != "yes":
        return Access.NOTHING
    return Access.SHARED if secrets and secrets.get("scheme") != DEVICE else Access.OWN


def gather(roster: Roster, by: str, *, share_key: bool) -> Luggage:
    """All that another laptop needs; the key only where it may be shared and somebody wants it to be."""
    shared = share_key and access(roster) is Access.SHARED
    secrets = keychain.read(roster.event.uid) if shared else {}
    return Luggage(sort=Sort.STATION, by=by, secrets=secrets, templates=_templates(roster))


def _templates(roster: Roster) -> dict[str, bytes]:
    """The event's card, where it is one of the user's own; its drawing and logo are within it."""
    name = roster.event.get(TEMPLATE_SETTING)
    found = [path for path in own_folder().glob("*") if name and path.stem == name and path.stat().st_size <= MOST]
    return {path.name: path.read_bytes() for path in found}


def unpack_templates(templates: Mapping[str, bytes]) -> dict[str, str]:
    """Put them with the user's own; the names that they have here by those that they had. None is written over.

    One that cannot be used is left out: cards have the plain template then.
    """
    names: dict[str, str] = {}
    for name, data in templates.items():
        file = own_folder() / Path(name).name
        if file.is_file() and file.read_bytes() == data:
            names[file.stem] = file.stem
        elif taken := _take_over(file.name, data):
            names[file.stem] = taken
    return names


def _take_over(name: str, data: bytes) -> str:
    try:
        with TemporaryDirectory(prefix="checkin-") as folder:
            place = Path(folder) / name
            place.write_bytes(data)
            return own_templates.take_over(place).name
    except (CheckinError, OSError, KeyError):
        return ""
