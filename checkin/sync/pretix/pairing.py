"""Is this the right pretix, key, organizer, event, list? Each told from the others. Keeps nothing of what it learns.

What is wrong comes out as WrongUse with a reason of its own; Unreachable means that nobody could be asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

from checkin.errors import AccessRevoked, NoAnswer, Reason, Unreachable, WrongUse
from checkin.event_setup import Access, Note, NoteKind
from checkin.sync.http import Caller, Credential, raise_for_access
from checkin.sync.paired import Paired
from checkin.sync.pretix import device
from checkin.sync.pretix.api import Api
from checkin.sync.pretix.details import Details, read_details
from checkin.sync.pretix.link import Link, read_link
from checkin.sync.pretix.place import Place
from checkin.sync.pretix.values import spoken

MOST_NAMED = 8  # choices that a sentence names
ORGANIZERS = "/api/v1/organizers/"


def check(url: str, access: Access) -> Paired:
    """Ask for everything that the door will need. The code of a new device is used up by this, its key is not lost."""
    link = read_link(url)
    if access.token.strip() and access.device_token.strip():
        raise WrongUse(Reason.TWO_KEYS)
    wanted = _with_link(access, link)
    with _plainly():
        if access.device_token.strip():
            return _with_device(link.url, wanted)
        if access.token.strip():
            return _with_token(link.url, wanted)
    raise WrongUse(Reason.KEY_MISSING)


def _with_link(access: Access, link: Link) -> Access:
    """What the pasted page names counts where nothing else was said."""
    return replace(
        access,
        organizer=access.organizer.strip() or link.organizer,
        event=access.event.strip() or link.event,
        check_in_list=access.check_in_list.strip() or link.check_in_list,
    )


@contextmanager
def _plainly() -> Iterator[None]:
    """The errors of a desk at work, as those of somebody who has just typed an address and a key."""
    try:
        yield
    except AccessRevoked as error:
        wrong = error.reason is Reason.KEY_REFUSED
        raise WrongUse(Reason.WRONG_KEY if wrong else Reason.MAY_NOT_READ, **error.params) from error
    except NoAnswer:
        raise
    except Unreachable as error:
        if error.reason not in (Reason.MOVED, Reason.NOT_PRETIX, Reason.NOT_JSON, Reason.WRONG_ADDRESS):
            raise
        moved = error.reason is Reason.MOVED
        raise WrongUse(Reason.MOVED if moved else Reason.NOT_PRETIX, **error.params) from error


# ── the two kinds of keys ──────────────────────────────────────────────────────────────────────────────────────────


def _with_token(url: str, wanted: Access) -> Paired:
    credential = Credential("Token", wanted.token.strip())
    with Caller(url, credential) as caller:
        _greet(caller)
        organizer = _chosen(wanted.organizer, _choices(caller, ORGANIZERS), _ORGANIZER)
        return _pair(caller, credential, replace(wanted, organizer=organizer))


def _with_device(url: str, wanted: Access) -> Paired:
    """Its organizer is known, and most often its event and list: pretix calls that the event selection."""
    with Caller(url) as stranger:
        known = device.initialize(stranger, wanted.device_token)
    organizer = _chosen(wanted.organizer, {known.organizer: known.organizer}, _ORGANIZER)
    credential = Credential("Device", known.key)
    with Caller(url, credential) as caller:
        _greet(caller)
        event, check_in_list = device.chosen(caller)
        if wanted.event.casefold() not in ("", event.casefold()):
            check_in_list = ""
        wanted = replace(
            wanted,
            organizer=organizer,
            event=wanted.event or event,
            check_in_list=wanted.check_in_list or check_in_list,
        )
        return replace(_pair(caller, credential, wanted), provisional=known.kept_as)


def _pair(caller: Caller, credential: Credential, wanted: Access) -> Paired:
    place = _event(caller, Place(url=_url(caller), organizer=wanted.organizer, event=wanted.event))
    details = read_details(Api(place, caller))
    lists = {str(one.source_id): one for one in details.lists}
    list_id = _chosen(wanted.check_in_list, {key: one.name for key, one in lists.items()}, _LIST)
    _require_orders(caller, place)
    return Paired(
        key=place.key,
        keep=place.keep,
        check_in_list=lists[list_id],
        secrets={"scheme": credential.scheme, "key": credential.secret},
        notes=tuple(_notes(caller, place, details, list_id)),
    )


# ── the questions ──────────────────────────────────────────────────────────────────────────────────────────────────


def _greet(caller: Caller) -> None:
    """Only pretix answers this, and only to a key that it knows."""
    reply = caller.get("/api/v1/version")
    if reply.status in (401, 403):
        raise WrongUse(Reason.WRONG_KEY if reply.is_json else Reason.NOT_PRETIX, host=reply.host)
    raise_for_access(reply)
    value = reply.json()
    if reply.status != 200 or not isinstance(value, dict) or "pretix" not in value:
        raise WrongUse(Reason.NOT_PRETIX, host=reply.host)


def _event(caller: Caller, place: Place) -> Place:
    """With the event as pretix writes it. A 403 leaves open what is wrong; the list of events tells."""
    reply = caller.get(f"{place.event_path}/") if place.event else None
    if reply is not None and reply.status == 200 and reply.is_json:
        return replace(place, event=str(reply.json()["slug"]))
    choices = _choices(caller, f"{place.organizer_path}/events/")
    return replace(place, event=_chosen(place.event, choices, _EVENT))


def _choices(caller: Caller, path: str) -> dict[str, str]:
    """Short form → name, of all that the key gives access to."""
    found: dict[str, str] = {}
    while path:
        reply = caller.get(path)
        raise_for_access(reply)
        page = reply.json()
        if reply.status != 200 or not isinstance(page, dict):
            raise Unreachable(Reason.NOT_PRETIX, host=reply.host)
        found |= {str(row["slug"]): spoken(row.get("name")) or str(row["slug"]) for row in page.get("results", ())}
        path = page.get("next") or ""
    return found


def _require_orders(caller: Caller, place: Place) -> None:
    """A key for check-in alone sees nobody, and pretix answers it with an empty list elsewhere."""
    raise_for_access(caller.get(f"{place.event_path}/orders/?page_size=1&include=code"))


def _notes(caller: Caller, place: Place, details: Details, list_id: str) -> Iterator[Note]:
    if caller.is_plain:
        yield Note(NoteKind.PLAIN_HTTP, {"host": caller.address.host})
    if not _may_check_in(caller, place, list_id):
        yield Note(NoteKind.MAY_NOT_CHECK_IN)
    for check_in_list in details.lists:
        if check_in_list.source_id == list_id and list_id in details.unknown_rules:
            yield Note(NoteKind.LIST_RULES, {"name": check_in_list.name})


def _may_check_in(caller: Caller, place: Place, list_id: str) -> bool:
    """By a ticket that cannot be, only to see: a key without the right is told that there is no such list."""
    body = {"secret": uuid4().hex, "lists": [int(list_id)], "simulate": True, "questions_supported": False}
    reply = caller.post(f"{place.organizer_path}/checkinrpc/redeem/", body)
    if reply.status == 403:
        return False
    raise_for_access(reply)
    value: Any = reply.json()
    return not (isinstance(value, dict) and "lists" in value)


def _url(caller: Caller) -> str:
    return caller.address.at("/").rstrip("/")


# ── choosing ───────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Question:
    name: str  # of the parameter in the sentence of `wrong`
    wrong: Reason
    which: Reason


_ORGANIZER = _Question("organizer", Reason.WRONG_ORGANIZER, Reason.WHICH_ORGANIZER)
_EVENT = _Question("event", Reason.WRONG_EVENT, Reason.WHICH_EVENT)
_LIST = _Question("name", Reason.WRONG_LIST, Reason.WHICH_LIST)


def _chosen(wanted: str, choices: Mapping[str, str], question: _Question) -> str:
    """The key of the choice that was named, by key or name in any case; where there is but one, nobody needs to."""
    if not wanted and len(choices) == 1:
        return next(iter(choices))
    for key, name in choices.items():
        if wanted and wanted.casefold() in (key.casefold(), name.casefold()):
            return key
    known = {"known": _listed(choices), "choices": dict(choices)}
    if choices and not wanted:
        raise WrongUse(question.which, **known)
    raise WrongUse(question.wrong, **{question.name: wanted or "…"}, **known)


def _listed(choices: Mapping[str, str]) -> str:
    named = [key if key == name else f"{key} · {name}" for key, name in choices.items()]
    more = ["…"] if len(named) > MOST_NAMED else []
    return " ; ".join([*named[:MOST_NAMED], *more]) or "–"
