"""« Journal »: every scan, refused ones too, newest first, with what its answer meant. It reads nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin.attendance.day import ScanFound
from checkin.models import Kind, Scan, Verdict
from checkin.ui.dashboard.look_up import LookUp
from checkin.ui.dashboard.reading import MOST_SCANS
from checkin.ui.organiser.look import QuietCombo
from checkin.ui.texts.dashboard import look_up_words as say
from checkin.ui.texts.moments import local
from checkin.ui.texts.verdicts import verdicts

COLUMNS = {"time": 4, "name": 5, "kind": 2, "verdict": 5, "list": 4, "station": 3, "volunteer": 3, "code": 4}  # shares


class ScansPage(LookUp):
    """`verdict_chosen` tells of which answer only scans are wanted; None of any."""

    verdict_chosen = Signal(object)

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._found: Sequence[ScanFound] | None = None
        self._lists: Mapping[int, str] = {}
        self.table.shares = tuple(COLUMNS.values())
        self.answers = QuietCombo(self)
        self.beside.addWidget(self.answers)
        self.answers.activated.connect(self._choose)
        self.table.selectionModel().currentRowChanged.connect(self._explain)

    def show_scans(self, found: Sequence[ScanFound], lists: Mapping[int, str]) -> None:
        """These, newest first; `lists`: names by id."""
        self._found, self._lists = found, lists
        self._show()

    def retranslate(self) -> None:
        super().retranslate()
        self.field.setPlaceholderText(say.find_scans())
        self.field.setAccessibleName(say.find_scans())
        place = max(self.answers.currentIndex(), 0)
        self.answers.clear()
        self.answers.addItem(say.all_verdicts(), None)
        for verdict in Verdict:
            self.answers.addItem(verdicts.title(verdict), verdict.value)
        self.answers.setCurrentIndex(place)
        self.answers.setAccessibleName(say.heading("verdict"))
        self._show()

    def _show(self) -> None:
        found = self._found or ()
        self.table.show_rows([say.heading(name) for name in COLUMNS], [self._row(one) for one in found])
        self.copy_button.setEnabled(bool(found))
        if self._found is not None:
            self.count.setText(say.scans(len(found), MOST_SCANS) if found else say.nothing())
        self._explain()

    def _row(self, one: ScanFound) -> tuple[str, ...]:
        scan = one.scan
        return (
            local(scan.at, self._zone).strftime("%d/%m %H:%M:%S"),
            one.ticket.name if one.ticket else say.unknown_person(),
            say.kind(scan.kind.value),
            say.undone(_title(scan)) if one.undone else _title(scan),
            self._lists.get(scan.list_id, ""),
            scan.station_id,
            scan.volunteer,
            scan.code,
        )

    def _explain(self) -> None:
        place = self.table.currentIndex().row()
        if not self._found or not 0 <= place < len(self._found):
            self.tell(say.how_to_read() if self._found else "")
            return
        scan = self._found[place].scan
        self.tell(say.explained(_title(scan), _meaning(scan)))

    def _choose(self) -> None:
        value = self.answers.currentData()
        self.verdict_chosen.emit(Verdict(value) if value else None)


def _title(scan: Scan) -> str:
    return say.forced() if scan.overridden else verdicts.title(scan.verdict)


def _meaning(scan: Scan) -> str:
    if scan.overridden:
        return say.lifted(verdicts.title(scan.overridden), scan.override_reason or "")
    if scan.kind is Kind.ANNUL and scan.verdict is Verdict.OK:
        return say.annulled()
    return say.meaning(scan.verdict)
