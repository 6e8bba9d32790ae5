"""What a person pastes or scans to say which pretix: an address, a page of the browser, a device's QR. Asks nobody."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from checkin.errors import Reason, WrongUse
from checkin.sync.http import read_address

HANDSHAKE = 1  # the version of the QR that pretix shows for a new device
_BEHIND = re.compile(r"/(?:control|api/v1)(?:/.*)?$")
_PAGE = re.compile(
    r"/(?:control/event/|api/v1/organizers/)(?P<organizer>[^/]+)(?:/events)?"
    r"(?:/(?P<event>[^/]+)(?:/checkinlists/(?P<check_in_list>\d+))?)?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """`url` has no slash at its end; the others are "" where the address does not name them."""

    url: str
    organizer: str = ""
    event: str = ""
    check_in_list: str = ""


def read_link(text: str) -> Link:
    """The server and what else the address names; https where it does not say. WrongUse for anything else."""
    whole = text.strip()
    address, credential = read_address(whole if "://" in whole else f"https://{whole}")
    if credential:  # pretix's own key goes where these would
        raise WrongUse(Reason.BAD_ADDRESS)
    page = _PAGE.search(address.path)
    named = {name: unquote(found) for name, found in page.groupdict().items() if found} if page else {}
    return Link(url=f"{address}{_BEHIND.sub('', address.path).rstrip('/')}", **named)


def read_qr(text: str) -> tuple[str, str] | None:
    """(address, initialization code) of the QR that pretix shows for a new device; None for any other text."""
    try:
        said = json.loads(text)
        url, code = said["url"], said["token"]
    except (ValueError, TypeError, LookupError):
        return None
    if said.get("handshake_version") != HANDSHAKE or not isinstance(url, str) or not isinstance(code, str):
        return None
    return (url, code) if urlsplit(url).hostname and code.strip() else None
