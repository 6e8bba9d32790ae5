"""Dates and times as people and spreadsheets write them → ISO texts, local as in the file. Knows no columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from checkin.search import fold
from checkin.sync.exports.values.cells import Stamp


class Order(StrEnum):
    """In which order a numeric date is written; EXCEL is a serial number or a date cell, without any order."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"
    EXCEL = "excel"


_TIME = (
    r"(?P<hour>\d{1,2}) ?(?:[:.hH]|Uhr) ?(?P<minute>\d{2})?(?:[:.mM](?P<second>\d{2})(?:[.,]\d+)?)?s?(?: Uhr| h| ?min)?"
    r"(?: ?(?P<half>[aApP])\.? ?[mM]\.?)?"
)
_ZONE = r"(?P<zone> ?Z| ?(?:UTC|GMT|CEST|CET)? ?(?P<offset>[+-]\d{1,2}(?::?\d{2})?)?| \(?[A-Z]{2,5}\)?)?"
_PLACE = r"(?: \([^()]{1,50}\)| [A-Z]{3,5}| [A-Za-z]+/[A-Za-z_]+)?"  # « GMT+0100 (heure normale d’Europe centrale) »
_TAIL = rf"(?:(?:,? (?:(?:à|at|um|alle|a las|às|as|om|o|a) )?|T| - |,){_TIME}{_ZONE}{_PLACE})?"
_YEAR_FIRST = re.compile(rf"(?P<year>\d{{4}})[-/. ](?P<month>\d{{1,2}})[-/. ](?P<day>\d{{1,2}})\.?{_TAIL}")
_YEAR_LAST = re.compile(rf"(?P<one>\d{{1,2}}) ?[-/. ] ?(?P<two>\d{{1,2}}) ?[-/. ] ?(?P<year>\d{{4}}|\d{{2}})\.?{_TAIL}")
_DAY_NAMED = re.compile(
    rf"(?P<day>\d{{1,2}})(?:er|st|nd|rd|th|\.|º)?[ -](?:de )?(?P<name>[a-z]{{3,12}})\.?(?: de|,)?[ -]"
    rf"(?P<year>\d{{4}}|\d{{2}}){_TAIL}",
    re.IGNORECASE,
)
_NAME_FIRST = re.compile(
    rf"(?P<name>[a-z]{{3,12}})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}}){_TAIL}", re.IGNORECASE
)
_COMPACT = re.compile(
    r"(?P<year>20\d{2})(?P<month>\d{2})(?P<day>\d{2})"
    r"(?:T(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?)?(?P<zone>Z)?"
)
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_TIME_ALONE = re.compile(_TIME)
_FRACTION = re.compile(r"0?[.,]\d+")
_WEEKDAY = re.compile(r"(?:le )?[a-z]{2,10}[.,]{0,2} (?=\d|[a-z]{3,12}\.? \d)")
_BEFORE = re.compile(r"(?:le )?[^\W\d_]{2,10}[.,]{0,2} (?=\d{1,4}[-/.]\d)", re.IGNORECASE)  # « Le », « mar. 27/01 »
_PROVEN = 100  # proofs of one order and none of the other
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 80_000  # 1954 to 2119
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet's dates are local
_NEVER = re.compile(r"0000-00-00(?: 00:00(?::00)?)?|00/00/0000(?: 00:00(?::00)?)?")
# Months by how their names begin, in eight languages; the longest beginning decides.
_MONTHS: dict[str, int] = {
    beginning: month
    for month, beginnings in enumerate(
        (
            "jan ene gen sty", "fev feb lut", "mar mrt mrz mae", "avr apr abr kwi", "mai may mei mag maj",
            "juin jun giu cze", "juil jul lug lip", "aou aug ago sie", "sep set wrz", "oct okt ott out paz",
            "nov lis", "dec dez dic gru",
        ),
        start=1,
    )
    for beginning in beginnings.split()
}  # fmt: skip


def is_never(text: str) -> bool:
    """How Weezevent says that a ticket was not scanned."""
    return bool(_NEVER.fullmatch(text))


def order_of(texts: Iterable[str]) -> Order | None:
    """The order that the values prove: a day above 12. None where they prove nothing or there is no numeric date."""
    proofs: Counter[Order] = Counter()
    for text in texts:
        if proof := _proof(text):
            proofs[proof] += 1
            if proofs[proof] >= _PROVEN and len(proofs) == 1:
                return proof
    return proofs.most_common(1)[0][0] if proofs else None


def kind_of(text: str) -> str:
    """ "excel", "ymd", "numeric" (day or month first), "named" or "time"; "" for what is no date."""
    if isinstance(text, Stamp):
        return "time" if ":" in text and "-" not in text else "excel"
    text = _bare(text)
    if _YEAR_LAST.fullmatch(text):
        return "numeric"
    if _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return "ymd"
    if _serial(text) is not None:
        return "excel"
    if _TIME_ALONE.fullmatch(text):
        return "time"
    return "named" if _named(text) else ""


def _bare(text: str) -> str:
    """On one line, without the name of the day before figures."""
    if text[:1].isdigit() and "\n" not in text:
        return text
    return _BEFORE.sub("", text.replace("\n", " "), count=1)


def _proof(text: str) -> Order | None:
    match = _YEAR_LAST.fullmatch(_bare(text))
    if match is None:
        return None
    first, second = int(match["one"]), int(match["two"])
    if first > 12 >= second:
        return Order.DMY
    return Order.MDY if second > 12 >= first else None


def says_half_days(texts: Iterable[str]) -> bool:
    """Whether the times are written with AM and PM, as where the month comes first."""
    return any((match := _YEAR_LAST.fullmatch(_bare(text))) and match["half"] for text in texts)


def moment(text: str, order: Order = Order.DMY) -> str | None:
    """ISO date, with the time where there is one; `Z` only for UTC. None for what is no date."""
    if isinstance(text, Stamp):
        return str(text) if "-" in text else None
    text = _bare(text)
    day, blank, time = text.partition(" ")
    if blank and (date := _day(day, order)) and (clock := _plain_time(time)):
        return f"{date}T{clock}"
    return _moment(text, order)


@lru_cache(maxsize=4096)
def _day(text: str, order: Order) -> str | None:
    found = _moment(text, order) if "-" in text or "/" in text or "." in text else None
    return found if found and "T" not in found else None


@lru_cache(maxsize=100_000)  # every second of a day
def _plain_time(text: str) -> str | None:
    """A time without a half of the day and without a zone."""
    match = _TIME_ALONE.fullmatch(text)
    return _iso_time(match.groupdict()) if match and not match["half"] else None


def _moment(text: str, order: Order) -> str | None:
    if match := _YEAR_LAST.fullmatch(text):
        one, two = int(match["one"]), int(match["two"])
        day, month = (two, one) if order is Order.MDY else (one, two)
        return _iso(match, _full_year(match["year"]), month, day)
    if match := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return _iso(match, int(match["year"]), int(match["month"]), int(match["day"]))
    serial = _serial(text)
    return _from_serial(serial) if serial is not None else _named(text)


def _named(text: str) -> str | None:
    plain = fold(text)
    for candidate in (plain, _WEEKDAY.sub("", plain, count=1)):
        match = _DAY_NAMED.fullmatch(candidate) or _NAME_FIRST.fullmatch(candidate)
        if match and (month := _month(match["name"])):
            return _iso(match, _full_year(match["year"]), month, int(match["day"]))
    return None


def _month(name: str) -> int | None:
    return next((_MONTHS[name[:length]] for length in (5, 4, 3) if name[:length] in _MONTHS), None)


def _full_year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _iso(match: re.Match[str], year: int, month: int, day: int) -> str | None:
    parts = match.groupdict()
    try:
        if parts.get("hour") is None:
            return datetime(year, month, day).date().isoformat()  # noqa: DTZ001 - local as in the file
        hour, minute, second = _clock(parts)
        return datetime(year, month, day, hour, minute, second).isoformat() + _utc(parts)  # noqa: DTZ001
    except ValueError:
        return None


def _clock(parts: dict[str, str | None]) -> tuple[int, int, int]:
    hour = int(parts["hour"] or 0)
    half = (parts.get("half") or "").casefold()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour, int(parts.get("minute") or 0), int(parts.get("second") or 0)


def _utc(parts: dict[str, str | None]) -> str:
    zone, offset = (parts.get("zone") or "").strip().upper(), parts.get("offset")
    if offset:
        return "Z" if not int(re.sub(r"\D", "", offset)) else ""
    return "Z" if zone in ("Z", "UTC", "GMT", "(UTC)") else ""


def _serial(text: str) -> float | None:
    if not _SERIAL.fullmatch(text):
        return None
    value = float(text.replace(",", "."))
    return value if _FIRST_SERIAL <= value <= _LAST_SERIAL else None


def _from_serial(serial: float) -> str:
    found = _EPOCH + timedelta(seconds=round(serial * 86_400))
    return found.date().isoformat() if serial.is_integer() else found.isoformat()


def time_of_day(text: str) -> str | None:
    """ISO time of a cell that holds only a time, or of the time part of a date; None for others."""
    if isinstance(text, Stamp):
        return text[-8:] if ":" in text else None
    if match := _TIME_ALONE.fullmatch(text):
        return _iso_time(match.groupdict())
    if _FRACTION.fullmatch(text):
        seconds = round(float(text.replace(",", ".")) * 86_400)
        return (_EPOCH + timedelta(seconds=seconds)).time().isoformat()
    found = moment(text)
    return found[11:19] if found and "T" in found else None


def _iso_time(parts: dict[str, str | None]) -> str | None:
    hour, minute, second = _clock(parts)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return f"{hour:02}:{minute:02}:{second:02}"
