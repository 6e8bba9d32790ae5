"""The files that the application made around an event: found, hashed, overwritten and taken away. No database."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path

from checkin import backups, settings
from checkin.card_jobs import pdf_folder
from checkin.purging.record import Doomed

BLOCK = 1 << 20  # bytes
_TEMPORARY = re.compile(r"(checkin|card)-[a-z0-9_]{8}")  # as `tempfile` makes them for us
PUSHED = "attendance-*"  # what the exchange with a folder leaves there; see `sync.folder`


def copies(event_file: Path) -> list[Path]:
    """Whole copies of the event, which hold all that it held."""
    return backups.all_of(event_file)


def copies_away(event_file: Path) -> list[str]:
    """What to look for, and where, once the stick is there again."""
    return [f"{folder.name}/{event_file.stem}-sauvegarde-*" for folder in backups.out_of_reach(event_file)]


def pdfs(event_file: Path, named: Iterable[Path]) -> list[Path]:
    """The cards as PDF: those in the folder beside the event, and those that the card journal names."""
    folder = pdf_folder(event_file)
    beside = sorted(folder.glob("*.pdf")) if folder.is_dir() else []
    return list(dict.fromkeys([*beside, *named]))


def logs() -> list[Path]:
    """Details of errors, which may quote whatever was on hand."""
    path = settings.data_folder() / "errors.log"
    return [path] if path.is_file() else []


def leftovers() -> list[Path]:
    """What a killed program left in its own folders of temporary files: exports to look at, cards for the printer."""
    here = Path(tempfile.gettempdir())
    folders = [path for path in here.iterdir() if _TEMPORARY.fullmatch(path.name) and _is_own_folder(path)]
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def _is_own_folder(path: Path) -> bool:
    try:
        return path.is_dir() and not path.is_symlink() and path.owner() == Path.home().owner()
    except (OSError, KeyError, NotImplementedError):
        return os.name == "nt" and path.is_dir()  # there the folder of temporary files is the user's own


def handed_over(source: str) -> list[str]:
    """Names of the files in the registrations' folder that tell who came: not ours to delete."""
    folder = Path(source.removeprefix("folder:"))
    if not source.startswith("folder:") or not folder.is_dir():
        return []
    return sorted(path.name for path in folder.glob(PUSHED) if path.is_file())


def sha256(path: Path) -> str:
    """In hexadecimal; "" where the file cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def doomed(paths: Iterable[Path]) -> tuple[Doomed, ...]:
    """These files as they are now."""
    return tuple(Doomed(name=path.name, sha256=sha256(path)) for path in paths)


def take_away(paths: Iterable[Path]) -> tuple[str, ...]:
    """Overwrite and remove each; the names of those that would not go."""
    return tuple(path.name for path in paths if not _is_gone(path))


def take_folder_away(event_file: Path) -> None:
    """The folder of the cards, once nothing is in it any more."""
    try:
        pdf_folder(event_file).rmdir()
    except OSError:
        return


def _is_gone(path: Path) -> bool:
    try:
        _overwrite(path)
        path.unlink()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def _overwrite(path: Path) -> None:
    """Zeros over all of it, as far as the disk writes in the same place; a link is not followed."""
    if path.is_symlink():
        return
    with path.open("rb+") as file:
        left = os.fstat(file.fileno()).st_size
        while left > 0:
            file.write(bytes(min(left, BLOCK)))
            left -= BLOCK
        file.flush()
        os.fsync(file.fileno())
