"""A picture as grey levels, for whatever looks for codes in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GreyPicture:
    """One byte a pixel, line by line without gaps; 0 is black."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class SquareCode:
    """A code that was found in a picture.

    Attributes:
        text: What stands in it.
        left, top, width, height: The upright box around it, in pixels.
    """

    text: str
    left: int
    top: int
    width: int
    height: int
