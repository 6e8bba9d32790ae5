"""A file of any kind → its sheets. Looks at the bytes, never at the name's ending. Finds no table in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from checkin.errors import Reason, Unreadable
from checkin.sync.exports.decoding import Decoded, decode, repaired_all
from checkin.sync.exports.delimited import is_delimiter, read_delimited
from checkin.sync.exports.html_table import is_html, read_tables, said_charset
from checkin.sync.exports.table import Sheet
from checkin.sync.exports.workbook import read_workbook

MOST_BYTES = 200 * 2**20
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # what a workbook behind a password holds
# Pictures, PDF, archives, sounds, programs: what somebody renamed .csv.
_OTHERS = (
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF", b"II*\0", b"MM\0*", b"\0\0\1\0"),
    *(b"%PDF", b"{\\rtf", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"SQLite format 3\0"),
    *(b"\x7fELF", b"MZ\x90", b"OggS", b"ID3", b"\0\0\0\x18ftyp", b"\0\0\0\x20ftyp"),
)
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\x0b\x0c\x1a\x1b\x07\x00\x08")
_MOST_CONTROLS = 0.1  # of the bytes; above, it is no text


@dataclass(frozen=True, slots=True)
class Source:
    """`about`: file_type and what else there is to say of the bytes; `names`: sheets to choose from."""

    sheets: Sequence[Sheet]
    about: Mapping[str, object]
    names: tuple[str, ...] = ()
    repaired: bool = field(default=False)  # the text had been encoded twice


def read_source(path: Path, *, sheet: str | None, encoding: str | None, delimiter: str | None) -> Source:
    """Every sheet of the file. Unreadable where it is none, or where a choice does not fit it."""
    separator = _separator(delimiter)
    content = _content(path)
    if content.startswith((ZIP, OLE)):
        return _from_workbook(path, content, sheet)
    if content.startswith(_OTHERS) or _is_binary(content):
        raise Unreadable(Reason.NO_TABLE, path=path)
    decoded = _decoded(content, encoding)
    if not decoded.text.strip():
        raise Unreadable(Reason.EXPORT_EMPTY, path=path)
    if is_html(decoded.text):
        return _from_html(path, content, decoded, encoding, sheet)
    if sheet:
        raise Unreadable(Reason.NO_SHEET, path=path, sheet=sheet)
    return _from_text(decoded, separator)


def _content(path: Path) -> bytes:
    if path.is_dir():
        raise Unreadable(Reason.IS_FOLDER, path=path)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Unreadable(Reason.TOO_LARGE, path=path, detail=f"> {MOST_BYTES // 2**20} MB")
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise Unreadable(Reason.FILE_MISSING, path=path) from error
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or str(error)
        raise Unreadable(Reason.EXPORT_UNREADABLE, path=path, detail=detail) from error
    if not content:
        raise Unreadable(Reason.EXPORT_EMPTY, path=path)
    return content


def _separator(delimiter: str | None) -> str | None:
    if delimiter is None:
        return None
    if found := is_delimiter(delimiter):
        return found
    raise Unreadable(Reason.BAD_DELIMITER, delimiter=delimiter)


def _decoded(content: bytes, encoding: str | None) -> Decoded:
    try:
        return decode(content, encoding)
    except LookupError as error:
        raise Unreadable(Reason.UNKNOWN_ENCODING, encoding=encoding) from error


def _is_binary(content: bytes) -> bool:
    """Many control characters that no text has; UTF-16 has none but zeros."""
    head = content[:8192]
    return sum(byte in _CONTROLS for byte in head) > _MOST_CONTROLS * len(head)


def _from_workbook(path: Path, content: bytes, sheet: str | None) -> Source:
    if content.startswith(OLE) and _ENCRYPTED in content:
        raise Unreadable(Reason.PASSWORD, path=path)
    book = read_workbook(path, sheet)
    sheets = [found for found in book.sheets if found.rows]
    if not sheets:
        raise Unreadable(Reason.EXPORT_EMPTY, path=path)
    whole, repaired = _repaired(sheets)
    return Source(whole, {"file_type": book.kind}, book.names, repaired)


def _repaired(sheets: list[Sheet]) -> tuple[list[Sheet], bool]:
    """The sheets with cells that were encoded twice made whole, where all of them decode cleanly."""
    again = repaired_all(cell for sheet in sheets for row in sheet.rows for cell in row)
    if not again:
        return sheets, False
    return [
        Sheet(one.name, [[again.get(cell, cell) for cell in row] for row in one.rows], pads=True) for one in sheets
    ], True


def _from_html(path: Path, content: bytes, decoded: Decoded, encoding: str | None, sheet: str | None) -> Source:
    said = said_charset(content)
    if encoding is None and said and decoded.encoding not in ("utf-8", "utf-16-le", "utf-16-be"):
        decoded = _decoded_as_said(content, said, decoded)
    tables = read_tables(decoded.text)
    wanted = [table for table in tables if sheet in (None, "", table.name)]
    if sheet and not wanted:
        raise Unreadable(Reason.NO_SHEET, path=path, sheet=sheet)
    about = {"file_type": "html", "encoding": decoded.encoding, "bom": decoded.bom}
    return Source(wanted, about, tuple(table.name for table in tables), decoded.repaired)


def _decoded_as_said(content: bytes, said: str, otherwise: Decoded) -> Decoded:
    try:
        found = decode(content, "cp1252" if said.casefold() in ("iso-8859-1", "latin1") else said)
    except LookupError:
        return otherwise
    return found if found.text.count("\ufffd") <= otherwise.text.count("\ufffd") else otherwise  # pages may lie


def _from_text(decoded: Decoded, separator: str | None) -> Source:
    records = read_delimited(decoded.text, separator)
    about = {
        "file_type": "csv",
        "encoding": decoded.encoding,
        "bom": decoded.bom,
        "separator": records.delimiter,
        "newline": records.newline,
    }
    return Source([Sheet("", records.rows)], about, (), decoded.repaired)
