"""Windows: the battery from GetSystemPowerStatus, falling asleep from the power scheme in use.

https://learn.microsoft.com/windows/win32/api/winbase/ns-winbase-system_power_status
"""

from __future__ import annotations

import ctypes
import re
import sys

from checkin.machine import Power
from checkin.machine.asking import Ask, ask

NO_BATTERY, UNKNOWN = 128, 255
_SLEEP_AFTER = ("powercfg", "/query", "SCHEME_CURRENT", "SUB_SLEEP", "STANDBYIDLE")


class Status(ctypes.Structure):
    """SYSTEM_POWER_STATUS."""

    _fields_ = (
        ("ac_line", ctypes.c_ubyte),
        ("battery_flag", ctypes.c_ubyte),
        ("percent", ctypes.c_ubyte),
        ("saver", ctypes.c_ubyte),
        ("seconds_left", ctypes.c_uint32),
        ("seconds_full", ctypes.c_uint32),
    )


class Windows:
    def __init__(self, ask: Ask = ask) -> None:
        self._ask = ask

    def power(self) -> Power | None:
        if sys.platform != "win32":
            return None
        status = Status()
        if not ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
            return None
        return power_of(status)

    def sleeps_after(self) -> int | None:
        power = self.power()
        return sleep_of(self._ask(_SLEEP_AFTER), plugged=power is None or power.plugged)


def power_of(status: Status) -> Power | None:
    """None where Windows itself does not know."""
    if status.battery_flag == NO_BATTERY:
        return Power(plugged=True)
    if status.ac_line == UNKNOWN:
        return None
    return Power(status.ac_line == 1, status.percent if status.percent != UNKNOWN else None)


def sleep_of(printed: str, *, plugged: bool) -> int | None:
    """Minutes, of what powercfg printed in whatever language: its last two numbers are seconds on mains and battery."""
    numbers = [int(text, 16) for text in re.findall(r"0x([0-9a-fA-F]{8})\b", printed)]
    if len(numbers) < 2:
        return None
    return -(-numbers[-2 if plugged else -1] // 60)
