"""How the exchange goes, out of what each direction came back with. It asks nobody and waits for nothing."""

from __future__ import annotations

from datetime import datetime

from checkin.errors import AccessRevoked, CheckinError, NoAnswer, Reason
from checkin.models import Connection, SyncStatus
from checkin.sync.round import Direction

_BOTH = frozenset({Direction.PUSH, Direction.PULL})
_PORTAL = frozenset({Reason.PORTAL, Reason.REDIRECTED})
_OF_A_GATEWAY = frozenset({502, 504})  # the server behind it does not answer


class State:
    """The last word of each direction."""

    def __init__(self) -> None:
        self.reached_at: datetime | None = None
        self._errors: dict[Direction, CheckinError | None] = {}
        self._asks = False
        self._asked_for = _BOTH

    @property
    def away(self) -> bool:
        """Whether nobody answers, so that only the system itself can tell when it is back."""
        return any(error is not None and _is_away(error) for error in self._errors.values())

    def asked(self) -> None:
        """Somebody waits for an answer in both directions."""
        self._asked_for = _BOTH

    def heard(
        self, direction: Direction, error: CheckinError | None, at: datetime, *, shrinks: bool, progress: bool
    ) -> None:
        """What a direction came back with; a push that had nothing to send has reached nobody."""
        self._asked_for -= {direction}
        self._errors[direction] = error
        if direction is Direction.PULL and error is None:
            self._asks = shrinks
        if progress or (direction is Direction.PULL and error is None):
            self.reached_at = at

    def status(self, waiting: int, set_aside: int, clock_difference: float | None) -> SyncStatus:
        error = self._first_error()
        return SyncStatus(
            connection=self._connection(error),
            waiting=waiting,
            set_aside=set_aside,
            synced_at=None if error else self.reached_at,
            since=self.reached_at if error else None,
            detail=error.reason.value if error else "",
            clock_difference=clock_difference,
            busy=bool(self._asked_for),
        )

    def _first_error(self) -> CheckinError | None:
        """The one that a person has to do something about comes first."""
        errors = [error for error in self._errors.values() if error]
        revoked = (error for error in errors if isinstance(error, AccessRevoked))
        return next(revoked, errors[0] if errors else None)

    def _connection(self, error: CheckinError | None) -> Connection:
        if isinstance(error, AccessRevoked):
            return Connection.REVOKED
        if error is not None:
            return Connection.PORTAL if error.reason in _PORTAL else Connection.OFFLINE
        return Connection.ASKS if self._asks else Connection.ONLINE


def _is_away(error: CheckinError) -> bool:
    """Nobody there, or something in its place: a gateway, a page where there should be data."""
    in_its_place = error.reason is Reason.WRONG_ADDRESS or error.params.get("status") in _OF_A_GATEWAY
    return isinstance(error, NoAnswer) or (in_its_place and not getattr(error, "retry_after", 0.0))
