"""Times as people say them, in the event's time zone and their language."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate

from checkin.ui.texts.language import Sentences, language


def clock_time(moment: datetime, zone: ZoneInfo) -> str:
    """09:02"""
    return local(moment, zone).strftime("%H:%M")


def local(moment: datetime, zone: ZoneInfo) -> datetime:
    """The moment in the zone; one at the end of the calendar stays as it is."""
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return moment


class Moments(Sentences):
    def said(self, moment: datetime, now: datetime, zone: ZoneInfo) -> str:
        """« à 09:02 », with the day where it is not today's."""
        here = local(moment, zone)
        if here.date() == local(now, zone).date():
            return self.tr("à {time}").format(time=here.strftime("%H:%M"))
        return self.tr("le {day} à {time}").format(day=self._day(here, now), time=here.strftime("%H:%M"))

    def since(self, moment: datetime, now: datetime, zone: ZoneInfo) -> str:
        """« depuis 09:02 », « depuis le 12 nov. à 09:02 »."""
        here = local(moment, zone)
        if here.date() == local(now, zone).date():
            return self.tr("depuis {time}").format(time=here.strftime("%H:%M"))
        return self.tr("depuis le {day} à {time}").format(day=self._day(here, now), time=here.strftime("%H:%M"))

    def from_then_on(self, moment: datetime, now: datetime, zone: ZoneInfo) -> str:
        """« à partir de 09:02 », « à partir du 12 nov. à 09:02 »."""
        here = local(moment, zone)
        if here.date() == local(now, zone).date():
            return self.tr("à partir de {time}").format(time=here.strftime("%H:%M"))
        return self.tr("à partir du {day} à {time}").format(day=self._day(here, now), time=here.strftime("%H:%M"))

    @staticmethod
    def _day(here: datetime, now: datetime) -> str:
        """« 12 nov. », with the year where it is not this one."""
        pattern = "d MMM" if here.year == now.year else "d MMM yyyy"
        return language.locale.toString(QDate(here.year, here.month, here.day), pattern)


moments = Moments()
