"""A drawing that shrinks with the room there is and never grows beyond its own size."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FigureView(QWidget):
    """Shows an image in its own proportions, on the left."""

    def __init__(self, image: QImage, name: str) -> None:
        """Args:
        name: What it shows, for those who do not see it.
        """
        super().__init__()
        self._image = image
        self._size = image.deviceIndependentSize().toSize()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for its own size."""
        return self._size

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Make do with any width."""
        return QSize(1, 1)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Keep the proportions."""
        return round(self._size.height() * min(1.0, width / max(1, self._size.width())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it as large as it fits."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wide = min(self.width(), self._size.width())
        painter.drawImage(QRect(0, 0, wide, self.heightForWidth(wide)), self._image)
