"""A run as it is kept: small JSON, read with bounds, never trusted."""

from __future__ import annotations

from typing import Annotated, Final

import msgspec

from app.core.from_json import from_json
from app.core.harden import Run

FORM: Final = 1
_LARGEST: Final = 256 * 1024
_MOST_STEPS: Final = 200


class _Kept(msgspec.Struct):
    form: Annotated[int, msgspec.Meta(ge=1, le=FORM)]
    run: Run


def write_run(run: Run) -> bytes:
    """Write a run for the store."""
    return msgspec.json.encode(_Kept(FORM, run))


def read_run(data: bytes) -> Run | None:
    """Read a run from the store; None for one that this program cannot read."""
    if len(data) > _LARGEST:
        return None
    kept = from_json(data, _Kept)
    return kept.run if kept is not None and len(kept.run.steps) <= _MOST_STEPS else None
