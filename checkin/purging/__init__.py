"""What becomes of personal data: shown and erased on request, purged with proof afterwards. No Qt, no sentences."""

from __future__ import annotations

from checkin.purging.purge import is_begun, purge, purged, unsent
from checkin.purging.record import Doomed, Record

__all__ = ["Doomed", "Record", "is_begun", "purge", "purged", "unsent"]
