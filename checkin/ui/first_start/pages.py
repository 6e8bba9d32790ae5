"""The pages of the first steps in the order in which each role meets them. Shows none of them."""

from __future__ import annotations

from dataclasses import replace

from checkin.event_setup import Wanted
from checkin.first_steps import Answers, Role
from checkin.ui.first_start.choices import WelcomeStep, WhoStep
from checkin.ui.first_start.making import EventStep, ProtectStep, RegistrationsStep
from checkin.ui.first_start.opening import FileStep, PairStep, ReadyStep
from checkin.ui.first_start.step import Step
from checkin.ui.organiser.system_fields import ReadQr

_ROUTES = {
    Role.UNKNOWN: ("welcome", "who"),
    Role.ORGANISER: ("welcome", "who", "event", "registrations", "protect", "ready"),
    Role.VOLUNTEER: ("welcome", "who", "file"),
    Role.PAIRING: ("welcome", "who", "file", "pair", "ready"),
}


class Pages:
    """One of each; what stands in them stays while somebody goes back and forth."""

    def __init__(self, read_qr: ReadQr) -> None:
        self.welcome, self.who, self.file = WelcomeStep(), WhoStep(), FileStep()
        self.event, self.registrations, self.protect = EventStep(), RegistrationsStep(read_qr), ProtectStep()
        self.pair, self.ready = PairStep(read_qr), ReadyStep()
        organiser: tuple[Step, ...] = (self.event, self.registrations, self.protect)
        both: tuple[Step, ...] = (self.welcome, self.who, self.file, self.pair, self.ready)
        self.by_name = {step.name: step for step in (*both, *organiser)}

    @property
    def route(self) -> tuple[str, ...]:
        """The names of the pages that this role meets."""
        return _ROUTES[self.who.role]

    def fill(self, answers: Answers) -> None:
        """What was said before."""
        for step in self.by_name.values():
            step.fill(answers)

    def answers(self, step: str) -> Answers:
        """What was said until now, of the pages that this role meets."""
        said = Answers(step=step)
        for name in self.route:
            said = self.by_name[name].answer(said)
        return said

    def wanted(self) -> Wanted:
        """The event that an organiser, or who pairs, asks for."""
        if self.who.role is Role.PAIRING:
            source = self.pair.source
            return Wanted(name=self.pair.named.name.text, source=source.source, access=source.access)
        source = self.registrations.source
        wanted = Wanted(name=self.event.named.name.text, source=source.source, access=source.access, day=self.event.day)
        return replace(
            wanted,
            timezone=self.event.timezone.currentText(),
            pin=self.protect.pin.code,
            passphrase=self.protect.passphrase.passphrase,
            purge_after=self.protect.purge_after.days,
        )
