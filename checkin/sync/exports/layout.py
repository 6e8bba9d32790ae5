"""Which column of a table is which field: what was found, as values. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checkin.sync.exports.values.statuses import Question

# What a person may say that a column is, in the order in which one looks for it.
FIELDS: tuple[str, ...] = (
    "last_name",
    "first_name",
    "full_name",
    "email",
    "ticket_code",
    "company",
    "job_title",
    "ticket_type",
    "status",
    "order_id",
    "ordered_at",
    "checked_in",
    "checked_in_at",
    "phone",
    "comment",
    "quantity",
)
EXTRA = "extra"  # no field: an answer of its own
FALLBACK = " (fallback)"
DATE, TIME = " (date)", " (time)"
CHECK_OUT = "(check-out time; not a payment)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Columns are indices. `fields` also knows the roles that are no field of their own: what stands in for a field
    ("email (fallback)"), the time beside a date ("ordered_at (time)"), "guests". `more_emails`: the participant's too,
    where the first is empty: « Mail perso »."""

    fields: Mapping[str, int]
    statuses: tuple[tuple[int, Question], ...] = ()
    check_ins: tuple[int, ...] = ()
    more_emails: tuple[int, ...] = ()
    extras: tuple[int, ...] = ()
    described: Mapping[int, str]  # as the preview names them

    def column(self, field: str) -> int | None:
        return self.fields.get(field)
