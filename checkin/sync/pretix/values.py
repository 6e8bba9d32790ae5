"""One value out of pretix's JSON → ours: texts, moments, names in several languages. Knows no endpoint."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from checkin.sync.exports.values.cells import clean

LANGUAGES = ("fr", "en")  # of a name in several languages, the best first


def text(value: object) -> str | None:
    """Cleaned as an export's cells are; None for a blank or missing one."""
    if value is None:
        return None
    said = str(value)
    return (said.strip() if said.isprintable() and "  " not in said else clean(said)) or None


def spoken(value: object) -> str | None:
    """A text in several languages, or in one: French, else English, else any."""
    if not isinstance(value, Mapping):
        return text(value)
    ordered = [value.get(language) for language in (*LANGUAGES, *value)]
    return next((said for one in ordered if (said := text(one))), None)


def name_of_id(value: object) -> str:
    """One of pretix's numbers as the text that we call it by; "" for none."""
    return "" if value is None else str(value)


def moment(value: object) -> datetime | None:
    """Aware, in UTC; ValueError for a text that is no moment, or does not say its offset."""
    if not value:
        return None
    found = datetime.fromisoformat(str(value))
    if found.tzinfo is None:
        raise ValueError(value)
    return found.astimezone(UTC)


def objects(value: object) -> list[Mapping[str, Any]]:
    """The objects of a list; none for a missing one. TypeError for anything else."""
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise TypeError(type(value))
    return value


def told_apart(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Id → name, where the later of two of one name gets its id: « Atelier », « Atelier (12) »."""
    found: dict[str, str] = {}
    for key, name in names:
        found[key] = f"{name} ({key})" if name in found.values() else name
    return found
