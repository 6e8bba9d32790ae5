"""Write files whole or not at all. Knows nothing of what is in them."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain, count
from pathlib import Path
from typing import BinaryIO

from checkin.errors import CheckinError, Reason, StoreError

_BLOCK = 1 << 20  # bytes
_REASONS = {
    errno.ENOSPC: Reason.DISK_FULL,
    errno.EDQUOT: Reason.DISK_FULL,
    errno.EFBIG: Reason.DISK_FULL,
    errno.EROFS: Reason.READ_ONLY,
    errno.ENOENT: Reason.NO_FOLDER,
    errno.ENOTDIR: Reason.NO_FOLDER,
    errno.EISDIR: Reason.IS_FOLDER,
}


def unwritable(path: Path, error: OSError) -> StoreError:
    """The StoreError that says why `path` could not be written, and where that points."""
    reason = _REASONS.get(error.errno or 0, Reason.NOT_WRITABLE)
    about = path.parent if reason is Reason.NO_FOLDER else path
    return StoreError(reason, path=about, detail=error.strerror or str(error))


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A file beside `path` to write to; it takes the place of `path` when all went well, else it is gone.

    Raises StoreError for whatever the system says; never leaves half a file behind.
    """
    draft = path.with_name(f"{_draft(path)}{os.getpid()}.part")
    try:
        if path.is_dir():
            raise StoreError(Reason.IS_FOLDER, path=path)
        yield draft
        _to_disk(draft)
        _take_its_place(draft, path)
    except CheckinError:
        raise
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        _forget(draft)


def forget_drafts(path: Path) -> None:
    """What `replacing` left beside the file where it was killed; for who knows that nobody else is at it now."""
    for draft in path.parent.iterdir():
        if draft.name.startswith(_draft(path)) and draft.suffix == ".part":
            _forget(draft)


@contextmanager
def filling(folder: Path) -> Iterator[Path]:
    """A folder within `folder` to write files to; they move up into it when all went well, else nothing new is left.

    Makes `folder` where it is missing. Raises StoreError for whatever the system says.
    """
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    draft = folder / f".{os.getpid()}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft.mkdir(exist_ok=True)
        yield draft
        _move_up(draft, folder)
        missing = []
    except OSError as error:
        raise unwritable(folder, error) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        for one in missing:
            _forget_folder(one)


def private(path: Path) -> BinaryIO:
    """A new, empty file to write to that nobody but this user may read, not even for a moment; FileExistsError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def overwrite(file: BinaryIO) -> None:
    """Zeros over all of it, as far as the disk writes in the same place; on disk when this returns."""
    left = file.seek(0, os.SEEK_END)
    file.seek(0)
    while left > 0:
        left -= file.write(bytes(min(left, _BLOCK)))
    file.flush()
    os.fsync(file.fileno())


def free_name(path: Path) -> Path:
    """The path itself, or with the first number behind its name that no file has yet."""
    numbered = (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in count(2))
    return next(one for one in chain([path], numbered) if not one.exists())


def _draft(path: Path) -> str:
    """How the names of its drafts begin."""
    return f".{path.name[:80]}."


def _take_its_place(draft: Path, path: Path) -> None:
    """Where a workbook is open in Excel, Windows lets nobody write in its place: it stays as it was."""
    try:
        draft.replace(path)
    except PermissionError as error:
        if not path.exists():
            raise
        raise StoreError(Reason.FILE_IN_USE, path=path) from error


def _to_disk(draft: Path) -> None:
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def _move_up(draft: Path, folder: Path) -> None:
    files = list(draft.iterdir())
    for file in files:
        if (folder / file.name).is_dir():
            raise StoreError(Reason.IS_FOLDER, path=folder / file.name)
    for file in files:
        file.replace(folder / file.name)


def _forget_folder(folder: Path) -> None:
    """Only while nothing is in it: others may have put something there."""
    try:
        folder.rmdir()
    except OSError:
        return


def _forget(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return  # the folder itself is gone: nothing is left to take away
