"""An error without a word of what it was about: its kind, our reason, the places in the program on its way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from traceback import walk_tb

from checkin.errors import CheckinError

MOST_FRAMES, MOST_ERRORS = 30, 8


def told(error: BaseException) -> str:
    """Several lines: `type=… reason=…`, its frames as module:line:function, then the errors that led to it."""
    lines: list[str] = []
    for number, one in enumerate(_chain(error, set())):
        if number == MOST_ERRORS:
            break
        lines.append(_kind(one) if number == 0 else f"  from {_kind(one)}")
        lines.extend(f"    {frame}" for frame in frames(one)[-MOST_FRAMES:])
    return "\n".join(lines)


def frames(error: BaseException) -> list[str]:
    """Outermost first."""
    walked = walk_tb(error.__traceback__)
    return [
        f"{_word(frame.f_globals.get('__name__'))}:{line}:{_word(frame.f_code.co_qualname)}" for frame, line in walked
    ]


def _kind(error: BaseException) -> str:
    kind = type(error)
    reason = f" reason={error.reason}" if isinstance(error, CheckinError) else ""
    number = f" errno={error.errno}" if isinstance(error, OSError) and isinstance(error.errno, int) else ""
    return f"type={_word(kind.__module__)}.{_word(kind.__qualname__)}{reason}{number}"


def _chain(error: BaseException, seen: set[int]) -> Iterator[BaseException]:
    """The error, those inside of it, and what it came from."""
    if id(error) in seen:
        return
    seen.add(id(error))
    yield error
    inside = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    for one in (*inside, *([before] if before else [])):
        yield from _chain(one, seen)


def _word(name: object) -> str:
    """A name of Python's, and nothing that could be anything else."""
    return re.sub(r"[^\w.<>]", "?", str(name), flags=re.ASCII)
