"""What was checked for being official, kept for a person who asked for that: encrypted, bounded, erased at once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.core.records import Keeper, Record
from app.core.secrets import redact
from app.core.verify.checked import Checked
from app.core.verify.verdict import Verdict

KIND: Final = "verified"
_FORM: Final = 1
_MOST: Final = 200
_LONGEST: Final = 2_000
_LARGEST: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class KeptVerdict:
    """One check that is kept.

    Attributes:
        text: What was checked, possible keys masked, shortened where it was long; empty for a file.
        name: Name of the file; empty for text.
        at: When, UTC, ISO 8601.
    """

    text: str
    name: str
    verdict: Verdict
    at: str


class KeptVerdicts:
    """Checks in a store that is opened for them only. Every call may ask the keyring: in a worker, after a yes."""

    def __init__(self, keeper: Keeper, now: Callable[[], str]) -> None:
        """Args:
        now: The time in UTC, ISO 8601.
        """
        self._keeper = keeper
        self._now = now

    @property
    def lasts(self) -> bool:
        """True when what is kept outlives the program."""
        kept_by = self._keeper.kept_by
        return kept_by is not None and kept_by.lasts

    def keep(self, *checks: Checked) -> None:
        """Keep checks; a newer one of the same thing takes the place of the older, and the oldest make room.

        Raises:
            StateError: As ``Keeper.keeping``.
        """
        store, now = self._keeper.keeping(), self._now()
        store.put(*(_record(each, now) for each in checks))
        if store.count(KIND) > _MOST:
            known = store.newest(KIND, 2 * _MOST)
            store.delete(KIND, [record.id for record in known[_MOST:]])

    def listing(self) -> tuple[KeptVerdict, ...]:
        """List them, the newest first; what cannot be read is left out.

        Raises:
            StateError: As ``Keeper.reading``.
        """
        store = self._keeper.reading()
        records = store.newest(KIND, _MOST) if store is not None else ()
        return tuple(filter(None, map(_read, records)))

    def forget_all(self) -> None:
        """Erase every one.

        Raises:
            StateError: As ``Keeper.reading``.
        """
        store = self._keeper.reading()
        while store is not None and (records := store.newest(KIND, _MOST)):
            store.delete(KIND, [record.id for record in records])


def _record(checked: Checked, now: str) -> Record:
    text = "" if checked.name else redact(checked.assessment.text[:_LONGEST]).text
    body = {
        "form": _FORM,
        "text": text,
        "name": checked.name[:_LONGEST],
        "verdict": checked.assessment.top.verdict.value,
    }
    same = hashlib.sha256(f"{checked.name}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return Record(KIND, same, json.dumps(body).encode(), now)


def _read(record: Record) -> KeptVerdict | None:
    if len(record.body) > _LARGEST:
        return None
    try:
        kept = json.loads(record.body)
        if kept["form"] != _FORM:
            return None
        return KeptVerdict(str(kept["text"]), str(kept["name"]), Verdict(kept["verdict"]), record.sort)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
