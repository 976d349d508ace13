"""Pictures as grey levels, decoded by Qt within limits."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from app.core.errors import AppError
from app.core.verify.picture import GreyPicture

# A photograph of a good telephone has 50 megapixels.
MOST_PIXELS: Final = 64_000_000
_LARGEST_FILE: Final = 64 * 1024 * 1024
_ALLOCATION_MB: Final = 300
# Codes are found in far less; larger pictures are made smaller first.
_LONGEST_EDGE: Final = 3000
_FORMATS: Final = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpeg", b"GIF8": "gif", b"BM": "bmp", b"RIFF": "webp"}


def grey_file(path: str) -> GreyPicture:
    """Decode a picture file into grey levels; raises as :func:`image_file`."""
    return grey(image_file(path))


def image_file(path: str) -> QImage:
    """Decode a picture file; works off the UI thread too.

    Raises:
        AppError: ``picture.too_large`` when it says it is, before anything is decoded; ``picture.unreadable``.
    """
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise AppError("picture.unreadable")
    if file.size() > _LARGEST_FILE:
        raise AppError("picture.too_large")
    head = bytes(file.peek(4).data())
    name = next((name for mark, name in _FORMATS.items() if head.startswith(mark)), "")
    QImageReader.setAllocationLimit(_ALLOCATION_MB)
    # The kind is told by the first bytes and no other decoder is tried: each is a door.
    reader = QImageReader(file, name.encode())
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not name or not size.isValid():
        raise AppError("picture.unreadable")
    if size.width() * size.height() > MOST_PIXELS:
        raise AppError("picture.too_large")
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        raise AppError("picture.unreadable")
    return image


def grey(image: QImage) -> GreyPicture:
    """Take the colours from a picture; what is transparent becomes white, as paper is.

    Raises:
        AppError: ``picture.too_large``.
    """
    if image.width() * image.height() > MOST_PIXELS:
        raise AppError("picture.too_large")
    if max(image.width(), image.height()) > _LONGEST_EDGE:
        image = _smaller(image)
    if image.hasAlphaChannel():
        paper = QImage(image.size(), QImage.Format.Format_RGB32)
        paper.fill(QColor("white"))
        painter = QPainter(paper)
        painter.drawImage(0, 0, image)
        painter.end()
        image = paper
    levels = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = levels.width(), levels.height(), levels.bytesPerLine()
    data = bytes(levels.constBits())
    pixels = data if stride == width else b"".join(data[y * stride : y * stride + width] for y in range(height))
    return GreyPicture(width, height, pixels[: width * height])


def _smaller(image: QImage) -> QImage:
    # Named here: QtCore.Qt costs a tenth of the start, and this runs long after it.
    from PySide6.QtCore import Qt

    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(_LONGEST_EDGE, _LONGEST_EDGE, keep, smooth)
