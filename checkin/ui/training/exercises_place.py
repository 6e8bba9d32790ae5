"""Where the exercises stand: a column of the desk, or a small window beside a line over it. It shows nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout

from checkin.ui import theme
from checkin.ui.main_window import MainWindow
from checkin.ui.training.exercises_panel import ExercisesPanel

ROOMY = (1000, 600)  # pixels of the window, at the usual size of text, from which on there is room for a column


class ExercisesPlace(QObject):
    """Follows the window's size, from the moment when somebody begins to practise until they close the panel."""

    def __init__(self, panel: ExercisesPanel, window: MainWindow) -> None:
        super().__init__(panel)
        self._panel = panel
        self._window = window
        self._roomy: bool | None = None
        self.practising = False
        window.installEventFilter(self)
        panel.closed.connect(self.leave)

    @property
    def in_line(self) -> bool:
        """Whether the exercise of now is to be told in a line: there is no room for more."""
        return self.practising and not self._roomy

    def turn(self) -> None:
        """Begin; asked for again, end, or bring the small window back."""
        if self.practising and self._panel.isVisible():
            self.leave()
            return
        self.practising = True
        self.place()
        self._panel.show()

    def leave(self) -> None:
        self.practising = False
        self._panel.hide()
        self._window.say_training()

    def place(self) -> None:
        """As the window is now."""
        wide, high = ROOMY
        roomy = self._window.width() >= theme.scaled(wide) and self._window.height() >= high
        layout = self._window.desk.layout()
        if roomy != self._roomy and isinstance(layout, QHBoxLayout):
            self._roomy = roomy
            layout.removeWidget(self._panel)
            if roomy:
                self._panel.setParent(self._window.desk)
                layout.addWidget(self._panel)
            else:
                self._panel.setParent(self._window, Qt.WindowType.Tool)
            self._panel.setVisible(roomy and self.practising)
        self._window.say_training()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.practising:
            self.place()
        return False
