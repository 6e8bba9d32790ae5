"""The application's icon as each system wants it, from assets/icons/app.svg. Usage: make_icons.py FOLDER"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).parent.parent / "assets" / "icons" / "app.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def paint(size: int, place: Path) -> None:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    image.save(str(place))


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    for size in SIZES:
        paint(size, folder / f"{size}.png")
    largest = Image.open(folder / "512.png")
    largest.save(folder / "app.ico", sizes=[(size, size) for size in SIZES if size <= 256])
    largest.save(folder / "app.icns")
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
