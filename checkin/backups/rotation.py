"""Which copies may go: pure. The newest few, one of each hour of the newest day, one of each of the last days stay."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from checkin.backups.names import Copy

NEWEST, DAYS = 5, 7
LEAST = 2  # stay whatever their size: a copy that turns out bad must not be the only one
MOST_BYTES = 1_000_000_000  # of one event in one folder


def surplus(copies: Sequence[Copy], made: Copy, most_bytes: int = MOST_BYTES) -> list[Copy]:
    """Those of `copies` that may go, oldest first. `made` stays, whatever a wrong clock wrote into the other names."""
    ordered = [*sorted((copy for copy in copies if copy.path != made.path), key=_age), made]
    kept = [copy for copy in ordered if copy in _worth(ordered, made)]
    while len(kept) > LEAST and sum(copy.size for copy in kept) > most_bytes:
        del kept[0]
    return [copy for copy in ordered if copy not in kept]


def _worth(ordered: Sequence[Copy], made: Copy) -> list[Copy]:
    today = [copy for copy in ordered if copy.made.date() == made.made.date()]
    hourly = _last_of_each(today, lambda copy: copy.made.hour)
    daily = _last_of_each(ordered, lambda copy: copy.made.date())
    return [*ordered[-NEWEST:], *hourly, *daily[-DAYS:]]


def _last_of_each(copies: Sequence[Copy], span: Callable[[Copy], object]) -> list[Copy]:
    return list({span(copy): copy for copy in copies}.values())


def _age(copy: Copy) -> tuple[object, str]:
    return copy.made, copy.path.name
