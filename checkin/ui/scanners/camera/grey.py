"""A camera's frame as a grey picture, in place where its memory allows. It looks for no codes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

Pixel = QVideoFrameFormat.PixelFormat
GREY = QImage.Format.Format_Grayscale8

# Formats whose first plane is the brightness, a byte for each pixel.
PLANAR = frozenset(
    {
        Pixel.Format_NV12,
        Pixel.Format_NV21,
        Pixel.Format_YUV420P,
        Pixel.Format_YUV422P,
        Pixel.Format_YV12,
        Pixel.Format_IMC1,
        Pixel.Format_IMC2,
        Pixel.Format_IMC3,
        Pixel.Format_IMC4,
        Pixel.Format_Y8,
    }
)
# Formats with a byte of something else between two of brightness, and where the first of these stands.
PAIRED = {
    Pixel.Format_YUYV: 0,
    Pixel.Format_UYVY: 1,
    Pixel.Format_P010: 1,  # sixteen bits: the upper byte is enough
    Pixel.Format_P016: 1,
    Pixel.Format_Y16: 1,
}


@contextmanager
def grey(frame: QVideoFrame) -> Iterator[QImage]:
    """The frame in grey, a null picture where it cannot be read; neither outlives the block.

    Works in any thread: `QVideoFrame.toImage`, which may want the graphics card, is the last resort.
    """
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        yield frame.toImage().convertToFormat(GREY)
        return
    try:
        yield _mapped(frame)
    finally:
        frame.unmap()


def _mapped(frame: QVideoFrame) -> QImage:
    kind, width, height = frame.pixelFormat(), frame.width(), frame.height()
    bits, stride = frame.bits(0), frame.bytesPerLine(0)
    if kind in PLANAR:
        return QImage(bits, width, height, stride, GREY)
    if kind in PAIRED:
        return QImage(bytes(bits)[PAIRED[kind] :: 2], width, height - PAIRED[kind], stride // 2, GREY)
    if kind is Pixel.Format_Jpeg:
        return QImage.fromData(bytes(bits)).convertToFormat(GREY)
    colours = QVideoFrameFormat.imageFormatFromPixelFormat(kind)
    if colours is not QImage.Format.Format_Invalid:
        return QImage(bits, width, height, stride, colours).convertToFormat(GREY)
    return frame.toImage().convertToFormat(GREY)
