"""Every pixel format of a camera is read, whatever stands in it; noise holds no code."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from benchmarks.badge_pictures import HD, Badge, Pixel, frame, grey_frame, noise, photo, printed
from checkin import codes
from checkin.ui.scanners.camera import formats
from checkin.ui.scanners.camera.formats import USUAL, CodeFormat
from checkin.ui.scanners.camera.grey import grey
from checkin.ui.scanners.camera.reading import Found, read, read_enlarged

CODE = "BCDFGHJKLNPRTX"
VGA = QSize(640, 480)


def texts(found: tuple[Found, ...]) -> list[str]:
    return sorted(one.text for one in found)


@pytest.mark.parametrize("size", [VGA, HD, QSize(1920, 1080), QSize(642, 361)], ids=str)
@pytest.mark.parametrize(
    "pixel",
    [
        Pixel.Format_NV12,
        Pixel.Format_NV21,
        Pixel.Format_YUV420P,
        Pixel.Format_YUV422P,
        Pixel.Format_YV12,
        Pixel.Format_Y8,
        Pixel.Format_YUYV,
        Pixel.Format_UYVY,
        Pixel.Format_P010,
    ],
    ids=lambda pixel: pixel.name,
)
def test_cameras_of_every_format_are_read(pixel: Pixel, size: QSize) -> None:
    picture = photo(Badge(CODE, x=size.width() / 2, y=size.height() / 2), size=size)
    with grey(grey_frame(picture, pixel)) as seen:
        assert seen.width() == size.width()
        assert texts(read(seen, USUAL)) == [CODE]


@pytest.mark.parametrize(
    "kind",
    [QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32, QImage.Format.Format_RGBA8888],
    ids=lambda kind: kind.name,
)
def test_pictures_in_colour_are_read(kind: QImage.Format) -> None:
    with grey(frame(photo(Badge(CODE)).convertToFormat(kind))) as seen:
        assert texts(read(seen, USUAL)) == [CODE]


def test_a_frame_of_jpeg_is_read(tmp_path: Path) -> None:
    path = tmp_path / "frame.jpg"
    assert photo(Badge(CODE)).save(str(path))
    raw = path.read_bytes()
    made = QVideoFrame(QVideoFrameFormat(QSize(len(raw), 1), Pixel.Format_Jpeg))
    if not made.map(QVideoFrame.MapMode.WriteOnly):
        pytest.skip("Qt makes no frames of JPEG here")
    memory = made.bits(0)
    assert isinstance(memory, memoryview)
    memory[: len(raw)] = raw
    made.unmap()
    with grey(made) as seen:
        assert texts(read(seen, USUAL)) == [CODE]


def test_a_frame_without_a_picture_holds_nothing() -> None:
    with grey(QVideoFrame()) as seen:
        assert read(seen, USUAL) == ()
        assert read_enlarged(seen, USUAL) == ()


def test_a_frame_can_be_read_again_afterwards() -> None:
    made = frame(photo(Badge(CODE)))
    for _ in range(2):
        with grey(made) as seen:
            assert texts(read(seen, USUAL)) == [CODE]
        assert not made.isMapped()


def test_a_phone_in_dark_mode_is_read() -> None:
    picture = photo(Badge(CODE, dark="#e8e8e8", light="#101010"))
    assert texts(read(picture, USUAL)) == [CODE]


@pytest.mark.parametrize("tilt", range(0, 360, 30))
def test_a_badge_held_at_any_angle_is_read(tilt: int) -> None:
    assert texts(read(photo(Badge(CODE, tilt=tilt)), USUAL)) == [CODE]


def test_a_badge_far_away_is_read_in_the_enlarged_picture() -> None:
    picture = photo(Badge(CODE, x=320, y=240, side=38, tilt=31), size=VGA)
    assert read(picture, USUAL) == ()
    assert texts(read_enlarged(picture, USUAL)) == [CODE]


def test_a_small_badge_in_the_middle_of_a_large_picture_is_read_and_placed_rightly() -> None:
    picture = photo(Badge(CODE, x=700, y=400, side=38, tilt=31))
    assert read(picture, USUAL) == ()
    (found,) = read_enlarged(picture, USUAL)
    assert found.text == CODE
    assert found.centre == pytest.approx((700 / 1280, 400 / 720), abs=0.005)


def test_the_corners_are_shares_of_the_picture() -> None:
    (found,) = read(photo(Badge(CODE, x=320, y=540)), USUAL)
    assert found.centre == pytest.approx((0.25, 0.75), abs=0.01)
    assert found.corners[0] == pytest.approx((220 / 1280, 440 / 720), abs=0.01)


def test_both_badges_of_a_picture_are_found() -> None:
    assert texts(read(photo(Badge(CODE, x=300), Badge("OTHER", x=900)), USUAL)) == [CODE, "OTHER"]


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (CodeFormat.AZTEC, zxingcpp.BarcodeFormat.Aztec),
        (CodeFormat.DATA_MATRIX, zxingcpp.BarcodeFormat.DataMatrix),
        (CodeFormat.PDF_417, zxingcpp.BarcodeFormat.PDF417),
        (CodeFormat.CODE_128, zxingcpp.BarcodeFormat.Code128),
    ],
    ids=lambda one: getattr(one, "value", ""),
)
def test_other_codes_are_read_where_they_were_chosen_and_only_there(
    code: CodeFormat, kind: zxingcpp.BarcodeFormat
) -> None:
    picture = printed("BCDF-01", kind)
    assert len(read(picture, {CodeFormat.QR, code})) == 1
    assert read(picture, USUAL) == ()


def test_bars_are_less_sure_than_codes_that_correct_themselves() -> None:
    assert not read(printed("BARS-1", zxingcpp.BarcodeFormat.Code128), {CodeFormat.CODE_128})[0].sure
    assert read(photo(Badge(CODE)), USUAL)[0].sure


def test_noise_holds_no_code_of_any_kind() -> None:
    for seed in range(20):
        assert read(noise(seed), USUAL) == ()
        assert read_enlarged(noise(seed), USUAL) == ()
    assert read(noise(1, VGA), set(CodeFormat)) == ()


def test_the_chosen_codes_survive_the_event_file_and_a_newer_version() -> None:
    chosen = frozenset({CodeFormat.QR, CodeFormat.CODE_128})
    assert formats.loaded(formats.stored(chosen)) == chosen
    assert formats.loaded("qr hologram") == USUAL
    assert formats.loaded("") == USUAL
    assert formats.stored(()) == "qr"


def test_only_a_wrong_letter_makes_a_code_of_ours_misread() -> None:
    good = codes.new_code()
    assert not codes.is_misread(good)
    assert not codes.is_misread(good.lower())
    assert not codes.is_misread("1234567890")
    assert codes.is_misread(good[1] + good[0] + good[2:]) is (good[0] != good[1])


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("https://www.wifi.example/path?key=secret", "www.wifi.example"),
        ("HTTP://WIFI.EXAMPLE", "wifi.example"),
        ("https://tickets.example/check-in?pk=BCDF", ""),
        ("https://[broken", ""),
        ("BCDF01", ""),
    ],
)
def test_a_website_is_told_from_a_ticket_without_its_secrets(text: str, site: str) -> None:
    assert codes.website(text) == site
