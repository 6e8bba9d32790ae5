"""Waits for what a card queue tells."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from checkin.card_jobs import CardState
from checkin.ui.printing.card_queue import CardNews, CardQueue


class Desk:
    """A queue and what it told."""

    def __init__(self, queue: CardQueue, qtbot: QtBot) -> None:
        self.queue, self.news = queue, list[CardNews]()
        self._qtbot = qtbot
        queue.changed.connect(self.news.append)

    def wait(self, state: CardState, times: int = 1, seconds: float = 15) -> list[CardNews]:
        """Until that many cards have come to that state."""

        def arrived() -> None:
            assert len([one for one in self.news if one.state is state]) >= times, self.news

        self._qtbot.waitUntil(arrived, timeout=round(seconds * 1000))
        return [one for one in self.news if one.state is state]
