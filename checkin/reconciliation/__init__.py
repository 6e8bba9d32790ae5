"""What only a person can settle: double admissions, scans refused for good, and what was decided. No Qt, no sentences.

The questions are queries over the log and the decisions, so that a restart loses none of them.
"""

from __future__ import annotations

from checkin.reconciliation.asked import MOST, open_count, open_doubles, questions
from checkin.reconciliation.deciding import Reconciliation
from checkin.reconciliation.files import write_set_aside
from checkin.reconciliation.values import Choice, DoubleAdmission, Questions, SetAside, Settled, Subject

__all__ = [
    "MOST",
    "Choice",
    "DoubleAdmission",
    "Questions",
    "Reconciliation",
    "SetAside",
    "Settled",
    "Subject",
    "open_count",
    "open_doubles",
    "questions",
    "write_set_aside",
]
