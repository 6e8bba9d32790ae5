"""Battery and falling asleep, as each operating system tells of them; what it does not tell is not known."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from checkin.machine import Power, here
from checkin.machine.asking import ask
from checkin.machine.linux import Linux
from checkin.machine.macos import Mac
from checkin.machine.windows import NO_BATTERY, UNKNOWN, Status, power_of, sleep_of


def supply(folder: Path, name: str, **lines: str) -> None:
    place = folder / name
    place.mkdir(parents=True)
    for file, line in lines.items():
        (place / file).write_text(f"{line}\n")


def answers(**said: str) -> Callable[[Sequence[str]], str]:
    """Programs that say something, found by the last word of the command line; all others are missing."""

    def one(command: Sequence[str]) -> str:
        return said.get(command[-1].replace("-", "_"), "")

    return one


def linux(tmp_path: Path, *logind: Path, **said: str) -> Linux:
    return Linux(tmp_path / "power_supply", logind, answers(**said))


def test_a_laptop_on_the_mains_says_how_full_its_battery_is(tmp_path: Path) -> None:
    supplies = tmp_path / "power_supply"
    supply(supplies, "AC", type="Mains", online="1")
    supply(supplies, "BAT0", type="Battery", status="Charging", capacity="84")
    assert linux(tmp_path).power() == Power(plugged=True, percent=84)
    (supplies / "AC" / "online").write_text("0\n")
    assert linux(tmp_path).power() == Power(plugged=False, percent=84)


def test_of_two_batteries_the_emptier_counts_and_that_of_a_mouse_does_not(tmp_path: Path) -> None:
    supplies = tmp_path / "power_supply"
    supply(supplies, "BAT0", type="Battery", status="Discharging", capacity="12")
    supply(supplies, "BAT1", type="Battery", status="Unknown", capacity="90")
    supply(supplies, "mouse", type="Battery", scope="Device", status="Discharging", capacity="3")
    assert linux(tmp_path).power() == Power(plugged=False, percent=12)


def test_a_desktop_has_no_battery_and_a_virtual_machine_tells_nothing(tmp_path: Path) -> None:
    assert linux(tmp_path).power() is None
    supply(tmp_path / "power_supply", "AC", type="Mains", online="1")
    assert linux(tmp_path).power() == Power(plugged=True)


def test_gnome_says_after_how_long_it_sleeps(tmp_path: Path) -> None:
    gnome = {"sleep_inactive_ac_type": "'suspend'\n", "sleep_inactive_ac_timeout": "900\n"}
    assert linux(tmp_path, **gnome).sleeps_after() == 15
    assert linux(tmp_path, **gnome | {"sleep_inactive_ac_type": "'nothing'\n"}).sleeps_after() == 0
    assert linux(tmp_path).sleeps_after() is None


def test_on_battery_its_own_rule_counts(tmp_path: Path) -> None:
    supply(tmp_path / "power_supply", "BAT0", type="Battery", status="Discharging", capacity="70")
    gnome = {"sleep_inactive_battery_type": "'suspend'", "sleep_inactive_battery_timeout": "300"}
    assert linux(tmp_path, **gnome, sleep_inactive_ac_type="'nothing'").sleeps_after() == 5


@pytest.mark.parametrize(("text", "minutes"), [("20min", 20), ("1h", 60), ("900", 15), ("soon", 30), ("", 30)])
def test_logind_may_put_a_computer_to_sleep_without_a_desktop(tmp_path: Path, text: str, minutes: int) -> None:
    main, folder = tmp_path / "logind.conf", tmp_path / "logind.conf.d"
    main.write_text("[Login]\n#IdleAction=suspend\nIdleAction=ignore\n")
    folder.mkdir()
    assert linux(tmp_path, main, folder).sleeps_after() is None
    (folder / "50-kiosk.conf").write_text(f"[Login]\nIdleAction=suspend\nIdleActionSec={text}\n")
    assert linux(tmp_path, main, folder).sleeps_after() == minutes


@pytest.mark.parametrize(
    ("line", "flag", "percent", "power"),
    [
        (1, 8, 64, Power(plugged=True, percent=64)),
        (0, 2, 21, Power(plugged=False, percent=21)),
        (1, NO_BATTERY, UNKNOWN, Power(plugged=True)),
        (0, 0, UNKNOWN, Power(plugged=False)),
        (UNKNOWN, 0, 50, None),
    ],
)
def test_windows_tells_its_battery_in_six_numbers(line: int, flag: int, percent: int, power: Power | None) -> None:
    assert power_of(Status(line, flag, percent, 0, 0, 0)) == power


FRENCH = """GUID du mode de gestion de l'alimentation : 381b4222-f694-41f0-9685-ff5bb260df2e  (Équilibré)
    Paramètre minimum possible : 0x00000000
    Paramètre maximum possible : 0xffffffff
    Incrément des paramètres possibles : 0x00000001
  Index actuel du paramètre de courant alternatif : 0x00000708
  Index actuel du paramètre de courant continu : 0x00000000
"""


def test_windows_tells_its_sleep_in_whatever_language() -> None:
    assert (sleep_of(FRENCH, plugged=True), sleep_of(FRENCH, plugged=False)) == (30, 0)
    assert sleep_of("", plugged=True) is None


def test_a_mac_tells_both_through_pmset() -> None:
    battery = "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t62%; discharging; 3:10 remaining\n"
    settings = "Currently in use:\n standby 1\n displaysleep 2\n sleep 10 (sleep prevented by powerd)\n"
    mac = Mac(answers(batt=battery, _g=settings))
    assert (mac.power(), mac.sleeps_after()) == (Power(plugged=False, percent=62), 10)
    assert (Mac(answers()).power(), Mac(answers()).sleeps_after()) == (None, None)


def test_a_program_that_is_missing_or_fails_says_nothing() -> None:
    assert ask((sys.executable, "-c", "print('oui')")).strip() == "oui"
    assert ask((sys.executable, "-c", "print('oui'); raise SystemExit(1)")) == ""
    assert ask(("no-such-program-anywhere",)) == ""


def test_this_computer_can_be_asked_whatever_it_is() -> None:
    assert isinstance(here().power(), Power | None)
    assert isinstance(here().sleeps_after(), int | None)
