"""Notes what help did not answer, after a yes only: encrypted, visible, erasable, handed over by choice."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol

from app.core.gaps import LONGEST, MOST, Gap, GapKind, read_gap, write_file, write_gap
from app.core.records import Keeper, Record
from app.core.report.identity import Masker
from app.core.secrets import Screened, redact
from app.core.version import VERSION

_KIND: Final = "gap"
# Coin addresses, hashes and tokens: who looks for one wants another answer than an author can write.
_LONG: Final = re.compile(r"[A-Za-z0-9+/=_-]{20,}")


class Files(Protocol):
    """Port: writes files where the person wants them."""

    def write(self, path: str, data: bytes) -> None:
        """Write a file, whole or not at all.

        Raises:
            AppError: ``paper.not_written``.
        """
        ...


class LearningService:
    """Gaps in the help, as one person met them. Calls open the store: call them in a worker."""

    def __init__(
        self,
        keeper: Keeper,
        files: Files,
        is_agreed: Callable[[], bool],
        today: Callable[[], str],
        identity: Callable[[], tuple[tuple[str, str], ...]],
    ) -> None:
        """Args:
        keeper: Opens the store.
        files: Writes the file that is handed over.
        is_agreed: Whether the person said yes; asked before every note.
        today: Gives the ISO date.
        identity: Gives names of this computer that no note keeps (``services.reports.Facts``).
        """
        self._keeper = keeper
        self._files = files
        self._is_agreed = is_agreed
        self._today = today
        self._identity = identity

    def missed(self, query: Screened, lang: str) -> None:
        """Note a search that nothing answered; without a yes nothing happens.

        Raises:
            StateError: As ``Keeper.keeping``.
        """
        masker = Masker(self._identity(), ())
        masked = _LONG.sub("[…]", masker.mask(redact(query.text).text).text)
        text = " ".join(masked.split())[:LONGEST]
        if text.isprintable():
            self._note(GapKind.SEARCH, text, lang)

    def not_yet(self, item_id: str, lang: str) -> None:
        """Note an article that did not solve it; without a yes nothing happens.

        Raises:
            StateError: As ``Keeper.keeping``.
        """
        self._note(GapKind.NOT_YET, item_id[:LONGEST], lang)

    def listed(self) -> tuple[Gap, ...]:
        """List what is noted, the latest first.

        Raises:
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.reading()
        records = store.newest(_KIND, MOST) if store else ()
        return tuple(gap for record in records if (gap := read_gap(record.body)) is not None)

    def forget(self, gap_id: str) -> None:
        """Erase one note.

        Raises:
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.reading()
        if store is not None:
            store.delete(_KIND, [gap_id])

    def erase(self) -> None:
        """Erase every note.

        Raises:
            StateError: As ``Keeper.keeping``.
        """
        store = self._keeper.reading()
        if store is not None:
            store.delete(_KIND, [gap.id for gap in self.listed()])

    def export(self, path: str) -> int:
        """Write everything into a file to hand over; give how much. The notes stay.

        Raises:
            AppError: ``paper.not_written``.
            StateError: As ``Keeper.keeping``.
        """
        gaps = self.listed()
        # Guarded once more with the rules of today.
        safe = [replace(gap, text=redact(gap.text).text) for gap in gaps]
        self._files.write(path, write_file(safe, VERSION))
        return len(safe)

    def _note(self, kind: GapKind, text: str, lang: str) -> None:
        if not self._is_agreed() or not text:
            return
        store = self._keeper.keeping()
        gap = Gap(kind, text, lang, 1, self._today())
        record = store.get(_KIND, gap.id)
        earlier = read_gap(record.body) if record else None
        if earlier is not None:
            gap = replace(gap, count=earlier.count + 1)
        elif store.count(_KIND) >= MOST:
            return
        store.put(Record(_KIND, gap.id, write_gap(gap), gap.day))
