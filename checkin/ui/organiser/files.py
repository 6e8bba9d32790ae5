"""Ask for a file or folder without stopping the desk: Qt's own dialogs, in which a scanner's keys can be caught."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTreeView, QWidget

from checkin.ui import theme
from checkin.ui.on_screen import fit
from checkin.ui.organiser.look import FILE_SHEET
from checkin.ui.texts.organiser import file_words

Chosen = Callable[[Path], None]
SIZE = QSize(900, 560)


def ask_open_file(
    parent: QWidget, title: str, filters: str, on_chosen: Chosen, folder: Path | None = None
) -> QFileDialog:
    """Ask for an existing file; `filters` as in QFileDialog: « Événements (*.checkin);;Tous (*) »."""
    dialog = _dialog(parent, title, on_chosen, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(filters)
    return _shown(dialog)


def ask_save_file(parent: QWidget, title: str, filters: str, on_chosen: Chosen, proposal: Path) -> QFileDialog:
    """Ask where to write. Whoever asks says what happens to a file that exists: a question here would stop the desk."""
    dialog = _dialog(parent, title, on_chosen, proposal.parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
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
    theme.wear(dialog, FILE_SHEET)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def chosen(name: str) -> None:
        on_chosen(Path(name))

    dialog.fileSelected.connect(chosen)
    return dialog


def _shown(dialog: QFileDialog) -> QFileDialog:
    for label, text in file_words.labels().items():
        dialog.setLabelText(getattr(QFileDialog.DialogLabel, label), text)
    names = dialog.findChild(QTreeView, "treeView")
    if names is not None:
        names.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        names.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    fit(dialog, SIZE)
    dialog.show()
    return dialog
