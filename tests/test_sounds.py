"""The desk's sounds: short, told apart by ear, and never in the way of a desk without loudspeakers."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import time
import wave
from array import array
from itertools import combinations
from pathlib import Path
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from checkin.ui.palette import Tone
from checkin.ui.sounds import NAMES, OF_TONE, Sounds

FOLDER = Path(__file__).parent.parent / "assets" / "sounds"


def samples(name: str) -> tuple[array[int], int]:
    """The samples of a shipped mono sound, and how many there are in a second."""
    with wave.open(str(FOLDER / f"{name}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        return array("h", file.readframes(file.getnframes())), file.getframerate()


def pitch(part: array[int], rate: int) -> float:
    """Hz, by the upward crossings of zero."""
    crossings = [i for i in range(1, len(part)) if part[i - 1] < 0 <= part[i]]
    return (len(crossings) - 1) * rate / (crossings[-1] - crossings[0])


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_sounds", FOLDER / "make_sounds.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_small_short_and_does_not_click(name: str) -> None:
    data, rate = samples(name)
    assert (FOLDER / f"{name}.wav").stat().st_size <= 60_000
    assert 0.2 <= len(data) / rate <= 0.5
    assert max(map(abs, data)) < 32_000
    assert abs(data[0]) < 200
    assert abs(data[-1]) < 200


def test_welcome_rises_high_and_refused_falls_low() -> None:
    (welcome, rate), (refused, _) = samples("welcome"), samples("refused")
    tenth = rate // 10
    first, last = pitch(welcome[:tenth], rate), pitch(welcome[-2 * tenth :], rate)
    low_first, low_last = pitch(refused[:tenth], rate), pitch(refused[-2 * tenth :], rate)
    assert first * 1.2 < last < 1200  # not shrill
    assert low_last * 1.2 < low_first < first / 1.5


def test_every_kind_of_answer_is_told_apart_by_its_height() -> None:
    """Pairwise: a whole tone apart or more, at the beginning or at the end."""
    heard = {}
    for name in NAMES:
        data, rate = samples(name)
        tenth = rate // 10
        heard[name] = pitch(data[:tenth], rate), pitch(data[-2 * tenth : -tenth], rate)
    for one, other in combinations(heard.values(), 2):
        assert any(max(a, b) / min(a, b) > 1.12 for a, b in zip(one, other, strict=True)), heard


def test_every_answer_has_a_sound_but_what_only_waits_or_takes_back() -> None:
    assert set(Tone) - set(OF_TONE) == {Tone.WAITING, Tone.UNDONE}


@pytest.mark.parametrize("name", NAMES)
def test_the_shipped_sound_is_what_its_script_draws(maker: ModuleType, name: str) -> None:
    shipped, _ = samples(name)
    drawn = maker.drawn(getattr(maker, name.upper()))
    assert len(drawn) == len(shipped)
    assert max(abs(a - b) for a, b in zip(drawn, shipped, strict=True)) <= 1  # sines differ in their last bit


def test_without_waiting_and_without_a_word_sounds_play_or_do_not(qtbot: QtBot) -> None:
    """On a machine with loudspeakers this plays, on one without nothing happens: either way no warning, no wait."""
    sounds = Sounds(FOLDER)
    sounds.prepare()
    before = time.perf_counter()
    for _ in range(50):
        for tone in Tone:
            sounds.play(tone)
    assert time.perf_counter() - before < 0.5
    assert sounds.available in (True, False)


def test_muted_sounds_load_nothing() -> None:
    """In a process of its own: another test may have loaded Qt's multimedia already."""
    script = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from checkin.ui.sounds import OF_TONE, Sounds\n"
        "app = QCoreApplication([]); sounds = Sounds(Path(sys.argv[1])); sounds.muted = True\n"
        "[sounds.play(tone) for tone in OF_TONE]\n"
        "assert 'PySide6.QtMultimedia' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script, str(FOLDER)], check=True, cwd=FOLDER.parent.parent)
