"""A picture on which a person covers what nobody shall see, with mouse or keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.tokens import Colours

_SMALLEST: Final = 4
_STEP: Final = 10
_FINE: Final = 1
# A new cover from the keyboard: this share of the picture, in its middle.
_SHARE: Final = 0.2
_ROOM: Final = QSize(640, 400)
_MOST: Final = 200


class CoverEditor(QWidget):
    """Shows a picture with its covers. Covers are in pixels of the picture, whatever size it is shown in.

    Mouse: draw a cover; press on one to choose it. Keyboard: Insert makes one, Space chooses the next, arrows move it,
    Shift and arrows change its size, Delete removes it, Ctrl+Z takes the last change back.

    Signals:
        changed: Covers were made, moved or removed.
    """

    changed = Signal()

    def __init__(self, image: QImage, colours: Colours) -> None:
        super().__init__()
        self.image = image
        self._colours = colours
        self._covers: list[QRect] = []
        self._earlier: list[list[QRect]] = []
        self._chosen = -1
        self._from: QPoint | None = None
        self._drawn = QRect()
        self.suggested: tuple[QRect, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_ROOM)
        self.setAccessibleName(self.tr("The picture"))
        self.setAccessibleDescription(
            self.tr("Insert covers a part, arrows move it, Shift and arrows change its size, Delete removes it.")
        )

    @property
    def covers(self) -> tuple[QRect, ...]:
        """The covers, oldest first."""
        return tuple(self._covers)

    @property
    def can_undo(self) -> bool:
        """True when there is a change to take back."""
        return bool(self._earlier)

    def suggest(self, places: tuple[QRect, ...]) -> None:
        """Show where something should perhaps be covered."""
        self.suggested = places
        self.update()

    def cover(self, place: QRect) -> None:
        """Cover a part of the picture; what lies outside of it is cut away."""
        inside = place.normalized().intersected(self.image.rect())
        if min(inside.width(), inside.height()) >= _SMALLEST and len(self._covers) < _MOST:
            self._remember()
            self._covers.append(inside)
            self._chosen = len(self._covers) - 1
            self._tell()

    def cover_middle(self) -> None:
        """Cover a part in the middle, to be moved by arrows."""
        area = self.image.rect()
        size = QSize(max(_SMALLEST, round(area.width() * _SHARE)), max(_SMALLEST, round(area.height() * _SHARE)))
        self.cover(QRect(area.center() - QPoint(size.width() // 2, size.height() // 2), size))

    def remove(self) -> None:
        """Remove the chosen cover."""
        if 0 <= self._chosen < len(self._covers):
            self._remember()
            del self._covers[self._chosen]
            self._chosen = len(self._covers) - 1
            self._tell()

    def undo(self) -> None:
        """Take the last change back."""
        if self._earlier:
            self._covers = self._earlier.pop()
            self._chosen = len(self._covers) - 1
            self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the picture, suggestions as dashes, covers black, the chosen one framed."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._shown(), self.image)
        painter.setPen(QPen(QColor(self._colours.danger), 2, Qt.PenStyle.DashLine))
        for place in self.suggested:
            painter.drawRect(self._on_screen(place))
        for number, place in enumerate(self._covers):
            painter.fillRect(self._on_screen(place), QColor("black"))
            if number == self._chosen:
                painter.setPen(QPen(QColor(self._colours.accent), 3))
                painter.drawRect(self._on_screen(place))
        if not self._drawn.isEmpty():
            painter.fillRect(self._on_screen(self._drawn), QColor("black"))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._colours.accent), 2))
            painter.drawRect(self._shown().adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a cover, or choose the one that lies there."""
        self.setFocus()
        at = self._in_picture(event.position().toPoint())
        there = [number for number, place in enumerate(self._covers) if place.contains(at)]
        self._chosen = there[-1] if there else -1
        self._from = None if there else at
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show the cover while it is drawn."""
        if self._from is not None:
            self._drawn = QRect(self._from, self._in_picture(event.position().toPoint())).normalized()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End a cover."""
        if self._from is not None:
            begun, self._from, self._drawn = self._from, None, QRect()
            self.cover(QRect(begun, self._in_picture(event.position().toPoint())))
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Make, choose, move, resize and remove covers."""
        keys = Qt.Key
        moves = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)}
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in moves and 0 <= self._chosen < len(self._covers):
            step = _FINE if is_control else _STEP
            x, y = (step * by for by in moves[keys(event.key())])
            self._move(x, y, resizes=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == keys.Key_Insert:
            self.cover_middle()
        elif event.key() in {keys.Key_Delete, keys.Key_Backspace}:
            self.remove()
        elif event.key() == keys.Key_Z and is_control:
            self.undo()
        elif event.key() == keys.Key_Space and self._covers:
            self._chosen = (self._chosen + 1) % len(self._covers)
            self.update()
        else:
            super().keyPressEvent(event)

    def _move(self, x: int, y: int, *, resizes: bool) -> None:
        place = self._covers[self._chosen]
        moved = place.adjusted(0, 0, x, y) if resizes else place.translated(x, y)
        moved = moved.intersected(self.image.rect())
        if min(moved.width(), moved.height()) >= _SMALLEST:
            self._remember()
            self._covers[self._chosen] = moved
            self._tell()

    def _remember(self) -> None:
        self._earlier = [*self._earlier[-_MOST:], list(self._covers)]

    def _tell(self) -> None:
        self.update()
        self.changed.emit()

    def _shown(self) -> QRectF:
        """Where the picture stands: as large as fits, in the middle, never larger than it is."""
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if size.width() > self.image.width():
            size = self.image.size()
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _on_screen(self, place: QRect) -> QRectF:
        shown = self._shown()
        factor = shown.width() / max(1, self.image.width())
        return QRectF(
            shown.left() + place.left() * factor, shown.top() + place.top() * factor,
            place.width() * factor, place.height() * factor,
        )  # fmt: skip

    def _in_picture(self, at: QPoint) -> QPoint:
        shown = self._shown()
        factor = self.image.width() / max(1.0, shown.width())
        return QPoint(round((at.x() - shown.left()) * factor), round((at.y() - shown.top()) * factor))
