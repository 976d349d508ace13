"""Our own drawings as images: in the colours of the theme, as large as the words beside them, sharp on the screen."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from app.core.figure_format import FIGURE_COLOURS
from app.ui.theme.tokens import Colours

# For the style sheet of a document: a drawing never stands out of a narrow window.
FIGURE_STYLE: Final = "img { max-width: 100%; }"
_SHOWN = re.compile(r'src="figure:([a-z0-9-]+)"')
_LONGEST_SVG: Final = 512 * 1024
_WIDEST: Final = 6000


def figure_ids(html: str) -> tuple[str, ...]:
    """List the drawings that a document shows."""
    return tuple(dict.fromkeys(_SHOWN.findall(html)))


def figure_image(svg: str, colours: Colours, scale: float, ratio: float) -> QImage | None:
    """Draw a figure of the help pack; None when it cannot be drawn.

    Args:
        svg: Its text, with places for colours.
        colours: The theme.
        scale: Size of a unit in pixels of the window.
        ratio: Device pixels to each of those.
    """
    if len(svg) > _LONGEST_SVG:
        return None
    for name in FIGURE_COLOURS:
        svg = svg.replace(f"{{{name}}}", str(getattr(colours, name)))
    source = QBuffer()
    source.setData(svg.encode())
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    # Naming the format keeps Qt from loading every image plugin to find out.
    reader = QImageReader(source, QByteArray(b"svg"))
    size = reader.size()
    if not size.isValid():
        return None
    sharp = min(scale * ratio, _WIDEST / max(1, size.width()))
    reader.setScaledSize(size * sharp)
    image = reader.read()
    image.setDevicePixelRatio(sharp / scale)
    return None if image.isNull() else image
