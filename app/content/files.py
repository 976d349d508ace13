"""Authoring files from disk: bounded, decoded, checked against a type; every fault becomes a finding with its line."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from app.content.finding import Finding

MAX_BYTES: Final = 256 * 1024
_Type = TypeVar("_Type")
_TOML_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_AT = re.compile(r" - at `(?:key in )?\$([^`]*)`$")
_STEP = re.compile(r"\.?([A-Za-z0-9_-]+)|\[(\d+|\.\.\.)\]")
_FIELD = re.compile(r"(unknown|required) field `([^`]+)`")
_LANGUAGES: Final = ("zh", "en")


class Refused(Exception):  # noqa: N818 - not a failure of the program: a finding on its way to the author
    """A file cannot be used; carries the finding."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(str(finding))
        self.finding = finding


def read_text(root: Path, path: Path) -> str:
    """Read a UTF-8 file of at most 256 KiB.

    Raises:
        Refused: ``file.unreadable``, ``file.size`` or ``file.encoding``.
    """
    name = path.relative_to(root).as_posix()
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        text = f"Make the file readable ({error.strerror})."
        raise Refused(Finding(name, 1, "file.unreadable", text)) from error
    if len(data) > MAX_BYTES:
        raise Refused(Finding(name, 1, "file.size", f"Split the file: at most {MAX_BYTES // 1024} KiB are read."))
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Refused(Finding(name, line, "file.encoding", "Save the file as UTF-8.")) from error


def decode(name: str, text: str, expected: type[_Type]) -> _Type:
    """Decode TOML into a type.

    Raises:
        Refused: ``toml.syntax``, ``schema.unknown-field``, ``schema.missing-field``, ``language.missing`` or
            ``schema.value``, each with the line.
    """
    try:
        return msgspec.convert(tomllib.loads(text), expected)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_LINE.search(str(error))
        line = int(found.group(1)) if found else text.count("\n") + 1
        raise Refused(Finding(name, line, "toml.syntax", f"Mend the TOML: {error}.")) from error
    except msgspec.ValidationError as error:
        raise Refused(_explain(name, text, str(error))) from error


def _explain(name: str, text: str, message: str) -> Finding:
    where = _AT.search(message)
    steps = _STEP.findall(where.group(1)) if where else []
    place = [key or f"[{index}]" for key, index in steps]
    fault = _AT.sub("", message)
    found = _FIELD.search(fault)
    if found is None:
        return Finding(name, locate(text, place), "schema.value", f"Correct {_spoken(place)}: {fault}.")
    what, key = found.groups()
    if what == "unknown":
        line = locate(text, [*place, key])
        return Finding(name, line, "schema.unknown-field", f"Remove `{key}`; {_spoken(place)} has no such field.")
    line = locate(text, place)
    if key in _LANGUAGES:
        return Finding(name, line, "language.missing", f"Write the `{key}` words of {_spoken(place)}.")
    return Finding(name, line, "schema.missing-field", f"Add `{key}` to {_spoken(place)}.")


def _spoken(place: list[str]) -> str:
    return "".join(step if step.startswith("[") else f".{step}" for step in place).lstrip(".") or "the file"


def locate(text: str, place: list[str]) -> int:
    """Find the line of a place like ``["question", "[1]", "title"]``; the deepest part found counts."""
    lines = text.split("\n")
    at, key = 0, ""
    for step in place:
        index = step.strip("[]")
        if not step.startswith("["):
            key, found = step, _find(lines, at, _key_pattern(step), 1)
        elif index.isdigit():
            # A table of the array, counted from its first, which the key before has already found.
            found = _find(lines, at, re.compile(rf"^\s*\[\[\s*{re.escape(key)}\s*\]\]"), int(index) + 1)
        else:
            found = None
        at = at if found is None else found
    return at + 1


def _key_pattern(key: str) -> re.Pattern[str]:
    name = re.escape(key)
    return re.compile(rf"""(?:^|[\s{{,])["']?{name}["']?\s*=|^\s*\[\[?(?:[\w.-]+\.)?{name}[.\]]""")


def _find(lines: list[str], start: int, pattern: re.Pattern[str], times: int) -> int | None:
    seen = 0
    for number in range(start, len(lines)):
        seen += bool(pattern.search(lines[number]))
        if seen == times:
            return number
    return None
