"""Draws the five sounds of the desk and writes them beside itself: `python make_sounds.py`. Not used by the app."""

from __future__ import annotations

import math
import wave
from array import array
from dataclasses import dataclass
from pathlib import Path

RATE = 44_100  # samples a second: what sound cards take as it is
PEAK = 0.5 * 32_767  # loud enough for a hall, and no clipping where two sounds overlap


@dataclass(frozen=True, slots=True)
class Note:
    """One tone: when it begins, how high, how long; `decay` is how often a second it falls to 1/e (0 holds it)."""

    start: float  # s
    pitch: float  # Hz
    length: float  # s
    decay: float
    partials: tuple[float, ...]  # strength of the 1st, 2nd, 3rd … multiple of the pitch


BELL = (1.0, 0.28, 0.10, 0.04)
REED = (1.0, 0.0, 0.40, 0.0, 0.16, 0.0, 0.06)  # odd partials: hollow, and heard on laptops that swallow low tones

# Told apart in a noisy hall, and by people who hear only height or only rhythm: two up and ringing on lets in, two
# down says goodbye, two low and even stop, two of one height have been here, three quick ones ask for eyes.
WELCOME = (Note(0.0, 659.26, 0.16, 9.0, BELL), Note(0.11, 880.0, 0.33, 9.0, BELL))
GOODBYE = (Note(0.0, 880.0, 0.16, 9.0, BELL), Note(0.11, 587.33, 0.33, 9.0, BELL))
REFUSED = (Note(0.0, 311.13, 0.13, 0.0, REED), Note(0.19, 220.0, 0.24, 0.0, REED))
ALREADY = (Note(0.0, 440.0, 0.12, 4.0, REED), Note(0.20, 440.0, 0.16, 4.0, REED))
ATTENTION = tuple(Note(start, 987.77, 0.12, 12.0, BELL) for start in (0.0, 0.13, 0.26))
SOUNDS = {"welcome": WELCOME, "goodbye": GOODBYE, "refused": REFUSED, "already": ALREADY, "attention": ATTENTION}


def tone(note: Note, at: float) -> float:
    """The note `at` seconds after its start; both ends are eased over some ms, or the loudspeaker would click."""
    ease = min(1.0, at / 0.006, (note.length - at) / 0.030)
    wave_form = sum(
        strength * math.sin(2 * math.pi * note.pitch * (index + 1) * at) for index, strength in enumerate(note.partials)
    )
    return ease * math.exp(-note.decay * at) * wave_form


def drawn(notes: tuple[Note, ...]) -> array[int]:
    """The samples of all notes together, the loudest at PEAK."""
    length = max(note.start + note.length for note in notes)
    mixed = [0.0] * round(length * RATE)
    for note in notes:
        first = round(note.start * RATE)
        for index in range(round(note.length * RATE)):
            mixed[first + index] += tone(note, index / RATE)
    loudest = max(abs(sample) for sample in mixed)
    return array("h", (round(sample / loudest * PEAK) for sample in mixed))


def write(samples: array[int], path: Path) -> None:
    """A mono WAV of 16 bits."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


if __name__ == "__main__":
    for name, notes in SOUNDS.items():
        write(drawn(notes), Path(__file__).with_name(f"{name}.wav"))
