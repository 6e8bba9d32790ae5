"""A guide as a document: on the screen in the colours of the windows, on A4 in black."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QMarginsF, QSizeF, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
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

MARGIN = 15.0  # millimetres on paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """`points` of text, `picture` its width in times of these, `line` and `head` the colours of tables."""

    points: float
    picture: float
    line: QColor
    head: QColor


PAPER = Style(points=10, picture=33, line=QColor("#c9ced6"), head=QColor("#eef1f5"))


def document(markdown: str, language: str, style: Style) -> QTextDocument:
    """The guide laid out in Inter."""
    made = QTextDocument()
    made.setDefaultFont(QFont(theme.FAMILY, round(style.points)))
    made.setBaseUrl(QUrl.fromLocalFile(f"{guide_folder() / language}/"))
    told = with_french_spaces(markdown) if language == "fr" else markdown
    made.setMarkdown(told, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    for frame in made.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _rule(frame, style)
    _each_piece(made, partial(_mark_key, style.head))
    _each_piece(made, partial(_fit_picture, style.points * style.picture))
    return made


def print_on(device: QPagedPaintDevice, markdown: str, language: str) -> bool:
    """The guide on A4 sheets, as many as it needs; False when the device does not take it."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        return False
    made = document(markdown, language, PAPER)
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


def _rule(table: QTextTable, style: Style) -> None:
    """Thin lines, air, the heads on a ground of their own, repeated on each page."""
    shape = table.format()
    shape.setBorder(0.5)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(style.line)
    shape.setBorderCollapse(True)
    shape.setCellPadding(4)
    shape.setCellSpacing(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setHeaderRowCount(1)
    table.setFormat(shape)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        ground = cell.format()
        ground.setBackground(style.head)
        cell.setFormat(ground)


def _each_piece(made: QTextDocument, change: Callable[[QTextCharFormat], QTextCharFormat | None]) -> None:
    """Offer each piece of text of one format to `change`; what it returns is worn from then on."""
    block = made.begin()
    while block.isValid():
        pieces = [item.fragment() for item in block]  # type: ignore[attr-defined]  # PySide's stubs do not iterate it
        for piece in pieces:
            if (worn := change(piece.charFormat())) is not None:
                cursor = QTextCursor(made)
                cursor.setPosition(piece.position())
                cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(worn)
        block = block.next()


def _mark_key(ground: QColor, worn: QTextCharFormat) -> QTextCharFormat | None:
    """What Markdown writes as code is a key or a command: on a ground of its own."""
    if not worn.fontFixedPitch():
        return None
    worn.setBackground(ground)
    worn.setFontFamilies([theme.FAMILY])
    worn.setFontWeight(QFont.Weight.DemiBold)
    return worn


def _fit_picture(width: float, worn: QTextCharFormat) -> QTextCharFormat | None:
    if not worn.isImageFormat():
        return None
    picture = worn.toImageFormat()
    picture.setWidth(width)
    return picture
