"""What a check may find, and which light that is. Sentences about it live in `ui.texts.doctor`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Light(StrEnum):
    """Green: all is well. Orange: people can come in, and there is something to see to. Red: do not open yet."""

    GREEN = "green"
    ORANGE = "orange"
    RED = "red"


class Finding(StrEnum):
    """What was found, where it is more than « all is well »; there is one sentence, and one thing to do, for each."""

    GOOD = "good"
    # the event file
    DAMAGED = "damaged"
    NOT_WRITTEN = "not_written"
    OLDER_PROGRAM = "older_program"
    TRAINING = "training"
    TRAINING_ON_THE_DAY = "training_on_the_day"
    TWO_WINDOWS = "two_windows"
    # registrations
    NOBODY = "nobody"
    NOBODY_EXPECTED = "nobody_expected"
    NEVER_READ = "never_read"
    OLD_ROSTER = "old_roster"
    VERY_OLD_ROSTER = "very_old_roster"
    SEARCH_FAILS = "search_fails"
    ODD_CODES = "odd_codes"
    LIST_CLOSED = "list_closed"
    LIST_ANOTHER_DAY = "list_another_day"
    LIST_FULL = "list_full"
    LIST_SMALL = "list_small"
    FOLDER_AWAY = "folder_away"
    NO_KEY = "no_key"
    UNSENT = "unsent"
    SET_ASIDE = "set_aside"
    # what belongs to the desk
    NOT_TRIED = "not_tried"
    NOT_TRIED_TODAY = "not_tried_today"
    FAILED = "failed"
    FAULTY = "faulty"
    NO_DEVICE = "no_device"
    NOT_USED = "not_used"
    MUTED = "muted"
    SMALL_SCREEN = "small_screen"
    # the computer
    CLOCK_WRONG = "clock_wrong"
    CLOCK_BEHIND = "clock_behind"
    CLOCKS_APART = "clocks_apart"
    CLOCKS_FAR_APART = "clocks_far_apart"
    SERVER_UNHEARD = "server_unheard"
    OTHER_ZONE = "other_zone"
    DISK_LOW = "disk_low"
    DISK_FULL = "disk_full"
    ON_BATTERY = "on_battery"
    BATTERY_LOW = "battery_low"
    SLEEPS = "sleeps"
    UNKNOWN = "unknown"
    VERIFIED = "verified"
    # protection of the data
    PLAIN = "plain"
    KEY_BESIDE = "key_beside"
    NO_PIN = "no_pin"
    NO_BACKUP = "no_backup"
    OLD_BACKUP = "old_backup"
    BACKUP_BESIDE = "backup_beside"
    PURGE_AFTERWARDS = "purge_afterwards"
    PURGE_DUE = "purge_due"


_GREEN = frozenset({Finding.GOOD, Finding.NOT_USED, Finding.VERIFIED, Finding.PURGE_AFTERWARDS})
_RED = frozenset(
    {
        *(Finding.DAMAGED, Finding.NOT_WRITTEN, Finding.TRAINING_ON_THE_DAY),
        *(Finding.NOBODY, Finding.NOBODY_EXPECTED, Finding.NEVER_READ, Finding.VERY_OLD_ROSTER),
        *(Finding.SEARCH_FAILS, Finding.ODD_CODES, Finding.LIST_CLOSED, Finding.FOLDER_AWAY, Finding.NO_KEY),
        *(Finding.SET_ASIDE, Finding.FAILED, Finding.CLOCK_WRONG, Finding.CLOCK_BEHIND, Finding.CLOCKS_FAR_APART),
        *(Finding.DISK_FULL, Finding.BATTERY_LOW),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that must be right before the doors open; `detail` is the evidence, "-" where there is none."""

    name: str
    finding: Finding = Finding.GOOD
    detail: str = "-"

    @property
    def light(self) -> Light:
        if self.finding in _GREEN:
            return Light.GREEN
        return Light.RED if self.finding in _RED else Light.ORANGE

    @property
    def ok(self) -> bool:
        """Whether the doors may open as far as this goes: orange does not keep anybody out."""
        return self.light is not Light.RED


def worst(checks: Iterable[Check]) -> Light:
    """The light of all of them together."""
    lights = {check.light for check in checks}
    return next((light for light in (Light.RED, Light.ORANGE) if light in lights), Light.GREEN)
