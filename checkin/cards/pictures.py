"""Pictures that organisers put on cards: whether they can be used, and whether one sees through them. Draws nothing."""

from __future__ import annotations

import base64
import io
import warnings
from typing import TYPE_CHECKING

from checkin.errors import Reason, Unreadable

if TYPE_CHECKING:
    from PIL import Image

MEGAPIXELS = 25  # A4 at 400 dots to the inch has fifteen


def see_through(address: str, template: str) -> bool:
    """Whether a `data:` picture has transparent parts; Unreadable (TEMPLATE_PICTURE) when it cannot be used.

    The size is read from the picture's first bytes: one of 300 megapixels is refused before it is unpacked.
    """
    try:
        return _see_through(opened(base64.b64decode(address.partition(",")[2])))
    except Exception as error:  # whatever Pillow makes of broken bytes, its own bomb errors among them
        raise Unreadable(Reason.TEMPLATE_PICTURE, template=template) from error


def opened(data: bytes) -> Image.Image:
    """PNG, JPEG or WebP, not unpacked yet; raises whatever Pillow does, ValueError for a giant."""
    from PIL import Image  # only templates with pictures need it

    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        picture = Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP"))
    if picture.width * picture.height > MEGAPIXELS * 1_000_000:
        raise ValueError(picture.size)
    return picture


def _see_through(picture: Image.Image) -> bool:
    picture.load()
    if not picture.has_transparency_data:
        return False
    lowest, _ = picture.convert("RGBA").getchannel("A").getextrema()
    return bool(lowest != 255)
