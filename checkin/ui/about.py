"""« À propos »: what this program is called and which version it is."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from checkin import __version__
from checkin.ui.app import SHOWN_NAME
from checkin.ui.texts.exchange import menu_words


def show_about(parent: QWidget | None, icon: QIcon) -> None:
    """Beside the desk, which goes on."""
    box = QMessageBox(parent)
    box.setIconPixmap(icon.pixmap(64))
    box.setText(SHOWN_NAME)
    box.setInformativeText(menu_words.about(__version__))
    box.setModal(False)
    box.show()
