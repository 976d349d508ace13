"""The rules behind “is this official?”, read from an opened help pack."""

# pyright: reportUnknownMemberType=false
# apsw's stub names collections.abc.Buffer, which Python has from 3.12 on only.

from __future__ import annotations

from typing import TypeVar

import apsw
import msgspec

from app.core.errors import PackError
from app.core.help import Lang
from app.core.verify.file_judge import FileJudge
from app.core.verify.genuine_apps import GenuineApps
from app.core.verify.judge import Judge
from app.core.verify.rulebook import GlyphTable, Rulebook, SuffixTable
from app.core.verify.sentences import Sentences
from app.core.verify.verdict import Assessment

_Table = TypeVar("_Table")


class PackAssessor:
    """The assessor port over an opened pack. Safe to share between threads once made.

    Attributes:
        files: The judge of files, with the same rules.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        """Args:
        connection: Read-only, to the pack, used by nobody else.

        Raises:
            PackError: ``pack.damaged``.
        """
        # A pack made before app files were known has none.
        known = _find(connection, "apps", GenuineApps) or GenuineApps({}, ())
        self._judge = Judge(
            _table(connection, "rulebook", Rulebook),
            _table(connection, "glyphs", GlyphTable),
            _table(connection, "suffixes", SuffixTable),
        )
        self.files = FileJudge(self._judge, known)
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
    found = _find(connection, name, expected)
    if found is None:
        raise PackError("pack.damaged", part=f"verify.{name}")
    return found


def _find(connection: apsw.Connection, name: str, expected: type[_Table]) -> _Table | None:
    try:
        rows = list(connection.execute("SELECT data FROM verify WHERE name = ?", (name,)))
        return msgspec.json.decode(rows[0][0], type=expected) if rows else None
    except (apsw.Error, msgspec.DecodeError, UnicodeError, ValueError, TypeError) as error:
        raise PackError("pack.damaged", part=f"verify.{name}") from error
