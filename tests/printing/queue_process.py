"""A card queue in a process of its own: `python queue_process.py EVENT PRINTER COUNT` says each state, until killed."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from checkin.roster import Roster
from checkin.ui.fonts import load_fonts
from checkin.ui.printing.card_queue import CardNews, CardQueue


def say(news: CardNews) -> None:
    print(news.state.value, flush=True)


def main(event: str, printer: str, count: str) -> int:
    app = QApplication([])
    load_fonts()
    with Roster.open(Path(event)) as roster:
        tickets = list(roster.tickets.all())[: int(count)]
    queue = CardQueue(Path(event), printer)
    queue.changed.connect(say)
    for ticket in tickets:
        queue.print(ticket)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
