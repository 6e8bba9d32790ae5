"""How far the pulls out of a pretix have come, as the text that the event file keeps. The server's own times only."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Self

from checkin.sync.pretix.values import moment

OVERLAP = timedelta(seconds=30)  # what changed over there is dated when it began, and may be seen only this much later


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """`since`: when the last whole pull began, "" before the first one ended.

    `page`: the last one that came of a pull that was broken off, 0 for none; `began`: when that pull did.
    `unread`: the orders that made no sense, to be asked for again.
    """

    since: str = ""
    page: int = 0
    began: str = ""
    unread: tuple[str, ...] = ()

    @classmethod
    def read(cls, text: str) -> Self:
        """One that makes no sense begins anew: what comes twice does no harm, what is left out does."""
        try:
            found = json.loads(text)
            moment(found["since"]), moment(found["began"])
            return cls(**found | {"unread": tuple(found["unread"])})
        except (ValueError, TypeError, LookupError):
            return cls()

    @property
    def text(self) -> str:
        return json.dumps(asdict(self))

    @property
    def from_there(self) -> str:
        """The time from which on changes are asked for; "" for everything."""
        since = moment(self.since)
        return (since - OVERLAP).isoformat() if since else ""

    def reached(self, page: int, began: str, *, is_last: bool) -> Self:
        """After a page has come; `began` is what the first page of this pull said."""
        began = self.began or began
        return replace(self, since=began, page=0, began="") if is_last else replace(self, page=page, began=began)

    def leaving(self, unread: Iterable[str]) -> Self:
        return replace(self, unread=tuple(unread))

    def is_after(self, generated: datetime) -> bool:
        """Whether the server's clock has gone back since: it would keep from us what it dates before `since`."""
        since = moment(self.since)
        return since is not None and generated < since - OVERLAP
