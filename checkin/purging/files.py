"""The files that the application made around an event: found, hashed, overwritten and taken away. No database."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from checkin import backups, settings, temporary
from checkin.card_jobs import pdf_folder
from checkin.files import overwrite
from checkin.purging.record import Doomed

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
    return [path for folder in temporary.folders() for path in temporary.files_in(folder)]


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
        if not path.is_symlink():
            with path.open("rb+") as file:
                overwrite(file)
        path.unlink()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True
