"""Formulas of an XLSX sheet that were never computed: their text, which no reader of values shows. Computes nothing."""

from __future__ import annotations

import html
import posixpath
import re
import zipfile
from pathlib import Path

_SHEET = re.compile(r"""<(?:\w+:)?sheet\s[^>]*>""")
_RELATION = re.compile(r"""<(?:\w+:)?Relationship\s[^>]*>""")
_ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_FORMULA = re.compile(
    r"""<(?:\w+:)?c\s[^>]*?\br=["']([A-Z]{1,3})(\d{1,7})["'][^>]*>\s*<(?:\w+:)?f(?:\s[^>]*)?>([^<]+)</(?:\w+:)?f>"""
    r"""\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</"""
)


def unevaluated(path: Path, sheet: str) -> dict[tuple[int, int], str]:
    """(row, column) from 0 → `=formula` of each cell without a stored value."""
    with zipfile.ZipFile(path) as parts:
        part = _part_of(parts, sheet)
        if part not in parts.namelist():
            return {}
        xml = parts.read(part)
    if b"<f" not in xml and b":f" not in xml:
        return {}
    found = _FORMULA.finditer(xml.decode("utf-8", "replace"))
    return {(int(match[2]) - 1, _column(match[1])): "=" + html.unescape(match[3]) for match in found}


def _part_of(parts: zipfile.ZipFile, sheet: str) -> str:
    """Where the sheet of that name stands in the file."""
    names = set(parts.namelist())
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
        return ""
    book = parts.read("xl/workbook.xml").decode("utf-8", "replace")
    tags = [_attributes(tag) for tag in _SHEET.findall(book)]
    number = next((tag.get("r:id", "") for tag in tags if tag.get("name") == sheet), "")
    relations = parts.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    targets = {tag.get("Id"): tag.get("Target", "") for tag in map(_attributes, _RELATION.findall(relations))}
    target = targets.get(number, "")
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join("xl", target))


def _attributes(tag: str) -> dict[str, str]:
    return {name: html.unescape(one or two) for name, one, two in _ATTRIBUTE.findall(tag)}


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
