"""Masks who and where somebody is in text that may leave this computer.

Users, hosts, addresses of the network, serials, mail, phones and proxies become ``[user 1]``, ``[host 2]`` and so on.
The same value gets the same name within one masker, so that the text still makes sense; the list of names lives in
memory only. Kinds and traps: reports.md 3.2, where the best of four well-known maskers hid 61 % of such lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote

from app.core.report.identity_rules import RULES, Rule

_SHORTEST_NAME: Final = 3
_BEFORE: Final = 32
# Names that half of all machines have: masking them would only eat words.
_EVERYBODY: Final = frozenset(
    {"root", "user", "admin", "administrator", "guest", "public", "default", "localhost", "system", "home", "test"}
)


@dataclass(frozen=True, slots=True)
class Masked:
    """A text without identity.

    Attributes:
        counts: How many places were masked, by kind.
    """

    text: str
    counts: Mapping[str, int] = field(default_factory=dict[str, int])


class Masker:
    """Masks the texts of one report; equal values get equal names in all of them."""

    def __init__(self, known: Iterable[tuple[str, str]] = (), keep: Iterable[str] = ()) -> None:
        """Args:
        keep: Values that tell nothing of a person, such as official mail addresses.
        known: Pairs of a kind (``user``, ``host``) and a value of this computer: login, full name, host name. They
            are found wherever they stand, also in paths that are escaped for JSON or percent-encoded.
        """
        self._names: dict[tuple[str, str], str] = {}
        self._next: dict[str, int] = {}
        self._keep = {value.casefold() for value in keep}
        self._known = [pair for pair in known if _is_telling(pair[1])]
        self._patterns = [(kind, value, _anywhere(value)) for kind, value in self._known]

    def mask(self, text: str) -> Masked:
        """Mask a text; the work is linear in its length."""
        counts: dict[str, int] = {}
        for kind, value, pattern in self._patterns:
            text, found = pattern.subn(self._name(kind, value), text)
            counts[kind] = counts.get(kind, 0) + found
        for rule in RULES:
            text = self._applied(rule, text, counts)
        return Masked(text, {kind: count for kind, count in counts.items() if count})

    def _applied(self, rule: Rule, text: str, counts: dict[str, int]) -> str:
        def name(found: re.Match[str]) -> str:
            value = found.group("x")
            before = found.string[max(0, found.start("x") - _BEFORE) : found.start("x")]
            if (
                "[" in value
                or value.casefold() in self._keep
                or not rule.accepts(value)
                or (rule.unless and rule.unless.search(before))
            ):
                return found.group()
            counts[rule.kind] = counts.get(rule.kind, 0) + 1
            start, end = found.span("x")
            whole, at = found.group(), found.start()
            return whole[: start - at] + self._name(rule.kind, value) + whole[end - at :]

        return rule.pattern.sub(name, text)

    def _name(self, kind: str, value: str) -> str:
        key = (kind, value.casefold())
        if key not in self._names:
            self._next[kind] = self._next.get(kind, 0) + 1
            self._names[key] = f"[{kind} {self._next[kind]}]"
        return self._names[key]


def _is_telling(value: str) -> bool:
    return len(value) >= (1 if not value.isascii() else _SHORTEST_NAME) and value.casefold() not in _EVERYBODY


def _anywhere(value: str) -> re.Pattern[str]:
    """Find a name as it is, escaped for JSON, and percent-encoded; not inside a longer word."""
    forms = {value, quote(value), quote(value, safe="").lower(), value.encode("unicode_escape").decode("ascii")}
    wording = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    border = r"(?<![A-Za-z0-9_])", r"(?![A-Za-z0-9_])"
    return re.compile(f"{border[0]}(?:{wording}){border[1]}" if value.isascii() else wording, re.IGNORECASE)
