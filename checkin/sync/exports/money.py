"""How a file writes decimals, told from its amounts. Nothing of ours depends on it; people like to see it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from checkin.sync.exports.evidence import Column
from checkin.sync.exports.values.cells import Number

_AMOUNT = re.compile(r"-?\d{1,6}([.,])\d{1,2}(?:\s?(?:€|EUR|CHF|\$))?")


def decimal_of(columns: Sequence[Column], separator: str) -> str:
    """ "," or "."; where no amount tells, "." only for a file parted by commas."""
    marks = Counter(mark for column in columns for value in column.sample[:50] if (mark := _mark(value)))
    if marks:
        return marks.most_common(1)[0][0]
    return "." if separator == "," else ","


def _mark(value: str) -> str:
    match = _AMOUNT.fullmatch(value)
    return match[1] if match else ("." if isinstance(value, Number) and "." in value else "")
