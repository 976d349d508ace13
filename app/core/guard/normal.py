"""Text as the rules read it: one width, one case, nothing invisible, and every place traceable to the original."""

from __future__ import annotations

import html
import re
import unicodedata
from array import array
from dataclasses import dataclass

# Characters that show nothing and are put between letters to hide a word: soft hyphen, zero-width, direction marks,
# variation selectors.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
)
_MARKS = "\u0300-\u036f\u3099\u309a"
_NOTHING_SHOWN = re.compile(f"[{_INVISIBLE}]+")
# Only at these characters anything is rewritten; most text has none of them.
# Begins with a set, which the search for it skips to.
_SPECIAL = re.compile(
    rf"[{_MARKS}\u1100-\u1112\ufb00-\ufb06<\\%&]"
    r"(?:(?<=[^<\\%&])|(?<=<)(?=/?[a-zA-Z])|(?<=\\)(?=[\\nrt])|(?<=%)(?=[02])|(?<=&)(?=[a-zA-Z#]))"
)
_REWRITTEN = re.compile(
    rf"(?P<marks>[{_MARKS}]+)"
    r"|(?P<jamo>[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?)"
    r"|(?P<ligature>[\ufb00-\ufb06])"
    r"|(?P<gap></?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\s[^<>]{0,80})?/?>|\\{1,4}[nrt](?![a-z]{0,2}[:\\])|%(?:20|0[aAdD9]|2[cC]))"
    r"|(?P<entity>&(?:[a-zA-Z]{2,8}|#\d{1,6}|#[xX][0-9a-fA-F]{1,5});)"
)
_QUOTES_AND_DASHES = {
    **dict.fromkeys(map(ord, "“”„‟″«»「」『』"), '"'),
    **dict.fromkeys(map(ord, "‘’‛′"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
}


class _Width(dict[int, str]):
    """One character for one: compatibility forms become plain ones. Filled as characters are met."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKC", chr(code))
        if len(plain) != 1:
            # Circled and bracketed numbers stay numbers; what else has no one-character form separates words.
            plain = "0" if any(c.isdigit() for c in plain) else ("." if plain.startswith(".") else " ")
        plain = _QUOTES_AND_DASHES.get(ord(plain), plain)
        self[code] = plain
        return plain


class _Fold(dict[int, str]):
    """One character for one: lower case, Latin and Cyrillic letters without their marks. Filled as met."""

    def __missing__(self, code: int) -> str:
        lower = chr(code).lower()
        base = unicodedata.normalize("NFD", lower)[0]
        # Marks in kana and Hangul tell words apart, so these scripts keep them.
        folded = base if ord(base) < _FIRST_LETTER_THAT_KEEPS_MARKS else lower[0]
        self[code] = _DOTLESS.get(folded, folded)
        return self[code]


_FIRST_LETTER_THAT_KEEPS_MARKS = 0x0600
_DOTLESS = {"ı": "i", "ł": "l", "ø": "o"}
_WIDTH = _Width(_QUOTES_AND_DASHES)
_FOLD = _Fold()


@dataclass(frozen=True, slots=True)
class NormalText:
    """A text in normal form.

    Attributes:
        plain: One width, nothing invisible, mark-up as blanks; letter case kept.
        folded: ``plain`` in lower case without accents; the same length.
        offsets: Where each character of ``plain`` began in the original, and the end; None where nothing moved.
    """

    plain: str
    folded: str
    offsets: array[int] | None

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Translate a half-open range of ``plain`` into one of the original."""
        return (start, end) if self.offsets is None else (self.offsets[start], self.offsets[end])


def fold(text: str) -> str:
    """Bring a word into the form of ``NormalText.folded``; for word lists."""
    return unicodedata.normalize("NFC", text).translate(_FOLD)


def normalise(text: str) -> NormalText:
    """Bring a text into normal form. Linear in its length."""
    rewritten, offsets = _without_invisible(text)
    plain = rewritten if rewritten.isascii() else rewritten.translate(_WIDTH)
    folded = plain.lower() if plain.isascii() else plain.translate(_FOLD)
    return NormalText(plain, folded, offsets)


def _without_invisible(text: str) -> tuple[str, array[int] | None]:
    """Leave out what shows nothing, then rewrite the rest."""
    if text.isascii() or not _NOTHING_SHOWN.search(text):
        return _rewrite(text)
    nothing = frozenset("".join(_NOTHING_SHOWN.findall(text)))
    kept = array("l", [at for at, char in enumerate(text) if char not in nothing])
    kept.append(len(text))
    rewritten, offsets = _rewrite("".join([char for char in text if char not in nothing]))
    return rewritten, kept if offsets is None else array("l", [kept[at] for at in offsets])


def _rewrite(text: str) -> tuple[str, array[int] | None]:
    pieces: list[str] = []
    offsets = array("l")
    done = 0
    for special in _SPECIAL.finditer(text):
        start = special.start()
        match = _REWRITTEN.match(text, start) if start >= done else None
        if match is None:
            continue
        pieces.append(text[done:start])
        offsets.extend(range(done, start))
        if match.lastgroup == "marks":
            _join_marks(pieces, match.group())
        else:
            plain = _replacement(match)
            pieces.append(plain)
            offsets.extend([start] * len(plain))
        done = match.end()
    if not pieces:
        return text, None
    pieces.append(text[done:])
    offsets.extend(range(done, len(text) + 1))
    return "".join(pieces), offsets


def _join_marks(pieces: list[str], marks: str) -> None:
    """Put accents onto the character before them; where no such character exists, they are left out."""
    while pieces and not pieces[-1]:
        pieces.pop()
    if pieces:
        composed = unicodedata.normalize("NFC", pieces[-1][-1] + marks)
        pieces[-1] = pieces[-1][:-1] + composed[0]


def _replacement(match: re.Match[str]) -> str:
    kind, found = match.lastgroup, match.group()
    if kind == "gap":
        return "\n" if found.startswith(("<", "\\")) else " "
    if kind == "entity":
        plain = html.unescape(found)
        return plain if len(plain) == 1 else found
    return "" if kind is None else unicodedata.normalize("NFKC", found)
