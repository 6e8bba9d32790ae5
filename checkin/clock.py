"""Times: aware UTC inside, the event's time zone for people. The only place that asks what time it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from checkin.errors import Reason, WrongUse

Clock = Callable[[], datetime]
_A_DAY = timedelta(days=1)


def now() -> datetime:
    """The system's time, aware, in UTC."""
    return datetime.now(UTC)


def zone(name: str) -> ZoneInfo:
    """The time zone of that IANA name (Europe/Paris); WrongUse for any other text."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError) as error:
        raise WrongUse(Reason.BAD_TIMEZONE, timezone=name) from error


def parse(text: str, event_zone: ZoneInfo) -> datetime:
    """An ISO text as aware UTC; one without an offset is in the event's time zone; WrongUse when it is neither."""
    try:
        moment = datetime.fromisoformat(text.strip())
        aware = moment if moment.tzinfo else moment.replace(tzinfo=event_zone)
        return (aware.astimezone(UTC) + _A_DAY) - _A_DAY  # the calendar's last day leaves no room for a zone
    except (ValueError, OverflowError) as error:
        raise WrongUse(Reason.BAD_TIME, text=text) from error


def stored(moment: datetime) -> str:
    """The text that the event file keeps: UTC, fixed width, so that texts sort as times do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def loaded(text: str | None) -> datetime | None:
    """The moment of a stored text."""
    return datetime.fromisoformat(text) if text else None


def shown(moment: datetime | None, event_zone: ZoneInfo) -> str | None:
    """Aware ISO in the event's time zone, for answers and exports; None stays None."""
    if moment is None:
        return None
    try:
        return moment.astimezone(event_zone).isoformat()
    except OverflowError:
        return moment.isoformat()
