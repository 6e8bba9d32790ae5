"""pretix's check-in lists → ours, and which of their rules we do not know. Asks nobody."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from checkin.models import CheckInList
from checkin.sync.pretix.values import name_of_id, text

NOBODY = "∅"  # the ticket type of a list that admits no product: no product is called so


class UnknownRule(StrEnum):
    """A rule of a list that this laptop does not apply: pretix's apps would, and pretix itself to a scan sent late."""

    RULES = "rules"  # conditions on time, number of entries, product
    EXIT_ALL_AT = "exit_all_at"  # everybody is out at that hour; known here only once pretix has written it down
    ADDON_MATCH = "addon_match"  # a ticket is found by the code of the one that it was added to
    SUBEVENT = "subevent"  # one date of a series


def unknown_rules(row: Mapping[str, Any]) -> tuple[UnknownRule, ...]:
    """Those of one list, as `E/checkinlists/` gives it."""
    return tuple(rule for rule in UnknownRule if row.get(rule.value))


def read_list(row: Mapping[str, Any], products: Mapping[str, str]) -> CheckInList:
    """One list with the rules that we know; `products`: id → name."""
    source_id = name_of_id(row["id"])
    return CheckInList(
        id=0,
        name=text(row["name"]) or f"Liste {source_id}",
        ticket_types=_ticket_types(row, products),
        multiple_entries=bool(row.get("allow_multiple_entries")),
        entry_after_exit=bool(row.get("allow_entry_after_exit", True)),
        include_pending=bool(row.get("include_pending")),
        source_id=source_id,
    )


def _ticket_types(row: Mapping[str, Any], products: Mapping[str, str]) -> tuple[str, ...]:
    if row.get("all_products"):
        return ()
    allowed = [name_of_id(one) for one in row.get("limit_products") or ()]
    return tuple(products.get(one, f"#{one}") for one in allowed) or (NOBODY,)
