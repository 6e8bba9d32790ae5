"""A sign for each queue: huge letters on a page of A4. It knows no printer."""

from __future__ import annotations

from collections.abc import Sequence

from checkin.cards import CardLayout, load_template, poster
from checkin.queues import OTHER, Queue
from checkin.ui.printing.text_measure import TextMeasure
from checkin.ui.texts.crowd import queue_words as say

TEMPLATE = "sign-a4"


def signs(queues: Sequence[Queue], event_name: str) -> list[CardLayout]:
    """One page for each queue, in their order."""
    template, measure = load_template(TEMPLATE), TextMeasure()
    return [
        poster({**_words(queue, number), "event_name": event_name}, template, measure)
        for number, queue in enumerate(queues, 1)
    ]


def _words(queue: Queue, number: int) -> dict[str, str]:
    names = say.names(queue.first, queue.last)
    return {
        "letters": say.letters(queue.first, queue.last),
        "names": say.names_and_others(names) if queue.takes(OTHER) else names,
        "queue": say.queue(number),
    }
