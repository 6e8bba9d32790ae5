"""What a person decides, carried out: each decision is one transaction and is kept for ever. Asks nothing."""

from __future__ import annotations

from collections.abc import Iterable

from checkin import audit
from checkin.audit import Deed
from checkin.models import Scan
from checkin.reconciliation.values import Choice, DoubleAdmission, SetAside, Settled, Subject
from checkin.roster import Roster
from checkin.roster.decisions import Decided
from checkin.station import Station


class Reconciliation:
    """Somebody decides at this station."""

    def __init__(self, roster: Roster, station: Station) -> None:
        self._roster = roster
        self._station = station

    def keep(self, double: DoubleAdmission, note: str = "") -> None:
        """It was one person: the entries stand."""
        self._accept(double, Choice.KEEP, note)

    def two_people(self, double: DoubleAdmission, note: str) -> None:
        """Two people came with one ticket: the entries stand, the note says who."""
        self._accept(double, Choice.TWO_PEOPLE, note)

    def cancel(self, double: DoubleAdmission, note: str = "") -> bool:
        """Undo the later entry, which is sent as any undo is; False, and nothing recorded, when it is undone already.

        What was accepted before stays accepted, as far as it is still there.
        """
        if double.later is None:
            return False
        with self._roster.writing():
            result = self._station.undo(double.later.nonce)
            if result.refusal:
                return False
            before = self._roster.decisions.newest(Subject.DOUBLE).get(double.subject)
            extent = min(before.extent if before else 0, result.presence.double_admissions)
            self._decide(Subject.DOUBLE, double.subject, Choice.CANCEL, note, extent)
        return True

    def send_again(self, scans: Iterable[Scan]) -> None:
        """Back into the outbox: the registration system is asked once more."""
        with self._roster.writing():
            for scan in scans:
                self._roster.scans.send_again(scan.nonce)
                self._decide(Subject.SET_ASIDE, scan.nonce, Choice.AGAIN)

    def send_all_again(self) -> None:
        """Every scan that was set aside, also those beyond the first."""
        with self._roster.writing():
            self.send_again(self._roster.scans.set_aside())

    def dismiss(self, aside: SetAside, note: str = "") -> None:
        """Somebody has dealt with this scan by hand."""
        with self._roster.writing():
            self._roster.scans.dismiss(aside.scan.nonce, self._roster.clock())
            self._decide(Subject.SET_ASIDE, aside.subject, Choice.DISMISS, note)

    def reopen(self, settled: Settled) -> None:
        """Take a decision back: the question stands as before."""
        with self._roster.writing():
            if settled.kind is Subject.SET_ASIDE:
                self._roster.scans.take_up(settled.subject)
            self._decide(settled.kind, settled.subject, Choice.REOPEN)

    def _accept(self, double: DoubleAdmission, choice: Choice, note: str) -> None:
        with self._roster.writing():
            self._decide(Subject.DOUBLE, double.subject, choice, note, double.extent)

    def _decide(self, kind: Subject, subject: str, choice: Choice, note: str = "", extent: int = 0) -> None:
        by = self._station.volunteer or self._station.id
        decided = Decided(decision=choice, note=note.strip(), extent=extent, at=self._roster.clock(), by=by)
        self._roster.decisions.add(kind, subject, decided)
        audit.note(self._roster, Deed.DECIDED, by=self._station.volunteer, subject=kind, detail=choice)
