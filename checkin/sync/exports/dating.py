"""Dates of a file: the time column beside a date, and the order of day and month that the values prove."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checkin.sync.exports import synonyms
from checkin.sync.exports.evidence import Column
from checkin.sync.exports.layout import Layout
from checkin.sync.exports.values import dates
from checkin.sync.exports.values.dates import Order
from checkin.sync.exports.values.statuses import check_in_of
from checkin.sync.exports.vocabulary import plain

_TIME_WORDS = tuple(map(plain, synonyms.TIME_WORDS))
_DATE_WORDS = frozenset(("date", "datum", "data", "fecha", "jour", "day", "dag"))
_MONTH_FIRST = tuple(frozenset(map(plain, headers)) for headers in synonyms.MONTH_FIRST)


def has_dates(column: Column) -> bool:
    """Whether a check-in column says when, not only yes or no; an empty one by its header."""
    if column.sample:
        return any(check_in_of(value, Order.DMY).at or dates.kind_of(value) == "numeric" for value in column.sample)
    words = plain(column.header).split()
    return bool(_DATE_WORDS.intersection(words)) or words[-1:] in (["at"], ["le"], ["on"], ["time"])


def is_registration(column: Column) -> bool:
    """« Date d'enregistrement » of everybody, over several days: when people registered, not when they came."""
    days = {moment[:10] for value in column.sample if (moment := dates.moment(value))}
    dated = plain(column.header).startswith(("date", "datum", "data"))
    return dated and len(days) > 2 and len(column.filled) >= 0.9 * len(column.values)


def time_beside(date: Column, others: Iterable[Column]) -> Column | None:
    """The column with the times of these dates: « Heure de commande » for « Date de commande », or the next one."""
    if not _are_dates_alone(date):
        return None
    timed = [column for column in others if _holds_times(column)]
    same = [column for column in timed if _without(column, _TIME_WORDS) == _without(date, tuple(_DATE_WORDS))]
    following = [column for column in timed if column.index == date.index + 1]
    return next(iter(same + following), None)


def _are_dates_alone(column: Column) -> bool:
    return column.share(lambda value: (moment := dates.moment(value)) is not None and "T" not in moment) >= 0.5


def _holds_times(column: Column) -> bool:
    words = plain(column.header).split()
    named = any(word in _TIME_WORDS or word.endswith(("zeit", "tijd")) for word in words)  # Bestellzeit
    return named and column.share(lambda value: dates.time_of_day(value)) >= 0.5


def _without(column: Column, words: tuple[str, ...]) -> list[str]:
    return [word for word in plain(column.header).split() if word not in words]


@dataclass(frozen=True, slots=True)
class DateOrders:
    """In which order the dates of the two fields are written; `said` as the format of an export tells it."""

    ordered_at: Order
    checked_in_at: Order
    said: str | None


def date_orders(columns: Sequence[Column], layout: Layout) -> DateOrders:
    """From each column's own values, else from the other columns of the file, else from what its system writes."""
    ordered = [columns[index] for name, index in layout.fields.items() if name == "ordered_at"]
    checked = [columns[index] for index in layout.check_ins]
    otherwise = _of_the_file(columns)
    first, second = _order(ordered, otherwise), _order(checked, otherwise)
    return DateOrders(first, second, _together(_said(ordered, first), _said(checked, second)))


def _order(columns: Sequence[Column], otherwise: Order) -> Order:
    values = [value for column in columns for value in column.sample]
    proven = dates.order_of(value for column in columns for value in column.values if value)
    return proven or (Order.MDY if dates.says_half_days(values) else otherwise)


def _of_the_file(columns: Sequence[Column]) -> Order:
    for column in columns:
        if column.sample and dates.kind_of(column.sample[0]) == "numeric":
            proven = dates.order_of(filter(None, column.values))
            if proven:
                return proven
    known = {plain(column.header) for column in columns}
    return Order.MDY if any(together <= known for together in _MONTH_FIRST) else Order.DMY


def _said(columns: Sequence[Column], order: Order) -> str | None:
    """ "dmy", "mdy", "ymd", "excel", or nothing where there are no dates."""
    kinds = Counter(kind for column in columns for value in column.sample if (kind := dates.kind_of(value)) != "time")
    del kinds[""]
    if not kinds:
        return None
    kind = kinds.most_common(1)[0][0]
    return order.value if kind == "numeric" else {"named": "dmy"}.get(kind, kind)


def _together(ordered: str | None, checked: str | None) -> str | None:
    if ordered and checked and ordered != checked:
        return f"{checked} for check-in, {ordered} for order"
    return ordered or checked
