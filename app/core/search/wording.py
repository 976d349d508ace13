"""Text as words: English stems, error codes, and runs of Chinese."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.core.search.folding import CJK_RUN
from app.core.search.stemming import stem

_TOKEN: Final = re.compile(r"[A-Za-z0-9]+(?:_[A-Za-z0-9]+)*")
_CAMEL: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_LONGEST_WORD: Final = 24
_UNSAID_WORDS: Final = (
    "a an the my our your his her their its this that these those i im ive me we us you he she they it is are was were "
    "be been am do does did has have had of to in on at for from with by as and or so if then than just very really "
    "there here will would please hi hello hey guys thanks thank"
)
_UNSAID: Final = frozenset(_UNSAID_WORDS.split())
_NOT_WORDS: Final = (
    "not cannot cant cann dont doesnt didnt wont wouldnt couldnt isnt wasnt arent hasnt havent hadnt never unable no "
    "without"
)
_NOT: Final = frozenset(_NOT_WORDS.split())
_CODE_MARK: Final = "="


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text.

    Attributes:
        runs: Unbroken runs of Chinese characters.
        stems: English stems in order, without words that say nothing; every refusal is ``not``.
        surfaces: The English words as written, lower case, the same words as ``stems``.
        codes: Error codes and names of program parts as whole words, lower case, marked with ``=``.
    """

    runs: tuple[str, ...]
    stems: tuple[str, ...]
    surfaces: tuple[str, ...]
    codes: tuple[str, ...]


def words(text: str) -> Words:
    """Take cleaned text apart.

    Args:
        text: From ``folding.clean``, case kept: humps of ``camelCase`` part words.
    """
    surfaces: list[str] = []
    codes: list[str] = []
    for found in _TOKEN.finditer(text):
        token = found.group()
        parts = _parts(token)
        if len(parts) > 1:
            codes.append(_CODE_MARK + token.lower())
        surfaces += [part for part in parts if part not in _UNSAID]
    stems = ["not" if surface in _NOT else stem(surface) for surface in surfaces]
    return Words(tuple(CJK_RUN.findall(text)), tuple(stems), tuple(surfaces), tuple(codes))


def _parts(token: str) -> list[str]:
    if len(token) > _LONGEST_WORD and "_" not in token:
        return []  # a hash or an address
    pieces = token.split("_")
    if "_" not in token and token[1:] != token[1:].lower() and not token.isupper():
        pieces = _CAMEL.findall(token)
        if any(len(piece) == 1 for piece in pieces):
            pieces = [token]
    return [piece.lower() for piece in pieces if len(piece) <= _LONGEST_WORD and piece]
