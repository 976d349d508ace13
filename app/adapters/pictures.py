"""Finds QR and other square codes in a picture, with zxing-cpp."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.verify.picture import GreyPicture, SquareCode

if TYPE_CHECKING:
    import zxingcpp

_MOST_CODES: Final = 20
# The largest QR code holds 7,089 digits (ISO/IEC 18004).
_LONGEST: Final = 8_000


class SquareCodes:
    """The code reader port. Bars are not looked for: in screenshots they are found where none are."""

    def codes(self, picture: GreyPicture) -> tuple[str, ...]:
        """Give the text of every code, each once, from top to bottom."""
        return tuple(dict.fromkeys(code.text for code in self.places(picture)))[:_MOST_CODES]

    def places(self, picture: GreyPicture) -> tuple[SquareCode, ...]:
        """Give every code with its place, from top to bottom."""
        # A compiled library: loaded with the first picture.
        import zxingcpp

        if picture.width < 1 or picture.height < 1:
            return ()
        pixels = memoryview(picture.pixels).cast("B", (picture.height, picture.width))
        found = zxingcpp.read_barcodes(pixels, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.AllMatrix))
        placed = [_placed(code) for code in found if code.text]
        return tuple(sorted(placed, key=lambda code: (code.top, code.left)))[:_MOST_CODES]


def _placed(code: zxingcpp.Barcode) -> SquareCode:
    at = code.position
    corners = (at.top_left, at.top_right, at.bottom_left, at.bottom_right)
    left, top = min(corner.x for corner in corners), min(corner.y for corner in corners)
    right, bottom = max(corner.x for corner in corners), max(corner.y for corner in corners)
    return SquareCode(code.text[:_LONGEST], left, top, right - left, bottom - top)
