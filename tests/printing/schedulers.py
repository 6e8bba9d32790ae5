"""A real scheduler for a test, and what to say where there is none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from cupsd import MISSING, Scheduler

needs_cups = pytest.mark.skipif(bool(MISSING), reason=f"not on this computer: {MISSING}")


@pytest.fixture
def scheduler(monkeypatch: pytest.MonkeyPatch) -> Iterator[Scheduler]:
    running = Scheduler()
    monkeypatch.setenv("CUPS_SERVER", running.address)
    yield running
    running.close()
