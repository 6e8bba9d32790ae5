"""What Qt says of itself goes into the logbook, without paths and without what it quotes."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from checkin import logbook
from checkin.logbook import Fixed, What

LONGEST = 160  # characters
Handler = Callable[[QtMsgType, QMessageLogContext, str], object]
_KINDS = {QtMsgType.QtWarningMsg: "warning", QtMsgType.QtCriticalMsg: "critical", QtMsgType.QtFatalMsg: "fatal"}
_QUOTED = re.compile(r"\"[^\"]*\"?|'[^']*'?|“[^”]*”?|«[^»]*»?|\([^()]*\)?")
_PLACE = re.compile(r"\S*[/\\@]\S*")


class QtMessages:
    """Whoever heard Qt before goes on hearing it; with nobody there it still stands on standard error."""

    def __init__(self) -> None:
        self._before: Handler | None = qInstallMessageHandler(self._take)

    def stop(self) -> None:
        qInstallMessageHandler(self._before)

    def _take(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if name := _KINDS.get(kind):
            category = Fixed(re.sub(r"[^\w.]", "?", context.category or "default"))
            logbook.note(What.QT, kind=Fixed(name), category=category, text=Fixed(bare(text)))
        if self._before:
            self._before(kind, context, text)
        elif sys.stderr:
            print(text, file=sys.stderr)


def bare(text: str) -> str:
    """The message in Qt's own words alone."""
    return " ".join(_PLACE.sub("…", _QUOTED.sub("…", text)).split())[:LONGEST]
