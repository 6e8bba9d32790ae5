"""How a file writes its dates and times, learnt from its cells, so that others are written alike. Reads no meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

_DAY = (
    r"(?:(?P<year>\d{4})(?P<a>[-/.])(?P<month>\d{1,2})(?P=a)(?P<day>\d{1,2})"
    r"|(?P<one>\d{1,2})(?P<b>[-/.])(?P<two>\d{1,2})(?P=b)(?P<end>\d{4}|\d{2}))"
)
_CLOCK = (
    r"(?P<hour>\d{1,2})(?P<colon>[:hH])(?P<minute>\d{2})(?P<second>:\d{2})?(?P<fraction>\.\d+)?"
    r"(?P<half> ?[AaPp][Mm])?(?P<zone>Z| UTC| ?[+-]\d{2}:?\d{2})?"
)
_DATE = re.compile(rf"{_DAY}(?:(?P<between>T|,? (?:(?:à|at) )?| - ){_CLOCK})?")
_TIME = re.compile(_CLOCK)
_UTC = re.compile(r"Z| UTC| ?[+-]00:?00")


@dataclass(frozen=True, slots=True)
class Style:
    """Templates for `str.format`, blank where the cells have no such part; `utc` where the file's times are."""

    day: str = ""
    between: str = " "
    clock: str = ""
    utc: bool = False

    def write(self, moment: datetime, event_zone: ZoneInfo, *, day: bool = True, clock: bool = True) -> str:
        """The moment as the file would write it, or one half of it."""
        local = moment.astimezone(UTC if self.utc else event_zone)
        parts = [part for part, wanted in ((self.day, day), (self.clock, clock)) if wanted and part]
        return self.between.join(parts).format(**_figures(local))


def style_of(texts: Iterable[str], *, month_first: bool = False) -> Style | None:
    """The style of the first date or time among the texts; figures stay bare where any of them has no zero before."""
    found = [match for text in texts if (match := _DATE.fullmatch(text) or _TIME.fullmatch(text))]
    if not found:
        return None
    parts = found[0].groupdict()
    dated = bool(parts.get("day") or parts.get("one"))
    zone = parts["zone"] or ""
    return Style(
        day=_day(parts, _bare(found, ("day", "month", "one", "two")), month_first) if dated else "",
        between=parts.get("between") or " ",
        clock=_clock(parts, _bare(found, ("hour",))) if parts["hour"] else "",
        utc=bool(_UTC.fullmatch(zone)),
    )


def _bare(found: Sequence[re.Match[str]], names: Sequence[str]) -> bool:
    figures = [match.groupdict().get(name) for match in found for name in names]
    return any(figure and len(figure) == 1 for figure in figures)


def _day(parts: dict[str, str | None], bare: bool, month_first: bool) -> str:
    day, month = ("{day}", "{month}") if bare else ("{day:02}", "{month:02}")
    if parts["year"]:
        return "{year:04}" + f"{parts['a']}{month}{parts['a']}{day}"
    year = "{year:04}" if len(parts["end"] or "") == 4 else "{short_year:02}"
    return str(parts["b"]).join((month, day, year) if month_first else (day, month, year))


def _clock(parts: dict[str, str | None], bare: bool) -> str:
    name = "half_hour" if parts["half"] else "hour"
    hour = f"{{{name}}}" if bare else f"{{{name}:02}}"
    second = ":{second:02}" if parts["second"] else ""
    fraction = f".{'0' * (len(parts['fraction']) - 1)}" if parts["fraction"] else ""
    return f"{hour}{parts['colon']}{{minute:02}}{second}{fraction}{_half(parts['half'])}{_zone(parts['zone'])}"


def _half(text: str | None) -> str:
    if not text:
        return ""
    blank = " " if text.startswith(" ") else ""
    return blank + ("{half}" if text.isupper() else "{small_half}")


def _zone(text: str | None) -> str:
    if not text or _UTC.fullmatch(text):
        return text or ""
    blank = " " if text.startswith(" ") else ""
    return blank + ("{offset}" if ":" in text else "{bare_offset}")


def _figures(moment: datetime) -> dict[str, int | str]:
    half, offset = "AM" if moment.hour < 12 else "PM", moment.strftime("%z")
    return {
        "year": moment.year,
        "short_year": moment.year % 100,
        "month": moment.month,
        "day": moment.day,
        "hour": moment.hour,
        "half_hour": (moment.hour - 1) % 12 + 1,
        "minute": moment.minute,
        "second": moment.second,
        "half": half,
        "small_half": half.lower(),
        "offset": f"{offset[:3]}:{offset[3:5]}",
        "bare_offset": offset,
    }
