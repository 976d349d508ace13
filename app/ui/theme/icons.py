"""Our own drawings: one stroke style, recoloured from tokens, sharp at any scale."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap

from app.ui.theme.tokens import Measures

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_FOLDER: Final = Path(__file__).parent / "icons"
_FRAME: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="0 0 24 24" fill="none" '
    'stroke="{colour}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">{shapes}</svg>'
)
_SIZE: Final = 20
_FONT: Final = Measures().font


@lru_cache(maxsize=1)
def _shapes() -> dict[str, str]:
    """Read every drawing: one ``name: shapes`` a line, so that one small file is opened at start instead of forty."""
    lines = (_FOLDER / "icons.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split(":", 1) for line in lines if line and not line.startswith("#"))
    return {name.strip(): shapes.strip() for name, shapes in pairs}


def icon_names() -> tuple[str, ...]:
    """List the drawings there are."""
    return tuple(_shapes())


def svg(name: str, colour: str, size: int) -> bytes:
    """Give a drawing as an SVG file in a colour."""
    return _FRAME.format(size=size, colour=colour, shapes=_shapes()[name]).encode()


def drawn(data: bytes) -> QImage:
    """Draw an SVG file. Naming the format keeps Qt from loading every image plugin to find out."""
    # Loaded with the first picture that is no icon.
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QImage

    return QImage.fromData(QByteArray(data), "svg")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - the stub says bytes, Qt takes str only


def scaled(size: int) -> int:
    """Grow a drawing with the text beside it; the theme sets the application's font."""
    return round(size * max(1.0, QGuiApplication.font().pixelSize() / _FONT))


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """Draw an icon in a ``#rrggbb`` colour; ``ratio`` device pixels go to each pixel of its edge."""
    made = QPixmap()
    made.loadFromData(svg(name, colour, round(size * ratio)), "svg")
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, colour: str, checked_colour: str = "", size: int = _SIZE) -> QIcon:
    """Make an icon for a button; ``checked_colour`` is for the checked state."""
    made = QIcon()
    ratio, edge = sharpest(), scaled(size)
    made.addPixmap(pixmap(name, colour, edge, ratio))
    if checked_colour:
        made.addPixmap(pixmap(name, checked_colour, edge, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


def sharpest() -> float:
    """Give the device pixel ratio of the sharpest screen: a window that moves between screens stays sharp."""
    return max(screen.devicePixelRatio() for screen in QGuiApplication.screens())


def icon_size(size: int = _SIZE) -> QSize:
    """Give the size that goes with :func:`icon`."""
    return QSize(scaled(size), scaled(size))
