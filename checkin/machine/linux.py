"""Linux: the battery from the kernel's files, falling asleep from GNOME's settings or logind's.

Kernel: https://docs.kernel.org/admin-guide/abi-testing.html (sysfs-class-power). logind: logind.conf(5), IdleAction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from checkin.machine import Power
from checkin.machine.asking import Ask, ask

SUPPLIES = Path("/sys/class/power_supply")
LOGIND = (Path("/etc/systemd/logind.conf"), Path("/etc/systemd/logind.conf.d"))
_GNOME = "org.gnome.settings-daemon.plugins.power"
_ASLEEP = frozenset({"suspend", "hibernate", "hybrid-sleep", "suspend-then-hibernate", "poweroff", "halt"})
_USUAL_IDLE = 30  # minutes: logind's IdleActionSec where nobody wrote one
_UNITS = {"": 1 / 60, "s": 1 / 60, "sec": 1 / 60, "min": 1, "m": 1, "h": 60}


class Linux:
    """Where neither GNOME nor logind says that it sleeps, another desktop may: then nobody knows."""

    def __init__(self, supplies: Path = SUPPLIES, logind: tuple[Path, ...] = LOGIND, ask: Ask = ask) -> None:
        self._supplies, self._logind, self._ask = supplies, logind, ask

    def power(self) -> Power | None:
        """None where the kernel shows neither mains nor battery, as within a virtual machine."""
        supplies = [folder for folder in _folders(self._supplies) if _line(folder / "scope") != "Device"]
        batteries = [folder for folder in supplies if _line(folder / "type") == "Battery"]
        mains = [folder for folder in supplies if _line(folder / "type") in ("Mains", "USB")]
        if not supplies:
            return None
        if not batteries:
            return Power(plugged=True)
        percents = [int(text) for folder in batteries if (text := _line(folder / "capacity")).isdecimal()]
        return Power(_plugged(mains, batteries), min(percents, default=None))

    def sleeps_after(self) -> int | None:
        power = self.power()
        source = "battery" if power and not power.plugged else "ac"
        gnome = self._gnome(source)
        asleep = [minutes for minutes in (gnome, self._idle()) if minutes]
        return min(asleep) if asleep else gnome

    def _gnome(self, source: str) -> int | None:
        """What GNOME does after a while; None without GNOME."""
        kind = self._ask(("gsettings", "get", _GNOME, f"sleep-inactive-{source}-type")).strip().strip("'")
        seconds = self._ask(("gsettings", "get", _GNOME, f"sleep-inactive-{source}-timeout")).strip()
        if not kind or not seconds.isdecimal():
            return None
        return -(-int(seconds) // 60) if kind in _ASLEEP else 0

    def _idle(self) -> int:
        """What logind does by itself after a while: nothing, as most distributions ship it."""
        settings = dict(_settings(self._logind))
        if settings.get("IdleAction", "ignore") not in _ASLEEP:
            return 0
        return _minutes(settings.get("IdleActionSec", "")) or _USUAL_IDLE


def _plugged(mains: list[Path], batteries: list[Path]) -> bool:
    """By the mains where there are any, else by what the batteries do."""
    if mains:
        return any(_line(folder / "online") == "1" for folder in mains)
    return all(_line(folder / "status") != "Discharging" for folder in batteries)


def _folders(place: Path) -> list[Path]:
    try:
        return sorted(place.iterdir())
    except OSError:
        return []


def _line(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _settings(places: tuple[Path, ...]) -> Iterator[tuple[str, str]]:
    """(name, value) in the order in which later ones win."""
    for place in places:
        for file in [place] if place.is_file() else _folders(place):
            yield from re.findall(r"^\s*(\w+)\s*=\s*(.*?)\s*$", _line(file), re.MULTILINE)


def _minutes(text: str) -> int:
    """« 30min », « 1h », « 900 »; 0 for what is none of them."""
    found = re.fullmatch(r"(\d+)\s*([a-z]*)", text)
    if not found or found[2] not in _UNITS:
        return 0
    return max(round(int(found[1]) * _UNITS[found[2]]), 1)
