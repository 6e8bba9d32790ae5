"""The reader of exports as the organiser's dialogs want it. It reads nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from checkin.sync.exports import FIELDS, Export, ReadOptions, read_export
from checkin.ui.organiser.reading import Choices


class Reader:
    """`checkin.sync.exports` handed to `checkin.ui`: the two never see each other."""

    fields: Sequence[str] = FIELDS

    def read(self, path: Path, options: Choices) -> Export:
        return read_export(path, ReadOptions(**asdict(options), looking=True))


def make_demo(path: Path | None) -> Path:
    """A new demo event at that path, or in a temporary folder of its own."""
    from checkin import demo
    from checkin.sync.exports import read_export

    return demo.make(path, read_export)
