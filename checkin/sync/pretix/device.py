"""A new device of pretix → its own key. The code that it is initialised with works once, its key is kept at once."""

from __future__ import annotations

import hashlib
import platform
from dataclasses import dataclass, field
from typing import Any

from checkin import __version__, keychain
from checkin.errors import Reason, WrongUse
from checkin.sync.http import Caller, Reply, raise_for_access

SOFTWARE = "Partner Day Check-in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """`kept_as`: where the keychain has the key until the event has it."""

    organizer: str
    key: str = field(repr=False)
    kept_as: str


def initialize(caller: Caller, code: str) -> Device:
    """The device behind the code; an earlier try that failed after this step has used it up, and left its key.

    WrongUse for a code that pretix does not know or that was used elsewhere.
    """
    kept_as = _place_of(caller, code)
    known = keychain.read(kept_as)
    if not known:
        known = _ask(caller, code.strip())
        keychain.keep(kept_as, known)
    return Device(organizer=known["organizer"], key=known["key"], kept_as=kept_as)


def _place_of(caller: Caller, code: str) -> str:
    text = f"{caller.address.at('/')}|{code.strip()}"
    return f"device-{hashlib.sha256(text.encode()).hexdigest()[:32]}"


def _ask(caller: Caller, code: str) -> dict[str, str]:
    reply = caller.post("/api/v1/device/initialize", {"token": code, **_this_computer()})
    value = _object(reply)
    if reply.status == 400 and "token" in value:
        raise WrongUse(Reason.WRONG_DEVICE_CODE)
    if reply.status != 200 or not value.get("api_token") or not value.get("organizer"):
        raise WrongUse(Reason.NOT_PRETIX, host=reply.host)
    return {"organizer": str(value["organizer"]), "key": str(value["api_token"])}


def chosen(caller: Caller) -> tuple[str, str]:
    """(event, check-in list) that pretix has for this device; "" for what it leaves open."""
    reply = caller.get("/api/v1/device/eventselection")
    raise_for_access(reply)
    value = _object(reply) if reply.status == 200 else {}
    event, check_in_list = value.get("event"), value.get("checkinlist")
    return str(event["slug"]) if isinstance(event, dict) else "", str(check_in_list or "")


def _object(reply: Reply) -> dict[str, Any]:
    if reply.status == 404 and not reply.is_json:
        raise WrongUse(Reason.NOT_PRETIX, host=reply.host)
    value = reply.json()
    return value if isinstance(value, dict) else {}


def _this_computer() -> dict[str, str]:
    return {
        "hardware_brand": "PC",
        "hardware_model": platform.machine() or "PC",
        "os_name": platform.system() or "-",
        "os_version": platform.release() or "-",
        "software_brand": SOFTWARE,
        "software_version": __version__,
    }
