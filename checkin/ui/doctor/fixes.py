"""Which button stands beside what was found: it does what is to be done, or leads there. No widget."""

from __future__ import annotations

from checkin.doctor import Check, Finding

CODE = "code"  # brings the code to scan into view, where the page is too narrow to show it at once
_UNTRIED = (Finding.NOT_TRIED, Finding.NOT_TRIED_TODAY, Finding.FAILED)
_OF_NAME = {
    ("scanner", Finding.NOT_TRIED): CODE,
    ("scanner", Finding.NOT_TRIED_TODAY): CODE,
    ("scanner", Finding.FAILED): "scanner",
    ("camera", Finding.NOT_USED): "camera",
    ("printer", Finding.FAULTY): "printer",
    **{("printer", how): "print_trial" for how in _UNTRIED},
    **{("sound", how): "hear" for how in _UNTRIED},
    ("power", Finding.UNKNOWN): "power",
    ("sleep", Finding.UNKNOWN): "sleep",
}
_OF_FINDING = {
    Finding.TRAINING: "open",
    Finding.TRAINING_ON_THE_DAY: "open",
    Finding.NOBODY: "roster",
    Finding.NEVER_READ: "roster",
    Finding.OLD_ROSTER: "roster",
    Finding.VERY_OLD_ROSTER: "roster",
    Finding.LIST_CLOSED: "list",
    Finding.LIST_ANOTHER_DAY: "list",
    Finding.LIST_FULL: "list",
    Finding.UNSENT: "sync",
    Finding.SERVER_UNHEARD: "sync",
    Finding.SET_ASIDE: "settle",
    Finding.NO_KEY: "link",
    Finding.MUTED: "unmute",
    Finding.PLAIN: "at_rest",
    Finding.NO_PIN: "pin",
    Finding.DAMAGED: "backups",
    Finding.NO_BACKUP: "backups",
    Finding.OLD_BACKUP: "backups",
    Finding.BACKUP_BESIDE: "backups",
    Finding.PURGE_DUE: "purge",
}


def fix(check: Check) -> str:
    """The action of its button, one of `doctor_words.button`; "" where nobody here can do anything."""
    return _OF_NAME.get((check.name, check.finding)) or _OF_FINDING.get(check.finding, "")
