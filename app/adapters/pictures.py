"""Finds QR and other square codes in a picture, with zxing-cpp."""

from __future__ import annotations

from typing import Final

from app.core.verify.picture import GreyPicture

_MOST_CODES: Final = 20
# The largest QR code holds 7,089 digits (ISO/IEC 18004).
_LONGEST: Final = 8_000


class SquareCodes:
    """The code reader port. Bars are not looked for: in screenshots they are found where none are."""

    def codes(self, picture: GreyPicture) -> tuple[str, ...]:
        """Give the text of every code, each once, from top to bottom."""
        # A compiled library: loaded with the first picture.
        import zxingcpp

        if picture.width < 1 or picture.height < 1:
            return ()
        pixels = memoryview(picture.pixels).cast("B", (picture.height, picture.width))
        found = zxingcpp.read_barcodes(pixels, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.AllMatrix))
        ordered = sorted(found, key=lambda code: (code.position.top_left.y, code.position.top_left.x))
        return tuple(dict.fromkeys(code.text[:_LONGEST] for code in ordered if code.text))[:_MOST_CODES]
