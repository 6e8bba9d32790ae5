"""The time zone of an event, French ones first. It keeps nothing."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtWidgets import QWidget

from checkin.ui.organiser.look import QuietCombo

# France, then where France is far away; the others follow.
NEAR = (
    "Europe/Paris",
    "America/Guadeloupe",
    "America/Martinique",
    "America/Cayenne",
    "Indian/Reunion",
    "Indian/Mayotte",
    "Pacific/Noumea",
    "Pacific/Tahiti",
)


class TimezoneChoice(QuietCombo):
    """`currentText` is the one, as `zoneinfo` names it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItems(NEAR)
        self.insertSeparator(len(NEAR))
        self.addItems(sorted(name for name in available_timezones() if "/" in name and name not in NEAR))
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
