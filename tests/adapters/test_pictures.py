"""Codes in pictures: several are found from top to bottom, none is an answer."""

import zxingcpp

from app.adapters.pictures import SquareCodes
from app.core.verify.picture import GreyPicture


def square(text, kind=zxingcpp.BarcodeFormat.QRCode):
    return memoryview(zxingcpp.create_barcode(text, kind).to_image(scale=4))


def stacked(*codes):
    width = max(code.shape[1] for code in codes)
    lines = [code[row : row + 1].tobytes().ljust(width, b"\xff") for code in codes for row in range(code.shape[0])]
    return GreyPicture(width, len(lines), b"".join(lines))


def test_codes_are_read_from_top_to_bottom():
    picture = stacked(
        square("https://one.example/"), square("微信：tpkefu88"), square("two", zxingcpp.BarcodeFormat.DataMatrix)
    )

    assert SquareCodes().codes(picture) == ("https://one.example/", "微信：tpkefu88", "two")


def test_the_same_code_twice_is_one():
    assert SquareCodes().codes(stacked(square("a" * 20), square("a" * 20))) == ("a" * 20,)


def test_a_picture_without_a_code_gives_none():
    assert SquareCodes().codes(GreyPicture(40, 30, bytes(1200))) == ()
    assert SquareCodes().codes(GreyPicture(0, 0, b"")) == ()
