"""Errors by what the caller does next. Each carries an enum and parameters; `ui.texts` has the sentences.

CheckinError
├─ WrongUse       the request makes no sense: say so, change nothing
├─ Unreadable     an export or file that cannot be read: say so, change nothing
├─ StoreError     the event file cannot be used or written: stop
├─ Unreachable    the registration system did not do what it was asked: try later
│  ├─ NoAnswer    nobody there, or a network in its place: ask it itself when it is back
│  └─ Busy        it asks us to come back later
├─ Rejected       the registration system refused one scan for good: set aside and show
└─ AccessRevoked  the registration system no longer knows us: set up again
"""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why, one sentence each in `ui.texts`; the parameters are named behind each."""

    # the event file
    NO_EVENT = "no_event"  # no event file was named and none was opened before
    FILE_MISSING = "file_missing"  # path
    FILE_EMPTY = "file_empty"  # path
    IS_FOLDER = "is_folder"  # path
    NOT_AN_EVENT = "not_an_event"  # path
    DAMAGED = "damaged"  # path
    NEWER_VERSION = "newer_version"  # path
    READ_ONLY = "read_only"  # path
    DISK_FULL = "disk_full"  # path
    BUSY = "busy"  # path
    KEY_UNKNOWN = "key_unknown"  # path
    KEY_LOCKED = "key_locked"  # path
    WRONG_PASSPHRASE = "wrong_passphrase"  # path
    SHORT_PASSPHRASE = "short_passphrase"  # shortest
    NOT_ENCRYPTED = "not_encrypted"  # path
    OPEN_ELSEWHERE = "open_elsewhere"  # path
    NO_FOLDER = "no_folder"  # path
    EXISTS = "exists"  # path
    STORE = "store"  # path, detail
    NOT_WRITABLE = "not_writable"  # path, detail
    FILE_IN_USE = "file_in_use"  # path
    BACKUP_AWAY = "backup_away"  # path of the folder
    BACKUP_FULL = "backup_full"  # path of the folder
    BACKUP_BAD = "backup_bad"  # path
    OTHER_EVENT = "other_event"  # path
    OTHER_EVENTS_STATION = "other_events_station"  # path
    STATION_PURGED = "station_purged"  # path
    NOT_A_STATION = "not_a_station"
    STATION_NAME = "station_name"  # name
    # exports
    EXPORT_UNREADABLE = "export_unreadable"  # path, detail
    EXPORT_EMPTY = "export_empty"  # path
    NO_TABLE = "no_table"  # path
    NO_NAMES = "no_names"  # path
    NO_SHEET = "no_sheet"  # path, sheet
    NO_COLUMN = "no_column"  # column
    UNKNOWN_COLUMN = "unknown_column"  # column, known
    UNKNOWN_FIELD = "unknown_field"  # field
    UNKNOWN_ENCODING = "unknown_encoding"  # encoding
    BAD_DELIMITER = "bad_delimiter"  # delimiter
    TOO_LARGE = "too_large"  # path, detail
    PASSWORD = "password"  # path
    # requests
    UNKNOWN_LIST = "unknown_list"  # name
    LIST_EXISTS = "list_exists"  # name
    BAD_CAPACITY = "bad_capacity"
    BAD_HOURS = "bad_hours"
    BAD_TIME = "bad_time"  # text
    BAD_TIMEZONE = "bad_timezone"  # timezone
    BAD_SOURCE = "bad_source"  # source
    SOURCE_LATER = "source_later"  # source
    BLANK_CODE = "blank_code"
    BLANK_NAME = "blank_name"
    BLANK_REASON = "blank_reason"
    BAD_DAYS = "bad_days"  # text, most
    BAD_AGE = "bad_age"  # text
    UNSENT_SCANS = "unsent_scans"  # count
    PURGED = "purged"  # the personal data of this event was erased
    NO_SUCH_PERSON = "no_such_person"  # text
    SEVERAL_PEOPLE = "several_people"  # text, ids
    ALREADY_ERASED = "already_erased"  # ticket
    SHORT_PIN = "short_pin"  # shortest
    NO_PIN = "no_pin"
    KIOSK_WITHOUT_PIN = "kiosk_without_pin"
    NOT_A_CANDIDATE = "not_a_candidate"  # ticket
    UNKNOWN_TICKET = "unknown_ticket"  # code
    SEVERAL_TICKETS = "several_tickets"  # code, ids
    BAD_FORMAT = "bad_format"  # path
    NO_TEMPLATE = "no_template"  # template
    TEMPLATE_UNREADABLE = "template_unreadable"  # template, detail
    TEMPLATE_UNSAFE = "template_unsafe"  # template, what
    TEMPLATE_TOO_MUCH = "template_too_much"  # template
    TEMPLATE_SIZE = "template_size"  # template, width, height
    TEMPLATE_SLOT = "template_slot"  # template, slot
    TEMPLATE_OPTION = "template_option"  # template, slot, option
    TEMPLATE_PICTURE = "template_picture"  # template
    TEMPLATE_NAME = "template_name"  # template
    LOGO_UNREADABLE = "logo_unreadable"  # path
    NO_SHEET_LAYOUT = "no_sheet_layout"  # sheet
    SHEET_TOO_SMALL = "sheet_too_small"  # template, sheet
    NO_CARDS = "no_cards"
    NOBODY_CAME = "nobody_came"
    BAD_HALF_DAY = "bad_half_day"  # text
    NOT_PRINTED = "not_printed"  # printer
    CODE_TOO_LONG = "code_too_long"  # code
    NO_FONT = "no_font"  # path
    NO_DISPLAY = "no_display"
    NO_EXPORT_YET = "no_export_yet"
    SCANS_AS_SOURCE = "scans_as_source"
    USAGE = "usage"  # detail
    UNEXPECTED = "unexpected"  # detail
    # registration systems
    NO_REGISTRATION = "no_registration"
    TRAINING = "training"
    FOLDER_AWAY = "folder_away"  # path
    FILE_GROWS = "file_grows"  # path
    # registration systems over the network; never an address with its path or query: these may be secret
    HOST_UNKNOWN = "host_unknown"  # host
    NO_ROUTE = "no_route"  # host
    CONNECTION_REFUSED = "connection_refused"  # host
    TIMED_OUT = "timed_out"  # host
    CUT_OFF = "cut_off"  # host
    NOT_TRUSTED = "not_trusted"  # host
    TLS = "tls"  # host
    PROXY = "proxy"  # host
    PORTAL = "portal"  # host
    REDIRECTED = "redirected"  # host, target
    MOVED = "moved"  # host
    NOT_JSON = "not_json"  # host
    ANSWER_TOO_LARGE = "answer_too_large"  # host, megabytes
    SERVER_ERROR = "server_error"  # host, status
    SERVER_BUSY = "server_busy"  # host
    WRONG_ADDRESS = "wrong_address"  # host
    KEY_REFUSED = "key_refused"  # host
    NO_RIGHT = "no_right"  # host
    BAD_ADDRESS = "bad_address"
    BAD_KEY = "bad_key"
    ORDER_UNREADABLE = "order_unreadable"  # order
    KEYRING_CLOSED = "keyring_closed"
    LIST_REFUSED = "list_refused"  # host
    ATTENDANCE_REFUSED = "attendance_refused"  # host, status
    ATTENDANCE_UNCLEAR = "attendance_unclear"  # host
    NO_KEY = "no_key"  # this computer does not have the event's key
    # setting up an event with a registration system; `known`: what the key gives access to, `choices`: name by value
    KEY_MISSING = "key_missing"
    TWO_KEYS = "two_keys"
    NOT_PRETIX = "not_pretix"  # host
    WRONG_KEY = "wrong_key"  # host
    WRONG_DEVICE_CODE = "wrong_device_code"
    WRONG_ORGANIZER = "wrong_organizer"  # organizer, known
    WRONG_EVENT = "wrong_event"  # event, known
    WRONG_LIST = "wrong_list"  # name, known
    WHICH_ORGANIZER = "which_organizer"  # known
    WHICH_EVENT = "which_event"  # known
    WHICH_LIST = "which_list"  # known
    MAY_NOT_READ = "may_not_read"
    OTHER_SOURCE = "other_source"  # source


class CheckinError(Exception):
    """Base of all that we raise on purpose; `params` fill the sentence of `reason`."""

    def __init__(self, reason: Reason, **params: object) -> None:
        super().__init__(reason.value, params)
        self.reason = reason
        self.params = params


class WrongUse(CheckinError):
    """The request makes no sense; nothing was changed."""


class Unreadable(CheckinError):
    """A file that we were given cannot be read; nothing was changed."""


class StoreError(CheckinError):
    """The event file cannot be opened or written; stop and say so."""


class Unreachable(CheckinError):
    """The registration system did not do what it was asked; everything stays in the outbox.

    `retry_after`: seconds that it asked us to wait, 0 when it did not say.
    """

    def __init__(self, reason: Reason, retry_after: float = 0.0, **params: object) -> None:
        super().__init__(reason, **params)
        self.retry_after = retry_after


class NoAnswer(Unreachable):
    """Nobody answered, or a network in the system's place: asking the system itself tells when it is back."""


class Busy(Unreachable):
    """The registration system is there and asks us to come back later."""


class Rejected(CheckinError):
    """The registration system refuses this scan for good; set it aside and show it."""


class AccessRevoked(CheckinError):
    """The registration system no longer accepts this station; set it up again."""
