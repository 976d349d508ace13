"""A saved mail taken apart (RFC 5322, MIME): who it names as sender, where answers go, its words and its links.

Nothing in it is believed, opened or fetched. The parser of the standard library is used in its lenient form, which
gives up on nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from html.parser import HTMLParser
from itertools import islice
from typing import Final

# A mail that was saved begins with lines like these.
_HEADER_LINES: Final = re.compile(
    rb"(?:From |[A-Za-z][A-Za-z0-9-]{1,40}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)", re.IGNORECASE
)
_TELLING: Final = re.compile(
    rb"^(?:From|Received|Return-Path|Message-ID|Delivered-To|MIME-Version|DKIM-Signature):",
    re.IGNORECASE | re.MULTILINE,
)
_MOST_PARTS, _MOST_LINKS, _MOST_NAMES = 60, 100, 20
_LONGEST_HEADER, _LONGEST_BODY, _LONGEST_LINK = 1000, 40_000, 2000
_HEAD: Final = 8192


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a mail in HTML.

    Attributes:
        shown: The words it stands under.
        target: Where it leads.
    """

    shown: str
    target: str


@dataclass(frozen=True, slots=True)
class Letter:
    """What is read of a mail; every text shortened, everything as the sender or a server wrote it.

    Attributes:
        authentication: What receiving servers noted, the newest first.
        body: The words of the mail, without markup.
        attachments: Names of attached files.
    """

    sender: str
    reply_to: str
    return_path: str
    authentication: tuple[str, ...]
    subject: str
    body: str
    links: tuple[Link, ...]
    attachments: tuple[str, ...]

    def words(self) -> str:
        """Give every text in it, for the guard."""
        parts = (self.sender, self.reply_to, self.subject, self.body, *(link.shown for link in self.links))
        return "\n".join(part for part in parts if part)


def looks_like_letter(data: bytes) -> bool:
    """Say whether bytes begin as a saved mail does."""
    head = data[:_HEAD].lstrip()
    return _HEADER_LINES.match(head) is not None and len(_TELLING.findall(head)) > 1


def read_letter(data: bytes) -> Letter | None:
    """Take a mail apart; None for what no mail program could."""
    try:
        message = message_from_bytes(data.lstrip())
        body, links, names = _contents(message)
    # Parts nested a thousand deep end here too.
    except (MessageError, LookupError, ValueError, RecursionError, AssertionError, TypeError):
        return None
    noted = tuple(_plain(each) for each in islice(message.get_all("Authentication-Results") or (), 5))
    return Letter(
        sender=_header(message, "From"),
        reply_to=_header(message, "Reply-To"),
        return_path=_header(message, "Return-Path"),
        authentication=noted,
        subject=_header(message, "Subject"),
        body=body[:_LONGEST_BODY],
        links=links[:_MOST_LINKS],
        attachments=names[:_MOST_NAMES],
    )


def _header(message: Message, name: str) -> str:
    return _plain(message.get(name, ""))


def _plain(value: object) -> str:
    """Decode the words of a header; what is written falsely stays as it is."""
    text = str(value)[:_LONGEST_HEADER]
    try:
        pieces = [
            piece if isinstance(piece, str) else piece.decode(charset or "ascii", "replace")
            for piece, charset in decode_header(text)
        ]
    except (HeaderParseError, LookupError, ValueError):
        return " ".join(text.split())
    return " ".join("".join(pieces).split())


def _contents(message: Message) -> tuple[str, tuple[Link, ...], tuple[str, ...]]:
    texts: list[str] = []
    links: list[Link] = []
    names: list[str] = []
    for part in islice(message.walk(), _MOST_PARTS):
        if part.is_multipart():
            continue
        name = part.get_filename()
        if name:
            names.append(_plain(name))
        elif part.get_content_type() == "text/plain":
            texts.append(_text(part))
        elif part.get_content_type() == "text/html":
            page = _Page()
            page.feed(_text(part))
            texts.append(" ".join(page.words))
            links += page.links()
    return "\n".join(texts), tuple(links), tuple(names)


def _text(part: Message) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    try:
        return data.decode(part.get_content_charset() or "utf-8", "replace")[: 4 * _LONGEST_BODY]
    except LookupError:
        return data.decode("utf-8", "replace")[: 4 * _LONGEST_BODY]


class _Page(HTMLParser):
    """Collects words and links; runs and loads nothing."""

    _SILENT: Final = frozenset({"script", "style", "head", "title"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._links: list[tuple[str, list[str]]] = []
        self._is_inside = False
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a link, or a part that is not shown."""
        if tag in self._SILENT:
            self._silent += 1
        target = next((value for key, value in attrs if key in {"href", "action"} and value), None)
        if target and tag in {"a", "area", "form"} and len(self._links) < _MOST_LINKS:
            self._links.append((target.strip()[:_LONGEST_LINK], []))
            self._is_inside = tag == "a"

    def handle_endtag(self, tag: str) -> None:
        """End it."""
        if tag in self._SILENT:
            self._silent = max(0, self._silent - 1)
        if tag == "a":
            self._is_inside = False

    def handle_data(self, data: str) -> None:
        """Collect words."""
        if self._silent:
            return
        self.words.append(data)
        if self._is_inside:
            self._links[-1][1].append(data)

    def links(self) -> Iterator[Link]:
        """Give the links with their words."""
        for target, words in self._links:
            yield Link(" ".join("".join(words).split())[:_LONGEST_HEADER], target)
