"""A form about a person: a doubtful e-mail is questioned once, never refused. It keeps nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from checkin import addresses
from checkin.ui.desk.form import Form
from checkin.ui.texts.people import people_words as say


class PersonForm(Form):
    """Has a field `email`. Confirming twice keeps an address that looks wrong: the person at the desk knows best."""

    def __init__(self, fields: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(fields, parent)
        self._questioned = ""
        self.fields["email"].textChanged.connect(self._retyped)

    def _retyped(self) -> None:
        self._questioned = ""
        self.warn("")

    def _confirm(self) -> None:
        email = self.text("email")
        doubt = _doubt(email)
        if not self.confirm.isEnabled() or not doubt or email == self._questioned:
            super()._confirm()
            return
        self._questioned = email
        self.warn(doubt)
        self.fields["email"].setFocus()
        self.reveal(self.fields["email"])


def _doubt(email: str) -> str:
    """What is odd about an address, in a sentence; "" for none."""
    if not email:
        return ""
    if not addresses.is_plausible(email):
        return say.no_address()
    meant = addresses.meant(email)
    return say.meant(meant) if meant else ""
