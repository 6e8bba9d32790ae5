"""A page that a window shows, on a printer or in a PDF. What stands on it is the window's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QWidget

from checkin.files import replacing

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PutOn = Callable[[QPagedPaintDevice], None]


def save_pdf(path: Path, put_on: PutOn) -> None:
    """Into that file, whole or not at all; StoreError says why not."""
    with replacing(path) as draft:
        draft.touch()
        put_on(QPdfWriter(str(draft)))


def ask_printer(
    parent: QWidget, put_on: Callable[[QPrinter], None], lay: Callable[[QPrinter], None] | None = None
) -> None:
    """Which printer, by the system's own dialog, which holds up nothing but its window; `lay` says its pages before."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if lay:
        lay(printer)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def begin() -> None:
        put_on(printer)

    dialog.accepted.connect(begin)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
