"""A process to kill while it copies or takes a copy back: python copying_process.py DO EVENT COPY SECRET SALT."""

from __future__ import annotations

import sys
from pathlib import Path

from checkin import backups, file_keys
from checkin.backups.restoring import restore
from checkin.file_keys import FileKey


def main(do: str, event: str, copy: str, secret: str, salt: str) -> None:
    if secret:
        file_keys.know(FileKey(bytes.fromhex(secret), bytes.fromhex(salt)))
    print("ready", flush=True)
    while True:
        if do == "copy":
            backups.back_up(Path(event))
        else:
            restore(Path(copy), Path(event))
        print("done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
