"""Which event of which pretix: addresses and settings, no secret, no transport."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from checkin.roster.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """`url` is the server's address without a slash at its end; organizer and event are pretix's short forms."""

    url: str
    organizer: str
    event: str

    @property
    def key(self) -> str:
        """Names the system in cursors and nonces; the same on every laptop of the event."""
        return f"pretix:{self.url}/{self.organizer}/{self.event}"

    @property
    def organizer_path(self) -> str:
        return f"/api/v1/organizers/{quote(self.organizer, safe='')}"

    @property
    def event_path(self) -> str:
        return f"{self.organizer_path}/events/{quote(self.event, safe='')}"

    def keep(self, settings: Event) -> None:
        """Write it into the event's settings; inside `Roster.writing()`."""
        settings.set("source", f"pretix:{self.url}")
        settings.set("pretix_organizer", self.organizer)
        settings.set("pretix_event", self.event)

    @classmethod
    def of(cls, settings: Event) -> Place:
        """The place that an event was paired with."""
        url = settings.source.partition(":")[2]
        return cls(url=url, organizer=settings.get("pretix_organizer"), event=settings.get("pretix_event"))
