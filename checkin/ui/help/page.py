"""A guide as a document: on the screen in the colours of the windows, on A4 in black."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QSizeF, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from checkin.assets import guide_folder
from checkin.ui import theme
from checkin.ui.texts.language import with_french_spaces

SCREEN_POINTS, PAPER_POINTS = 11.0, 10.0
MARGIN = 15.0  # millimetres on paper
LINE, HEAD = QColor("#c9ced6"), QColor("#eef1f5")


def document(markdown: str, language: str, points: float, line: QColor, head: QColor) -> QTextDocument:
    """The guide laid out in Inter; `line` and `head` are the colours of its tables."""
    made = QTextDocument()
    made.setDefaultFont(QFont(theme.FAMILY, round(points)))
    made.setBaseUrl(QUrl.fromLocalFile(f"{guide_folder() / language}/"))
    told = with_french_spaces(markdown) if language == "fr" else markdown
    made.setMarkdown(told, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    for frame in made.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _rule(frame, line, head)
    _mark_keys(made, head)
    return made


def print_on(device: QPagedPaintDevice, markdown: str, language: str) -> bool:
    """The guide on A4 sheets, as many as it needs; False when the device does not take it."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        return False
    made = document(markdown, language, PAPER_POINTS, LINE, HEAD)
    made.documentLayout().setPaintDevice(device)
    page = QSizeF(painter.viewport().size())
    made.setPageSize(page)
    for number in range(made.pageCount()):
        if number:
            device.newPage()
        _paint(made, painter, page, number)
    painter.end()
    return True


def _paint(made: QTextDocument, painter: QPainter, page: QSizeF, number: int) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    painter.save()
    painter.translate(0, -number * page.height())
    context.clip.setRect(0, number * page.height(), page.width(), page.height())
    painter.setClipRect(context.clip)
    made.documentLayout().draw(painter, context)
    painter.restore()


def _rule(table: QTextTable, line: QColor, head: QColor) -> None:
    """Thin lines, air, the heads on a ground of their own, repeated on each page."""
    shape = table.format()
    shape.setBorder(0.5)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(line)
    shape.setBorderCollapse(True)
    shape.setCellPadding(4)
    shape.setCellSpacing(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setHeaderRowCount(1)
    table.setFormat(shape)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        ground = cell.format()
        ground.setBackground(head)
        cell.setFormat(ground)


def _mark_keys(made: QTextDocument, ground: QColor) -> None:
    """What Markdown writes as code is a key or a command: on a ground, in a typeface of fixed width."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()
    block = made.begin()
    while block.isValid():
        spots = [item.fragment() for item in block]  # type: ignore[attr-defined]  # PySide's stubs do not iterate it
        for spot in spots:
            if spot.charFormat().fontFixedPitch():
                cursor = QTextCursor(made)
                cursor.setPosition(spot.position())
                cursor.setPosition(spot.position() + spot.length(), QTextCursor.MoveMode.KeepAnchor)
                key = QTextCharFormat()
                key.setBackground(ground)
                key.setFontFamilies([theme.FAMILY, *fixed])
                key.setFontWeight(QFont.Weight.DemiBold)
                cursor.mergeCharFormat(key)
        block = block.next()
