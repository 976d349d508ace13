"""Pictures for a report: made small, painted over where somebody covered them, written anew without metadata."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPixmap

from app.core.errors import AppError
from app.core.report.png import bare_png
from app.ui.pictures import MOST_PIXELS

# Letters of a full screen stay readable; more is weight only.
LONGEST_EDGE: Final = 2560
# reports.md 3 and the service: 2 MB each. One that is larger is made smaller in steps.
LARGEST: Final = 2 * 1024 * 1024
_STEP: Final = 0.8
_THUMB: Final = QSize(96, 64)
_MOST_STEPS: Final = 12


def plain_picture(image: QImage) -> QImage:
    """Give a picture as it can be covered: on white paper, of a size that goes, nothing but its pixels.

    Raises:
        AppError: ``picture.too_large``; ``picture.unreadable`` for an empty one.
    """
    if image.isNull():
        raise AppError("picture.unreadable")
    if image.width() * image.height() > MOST_PIXELS:
        raise AppError("picture.too_large")
    if max(image.width(), image.height()) > LONGEST_EDGE:
        image = _scaled(image, LONGEST_EDGE)
    # A new picture: words, times and places that came with the old one are not taken over.
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    image.setDevicePixelRatio(1)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def covered(image: QImage, covers: Iterable[QRect]) -> QImage:
    """Paint covers over a picture: black, opaque, pixel by pixel; what lay below is in no part of the result."""
    made = image.copy()
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for cover in covers:
        painter.fillRect(cover, QColor("black"))
    painter.end()
    return made


def written(image: QImage) -> bytes:
    """Write a picture as PNG of at most two megabytes, with its own chunks only.

    Raises:
        AppError: ``picture.too_large`` when it does not get small enough.
    """
    for _ in range(_MOST_STEPS):
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, b"png").write(image)
        bare = bare_png(bytes(data.data()))
        if len(bare) <= LARGEST:
            return bare
        image = _scaled(image, round(_STEP * max(image.width(), image.height())))
    raise AppError("picture.too_large")


def thumbnail(data: bytes) -> QPixmap:
    """Give a small view of a picture that was written here."""
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(QImage.fromData(data).scaled(_THUMB, keep, smooth))


def _scaled(image: QImage, edge: int) -> QImage:
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(edge, edge, keep, smooth)
