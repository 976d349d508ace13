"""Walks kept in the encrypted store: what was answered and found outlives the program, until the person forgets it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from app.core.flow_kept import KeptWalk
from app.core.flow_walk import Checked
from app.core.probe import Evidence, Finding, ProbeState
from app.core.records import Keeper, Record, RecordStore
from app.core.secrets import Screened, screen

KIND: Final = "flow"
_FORM: Final = 1
_LARGEST: Final = 256 * 1024
_MOST: Final = 200


class MemoryFlowStates:
    """Keeps walks until the program ends."""

    def __init__(self) -> None:
        self._kept: dict[str, KeptWalk] = {}

    def load(self, flow_id: str) -> KeptWalk | None:
        """Give a kept walk; None when there is none."""
        return self._kept.get(flow_id)

    def save(self, kept: KeptWalk) -> None:
        """Keep a walk in place of the one kept before."""
        self._kept[kept.flow] = kept

    def forget(self, flow_id: str) -> None:
        """Erase a kept walk, if there is one."""
        self._kept.pop(flow_id, None)


class RecordFlowStates:
    """Keeps walks as records. What cannot be read counts as not kept: a damaged answer must not answer for anybody."""

    def __init__(self, store: RecordStore, now: Callable[[], str]) -> None:
        """Args:
        store: The open store.
        now: The time in UTC, ISO 8601.
        """
        self._store = store
        self._now = now

    def load(self, flow_id: str) -> KeptWalk | None:
        """Give a kept walk; None when there is none.

        Raises:
            StateError: ``state.damaged``.
        """
        record = self._store.get(KIND, flow_id)
        return _read(flow_id, record.body) if record is not None else None

    def save(self, kept: KeptWalk) -> None:
        """Keep a walk in place of the one kept before.

        Raises:
            StateError: ``state.not_written`` or ``state.damaged``.
        """
        self._store.put(Record(KIND, kept.flow, _written(kept), self._now()))

    def forget(self, flow_id: str) -> None:
        """Erase a kept walk, if there is one.

        Raises:
            StateError: ``state.not_written`` or ``state.damaged``.
        """
        self._store.delete(KIND, [flow_id])


@dataclass(frozen=True, slots=True)
class KeptAt:
    """A walk that is kept.

    Attributes:
        at: When it was last kept, UTC, ISO 8601.
    """

    flow: str
    at: str


class KeptWalks:
    """The walks a person asked to keep, in a store that is opened for them only.

    Every call but :meth:`knows` may open the store, which may ask the keyring: call in a worker, after a yes.
    """

    def __init__(self, keeper: Keeper, now: Callable[[], str]) -> None:
        """Args:
        now: The time in UTC, ISO 8601.
        """
        self._keeper = keeper
        self._now = now
        self._known: set[str] = set()

    @property
    def lasts(self) -> bool:
        """True when what is kept outlives the program."""
        kept_by = self._keeper.kept_by
        return kept_by is not None and kept_by.lasts

    def knows(self, flow_id: str) -> bool:
        """Say whether this flow was kept or brought back since the program began, and not forgotten. Opens nothing."""
        return flow_id in self._known

    def keep(self, kept: KeptWalk) -> None:
        """Keep a walk in place of the one kept before.

        Raises:
            StateError: As ``Keeper.keeping``, ``state.not_written`` or ``state.damaged``.
        """
        RecordFlowStates(self._keeper.keeping(), self._now).save(kept)
        self._known.add(kept.flow)

    def load(self, flow_id: str) -> KeptWalk | None:
        """Give a kept walk; None when there is none.

        Raises:
            StateError: As ``Keeper.keeping``, or ``state.damaged``.
        """
        kept = self.look(flow_id)
        if kept is not None:
            self._known.add(flow_id)
        return kept

    def look(self, flow_id: str) -> KeptWalk | None:
        """Give a kept walk to read, not to go on with; None when there is none.

        Raises:
            StateError: As ``Keeper.keeping``, or ``state.damaged``.
        """
        store = self._keeper.reading()
        return RecordFlowStates(store, self._now).load(flow_id) if store is not None else None

    def listing(self) -> tuple[KeptAt, ...]:
        """List what is kept, the newest first.

        Raises:
            StateError: As ``Keeper.keeping``, or ``state.damaged``.
        """
        store = self._keeper.reading()
        records = store.newest(KIND, _MOST) if store is not None else ()
        return tuple(KeptAt(record.id, record.sort) for record in records)

    def forget(self, *flow_ids: str) -> None:
        """Erase kept walks.

        Raises:
            StateError: As ``Keeper.keeping``, ``state.not_written`` or ``state.damaged``.
        """
        store = self._keeper.reading()
        if store is not None:
            store.delete(KIND, flow_ids)
        self._known.difference_update(flow_ids)

    def let_go(self) -> None:
        """Keep nothing more by itself: the whole store was erased."""
        self._known.clear()


def _written(kept: KeptWalk) -> bytes:
    body = {
        "form": _FORM,
        "options": dict(kept.options),
        "typed": {question: text.text for question, text in kept.typed.items()},
        "checked": {step: _checked(each) for step, each in kept.checked.items()},
    }
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def _checked(checked: Checked) -> dict[str, object]:
    findings = [
        {
            "probe": each.probe,
            "code": each.code,
            "state": each.state.value,
            "facts": dict(each.facts),
            "evidence": [[line.source, line.field, line.value] for line in each.evidence],
            "at": each.at,
            "took_ms": each.took_ms,
        }
        for each in checked.findings
    ]
    return {"inputs": dict(checked.inputs), "findings": findings}


def _read(flow_id: str, body: bytes) -> KeptWalk | None:
    if len(body) > _LARGEST:
        return None
    try:
        given = json.loads(body)
        if given["form"] != _FORM:
            return None
        typed = {str(key): screen(str(text)) for key, text in given["typed"].items()}
        return KeptWalk(
            flow_id,
            {str(key): str(option) for key, option in given["options"].items()},
            {key: text for key, text in typed.items() if isinstance(text, Screened)},
            {str(step): _checked_from(each) for step, each in given["checked"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _checked_from(given: Mapping[str, Any]) -> Checked:
    inputs = {str(name): str(text) for name, text in given["inputs"].items()}
    return Checked(inputs, tuple(_finding(cast("Mapping[str, Any]", each)) for each in given["findings"]))


def _finding(given: Mapping[str, Any]) -> Finding:
    facts = {str(name): value if isinstance(value, int) else str(value) for name, value in given["facts"].items()}
    evidence = tuple(Evidence(*map(str, line)) for line in given["evidence"])
    at, took = str(given["at"]), int(given["took_ms"])
    return Finding(str(given["probe"]), str(given["code"]), ProbeState(given["state"]), facts, evidence, at, took)
