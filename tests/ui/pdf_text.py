"""Reads a PDF as a reader does that somebody copies out of: codes of glyphs by the maps that come with their fonts."""

import re
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_SHOWN = re.compile(rb"/(\w+) [\d.]+ Tf|<([0-9A-F]+)> Tj|(ET)")
_RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:\[([^\]]*)\]|<([0-9A-F]{4})>)")


def pdf_text(data):
    """Give the words of every page; each piece that was drawn in one go ends where the next begins."""
    objects = dict(_OBJECT.findall(data))
    fonts = {
        name: _characters(objects[_reference(rb"/ToUnicode", objects[number])])
        for page in objects.values()
        if b"/Font <<" in page
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", page)
    }
    pages = [page for page in objects.values() if b"/Type /Page\n" in page]
    contents = [objects[_reference(rb"/Contents", page)] for page in pages]
    return "\n".join(_words(_stream(each), fonts) for each in contents)


def _reference(name, body):
    return re.findall(name + rb" (\d+) 0 R", body)[0]


def _words(content, fonts):
    said, font = [], {}
    for name, code, end in _SHOWN.findall(content):
        if name:
            font = fonts[name]
        elif code:
            said.append(font.get(int(code, 16), "\N{REPLACEMENT CHARACTER}"))
        elif end:
            said.append("")
    return "".join(said)


def _characters(map_object):
    found = {}
    for first, _last, many, one in _RANGE.findall(_stream(map_object)):
        for number, code in enumerate(re.findall(rb"[0-9A-F]{4}", many or one)):
            found[int(first, 16) + number] = chr(int(code, 16))
    return found


def _stream(body):
    raw = body.split(b"stream\n", 1)[1].rsplit(b"endstream", 1)[0]
    return zlib.decompress(raw.rstrip(b"\n")) if b"/FlateDecode" in body else raw
