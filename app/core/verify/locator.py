"""Reads a pasted address as a browser would (WHATWG URL Standard), and notes everything odd about it.

What cannot be read gives ``None``; nothing is repaired silently.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from app.core.verify.characters import HIDDEN, decoded, encoded
from app.core.verify.ip_hosts import ends_in_number, ipv4, ipv6

WEB: Final = frozenset({"http", "https", "ftp", "ws", "wss"})
# One host in lower case and nothing else.
PLAIN_HOST: Final = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.){1,8}[a-z][a-z0-9-]{0,60}[a-z]")
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_DEFANGED: Final = re.compile(r"\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)", re.IGNORECASE)
_DEFANGED_SCHEME: Final = re.compile(r"^h(?:xx|\*\*|tt)ps?(?=\[?:)", re.IGNORECASE)
_REMOVED: Final = str.maketrans("", "", "\t\n\r")
_DOTS: Final = re.compile("[\u3002\uff0e\uff61]")
_WIDE: Final = str.maketrans("：／＼？＃＠", ":/\\?#@")
_PORT: Final = re.compile(r"\d{0,5}(?=[/\\?#]|$)")
_AUTHORITY_END: Final = re.compile(r"[/\\?#]")
# Forbidden domain code points of the standard.
_FORBIDDEN: Final = re.compile(r"[\x00-\x20\x7f#%/:<>?@\[\\\]^`{|}]")
_LONGEST_HOST, _LONGEST_LABEL, _MOST_LABELS = 253, 63, 32
_HIGHEST_PORT, _PORT_DIGITS = 65_535, 5
_SLASHES: Final = "/\\"


@dataclass(frozen=True, slots=True)
class Locator:
    """An address taken apart.

    Attributes:
        host: In ASCII, lower case, without a closing dot; IPv4 in four decimal parts, IPv6 in brackets; empty for
            schemes without one.
        shown: The host with punycode decoded.
        rest: Everything behind the host, or behind the scheme where there is no host.
        notes: Ids of what is odd: ``url.userinfo``, ``url.backslash`` …
    """

    scheme: str
    userinfo: str
    host: str
    shown: str
    port: str
    path: str
    query: str
    fragment: str
    rest: str
    notes: tuple[str, ...]
    is_number: bool = False


def read_locator(text: str) -> Locator | None:
    """Read one address, with or without a scheme; None when a browser could not open it.

    Args:
        text: Without spaces around it.
    """
    if len(text) <= _LONGEST_HOST and PLAIN_HOST.fullmatch(text) and "xn--" not in text:
        # Most of a list of hosts; the long way below reads them the same.
        return Locator("", "", text, text, "", "", "", "", "", ())
    notes: list[str] = []
    clean = _cleaned(text, notes)
    found = _SCHEME.match(clean)
    scheme = found.group(1).lower() if found else ""
    if found and scheme not in WEB and not _is_host_and_port(clean, found.end(), scheme):
        return Locator(scheme, "", "", "", "", "", "", "", clean[found.end() :], tuple(notes))
    behind = clean[found.end() :] if found and scheme in WEB else clean
    return _read_web(scheme if scheme in WEB else "", behind, notes)


def _cleaned(text: str, notes: list[str]) -> str:
    clean = text.translate(_REMOVED).strip("\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0c\x0e\x0f\x1b\x1f ")
    if clean != text:
        notes.append("url.control_characters")
    if not clean.isascii():
        seen, clean = clean, HIDDEN.sub("", clean)
        if seen != clean:
            notes.append("url.hidden_characters")
        seen, clean = clean, clean.translate(_WIDE)
        if seen != clean:
            notes.append("url.disguised_letters")
    seen, clean = clean, _DEFANGED.sub(".", _DEFANGED_SCHEME.sub(_armed, clean)).replace("[:]", ":", 1)
    if seen != clean:
        notes.append("url.defanged")
    return clean


def _armed(found: re.Match[str]) -> str:
    return "https" if found.group().lower().endswith("s") else "http"


def _is_host_and_port(clean: str, end: int, scheme: str) -> bool:
    if "." not in scheme and scheme != "localhost":
        return False
    has_port = bool(_PORT.match(clean, end)) and clean[end : end + 1].isdigit()
    return has_port or "@" in _AUTHORITY_END.split(clean[end:], maxsplit=1)[0]


def _read_web(scheme: str, behind: str, notes: list[str]) -> Locator | None:
    slashes = len(behind) - len(behind.lstrip(_SLASHES))
    if "\\" in behind[:slashes]:
        notes.append("url.backslash")
    rest = behind[slashes:]
    end = next((place for place, character in enumerate(rest) if character in "/\\?#"), len(rest))
    if rest[end : end + 1] == "\\":
        notes.append("url.backslash")
    userinfo, at, authority = rest[:end].rpartition("@")
    if at:
        notes.append("url.userinfo")
    host, port = _host_and_port(authority)
    read = None if port is None or int(port or 0) > _HIGHEST_PORT else _host(host, notes)
    if read is None or port is None:
        return None
    front, _, fragment = rest[end:].partition("#")
    path, _, query = front.partition("?")
    address, shown, is_number = read
    return Locator(
        scheme, userinfo, address, shown, port, path.replace("\\", "/"), query, fragment, rest[end:],
        tuple(dict.fromkeys(notes)), is_number,
    )  # fmt: skip


def _host_and_port(authority: str) -> tuple[str, str | None]:
    if authority.startswith("["):
        host, closed, behind = authority.partition("]")
        return host + closed, _port(behind) if closed else None
    host, colon, port = authority.partition(":")
    return host, _port(colon + port)


def _port(text: str) -> str | None:
    if not text:
        return ""
    digits = text[1:].lstrip("0") or ("0" if len(text) > 1 else "")
    return (
        digits
        if text[0] == ":" and digits.isascii() and (digits.isdigit() or not digits) and len(digits) <= _PORT_DIGITS
        else None
    )


def _host(host: str, notes: list[str]) -> tuple[str, str, bool] | None:
    """Give the host in ASCII and as shown, and whether it is a number."""
    if host.startswith("["):
        address = ipv6(host[1:-1])
        return (address, address, True) if address else None
    plain = _plain_host(host, notes)
    if not plain or _FORBIDDEN.search(plain):
        return None
    if ends_in_number(plain):
        address = ipv4(plain)
        return (address, address, True) if address else None
    return _named_host(plain, notes)


def _plain_host(host: str, notes: list[str]) -> str:
    if "%" in host:
        notes.append("url.encoded_host")
        host = unquote(host, errors="replace")
    if host.isascii():
        return host.lower()
    if _DOTS.search(host):
        notes.append("url.odd_dots")
        host = _DOTS.sub(".", host)
    mapped = unicodedata.normalize("NFKC", host).casefold()
    if mapped.isascii() and not host.isascii():
        notes.append("url.disguised_letters")
    return HIDDEN.sub("", mapped)


def _named_host(plain: str, notes: list[str]) -> tuple[str, str, bool] | None:
    labels = plain.removesuffix(".").split(".")
    if len(labels) > _MOST_LABELS or not all(labels):
        return None
    if plain.isascii() and "xn--" not in plain:
        host = ".".join(labels)
        return (host, host, False) if _fits(labels, host) else None
    inner = [encoded(label) for label in labels]
    outer = [decoded(label) for label in labels]
    ascii_labels = [label for label in inner if label is not None]
    shown_labels = [label for label in outer if label is not None]
    host = ".".join(ascii_labels)
    if len(ascii_labels) < len(labels) or len(shown_labels) < len(labels) or not _fits(ascii_labels, host):
        return None
    if plain.isascii() and any(_is_lying(label) for label in labels):
        notes.append("url.false_punycode")
    return host, ".".join(shown_labels), False


def _is_lying(label: str) -> bool:
    """Say whether a punycode label hides plain ASCII or does not encode back to itself, as a registry would refuse."""
    shown = decoded(label)
    return label.startswith("xn--") and (shown is None or shown.isascii() or encoded(shown) != label)


def _fits(labels: list[str], host: str) -> bool:
    return len(host) <= _LONGEST_HOST and all(len(label) <= _LONGEST_LABEL for label in labels)
