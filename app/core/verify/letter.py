"""Reads a saved letter (.eml, RFC 5322 and MIME): who sends, where answers go, what its servers checked, what it says.

A broken part is left out and named; nothing raises, nothing is opened, and the work is bounded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from email.message import Message

LARGEST: Final = 10_000_000
# The words of a letter stand before its attachments.
_PARSED: Final = 1_500_000
_MOST_PARTS, _MOST_NESTED, _MOST_LINKS, _MOST_FILES = 100, 60, 60, 20
_LONGEST_PART, _LONGEST_TEXT, _LONGEST_FIELD = 200_000, 30_000, 500
_HEAD: Final = re.compile(r"\s*(?:[A-Za-z][A-Za-z0-9-]{1,40}:[^\n]{0,998}\r?\n(?:[ \t][^\n]{0,998}\r?\n){0,60}){3,}")
_NAMES_SENDER: Final = re.compile(r"^from:", re.IGNORECASE | re.MULTILINE)
_OF_SERVERS: Final = re.compile(
    r"^(?:received|return-path|message-id|mime-version|authentication-results|dkim-signature):",
    re.IGNORECASE | re.MULTILINE,
)
_NESTING: Final = re.compile(rb"boundary|message/", re.IGNORECASE)
_RESULT: Final = re.compile(r"\b(spf|dkim|dmarc)\s{0,3}=\s{0,3}([a-z]{2,10})", re.IGNORECASE)
_ANCHOR: Final = re.compile(
    r"<a\s[^<>]{0,2000}?href\s{0,5}=\s{0,5}(\"[^\"<>]{1,2000}\"|'[^'<>]{1,2000}'|[^\s<>\"']{1,2000})[^<>]{0,2000}>(.{0,500}?)</a",
    re.IGNORECASE | re.DOTALL,
)
_TAG: Final = re.compile(r"<[^<>]{0,4000}>")
_BREAK: Final = re.compile(r"<(?:br|/p|/div|/tr|/li|/h\d)\b[^<>]{0,200}>", re.IGNORECASE)
_BLANKS: Final = re.compile(r"[ \t\r\f\v\xa0]+")
_LINES: Final = re.compile(r"\n\s*\n+")


@dataclass(frozen=True, slots=True)
class Letter:
    """What a letter says of itself; everything but the results may be forged.

    Attributes:
        senders: Every ``From`` field as written, decoded; one is right.
        reply_to: Where answers go; empty: to the sender.
        return_path: Where the servers send what cannot be delivered.
        results: What the receiving server checked, as (check, result): ``("dmarc", "fail")``.
        text: Subject and words, without marks of HTML.
        links: Each as (address, words shown for it).
        files: Names of what is attached.
        is_cut: True when only the front was read, or a part could not be read.
    """

    senders: tuple[str, ...]
    reply_to: str
    return_path: str
    results: tuple[tuple[str, str], ...]
    text: str
    links: tuple[tuple[str, str], ...]
    files: tuple[str, ...]
    is_cut: bool

    def words(self) -> str:
        """Give every text in it, for the guard."""
        return "\n".join((*self.senders, self.reply_to, self.text, *(shown for _, shown in self.links)))


def is_letter(text: str) -> bool:
    """Say whether a text is the source of a letter: fields first, one of them the sender, one written by servers."""
    head = _HEAD.match(text[:60_000])
    return head is not None and bool(_NAMES_SENDER.search(head.group()) and _OF_SERVERS.search(head.group()))


def read_letter(raw: bytes) -> Letter:
    """Read the bytes of a letter; of one larger than ``LARGEST`` only the front."""
    # The mail package is not needed before somebody drops a letter.
    from email.parser import BytesParser
    from email.policy import compat32

    front = raw[:_PARSED]
    # Parts inside parts inside parts are read as one flat text: no parser has to climb down.
    is_deep = len(_NESTING.findall(front)) > _MOST_NESTED
    message = BytesParser(policy=compat32).parsebytes(front, headersonly=is_deep)
    flat = _plain(front.decode("utf-8", "replace")[:_LONGEST_PART]) if is_deep else ""
    words, links, files, is_broken = (flat, [], [], True) if is_deep else _content(message)
    return Letter(
        senders=_fields(message, "from"),
        reply_to=", ".join(_fields(message, "reply-to")),
        return_path=", ".join(_fields(message, "return-path")),
        results=_results(message),
        text=f"{', '.join(_fields(message, 'subject'))}\n\n{words}"[:_LONGEST_TEXT],
        links=tuple(links[:_MOST_LINKS]),
        files=tuple(files[:_MOST_FILES]),
        is_cut=is_broken or len(raw) > len(front) or len(words) > _LONGEST_TEXT or len(links) > _MOST_LINKS,
    )


def _fields(message: Message, name: str) -> tuple[str, ...]:
    found = message.get_all(name) or []
    return tuple(_decoded(str(value))[:_LONGEST_FIELD] for value in found[:5])


def _decoded(value: str) -> str:
    from email.errors import MessageError
    from email.header import decode_header, make_header

    try:
        plain = str(make_header(decode_header(value[:4_000])))
    except (MessageError, LookupError, ValueError):
        plain = value
    return " ".join(plain.encode("utf-8", "replace").decode("utf-8").split())


def _results(message: Message) -> tuple[tuple[str, str], ...]:
    """Read the topmost result only: the server that received the letter put it on top of older ones."""
    found = message.get_all("authentication-results") or message.get_all("arc-authentication-results") or []
    pairs = _RESULT.findall(str(found[0])[:4_000]) if found else []
    return tuple(dict.fromkeys((check.lower(), result.lower()) for check, result in pairs))


def _content(message: Message) -> tuple[str, list[tuple[str, str]], list[str], bool]:
    """Give the words, the links, the names of attachments, and whether a part was left out."""
    words: list[str] = []
    links: list[tuple[str, str]] = []
    files: list[str] = []
    is_broken = False
    for number, part in enumerate(message.walk()):
        if number >= _MOST_PARTS:
            return "\n\n".join(words), links, files, True
        name = _file_name(part)
        if name:
            files.append(name)
        elif part.get_content_maintype() == "text":
            text = _text(part)
            is_broken = is_broken or text is None or bool(part.defects)
            is_html = part.get_content_subtype() == "html"
            links += _anchors(text or "") if is_html else []
            words.append(_plain(text or "") if is_html else text or "")
    return "\n\n".join(words), links, files, is_broken


def _file_name(part: Message) -> str:
    try:
        return _decoded(part.get_filename() or "")[:120]
    except (LookupError, ValueError, TypeError):
        return "?"


def _text(part: Message) -> str | None:
    try:
        payload = part.get_payload(decode=True)
        raw = payload[:_LONGEST_PART] if isinstance(payload, bytes) else b""
        return raw.decode(part.get_content_charset() or "utf-8", "replace")
    except (LookupError, ValueError, TypeError):
        return None


def _anchors(html: str) -> list[tuple[str, str]]:
    found = ((unescape(href.strip("\"'")).strip(), _plain(shown)) for href, shown in _ANCHOR.findall(html))
    return [(href, shown) for href, shown in found if href and not href.startswith("#")]


def _plain(html: str) -> str:
    text = html
    for name in ("style", "script", "head"):
        text = _without(text, name)
    text = unescape(_TAG.sub("", _BREAK.sub("\n", text)))
    return _LINES.sub("\n\n", _BLANKS.sub(" ", text)).strip()


def _without(html: str, name: str) -> str:
    """Leave out what stands in an element; one that never ends takes the rest with it."""
    lower, at = html.lower(), 0
    kept: list[str] = []
    while (start := lower.find(f"<{name}", at)) >= 0:
        kept.append(html[at:start])
        end = lower.find(f"</{name}", start)
        at = len(html) if end < 0 else end + len(name) + 2
    return "".join((*kept, html[at:]))
