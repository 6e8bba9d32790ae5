"""Where copies go on this laptop, and every copy that is known of an event. Makes none."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from checkin import settings
from checkin.backups.names import Copy, copies_in, remains_in
from checkin.files import replacing, unwritable

NOTE = "backups.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """`folder`: chosen by somebody, None: none; `beside`: the event's own folder, too. One of the two always holds."""

    folder: Path | None = None
    beside: bool = True

    def of(self, event: Path) -> list[Path]:
        """The folders that copies go to, the event's own first. A folder that is away is still one of them."""
        beside = [event.parent] if self.beside or self.folder is None else []
        return [*beside, *([self.folder] if self.folder and self.folder != event.parent else [])]


def chosen() -> Places:
    """What was chosen on this laptop, for whatever event."""
    note = _note()
    folder = note.get("folder")
    return Places(folder=Path(str(folder)) if folder else None, beside=note.get("beside") is not False)


def choose(places: Places) -> None:
    """Keep the choice; a folder that was once chosen stays known: copies may lie there. StoreError if unwritable."""
    known = {str(folder) for folder in known_folders()} | ({str(places.folder)} if places.folder else set())
    note = {
        "folder": str(places.folder) if places.folder else "",
        "beside": places.beside or places.folder is None,
        "known": sorted(known),
    }
    place = settings.data_folder() / NOTE
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(place, error) from error
    with replacing(place) as draft:
        draft.write_text(json.dumps(note, ensure_ascii=False, indent=1), encoding="utf-8")


def known_folders() -> list[Path]:
    """Every folder that was ever chosen on this laptop."""
    known = _note().get("known")
    return [Path(str(one)) for one in known] if isinstance(known, list) else []


def copies(event: Path) -> list[Copy]:
    """Every copy of the event within reach, wherever it lies, oldest first."""
    found = [copy for folder in _folders(event) for copy in copies_in(folder, event)]
    return sorted(found, key=lambda copy: (copy.made, copy.path.name))


def all_of(event: Path) -> list[Path]:
    """Every file within reach that holds what the event holds: copies, what restoring kept aside, unfinished drafts."""
    beside = [copy.path for copy in copies(event)]
    return sorted({*beside, *(path for folder in _folders(event) for path in remains_in(folder, event))})


def out_of_reach(event: Path) -> list[Path]:
    """Folders where copies of the event may lie and nobody can look now: a stick that is not plugged in."""
    return [folder for folder in _folders(event) if not folder.is_dir()]


def _folders(event: Path) -> list[Path]:
    return list(dict.fromkeys([event.parent, *chosen().of(event), *known_folders()]))


def _note() -> dict[str, object]:
    try:
        found = json.loads((settings.data_folder() / NOTE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
