"""What Python last did when the process itself was brought down: kept as it is then, told at the next start."""

from __future__ import annotations

import faulthandler
import re
from collections.abc import Iterator
from pathlib import Path, PurePath, PureWindowsPath
from typing import TextIO

NAME = "crash.log"
LARGEST = 100_000  # characters that are looked at
_FRAME = re.compile(r'\s*File "(?P<path>.*)", line (?P<line>\d+) in (?P<function>[\w<>.]+)')
_HEAD = re.compile(r"(Fatal Python error|Windows fatal exception): [\w :-]{1,60}")
_THREAD = re.compile(r"(Current thread|Thread) 0x[0-9a-f]+")


def watch(folder: Path) -> TextIO | None:
    """Keep the frames there when a library brings the process down; None where nothing can be written.

    The file stays open until the end: then there is no time to open one.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / NAME).open("a", encoding="utf-8")
    except OSError:
        return None
    faulthandler.enable(file)
    return file


def stop(file: TextIO | None) -> None:
    """Keep nothing any more."""
    if file:
        faulthandler.disable()
        file.close()


def told(folder: Path) -> list[str]:
    """What happened before this start, without paths, a line each; [] where nothing did."""
    try:
        text = (folder / NAME).read_text(encoding="utf-8", errors="replace")[-LARGEST:]
    except OSError:
        return []
    return list(_lines(text))


def forget(folder: Path) -> None:
    """It has been told."""
    try:
        (folder / NAME).write_text("", encoding="utf-8")
    except OSError:
        return


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if found := _FRAME.match(line):
            yield f"    {_module(found['path'])}:{found['line']}:{found['function']}"
        elif found := _HEAD.match(line) or _THREAD.match(line):
            yield re.sub(r" 0x[0-9a-f]+", "", found[0])


def _module(path: str) -> str:
    """Ours with its rooms, another one by its own name: folders are called after people."""
    if not path.endswith(".py"):
        return "?"
    parts = (PureWindowsPath(path) if "\\" in path else PurePath(path)).with_suffix("").parts
    ours = parts[::-1].index("checkin") if "checkin" in parts else 0
    return ".".join(re.sub(r"[^\w]", "?", part, flags=re.ASCII) for part in parts[-ours - 1 :])
