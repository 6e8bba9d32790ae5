"""Measures everything and prints one table; 1 when a promise is not kept."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from benchmarks.rows import Row, table

TICKETS, SCANS, SEARCHED = 100_000, 50_000, 10_000


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        os.environ["CHECKIN_DATA"] = str(Path(name) / "data")
        rows = list(_all(Path(name)))
    print(table(rows))
    return 1 if any(row.ok is False for row in rows) else 0


def _all(folder: Path) -> list[Row]:
    from benchmarks import (
        bench_at_rest,
        bench_attendance,
        bench_backups,
        bench_camera,
        bench_cards,
        bench_dashboard,
        bench_desk,
        bench_evacuation,
        bench_import,
        bench_layouts,
        bench_paper,
        bench_purge,
        bench_scan,
        bench_search,
        bench_signing,
        bench_start,
        bench_sync,
    )
    from benchmarks.samples import new_event

    large = new_event(folder / "large.checkin", TICKETS, SCANS)
    usual = new_event(folder / "usual.checkin", SEARCHED)
    return [
        *_said(bench_scan.run(large, TICKETS, SCANS)),
        *_said(bench_at_rest.run(folder)),
        *_said(bench_signing.run()),
        *_said(bench_layouts.run(folder)),
        *_said(bench_search.run(usual, SEARCHED)),
        *_said(bench_search.run(large, TICKETS)),
        *_said(bench_start.run(usual, SEARCHED)),
        *_said(bench_desk.run(usual, SEARCHED)),
        *_said(bench_dashboard.run(folder)),
        *_said(bench_evacuation.run(folder)),
        *_said(bench_attendance.run(folder)),
        *_said(bench_camera.run(usual, SEARCHED)),
        *_said(bench_paper.run(usual)),
        *_said(bench_cards.run(usual)),
        *_said(bench_import.run(folder)),
        *_said(bench_sync.run(folder)),
        *_said(bench_purge.run(folder)),
        *_said(bench_backups.run(large, usual, TICKETS)),
    ]


def _said(rows: list[Row]) -> list[Row]:
    """Told while the others are still measured."""
    for row in rows:
        print(f"{row.what}: {row.measured}", file=sys.stderr, flush=True)
    return rows


if __name__ == "__main__":
    sys.exit(main())
