"""Write files whole or not at all. Knows nothing of what is in them."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain, count
from pathlib import Path

from checkin.errors import CheckinError, Reason, StoreError

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
    draft = path.with_name(f".{path.name[:80]}.{os.getpid()}.part")
    try:
        if path.is_dir():
            raise StoreError(Reason.IS_FOLDER, path=path)
        yield draft
        _to_disk(draft)
        draft.replace(path)
    except CheckinError:
        raise
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        _forget(draft)


def free_name(path: Path) -> Path:
    """The path itself, or with the first number behind its name that no file has yet."""
    numbered = (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in count(2))
    return next(one for one in chain([path], numbered) if not one.exists())


def _to_disk(draft: Path) -> None:
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def _forget(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return  # the folder itself is gone: nothing is left to take away
