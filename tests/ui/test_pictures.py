"""Pictures are decoded by their first bytes, within limits asked for before decoding, on white paper."""

import struct
import zlib

import pytest
from PySide6.QtGui import QColor, QImage

from app.core.errors import AppError
from app.ui.pictures import grey, grey_file


def png_head(width, height):
    """A PNG that says it is as large as this and holds nothing."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["png", "jpeg", "bmp", "webp"])
def test_each_kind_is_decoded_whatever_its_name(qapp, tmp_path, kind):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    path = tmp_path / "picture.txt"
    assert image.save(str(path), kind)
    picture = grey_file(str(path))

    assert (picture.width, picture.height, len(picture.pixels)) == (30, 20, 600)
    assert min(picture.pixels) > 250


def test_what_is_transparent_is_paper(qapp):
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))

    assert set(grey(image).pixels) == {255}


def test_lines_are_without_gaps(qapp):
    image = QImage(5, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))

    assert grey(image).pixels == bytes(15)


def test_a_bomb_is_refused_before_it_is_decoded(qapp, tmp_path):
    path = tmp_path / "bomb.png"
    path.write_bytes(png_head(60_000, 60_000))
    with pytest.raises(AppError, match=r"picture\.too_large"):
        grey_file(str(path))


def test_a_large_photograph_is_made_smaller(qapp):
    image = QImage(6000, 40, QImage.Format.Format_Grayscale8)
    image.fill(255)

    assert grey(image).width == 3000


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a"]
)
@pytest.mark.qt_log_ignore("JPEG datastream")
def test_what_is_no_picture_is_told(qapp, tmp_path, data):
    path = tmp_path / "a.png"
    path.write_bytes(data)
    with pytest.raises(AppError, match=r"picture\.unreadable"):
        grey_file(str(path))
    with pytest.raises(AppError, match=r"picture\.unreadable"):
        grey_file(str(tmp_path / "missing"))
