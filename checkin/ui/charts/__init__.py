"""Charts by QPainter, the same on screen, in a PDF and as a picture. They count nothing and hold no state.

All measures follow `ChartLook.text`, so that any unit will do for the area: pixels, points, 1/100 mm.
"""

from checkin.ui.charts.arrivals_chart import Level, paint_arrivals
from checkin.ui.charts.groups_chart import groups_height, paint_groups, paint_refusals
from checkin.ui.charts.look import ChartLook, Hot, on_paper, on_screen

__all__ = [
    "ChartLook",
    "Hot",
    "Level",
    "groups_height",
    "on_paper",
    "on_screen",
    "paint_arrivals",
    "paint_groups",
    "paint_refusals",
]
