"""The name and version of an Android package, from its binary AndroidManifest.xml.

Format: ``ResourceTypes.h`` of the Android Open Source Project (ResXMLTree_*). Only the first element is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.core.apk.damage import DamagedError
from app.core.apk.fields import Fields

LARGEST: Final = 4 * 1024 * 1024
_CODE: Final = "apk.damaged_manifest"
_XML, _STRINGS, _RESOURCE_IDS, _START_ELEMENT = 0x0003, 0x0001, 0x0180, 0x0102
_HEADER: Final = 8
_UTF8: Final = 0x100
_NO_STRING: Final = 0xFFFFFFFF
_TYPE_STRING, _FIRST_INT, _LAST_INT = 0x03, 0x10, 0x1F
# android.R.attr.versionCode, versionName.
_VERSION_CODE, _VERSION_NAME = 0x0101021B, 0x0101021C
_LONGEST: Final = 200
_MOST_ATTRIBUTES: Final = 100
_LONG: Final = 0x80


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a package says of itself; anybody can write anything there.

    Attributes:
        version_name: Empty where it is kept elsewhere.
    """

    package: str
    version_name: str
    version_code: int


def read_manifest(data: bytes) -> Manifest:
    """Read the first element.

    Raises:
        DamagedError: ``apk.damaged_manifest``.
    """
    whole = Fields(data, _CODE)
    if whole.u16() != _XML:
        raise DamagedError(_CODE)
    whole.take(_HEADER - 2)
    strings, ids = _Strings(b""), list[int]()
    while not whole.is_done:
        kind, _header_size, size = whole.u16(), whole.u16(), whole.u32()
        body = whole.take(size - _HEADER)
        if kind == _STRINGS:
            strings = _Strings(body)
        elif kind == _RESOURCE_IDS:
            ids = [int.from_bytes(body[at : at + 4], "little") for at in range(0, len(body), 4)]
        elif kind == _START_ELEMENT:
            return _first_element(Fields(body, _CODE), strings, ids)
    raise DamagedError(_CODE)


def _first_element(body: Fields, strings: _Strings, ids: list[int]) -> Manifest:
    body.take(8)
    body.u32()
    name = strings.get(body.u32())
    start, size, count = body.u16(), body.u16(), body.u16()
    body.take(6)
    body.take(max(0, start - 20))
    if name != "manifest" or count > _MOST_ATTRIBUTES:
        raise DamagedError(_CODE)
    package, version_name, version_code = "", "", 0
    for _ in range(count):
        attribute = Fields(body.take(size), _CODE)
        namespace, key, raw = attribute.u32(), attribute.u32(), attribute.u32()
        attribute.take(3)
        kind, value = attribute.take(1)[0], attribute.u32()
        resource = ids[key] if key < len(ids) else 0
        text = strings.get(raw) if raw != _NO_STRING else strings.get(value) if kind == _TYPE_STRING else ""
        if resource == _VERSION_CODE and _FIRST_INT <= kind <= _LAST_INT:
            version_code = value
        elif resource == _VERSION_NAME:
            version_name = text
        elif namespace == _NO_STRING and strings.get(key) == "package":
            package = text
    if not package:
        raise DamagedError(_CODE)
    return Manifest(package, version_name, version_code)


class _Strings:
    """The strings of a file by number; only those asked for are read."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        fields = Fields(body, _CODE) if body else Fields(bytes(20), _CODE)
        self._count, _styles, flags, self._start = fields.u32(), fields.u32(), fields.u32(), fields.u32()
        self._is_utf8 = bool(flags & _UTF8)

    def get(self, number: int) -> str:
        """Give a string; empty for a number outside."""
        if number >= self._count:
            return ""
        # Offsets count from the header of the chunk, which is cut off here.
        place = 20 + 4 * number
        offset = int.from_bytes(self._body[place : place + 4], "little")
        fields = Fields(self._body[self._start - _HEADER + offset :][: 4 * _LONGEST + 8], _CODE)
        text = _utf8(fields) if self._is_utf8 else _utf16(fields)
        return text[:_LONGEST]


def _utf8(fields: Fields) -> str:
    length = 0
    for _ in range(2):
        first = fields.take(1)[0]
        length = (first & ~_LONG) << 8 | fields.take(1)[0] if first & _LONG else first
    return fields.take(min(length, 4 * _LONGEST)).decode("utf-8", "replace")


def _utf16(fields: Fields) -> str:
    length = fields.u16()
    if length & (_LONG << 8):
        length = (length & 0x7FFF) << 16 | fields.u16()
    return fields.take(2 * min(length, _LONGEST)).decode("utf-16-le", "replace")
