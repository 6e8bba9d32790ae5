"""Whole files in the layouts of many systems come out as a careful person would read them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from samples import Sample, abroad, damaged, french, languages, lists, wordings

from checkin.models import Attendee
from checkin.sync.exports import attendee_fields, read_export

SAMPLES = [*french.SAMPLES, *abroad.SAMPLES, *languages.SAMPLES, *lists.SAMPLES, *wordings.SAMPLES, *damaged.SAMPLES]


@pytest.fixture(params=SAMPLES, ids=lambda sample: sample.file)
def sample(request: pytest.FixtureRequest) -> Sample:
    found: Sample = request.param
    return found


def test_every_person_is_read_as_written(sample: Sample, tmp_path: Path) -> None:
    export = read_export(sample.written(tmp_path))
    expected = sample.expected_people()
    assert [_only(attendee, person) for attendee, person in zip(export.attendees, expected, strict=False)] == expected
    assert len(export.attendees) == len(expected)


def _only(attendee: Attendee, wanted: dict[str, Any]) -> dict[str, Any]:
    found = attendee_fields(attendee)
    return {name: found["extra"].get(name[6:]) if name.startswith("extra:") else found[name] for name in wanted}


def test_what_is_odd_is_said_and_nothing_else(sample: Sample, tmp_path: Path) -> None:
    export = read_export(sample.written(tmp_path))
    assert {(problem.row, problem.kind) for problem in export.problems} == sample.expected_problems()


def test_columns_and_format_are_recognised(sample: Sample, tmp_path: Path) -> None:
    export = read_export(sample.written(tmp_path))
    assert {**export.columns, **sample.columns} == export.columns
    assert {**export.format, **sample.format} == export.format


def test_each_row_keeps_its_own_cells_under_the_files_own_headers(sample: Sample, tmp_path: Path) -> None:
    export = read_export(sample.written(tmp_path))
    assert {len(attendee.cells) for attendee in export.attendees} == {len(export.headers)}
