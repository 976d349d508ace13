"""The rules behind “is this official?”, read from an opened help pack."""

# pyright: reportUnknownMemberType=false
# apsw's stub names collections.abc.Buffer, which Python has from 3.12 on only.

from __future__ import annotations

from typing import TypeVar

import apsw
import msgspec

from app.core.errors import PackError
from app.core.help import Lang
from app.core.verify.judge import Judge
from app.core.verify.rulebook import GlyphTable, Rulebook, SuffixTable
from app.core.verify.sentences import Sentences
from app.core.verify.verdict import Assessment

_Table = TypeVar("_Table")


class PackAssessor:
    """The assessor port over an opened pack. Safe to share between threads once made."""

    def __init__(self, connection: apsw.Connection) -> None:
        """Args:
        connection: Read-only, to the pack, used by nobody else.

        Raises:
            PackError: ``pack.damaged``.
        """
        self._judge = Judge(
            _table(connection, "rulebook", Rulebook),
            _table(connection, "glyphs", GlyphTable),
            _table(connection, "suffixes", SuffixTable),
        )
        self._sentences = {lang: _table(connection, f"sentences.{lang}", Sentences) for lang in Lang}

    def assess(self, text: str) -> Assessment:
        """Judge any text; never raises for what a person can paste."""
        return self._judge.assess(text)

    def withheld(self) -> Assessment:
        """Answer for a text that held a secret."""
        return self._judge.withheld()

    def sentences(self, lang: Lang) -> Sentences:
        """Give the words of a card in a language."""
        return self._sentences[lang]


def _table(connection: apsw.Connection, name: str, expected: type[_Table]) -> _Table:
    try:
        rows = list(connection.execute("SELECT data FROM verify WHERE name = ?", (name,)))
        return msgspec.json.decode(rows[0][0] if rows else b"", type=expected)
    except (apsw.Error, msgspec.DecodeError, UnicodeError, ValueError, TypeError) as error:
        raise PackError("pack.damaged", part=f"verify.{name}") from error
