"""An answer → the export in it, by way of a private file that is gone afterwards. Tells an export from a portal's page.

What a web page is worth: HTML is a common export format, but it is also what captive portals, login pages and wrong
addresses answer. A page counts as the organiser's export when it comes from the host that was asked, has nothing to
fill in, and a table with somebody in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from email.message import Message
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from checkin.errors import NoAnswer, Reason, Unreachable, Unreadable
from checkin.files import private
from checkin.merge import Delivery
from checkin.sync.address import Address
from checkin.sync.delivery import delivery
from checkin.sync.exports import Export, read_export
from checkin.sync.http import Reply, raise_for_access
from checkin.temporary import private_folder

PLAIN_NAME = "inscriptions"
LONGEST_NAME = 80  # characters
ENDINGS = {
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.ms-excel": ".xls",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
    "text/html": ".html",
}
_FILLED_IN = (b"<form", b"<input")


def require_export(reply: Reply, asked: Address) -> None:
    """Raise for every answer that is no export at all, by its status or because another host answers a page."""
    if reply.host != asked.host and (reply.is_html or _is_page(reply)):
        raise NoAnswer(Reason.PORTAL, host=asked.host)
    raise_for_access(reply)
    if reply.status != 200:
        raise Unreachable(Reason.WRONG_ADDRESS, host=reply.host)


def delivered(reply: Reply, asked: Address) -> Delivery:
    """The export in the answer. NoAnswer (PORTAL) for a page without one, Unreadable for anything else."""
    with private_folder() as folder:
        path = write(reply, asked, Path(folder))
        return delivery(_read(reply, path), path.name)


def write(reply: Reply, asked: Address, folder: Path) -> Path:
    """The answer's body as a file of this user alone; whoever asks for it takes it away again."""
    path = folder / file_name(reply, asked)
    with private(path) as file:
        file.write(reply.body)
    return path


def file_name(reply: Reply, asked: Address) -> str:
    """As the server calls the file, else as the address does, else by the kind of its content."""
    header = Message()
    header["Content-Disposition"] = reply.headers.get("Content-Disposition", "")
    kind = reply.headers.get("Content-Type", "").partition(";")[0].strip().casefold()
    ending = ENDINGS.get(kind, ".csv")
    in_address = unquote(PurePosixPath(asked.path).name)
    names = (header.get_filename() or "", in_address if PurePosixPath(in_address).suffix else "")
    return next(filter(None, map(_plain, names)), f"{PLAIN_NAME}{ending}")


def _plain(name: str) -> str:
    """Without folders, and without what a file system may not take."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return "".join(letter for letter in last if letter.isprintable() and letter not in '<>:"|?*').strip(" .")[
        -LONGEST_NAME:
    ]


def _read(reply: Reply, path: Path) -> Export:
    page = _is_page(reply)
    try:
        export = read_export(path)
    except Unreadable as error:
        if page or reply.is_html:
            raise _portal(reply) from error
        raise Unreadable(error.reason, **{**error.params, "path": reply.host}) from error
    if page and (not export.attendees or _has(reply, _FILLED_IN)):
        raise _portal(reply)
    return export


def _portal(reply: Reply) -> NoAnswer:
    return NoAnswer(Reason.PORTAL, host=reply.host)


def _is_page(reply: Reply) -> bool:
    """By its first letter: many scripts call the CSV that they print text/html."""
    return reply.body[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def _has(reply: Reply, tags: Iterable[bytes]) -> bool:
    content = reply.body.lower()
    return any(tag in content for tag in tags)
