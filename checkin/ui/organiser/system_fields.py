"""What pretix, a web address and a folder each need to be reached: their fields. Nothing is asked over the network."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkin.errors import CheckinError, Reason
from checkin.event_setup import Access
from checkin.ui import texts
from checkin.ui.organiser.field import ChoiceField, Field, Row, SecretField
from checkin.ui.organiser.files import ask_folder
from checkin.ui.organiser.look import label
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.linking import linking_words as words
from checkin.ui.texts.organiser import new_event_words as say

# The QR of a new device → (address, its code); None for any other text.
ReadQr = Callable[[str], tuple[str, str] | None]
LONGEST_DEVICE_CODE = 32  # pretix: a new device's code has 16 characters, an API token 64
KEY_ERRORS = {
    *(Reason.KEY_MISSING, Reason.TWO_KEYS, Reason.WRONG_KEY, Reason.WRONG_DEVICE_CODE, Reason.KEY_REFUSED),
    *(Reason.BAD_KEY, Reason.NO_KEY, Reason.MAY_NOT_READ, Reason.NO_RIGHT),
}
ELSEWHERE = {
    Reason.WRONG_ORGANIZER: "organizer",
    Reason.WHICH_ORGANIZER: "organizer",
    Reason.WRONG_EVENT: "event",
    Reason.WHICH_EVENT: "event",
    Reason.WRONG_LIST: "check_in_list",
    Reason.WHICH_LIST: "check_in_list",
    Reason.LIST_REFUSED: "check_in_list",
}
ADDRESS_ERRORS = {
    *(Reason.BAD_ADDRESS, Reason.WRONG_ADDRESS, Reason.NOT_PRETIX, Reason.NOT_JSON, Reason.ANSWER_TOO_LARGE),
    *(Reason.MOVED, Reason.REDIRECTED, Reason.PORTAL, Reason.OTHER_SOURCE, Reason.HOST_UNKNOWN, Reason.NO_ROUTE),
    *(Reason.CONNECTION_REFUSED, Reason.TIMED_OUT, Reason.CUT_OFF, Reason.NOT_TRUSTED, Reason.TLS, Reason.PROXY),
    *(Reason.SERVER_ERROR, Reason.SERVER_BUSY),
}
FIELD_OF = dict.fromkeys(ADDRESS_ERRORS, "address") | dict.fromkeys(KEY_ERRORS, "key") | ELSEWHERE


class SystemFields(QWidget):
    """Base of the three; `rows` of named fields, errors at the field that they are about."""

    changed = Signal()
    about: Mapping[Reason, str] = FIELD_OF  # which field an error is about

    def __init__(self, rows: tuple[tuple[str, ...], ...], fields: Mapping[str, Field]) -> None:
        super().__init__()
        self.fields = dict(fields)
        self.hint = label("hint", wraps=True)
        self._rows = {name: row for names in rows for row in (self._row(names),) for name in names}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.hint)
        for row in dict.fromkeys(self._rows.values()):
            layout.addWidget(row)

    @property
    def source(self) -> str:
        """As `Wanted.source` has it."""
        raise NotImplementedError

    @property
    def access(self) -> Access:
        return Access()

    @property
    def complete(self) -> bool:
        """Whether enough is filled in to try."""
        return bool(self.fields["address"].text)

    def complain(self, error: CheckinError) -> bool:
        """Say it at the field that it is about, with what may be chosen there; False when it is about none of them."""
        name = self.about.get(error.reason, "")
        if name not in self.fields:
            return False
        choices = error.params.get("choices")
        if isinstance(choices, Mapping):
            self.fields[name].offer(choices)
        self._rows[name].complain(self.fields[name], shown(texts.error_sentence(error), 600))
        return True

    def clear(self) -> None:
        for row in self._rows.values():
            row.clear()

    def retranslate(self) -> None:
        raise NotImplementedError

    def error_of(self, name: str) -> str:
        """What is said to be wrong in the row of that field; "" when nothing is."""
        return "" if self._rows[name].error.isHidden() else self._rows[name].error.text()

    def _row(self, names: tuple[str, ...]) -> Row:
        row = Row(*(self.fields[name] for name in names))
        for field in row.fields:
            field.changed.connect(self.changed)
        return row


class PretixFields(SystemFields):
    """Filled by the QR of a new device, whether scanned or pasted into any line; or by hand."""

    def __init__(self, read_qr: ReadQr) -> None:
        self.address, self.key = Field(), SecretField()
        self.organizer, self.event_slug, self.check_in_list = ChoiceField(), ChoiceField(), ChoiceField()
        super().__init__(
            (("address",), ("key",), ("organizer", "event", "check_in_list")),
            {
                "address": self.address,
                "key": self.key,
                "organizer": self.organizer,
                "event": self.event_slug,
                "check_in_list": self.check_in_list,
            },
        )
        self._read_qr = read_qr
        for field in self.fields.values():
            field.changed.connect(self._look_for_qr)

    @property
    def source(self) -> str:
        return f"pretix:{self.address.text}"

    @property
    def access(self) -> Access:
        key = self.key.text
        is_code = len(key) <= LONGEST_DEVICE_CODE
        return Access(
            token="" if is_code else key,
            device_token=key if is_code else "",
            organizer=self.organizer.text,
            event=self.event_slug.text,
            check_in_list=self.check_in_list.text,
        )

    @property
    def complete(self) -> bool:
        return bool(self.address.text and self.key.text)

    def take_qr(self, url: str, code: str) -> None:
        """What the QR of a new device says; pretix knows the rest."""
        for field in (self.organizer, self.event_slug, self.check_in_list):
            field.text = ""
        self.address.text, self.key.text = url, code

    def retranslate(self) -> None:
        self.hint.setText(words.pretix_hint())
        self.address.say(words.pretix_address(), words.pretix_address_example())
        self.key.say(words.pretix_key(), words.pretix_key_example())
        self.organizer.say(words.organizer(), words.may_stay_empty())
        self.event_slug.say(words.event(), words.may_stay_empty())
        self.check_in_list.say(words.check_in_list(), words.may_stay_empty())

    def _look_for_qr(self) -> None:
        """The whole text of a QR was pasted into one of the lines."""
        for field in self.fields.values():
            found = self._read_qr(field.line.text())
            if found:
                field.text = ""
                self.take_qr(*found)
                return


class WebFields(SystemFields):
    """An export's address, and where attendance may be sent to; user and password, or a token alone."""

    def __init__(self) -> None:
        self.address, self.attendance, self.user, self.key = Field(), Field(), Field(), SecretField()
        super().__init__(
            (("address",), ("attendance",), ("user", "key")),
            {"address": self.address, "attendance": self.attendance, "user": self.user, "key": self.key},
        )

    @property
    def source(self) -> str:
        """With user and password in the address, as RFC 3986 has it, where both were given."""
        text = self.address.text
        scheme, _, rest = (text if "://" in text else f"https://{text}").partition("://")
        user = f"{quote(self.user.text, safe='')}:{quote(self.key.text, safe='')}@" if self.user.text else ""
        return f"web:{scheme}://{user}{rest}"

    @property
    def access(self) -> Access:
        return Access(token="" if self.user.text else self.key.text, attendance_url=self.attendance.text)

    def retranslate(self) -> None:
        self.hint.setText(words.web_hint())
        self.address.say(words.web_address(), words.web_address_example())
        self.attendance.say(words.attendance_address(), words.optional())
        self.user.say(words.user(), words.optional())
        self.key.say(words.password_or_token(), words.optional())


class FolderFields(SystemFields):
    """The path of a folder, chosen or typed."""

    about = dict.fromkeys((Reason.NO_FOLDER, Reason.BAD_SOURCE), "address")

    def __init__(self) -> None:
        self.address = FolderField()
        super().__init__((("address",),), {"address": self.address})

    @property
    def source(self) -> str:
        return f"folder:{self.address.text}"

    def retranslate(self) -> None:
        self.hint.setText(say.folder_hint())
        self.address.say(say.folder(), say.folder_place())
        self.address.choose.setText(say.choose_folder())


class FolderField(Field):
    """A path, with a button that opens the chooser."""

    def __init__(self) -> None:
        super().__init__()
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._ask)

    def _lay_out(self) -> None:
        self.choose = QPushButton(self)
        row = QHBoxLayout(self)
        row.setSpacing(12)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        self.caption.hide()
        self._tighten()

    def _ask(self) -> None:
        ask_folder(self, say.folder(), self._chosen)

    def _chosen(self, folder: Path) -> None:
        self.text = str(folder)
