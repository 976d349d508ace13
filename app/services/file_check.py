"""Is this file genuine? Reads apps, pictures, saved mails and texts where they lie; changes and sends nothing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Final, Protocol

from app.core.apk.report import has_manifest, read_apk
from app.core.apk.source import RandomAccess
from app.core.errors import AppError
from app.core.secrets import SecretFound, screen
from app.core.verify.checked import Checked, Subject
from app.core.verify.file_judge import FileJudge
from app.core.verify.judge import LONGEST
from app.core.verify.letter import LARGEST, is_letter, read_letter
from app.core.verify.picture import GreyPicture, SquareCode
from app.core.verify.verdict import Kind

Decoder = Callable[[str], GreyPicture]

_PICTURES: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM")
_ZIP: Final = b"PK"
_LARGEST_TEXT: Final = 1024 * 1024
_HEAD: Final = 16
_LETTER_HEAD: Final = 65_536
_MARKS: Final = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}


class OpenedFile(RandomAccess, Protocol):
    """A file that is open for reading."""

    @property
    def name(self) -> str:
        """Its name without the folder."""
        ...


class FileOpener(Protocol):
    """Port: opens a file for reading."""

    def open(self, path: str) -> AbstractContextManager[OpenedFile]:
        """Open it.

        Raises:
            AppError: ``file.unreadable``.
        """
        ...


class CodeReader(Protocol):
    """Port: finds codes in a picture."""

    def codes(self, picture: GreyPicture) -> tuple[str, ...]:
        """Give the text of every code."""
        ...

    def places(self, picture: GreyPicture) -> tuple[SquareCode, ...]:
        """Give every code with its place."""
        ...


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A code in a picture that somebody wants to show to others.

    Attributes:
        left, top, width, height: The box around it, in pixels of the picture.
        is_secret: It holds a recovery phrase or key.
        kind: What it holds otherwise; None for nothing that can be named.
    """

    left: int
    top: int
    width: int
    height: int
    is_secret: bool
    kind: Kind | None = None


class FileCheckService:
    """“Is this file genuine?”, for one person on one machine. Keeps nothing."""

    def __init__(self, judge: Callable[[], FileJudge], files: FileOpener, codes: CodeReader) -> None:
        """Args:
        judge: Makes or gives the judge; first asked with the first file.
        files: Opens files.
        codes: Finds codes.
        """
        self._judge = judge
        self._files = files
        self._codes = codes

    def check(self, path: str, stop: Callable[[], None], trusted: str = "", decode: Decoder | None = None) -> Checked:
        """Judge a file.

        Args:
            path: Where it lies.
            stop: Called between units of work; raises to end it.
            trusted: Path of an app the person trusts, to compare an app with; empty for none.
            decode: Turns the picture file at a path into grey levels; None where there is nothing that can.

        Raises:
            AppError: ``file.unreadable`` when the system does not let it be read.
        """
        with self._files.open(path) as file:
            head = file.read(0, _HEAD)
            if head.startswith(_PICTURES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
                return self._picture_file(path, file.name, decode)
            if head.startswith(_ZIP):
                return self._package(file, stop, trusted)
            return self._text(file)

    def check_picture(self, picture: GreyPicture, name: str) -> Checked:
        """Judge the codes in a picture; its text passes the guard like any other."""
        return self._judge().codes([screen(text) for text in self._codes.codes(picture)], name)

    def codes_in(self, picture: GreyPicture) -> tuple[FoundCode, ...]:
        """Find the codes in a picture and say what they hold, so that they can be covered before it is shown."""
        found: list[FoundCode] = []
        for code in self._codes.places(picture):
            box, text = (code.left, code.top, code.width, code.height), screen(code.text)
            if isinstance(text, SecretFound):
                found.append(FoundCode(*box, is_secret=True))
            else:
                top = self._judge().text(text, "").assessment.top
                found.append(FoundCode(*box, is_secret=False, kind=top.kind if top.kind is not Kind.TEXT else None))
        return tuple(found)

    def _picture_file(self, path: str, name: str, decode: Decoder | None) -> Checked:
        if decode is None:
            return self._judge().unread(name, "picture.window_only", Subject.PICTURE)
        try:
            picture = decode(path)
        except AppError as error:
            return self._judge().unread(name, error.code, Subject.PICTURE)
        return self.check_picture(picture, name)

    def _package(self, file: OpenedFile, stop: Callable[[], None], trusted: str) -> Checked:
        if not has_manifest(file):
            return self._judge().unread(file.name, "file.other_archive")
        report = read_apk(file, stop)
        if not trusted:
            return self._judge().apk(report, file.name)
        with self._files.open(trusted) as other:
            return self._judge().apk(report, file.name, read_apk(other, stop))

    def _text(self, file: OpenedFile) -> Checked:
        data = file.read(0, LARGEST)
        if is_letter(data[:_LETTER_HEAD].decode("latin-1")):
            letter = read_letter(data)
            return self._judge().letter(letter, screen(letter.words()), file.name)
        text = _decoded(data[:_LARGEST_TEXT])
        if text is None:
            return self._judge().unread(file.name, "file.unknown_kind")
        return self._judge().text(screen(text[: LONGEST + 1]), file.name)


def _decoded(data: bytes) -> str | None:
    """Read bytes as text; None for what is none."""
    encoding = next((name for mark, name in _MARKS.items() if data.startswith(mark)), "utf-8")
    if encoding == "utf-8" and b"\0" in data:
        return None
    for name in (encoding, "gb18030"):
        try:
            # A text that was cut may end inside a letter.
            return data.decode(name, "strict" if len(data) < _LARGEST_TEXT else "ignore")
        except UnicodeDecodeError:
            continue
    return None
