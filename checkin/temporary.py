"""Private folders for what names people on its way: gone when they close, and after a kill with whoever comes next."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from checkin.files import overwrite

_NAME = re.compile(r"checkin-(\d+)-[a-z0-9_]{8}")
_FORGOTTEN = 24 * 3600.0  # seconds: where nobody can ask whether a process lives


def private_folder() -> TemporaryDirectory[str]:
    """A folder of this user alone, mode 700; what killed processes left is swept first."""
    sweep()
    return TemporaryDirectory(prefix=f"checkin-{os.getpid()}-")


def sweep() -> None:
    """Overwrite and remove the folders of processes that are no more; one that will not go is tried the next time."""
    for folder in folders():
        if not _is_in_use(folder):
            for path in files_in(folder):
                with suppress(OSError), path.open("rb+") as file:
                    overwrite(file)
            shutil.rmtree(folder, ignore_errors=True)


def folders() -> Iterator[Path]:
    """Every private folder of this user, whoever made it."""
    with suppress(OSError):
        for path in Path(tempfile.gettempdir()).iterdir():
            if _NAME.fullmatch(path.name) and _is_own(path):
                yield path


def files_in(folder: Path) -> Iterator[Path]:
    """The files in it; what a link points to is not ours."""
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _is_own(path: Path) -> bool:
    """On Windows the whole folder of temporary files is the user's own."""
    with suppress(OSError):
        status = path.lstat()
        return path.is_dir() and not path.is_symlink() and (os.name == "nt" or status.st_uid == os.getuid())
    return False


def _is_in_use(folder: Path) -> bool:
    """By its age on Windows, where asking after a process would end it."""
    found = _NAME.fullmatch(folder.name)
    if found is None or os.name == "nt":
        with suppress(OSError):
            return time.time() - folder.stat().st_mtime < _FORGOTTEN
        return True
    try:
        os.kill(int(found[1]), 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
