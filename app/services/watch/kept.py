"""What is kept of watched addresses, in the encrypted store only: they themselves, and the consent to look at them."""

from __future__ import annotations

from collections.abc import Callable
from threading import RLock
from typing import Final

import msgspec

from app.core.from_json import from_json
from app.core.records import Keeper, Record, RecordStore
from app.core.watch.watched import MOST, Watched, read_watched, write_watched

_WATCHED, _CONSENT = "watched-address", "watch-consent"
_MOST_HOSTS: Final = 500


class KeptWatch:
    """Watched addresses and the places that the person agreed to ask. Every call may open the store."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._lock = RLock()

    def watched(self) -> tuple[Watched, ...]:
        """List watched addresses, in the order they were added; nothing is opened that was never made.

        Raises:
            StateError: When what is kept cannot be opened.
        """
        store = self._keeper.reading()
        found = (read_watched(record.body) for record in store.newest(_WATCHED, MOST)) if store is not None else ()
        return tuple(sorted((each for each in found if each is not None), key=lambda each: (each.added, each.id)))

    def find(self, watched_id: str) -> Watched | None:
        """Give one of them; None when there is none."""
        store = self._keeper.reading()
        record = store.get(_WATCHED, watched_id) if store is not None else None
        return read_watched(record.body) if record is not None else None

    def keep(self, watched: Watched) -> None:
        """Keep an address, or put it back as it was.

        Raises:
            StateError: When it cannot be kept.
        """
        self._keeper.keeping().put(Record(_WATCHED, watched.id, write_watched(watched), watched.added))

    def change(self, watched_id: str, change: Callable[[Watched], Watched]) -> Watched | None:
        """Change what is kept of an address, unless it was removed meanwhile; give it as it is now."""
        with self._lock:
            found = self.find(watched_id)
            if found is None:
                return None
            changed = change(found)
            self.keep(changed)
            return changed

    def remove(self, watched_id: str) -> Watched | None:
        """Forget an address; give what was kept of it. None when there is none."""
        with self._lock:
            found = self.find(watched_id)
            if found is not None:
                self._keeper.keeping().delete(_WATCHED, [watched_id])
            return found

    def agreed(self, purpose_id: str) -> frozenset[str]:
        """List the origins that the person agreed to, now or at an earlier start of the program."""
        store = self._keeper.reading()
        record = store.get(_CONSENT, purpose_id) if store is not None else None
        places = from_json(record.body, list[str]) if record is not None else None
        return frozenset((places or [])[:_MOST_HOSTS])

    def agree(self, purpose_id: str, places: frozenset[str]) -> None:
        """Keep what the person agreed to."""
        self._keeper.keeping().put(Record(_CONSENT, purpose_id, msgspec.json.encode(sorted(places))))

    def withdraw(self, purpose_id: str) -> None:
        """Forget that the person agreed."""
        store = self._keeper.reading()
        if store is not None:
            store.delete(_CONSENT, [purpose_id])

    def forget(self) -> None:
        """Forget every address."""
        store = self._keeper.reading()
        if store is not None:
            store.delete(_WATCHED, [record.id for record in _all(store)])


def _all(store: RecordStore) -> tuple[Record, ...]:
    # More than there may be, should another program have put them there.
    return store.newest(_WATCHED, 10 * MOST)
