"""A PNG keeps its picture and nothing else."""

import struct
import zlib

import pytest

from app.core.report.png import bare_png, chunk_kinds

MARK = b"\x89PNG\r\n\x1a\n"


def chunk(kind, data=b""):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


HEAD = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
PIXEL = chunk(b"IDAT", zlib.compress(b"\0\x7f"))
END = chunk(b"IEND")


@pytest.mark.parametrize("kind", [b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"tIME", b"iCCP", b"pHYs", b"prVt"])
def test_remarks_are_left_out(kind):
    told = MARK + HEAD + chunk(kind, b"Author\0Li Wei, 39.9 N") + PIXEL + END

    assert bare_png(told) == MARK + HEAD + PIXEL + END


def test_what_lies_behind_the_end_is_left_out():
    assert bare_png(MARK + HEAD + PIXEL + END + b"secret words") == MARK + HEAD + PIXEL + END


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a", MARK, MARK + HEAD, (MARK + HEAD + PIXEL + END)[:-3], MARK + b"\xff\xff\xff\xffIDAT"]
)
def test_what_is_no_whole_picture_is_refused(data):
    with pytest.raises(ValueError):
        chunk_kinds(data)
