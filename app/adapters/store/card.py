"""The card beside the encrypted store, in the open: how its key is kept, never the key."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, cast

from app.adapters.store.cipher_file import edge
from app.adapters.store.passphrase import WrappedKey
from app.core.errors import StateError

CARD: Final = "state.json"
_LARGEST: Final = 4096


@dataclass(frozen=True, slots=True)
class Card:
    """How the key is kept.

    Attributes:
        name: Of the key in the keyring.
        wrapped: The key under a passphrase; None when the keyring has it.
    """

    name: str
    wrapped: WrappedKey | None = None


def read_card(folder: Path) -> Card | None:
    """Read the card of a folder; None where there is none.

    Raises:
        StateError: ``state.key_gone`` when it cannot be read.
    """
    try:
        with (folder / CARD).open("rb") as file:
            kept: Any = json.loads(file.read(_LARGEST))
        wrapped = WrappedKey(**cast("dict[str, str]", kept["wrapped"])) if kept["wrapped"] else None
        return Card(str(kept["name"]), wrapped)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise StateError("state.key_gone") from error


def write_card(folder: Path, card: Card) -> bool:
    """Write the card, on the disk before the database is made: a database whose key nobody can name is lost.

    False when another program was first: two that begin at once must not have two keys for one database.

    Raises:
        StateError: ``state.not_written``.
    """
    beside = folder / f"{CARD}.{os.getpid()}.new"
    with edge():
        folder.mkdir(parents=True, exist_ok=True)
        with beside.open("w", encoding="ascii") as file:
            json.dump(asdict(card), file)
            file.flush()
            os.fsync(file.fileno())
        try:
            return _put_in_place(beside, folder / CARD)
        finally:
            beside.unlink(missing_ok=True)


def _put_in_place(beside: Path, card: Path) -> bool:
    try:
        # Whole or not at all, and never over another one; replacing would be the latter.
        card.hardlink_to(beside)
    except FileExistsError:
        return False
    except OSError:
        # A disk without links, such as a memory stick: Windows does not rename over a file, others do.
        if card.exists():
            return False
        beside.rename(card)
    return True
