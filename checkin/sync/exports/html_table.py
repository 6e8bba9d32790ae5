"""HTML pages and XML spreadsheets that call themselves .xls → sheets, one per table. Runs nothing that is in them."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from checkin.sync.exports.table import Sheet
from checkin.sync.exports.values.cells import Number

_SAMPLE = 200_000  # characters in which a table must begin
_TABLES = frozenset(("table", "ss:table"))
_ROWS = frozenset(("tr", "row", "ss:row"))
_CELLS = frozenset(("td", "th", "cell", "ss:cell"))
_SILENT = frozenset(("script", "style", "title", "head"))
_BREAKS = frozenset(("br", "p", "div", "li"))
_WIDEST_SPAN = 500
_LONGEST_WORDS = 4000  # characters that a table inside a cell adds to it
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_SHORTENED = re.compile(r"-?\d(?:[.,]\d+)?E\+\d+", re.IGNORECASE)
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)""", re.IGNORECASE)


def is_html(text: str) -> bool:
    """Whether a text is a page with a table or an XML spreadsheet, whatever its file is called."""
    start = text[:_SAMPLE].lstrip("\ufeff \t\r\n").casefold()
    return start.startswith("<") and any(f"<{tag}" in start for tag in ("table", "tr", "ss:table", "row"))


def said_charset(content: bytes) -> str | None:
    """The encoding that a page names in its first lines."""
    match = _CHARSET.search(content[:4096]) if content.lstrip()[:1] == b"<" else None
    return (match[1] or match[2]).decode("ascii") if match else None


def read_tables(text: str) -> list[Sheet]:
    """Every table of the page, those inside others too; `<tr>` n is row n."""
    parser = _Tables()
    parser.feed(text)
    parser.close()
    parser.finish()
    return [
        Sheet(table.name or str(number), table.rows, pads=True) for number, table in enumerate(parser.done, start=1)
    ]


class _Table:
    def __init__(self, name: str) -> None:
        self.name = name
        self.rows: list[list[str]] = []
        self.waiting: dict[int, tuple[int, str]] = {}  # column → rows still covered from above, their text
        self.text: list[str] | None = None  # of the open cell
        self.span = (1, 1)  # columns, rows
        self.number = False
        self.exact = ""  # the number that a page shows shortened

    def open_row(self) -> None:
        self.close_cell()
        self.rows.append([])
        self._cover()

    def open_cell(self, attributes: dict[str, str | None]) -> None:
        self.close_cell()
        if not self.rows:
            self.rows.append([])
        self._jump(_count(attributes.get("ss:index"), 0))
        self.span = (_count(attributes.get("colspan"), 1), _count(attributes.get("rowspan"), 1))
        self.number = "x:num" in attributes
        self.exact = attributes.get("x:num") or ""
        self.text = []

    def close_cell(self) -> None:
        if self.text is None:
            return
        text = "\n".join(_BLANKS.sub(" ", line).strip() for line in "".join(self.text).split("\0")).strip()
        text = self.exact if self.exact and _SHORTENED.fullmatch(text) else text
        row, (columns, rows) = self.rows[-1], self.span
        if rows > 1:
            self.waiting[len(row)] = (rows - 1, text)
        row.extend([Number(text) if self.number and text else text, *[""] * (columns - 1)])
        self.text = None
        self._cover()

    def words(self) -> str:
        """What a small table says, one line per row; nothing for one that may be the table of attendees."""
        lines = [" ".join(filter(None, row)) for row in self.rows]
        small = len(self.rows) == 1 or all(len(row) == 1 for row in self.rows)
        said = "\0".join(filter(None, lines)) if small else ""
        return said if len(said) <= _LONGEST_WORDS else ""

    def _jump(self, index: int) -> None:
        row = self.rows[-1]
        row.extend([""] * (index - 1 - len(row)))

    def _cover(self) -> None:
        """The cells of this row that one above reaches down to: it speaks for them too."""
        row = self.rows[-1]
        while (covered := self.waiting.get(len(row))) is not None:
            left, text = covered
            if left > 1:
                self.waiting[len(row)] = (left - 1, text)
            else:
                del self.waiting[len(row)]
            row.append(text)


class _Tables(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.done: list[_Table] = []
        self._open: list[_Table] = []
        self._silent = 0
        self._sheet = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += tag != "head"
        elif tag in ("worksheet", "ss:worksheet"):
            self._sheet = dict(attrs).get("ss:name") or ""
        elif tag in _TABLES or (tag in _ROWS and not self._open):
            self._begin()
        self._inside(tag, dict(attrs))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            return
        self._inside(tag, dict(attrs))
        if self._open and tag in _CELLS:
            self._open[-1].close_cell()

    def _begin(self) -> None:
        self._open.append(_Table(self._sheet))
        self.done.append(self._open[-1])

    def _inside(self, tag: str, attributes: dict[str, str | None]) -> None:
        if not self._open:
            return
        table = self._open[-1]
        if tag in _ROWS:
            table.open_row()
        elif tag in _CELLS:
            table.open_cell(attributes)
        elif table.text is not None and tag in _BREAKS:
            table.text.append("\0")
        elif tag in ("data", "ss:data"):
            table.number = attributes.get("ss:type") == "Number"

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(self._silent - (tag != "head"), 0)
        elif self._open and tag in _CELLS | _ROWS:
            self._open[-1].close_cell()
        elif self._open and tag in _TABLES:
            self._close(self._open.pop())

    def _close(self, table: _Table) -> None:
        """A table of one row or column inside a cell is also the text of that cell."""
        table.close_cell()
        around = self._open[-1].text if self._open else None
        if around is not None and (words := table.words()):
            around.append(f"\0{words}\0")

    def handle_data(self, data: str) -> None:
        if self._open and not self._silent and self._open[-1].text is not None:
            self._open[-1].text.append(data)

    def finish(self) -> None:
        for table in self._open:
            table.close_cell()


def _count(text: str | None, otherwise: int) -> int:
    return min(int(text), _WIDEST_SPAN) if text and text.isascii() and text.isdigit() and int(text) else otherwise
