"""Where the export is and where attendance goes: what the event file may know, and what only the safe may. No calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from checkin.roster.event import Event
from checkin.sync.address import Address, Credential, read_address

ATTENDANCE_URL = "web_attendance_url"  # settings of the event
HAS_KEY = "web_key"
_ATTENDANCE = "attendance_"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One address and what opens it. Its query counts as a secret: `?key=…` is how many exports are protected."""

    address: Address
    credential: Credential | None = None

    @classmethod
    def typed(cls, url: str, token: str = "") -> Self:
        """As a person writes it, user and password included; a token counts more. WrongUse where it is no address."""
        address, written = read_address(url)
        return cls(address, Credential("Bearer", token) if token.strip() else written)

    @classmethod
    def kept(cls, public: str, secrets: Mapping[str, str], prefix: str = "") -> Self:
        """What `public` and `secrets` were made of."""
        query, key = secrets.get(f"{prefix}query", ""), secrets.get(f"{prefix}key", "")
        address, _ = read_address(f"{public}?{query}" if query else public)
        return cls(address, Credential(secrets.get(f"{prefix}scheme", "Bearer"), key) if key else None)

    def without_change(self, again: Self) -> Self:
        """Itself with another key, when `again` names the same address without saying more; else `again`."""
        if again.public != self.public or again.address.query:
            return again
        return replace(self, credential=again.credential or self.credential)

    def sharing(self, other: Self) -> Self:
        """With the key of the other, where it has none of its own and is on the same computer, whatever the port."""
        mine, theirs = self.address, other.address
        if self.credential or (mine.scheme, mine.host) != (theirs.scheme, theirs.host):
            return self
        return replace(self, credential=other.credential)

    @property
    def public(self) -> str:
        """Scheme, host, port and path."""
        return f"{self.address}{self.address.path}"

    @property
    def url(self) -> str:
        """Whole, with its query: not for any log, file or screen."""
        return self.address.at()

    def secrets(self, prefix: str = "") -> dict[str, str]:
        """What must not stand in the event file, under these names in the computer's own safe."""
        found = {"query": self.address.query}
        if self.credential:
            found |= {"scheme": self.credential.scheme, "key": self.credential.secret}
        return {prefix + name: value for name, value in found.items() if value}


@dataclass(frozen=True, slots=True, kw_only=True)
class Public:
    """What the event file knows of a place; `has_key`: the rest of it is in the computer's own safe."""

    export: str
    attendance: str = ""
    has_key: bool = False

    @classmethod
    def of(cls, settings: Event) -> Self:
        return cls(
            export=settings.source.partition(":")[2],
            attendance=settings.get(ATTENDANCE_URL),
            has_key=settings.get(HAS_KEY) == "yes",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The two addresses of an event; without `attendance` nobody over there wants to hear who came."""

    export: Endpoint
    attendance: Endpoint | None = None

    @classmethod
    def typed(cls, export_url: str, token: str = "", attendance_url: str = "") -> Self:
        """A token opens the export; the attendance address shares the key only on the same server."""
        export = Endpoint.typed(export_url, token)
        return cls(export=export, attendance=Endpoint.typed(attendance_url) if attendance_url.strip() else None)

    def typed_again(self, export_url: str, token: str = "", attendance_url: str = "") -> Self:
        """As `typed`, by somebody who links an event anew: what was not said stays as it was."""
        again = self.typed(export_url, token, attendance_url)
        export = self.export.without_change(again.export)
        attendance = self.attendance
        if again.attendance:
            attendance = self.attendance.without_change(again.attendance) if self.attendance else again.attendance
        return replace(self, export=export, attendance=attendance)

    @classmethod
    def kept(cls, public: Public, secrets: Mapping[str, str]) -> Self:
        """The place that an event was linked with."""
        export = Endpoint.kept(public.export, secrets)
        if not public.attendance:
            return cls(export=export)
        return cls(export=export, attendance=Endpoint.kept(public.attendance, secrets, _ATTENDANCE))

    @property
    def key(self) -> str:
        """Names the system in cursors; the event's source."""
        return f"web:{self.export.public}"

    @property
    def receiver(self) -> Endpoint | None:
        """The attendance address with the key that it is called with: the export's, on the same server."""
        return self.attendance.sharing(self.export) if self.attendance else None

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        return (self.export, self.attendance) if self.attendance else (self.export,)

    def keep(self, settings: Event) -> None:
        """Write what is no secret into the event's settings; inside `Roster.writing()`."""
        settings.set("source", self.key)
        settings.set(ATTENDANCE_URL, self.attendance.public if self.attendance else "")
        settings.set(HAS_KEY, "yes" if self.secrets() else "")

    def secrets(self) -> dict[str, str]:
        found = self.export.secrets()
        return found | self.attendance.secrets(_ATTENDANCE) if self.attendance else found
