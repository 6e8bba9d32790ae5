"""A desk at work: scanner, sounds, cards and the exchange with the registration system around one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from checkin import pickup, signing
from checkin.desktop import pairing_qr
from checkin.desktop.backup_desk import BackupDesk
from checkin.desktop.desk import Desk
from checkin.desktop.farewell import Farewell
from checkin.desktop.held_back import HeldBack
from checkin.desktop.scanner_desk import ScannerDesk
from checkin.errors import AccessRevoked, CheckinError, Reason
from checkin.models import Connection, Kind, ScanResult, SyncStatus, Ticket, Verdict
from checkin.roster import Roster
from checkin.strangers import is_signed_only
from checkin.ui.desk.gate import Gate
from checkin.ui.palette import Tone
from checkin.ui.scanners.burst import Burst
from checkin.ui.scanners.into_field import written
from checkin.ui.scanners.us_keys import on_us_keyboard
from checkin.ui.scanners.wedge import WedgeFilter
from checkin.ui.sounds import Sounds

if TYPE_CHECKING:
    from checkin.desktop.camera_desk import CameraDesk
    from checkin.desktop.card_desk import CardDesk
    from checkin.desktop.crowd_desk import CrowdDesk
    from checkin.desktop.doctor_desk import DoctorDesk
    from checkin.desktop.evacuation_desk import EvacuationDesk
    from checkin.desktop.paper_desk import PaperDesk
    from checkin.desktop.training_desk import TrainingDesk
    from checkin.desktop.workshop_desk import WorkshopDesk
    from checkin.sync.loop import SyncLoop
    from checkin.sync.registration import RegistrationSystem

LOOK_EVERY = 1000  # ms between two looks at what others have written to the file
AFTER_PAINT = 300  # ms after the start until what the first scan does not need is loaded
PAPER = ("sheets", "boxes", "badges")  # of the menu
STOPPING = 3.0  # seconds that a round under way may take at the end; what it did not send waits in the file


class RunningDesk(QObject):
    """Started by its constructor, ended by `close`. The exchange tells from its thread; the window hears by signal."""

    pairing_scanned = Signal(str, str)  # address and code of a new device
    _reported = Signal(object)  # SyncStatus, from the thread of the exchange

    def __init__(self, desk: Desk, app: QApplication, sounds: Sounds) -> None:
        super().__init__()
        self.desk = desk
        self._app = app
        self._sounds = sounds
        self._wedge = WedgeFilter(desk.model.knows, self)
        self._wedge.install(app)
        self.scanner = ScannerDesk(desk, self)
        self._system: RegistrationSystem | None = None
        self.held_back = HeldBack(lambda: self._system)
        self._loop: SyncLoop | None = None
        self._backups: BackupDesk | None = None
        self._cards: CardDesk | None = None
        self._camera: CameraDesk | None = None
        self._crowd: CrowdDesk | None = None
        self._paper: PaperDesk | None = None
        self._workshop: WorkshopDesk | None = None
        self._doctor: DoctorDesk | None = None
        self._evacuation: EvacuationDesk | None = None
        self.training = self._in_training()
        self.farewell = Farewell(desk, self.exchange_now, self)
        self.gate = Gate(desk.window, self)
        desk.window.kiosk.begin()
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._rest = QTimer(self, interval=AFTER_PAINT, singleShot=True)
        self._connect()
        self._look.start()
        self._rest.start()

    @property
    def cards(self) -> CardDesk:
        """The queue of name cards, made when it is first needed or right after the start."""
        from checkin.desktop.card_desk import CardDesk

        if self._cards is None:
            self._cards = CardDesk(self.desk, self)
        return self._cards

    @property
    def camera(self) -> CameraDesk:
        """The webcam, off or on as it was left; made right after the start."""
        from checkin.desktop.camera_desk import CameraDesk

        if self._camera is None:
            self._camera = CameraDesk(self.desk, self._is_for_others, self)
        return self._camera

    @property
    def crowd(self) -> CrowdDesk:
        """What helps with many people, made when it is first asked for."""
        from checkin.desktop.crowd_desk import CrowdDesk

        if self._crowd is None:
            self._crowd = CrowdDesk(self.desk, self)
        return self._crowd

    @property
    def paper(self) -> PaperDesk:
        """What organisers make on paper, made when it is first asked for."""
        from checkin.desktop.paper_desk import PaperDesk

        if self._paper is None:
            self._paper = PaperDesk(self.desk, self)
        return self._paper

    @property
    def workshop(self) -> WorkshopDesk:
        """Where cards are designed, made when it is first asked for."""
        from checkin.desktop.workshop_desk import WorkshopDesk

        if self._workshop is None:
            self._workshop = WorkshopDesk(self.desk, self)
            self._workshop.used.connect(self.cards.queue.use)
        return self._workshop

    @property
    def evacuation(self) -> EvacuationDesk:
        """Who is inside, in an emergency; made right after the start, its key with it."""
        from checkin.desktop.evacuation_desk import EvacuationDesk

        if self._evacuation is None:
            self._evacuation = EvacuationDesk(self.desk, self)
        return self._evacuation

    @property
    def doctor(self) -> DoctorDesk:
        """« Prêt à ouvrir ? », made right after the start or when it is first asked for."""
        from checkin.desktop.doctor_acts import Devices
        from checkin.desktop.doctor_desk import DoctorDesk

        if self._doctor is None:
            devices = Devices(self.scanner, self.camera, self.cards, self._sounds)
            self._doctor = DoctorDesk(self.desk, devices, self)
        return self._doctor

    def _in_training(self) -> TrainingDesk | None:
        """Watches from the first scan on; None for an event that is meant."""
        if not self.desk.roster.event.training:
            return None
        from checkin.desktop.training_desk import TrainingDesk

        return TrainingDesk(self.desk, self)

    def close(self) -> None:
        """Stop listening, then the threads, then the window and the file."""
        self.farewell.settle()
        self.desk.window.kiosk.let_go()
        self.gate.close()
        self._wedge.remove(self._app)
        self._look.stop()
        self._rest.stop()
        for part in (self._paper, self._workshop, self._doctor, self._evacuation, self._crowd, self._camera):
            if part:
                part.close()
        if self._loop:
            self._loop.stop(STOPPING)
        for last in (self._cards, self.held_back, self._backups, self.desk):
            if last:
                last.close()

    def session_ends(self) -> None:
        """The system takes the session down: nobody can be asked for anything."""
        self.desk.window.kiosk.let_go()
        self.farewell.session_ends()

    def exchange_now(self) -> None:
        """Both directions at once, whatever the delays: somebody asked for it."""
        if self._loop is None:
            self._start_exchange()
        if self._loop:
            self.desk.window.show_busy()
            self._loop.now()

    def exchange_soon(self) -> None:
        """Somebody was scanned, or taken back."""
        if self._loop:
            self._loop.wake()

    def show(self, name: str) -> None:
        """What the menu of the event calls so, of the things that belong to this desk."""
        if name in PAPER:
            self.paper.show(name)
        elif name == "workshop":
            self.workshop.show()
        elif name == "evacuation":
            self.evacuation.show()
        elif name == "doctor":
            self.doctor.show()
        elif name != "exercises":
            self.crowd.show(name)
        elif self.training:
            self.training.show()

    def _connect(self) -> None:
        model, window = self.desk.model, self.desk.window
        self._wedge.captured.connect(self._read)
        model.scanned.connect(self._scanned)
        model.failed.connect(self._failed)
        model.undone.connect(self.exchange_soon)
        self._look.timeout.connect(model.refresh)
        self._rest.timeout.connect(self._start_the_rest)
        window.desk.print_asked.connect(self._print)
        window.top.exchange.exchange_now.connect(self.exchange_now)

    def _start_the_rest(self) -> None:
        if self._loop is None:
            self._start_exchange()
        self.evacuation.begin()
        self.cards.look_for_printers()
        self.camera.begin()
        self.doctor.hint()
        self._backups = BackupDesk(self.desk, self)
        signing.read_ahead(self.desk.roster.registry.signing_keys())

    def _start_exchange(self) -> None:
        """The thread that pulls and pushes; none for a training event or one without a registration system."""
        from checkin.sync.loop import SyncLoop
        from checkin.sync.systems import system_of

        try:
            system = system_of(self.desk.roster)
        except CheckinError as error:
            self.desk.window.show_status(_without_exchange(error))
            return
        self._system = system
        path = self.desk.roster.path
        self._reported.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._loop = SyncLoop(lambda: Roster.open(path), system, self._reported.emit)
        self._loop.start()

    def _read(self, burst: Burst) -> None:
        """As typed, with what the keys read on a US keyboard: that repairs a wrong layout."""
        model, meant = self.desk.model, on_us_keyboard(burst)
        if self.scanner.takes(burst, meant) or (self._doctor and self._doctor.takes(burst, meant)):
            return
        known = next((text for text in (burst.text, meant) if text and model.knows(text)), "")
        if not known and (self.is_pairing(burst.text, meant) or written(burst.text)):
            return
        model.scan(burst.text, keys=meant)

    def is_pairing(self, *texts: str) -> bool:
        """Whether this is the QR of a new device, which holds a key: it goes to its dialog, never into the log."""
        found = pairing_qr.read(*texts)
        if found:
            self.pairing_scanned.emit(*found)
        return found is not None

    def _is_for_others(self, text: str) -> bool:
        """Whether what the camera read is no badge: the QR of a new device, or a trial of the camera."""
        return self.is_pairing(text) or (self._doctor is not None and self._doctor.takes_picture(text))

    def _show(self, status: SyncStatus) -> None:
        self.desk.window.show_status(status)
        self.farewell.show_status(status)

    def _scanned(self, result: ScanResult) -> None:
        """The answer stands on the screen already: sound, card, exchange follow."""
        self._sounds.play(self.desk.window.desk.banner.announcement.tone)
        self._hand_out_card(result)
        self.exchange_soon()

    def _hand_out_card(self, result: ScanResult) -> None:
        """Print it as the settings have it, unless it lies in a box: then the banner says in which."""
        ticket = result.ticket if _entered(result) else None
        if ticket is None or is_signed_only(ticket):  # whose name nobody knows yet
            return
        if pickup.at_the_door(self.desk.roster, result) is None:
            self.cards.entered(ticket, first_entry=result.first_entry)

    def _failed(self, error: CheckinError) -> None:
        self._sounds.play(Tone.TROUBLE)

    def _print(self, ticket: Ticket) -> None:
        self.cards.print(ticket)


def _without_exchange(error: CheckinError) -> SyncStatus:
    """What the desk shows when there is no system to exchange with, or none that it may talk to."""
    if isinstance(error, AccessRevoked):
        return SyncStatus(connection=Connection.REVOKED, detail=error.reason.value)
    return SyncStatus(connection=Connection.TRAINING if error.reason is Reason.TRAINING else Connection.NONE)


def _entered(result: ScanResult) -> bool:
    """Whether this scan let the person in, for the first time or again."""
    return result.verdict is Verdict.OK and result.scan is not None and result.scan.kind is Kind.ENTRY
