"""Who is found in the roster, and how much of them this desk shows: a kiosk little, a discreet desk no e-mail whole."""

from __future__ import annotations

from collections.abc import Sequence

from checkin import contacts, kiosk, search
from checkin.models import CheckInList, Ticket
from checkin.roster import Roster
from checkin.ui.desk.shown import Found

RESULTS = 30
MATES_SOUGHT = 12  # of so many results the others on the order are looked up: no more are in sight at once


class Seeker:
    """Reads anew each time; errors of the event file are its caller's."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster

    @property
    def is_kiosk(self) -> bool:
        return kiosk.is_on(self._roster.event)

    @property
    def is_discreet(self) -> bool:
        """Whether e-mails and phones are shown as masks."""
        return contacts.are_hidden(self._roster.event)

    def is_too_short(self, text: str) -> bool:
        """Whether a kiosk finds nobody yet."""
        return self.is_kiosk and not kiosk.says_enough(text)

    def find(self, text: str, at: CheckInList) -> list[Found]:
        """The people whom the words may mean, best first."""
        if self.is_too_short(text):
            return []
        limit, mates = (kiosk.PEOPLE, 0) if self.is_kiosk else (RESULTS, MATES_SOUGHT)
        hits = search.find(text, self._roster.tickets, limit)
        discreet = self.is_discreet
        return [self._found(hit.ticket, at, discreet, place < mates) for place, hit in enumerate(hits)]

    def namesakes(self, name: str, at: CheckInList) -> list[Found]:
        """Everybody of that name."""
        index = self._roster.tickets
        return self.people(list(index.many(search.namesakes(name, index)).values()), at, with_mates=True)

    def people(self, tickets: Sequence[Ticket], at: CheckInList, *, with_mates: bool = False) -> list[Found]:
        """These people in this order, as the event file has them now."""
        now, discreet = self._roster.tickets.many([ticket.id for ticket in tickets]), self.is_discreet
        return [self._found(now.get(ticket.id, ticket), at, discreet, with_mates) for ticket in tickets]

    def _found(self, ticket: Ticket, at: CheckInList, discreet: bool, with_mates: bool) -> Found:
        email = ticket.email or ""
        return Found(
            ticket=ticket,
            presence=self._roster.scans.presence_of(ticket.id, at),
            mates=self._mates(ticket) if with_mates else (),
            held=self._roster.corrections.of(ticket.id),
            email=contacts.masked_email(email) if email and discreet else email,
        )

    def _mates(self, ticket: Ticket) -> tuple[Ticket, ...]:
        """The others on the same order."""
        found = self._roster.tickets.of_order(ticket.order_id) if ticket.order_id else []
        return tuple(one for one in found if one.id != ticket.id)
