"""The key of the encrypted store in the system's keyring: made once, by whichever program begins first."""

from __future__ import annotations

import secrets
from pathlib import Path

from app.adapters.store.card import Card, read_card, write_card
from app.adapters.store.cipher_file import KEY_BYTES
from app.adapters.store.keyrings import Keyring
from app.core.errors import StateError


def new_key(folder: Path, keyring: Keyring) -> bytes:
    """Make a key and the card that names it.

    Raises:
        StateError: As ``Keyring.write``; ``state.not_written``.
    """
    key, card = secrets.token_bytes(KEY_BYTES), Card(secrets.token_hex(8))
    keyring.write(card.name, key.hex())
    if write_card(folder, card):
        return key
    # Another program began at the same moment and was first: its key is the one.
    keyring.forget(card.name)
    theirs = read_card(folder)
    if theirs is None:
        raise StateError("state.key_gone")
    return key_of(theirs, keyring)


def key_of(card: Card, keyring: Keyring) -> bytes:
    """Get the key that a card names.

    Raises:
        StateError: ``state.passphrase_needed``; ``state.key_gone``; as ``Keyring.read``.
    """
    if card.wrapped is not None:
        raise StateError("state.passphrase_needed")
    kept = keyring.read(card.name)
    if kept is None or len(kept) != 2 * KEY_BYTES:
        raise StateError("state.key_gone")
    return bytes.fromhex(kept)
