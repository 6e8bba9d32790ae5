"""The command line's way in: the window, or one command; every error is one line. Loads only what is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from checkin.commands.saying import say, sentence
from checkin.errors import CheckinError, Reason, Unreachable, WrongUse

__all__ = ["OpenWindow", "run"]

SUFFIX = ".checkin"  # of event files; `checkin.settings` is not loaded for it
OpenWindow = Callable[[Path | None], int]


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Carry out one command line; the exit code. Exits 2 and 3 are exactly one line on standard error.

    The one exception is `sync`, which also says on standard output what it did before nobody answered.
    """
    try:
        if not arguments:  # a volunteer's double click: nothing to take apart
            return open_window(None)
        if len(arguments) == 1 and arguments[0].lower().endswith(SUFFIX):  # the double click on an event file
            return open_window(Path(arguments[0]).absolute())
        from checkin.commands.program import carry_out

        return carry_out(arguments, open_window)
    except CheckinError as error:
        return _refuse(error)
    except KeyboardInterrupt:
        return _refuse(WrongUse(Reason.USAGE, detail="interrupted"))
    except Exception as error:
        return _refuse(WrongUse(Reason.UNEXPECTED, detail=f"{type(error).__name__}: {error}"))


def _refuse(error: CheckinError) -> int:
    say(" ".join(sentence(error).split()))
    return 3 if isinstance(error, Unreachable) else 2
