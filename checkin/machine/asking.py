"""Ask one of the system's own programs, with patience but not for long. It knows none of their answers."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence

SECONDS = 2.0
Ask = Callable[[Sequence[str]], str]  # a command line → what it printed, "" where it could not be asked


def ask(command: Sequence[str]) -> str:
    """What the program printed; "" when it is missing, complains or does not answer."""
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=SECONDS,
            check=False,
            stdin=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # else Windows shows a black one meanwhile
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout if done.returncode == 0 else ""
