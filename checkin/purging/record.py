"""What a purge did, as the event file and the certificate keep it: kinds, numbers, hashes. It names nobody."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from checkin.clock import stored
from checkin.files import replacing


@dataclass(frozen=True, slots=True, kw_only=True)
class Doomed:
    """A file that a purge takes away: its name, and its SHA-256 in hexadecimal ("" where it could not be read)."""

    name: str
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """`removed` and `kept`: how many of each kind. `left`: names of files that would not go, for a person to delete.

    `sha256_before` and `sha256_after` are those of the event file; the latter is known once the file is closed, and so
    never stands in it. `exports`: attendance files and other exports that were noted, which lie where people put them.
    """

    event: str
    at: datetime
    timezone: str
    station: str
    version: str
    by: str = ""
    removed: Mapping[str, int] = field(default_factory=dict)
    kept: Mapping[str, int] = field(default_factory=dict)
    backups: tuple[Doomed, ...] = ()
    pdfs: int = 0
    left: tuple[str, ...] = ()
    to_delete: tuple[str, ...] = ()
    exports: int = 0
    sha256_before: str = ""
    sha256_after: str = ""

    @property
    def tickets(self) -> int:
        return self.kept.get("tickets", 0)

    def write(self, path: Path) -> Path:
        """All of it as JSON, whole or not at all; StoreError."""
        values = asdict(self) | {"at": stored(self.at)}
        with replacing(path) as draft:
            draft.write_text(json.dumps(values, ensure_ascii=False, indent=1), encoding="utf-8")
        return path

    @property
    def text(self) -> str:
        """As the event file keeps it: without who did it, and without a hash of the file that it stands in."""
        values = asdict(self) | {"at": stored(self.at), "by": "", "sha256_after": ""}
        return json.dumps(values, ensure_ascii=False)

    @classmethod
    def read(cls, text: str) -> Self:
        found: dict[str, Any] = json.loads(text)
        found |= {name: tuple(found[name]) for name in ("left", "to_delete")}
        found["backups"] = tuple(Doomed(**one) for one in found["backups"])
        return cls(**found | {"at": datetime.fromisoformat(found["at"])})
