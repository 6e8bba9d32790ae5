"""`python -m benchmarks.kill_rounds 100`: kill -9 in the middle of `checkin scan -`; no answered scan is lost."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from benchmarks.samples import code, new_event
from checkin.roster import Roster

TICKETS = 2000
LONGEST = 0.15  # seconds from the first answer to the kill
AT_START = 0.1  # share of the rounds in which they run from the start of the process


@dataclass(frozen=True, slots=True, kw_only=True)
class Killed:
    """What came of some rounds: answered scans, those of them that the log has not, whether it is whole."""

    answered: int
    lost: int
    gaps: int
    sound: bool

    @property
    def ok(self) -> bool:
        return not self.lost and not self.gaps and self.sound


def play(event: Path, rounds: int, seed: int = 5) -> Killed:
    """Start, feed, kill, look – again and again over the same event file."""
    chance = random.Random(seed)
    answered: set[str] = set()
    for _ in range(rounds):
        answered |= _one_round(event, chance)
    with Roster.open(event) as roster:
        scans = list(roster.scans.all())
        return Killed(
            answered=len(answered),
            lost=len(answered - {scan.nonce for scan in scans}),
            gaps=sum(seq != place for place, seq in enumerate(sorted(scan.seq for scan in scans), start=1)),
            sound=roster.sound(),
        )


def _one_round(event: Path, chance: random.Random) -> set[str]:
    """The nonces that were answered before the process was killed."""
    command = [sys.executable, "-m", "checkin", "scan", "-", "--event", str(event), "--station", "Nord"]
    codes = "".join(f"{code(chance.randrange(TICKETS))}\n" for _ in range(5000))
    nonces: set[str] = set()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        feeding = threading.Thread(target=_feed, args=(process.stdin, codes))
        feeding.start()
        axe = threading.Timer(chance.uniform(0, LONGEST), process.kill)
        if chance.random() < AT_START:
            axe.start()
        for line in process.stdout:
            if not axe.ident:
                axe.start()
            if line.endswith("\n"):
                nonces.add(json.loads(line)["nonce"])
        axe.join()
        feeding.join()
    return nonces


def _feed(pipe: IO[str], codes: str) -> None:
    try:
        pipe.write(codes)
        pipe.close()
    except OSError:
        return  # killed


def main(rounds: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        done = play(new_event(Path(folder) / "day.checkin", TICKETS), rounds)
    print(f"{rounds} rounds of kill -9, {done.answered} scans answered, {done.lost} lost, {done.gaps} gaps", end="")
    print(", file sound" if done.sound else ", FILE DAMAGED")
    return 0 if done.ok else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100))
