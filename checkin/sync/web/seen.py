"""What was last seen of an export, so that the same one is not read twice: the cursor of a web address."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import Self

from checkin.sync.http import Reply

_SETTLED = timedelta(seconds=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """`digest` of the body, for servers that say nothing; `etag` and `modified` as the server wrote them."""

    digest: str = ""
    etag: str = ""
    modified: str = ""

    @classmethod
    def of(cls, reply: Reply) -> Self:
        return cls(
            digest=hashlib.sha256(reply.body).hexdigest(),
            etag=reply.headers.get("ETag", ""),
            modified=reply.headers.get("Last-Modified", "") if _is_settled(reply) else "",
        )

    @classmethod
    def read(cls, cursor: str) -> Self:
        """A cursor of ours; any other text counts as none."""
        with suppress(ValueError, TypeError):
            return cls(**json.loads(cursor))
        return cls()

    @property
    def cursor(self) -> str:
        return json.dumps(asdict(self))

    @property
    def conditions(self) -> dict[str, str]:
        """The headers that ask only for something newer."""
        if self.etag:
            return {"If-None-Match": self.etag}
        return {"If-Modified-Since": self.modified} if self.modified else {}


def _is_settled(reply: Reply) -> bool:
    """Whether it last changed some time ago: within one second a file may change twice under the same date."""
    with suppress(ValueError, TypeError):
        changed = parsedate_to_datetime(reply.headers.get("Last-Modified", ""))
        return reply.moment is not None and reply.moment - changed >= _SETTLED
    return False
