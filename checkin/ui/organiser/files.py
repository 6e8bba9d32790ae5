"""Ask for a file or folder without stopping the desk: Qt's own dialogs, in which a scanner's keys can be caught."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[Path], None]


def ask_open_file(
    parent: QWidget, title: str, filters: str, on_chosen: Chosen, folder: Path | None = None
) -> QFileDialog:
    """Ask for an existing file; `filters` as in QFileDialog: « Événements (*.checkin);;Tous (*) »."""
    dialog = _dialog(parent, title, on_chosen, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(filters)
    return _shown(dialog)


def ask_save_file(parent: QWidget, title: str, filters: str, on_chosen: Chosen, proposal: Path) -> QFileDialog:
    """Ask where to write; the dialog itself asks before it lets an existing file be chosen."""
    dialog = _dialog(parent, title, on_chosen, proposal.parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(filters)
    dialog.setDefaultSuffix(proposal.suffix.lstrip("."))
    dialog.selectFile(proposal.name)
    return _shown(dialog)


def ask_folder(parent: QWidget, title: str, on_chosen: Chosen, folder: Path | None = None) -> QFileDialog:
    """Ask for an existing folder."""
    dialog = _dialog(parent, title, on_chosen, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _shown(dialog)


def _dialog(parent: QWidget, title: str, on_chosen: Chosen, folder: Path | None) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder or Path.home()))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def chosen(name: str) -> None:
        on_chosen(Path(name))

    dialog.fileSelected.connect(chosen)
    return dialog


def _shown(dialog: QFileDialog) -> QFileDialog:
    dialog.resize(900, 560)
    dialog.show()
    return dialog
