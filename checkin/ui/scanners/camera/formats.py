"""The kinds of printed codes that the camera may look for, and how the event file remembers them. It reads none."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class CodeFormat(StrEnum):
    """QR codes are always read. Each other one makes every picture take longer: measured, 2 ms alone, 28 ms for all."""

    QR = "qr"
    AZTEC = "aztec"
    DATA_MATRIX = "data_matrix"
    PDF_417 = "pdf_417"
    CODE_128 = "code_128"


USUAL = frozenset({CodeFormat.QR})


def stored(formats: Iterable[CodeFormat]) -> str:
    """The formats as one word of the event's settings."""
    return " ".join(sorted({*USUAL, *formats}))


def loaded(text: str) -> frozenset[CodeFormat]:
    """The other way round; words of a newer version are passed over."""
    known = {one.value: one for one in CodeFormat}
    return USUAL | {known[word] for word in text.split() if word in known}
