"""Every sentence that people read, in French and English; enums come in, sentences go out. Knows no widget."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from checkin.errors import CheckinError
from checkin.models import ScanResult, Status, Verdict
from checkin.ui.texts.errors import errors
from checkin.ui.texts.language import LANGUAGES, language
from checkin.ui.texts.verdicts import verdicts
from checkin.ui.texts.words import words

__all__ = [
    "LANGUAGES",
    "command_help",
    "current_language",
    "error_sentence",
    "headline",
    "import_summary",
    "next_step",
    "set_language",
    "status_word",
    "unlisted",
    "verdict_title",
    "verdict_word",
]


def set_language(code: str) -> None:
    """French ("fr") or English ("en") from now on; widgets of a running application follow at once."""
    language.choose(code)


def current_language() -> str:
    """The code of the language in force; CHECKIN_LANGUAGE, else French, before one was chosen."""
    return language.known()


def error_sentence(error: CheckinError) -> str:
    """One sentence: what is wrong and what to do next."""
    return errors.sentence(error)


def verdict_title(verdict: Verdict) -> str:
    """The verdict in a few words, for a title."""
    return verdicts.title(verdict)


def headline(result: ScanResult) -> str:
    """The title on the banner: as `verdict_title`, but telling entries from exits and early from late."""
    return verdicts.headline(result)


def unlisted(result: ScanResult) -> str:
    """Why a ticket that only its signature proves has no name, to stand where the company would; "" otherwise."""
    return verdicts.unlisted(result)


def next_step(result: ScanResult, zone: ZoneInfo) -> str:
    """What the volunteer does now, times in `zone`; "" when the person simply goes in."""
    return verdicts.next_step(result, zone)


def verdict_word(verdict: Verdict) -> str:
    """The verdict in one or two words, for a row of a list."""
    return words.verdict(verdict)


def status_word(status: Status) -> str:
    """What the registration says of a ticket, in one or two words."""
    return words.status(status)


def command_help(name: str) -> str:
    """The help text of a command of the command line."""
    from checkin.ui.texts.commands import commands

    return commands.help(name)


def import_summary(attendees: int, changes: Mapping[str, int], refused: bool) -> str:
    """What an import did: counts of added, updated, unchanged and missing, or that it was refused."""
    from checkin.ui.texts.commands import commands

    return commands.import_summary(attendees, changes, refused)
