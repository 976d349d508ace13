"""A key wrapped by a passphrase, for machines without a keyring.

scrypt with 32 MiB (RFC 7914; a quarter of a second on a slow laptop), then ChaCha20-Poly1305 (RFC 8439), which also
tells a wrong passphrase from a right one.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import Final

from app.core.errors import StateError

_COST, _BLOCK, _PARALLEL = 2**15, 8, 1
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A key that only its passphrase opens; all three in hexadecimal."""

    salt: str
    nonce: str
    sealed: str


def wrap(key: bytes, passphrase: str) -> WrappedKey:
    """Close a key with a passphrase."""
    # Loaded on machines without a keyring only.
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    sealed = ChaCha20Poly1305(_derived(passphrase, salt)).encrypt(nonce, key, None)
    return WrappedKey(salt.hex(), nonce.hex(), sealed.hex())


def unwrap(wrapped: WrappedKey, passphrase: str) -> bytes:
    """Open a key.

    Raises:
        StateError: ``state.wrong_passphrase``; ``state.damaged`` when the wrapping is not readable.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        salt, nonce, sealed = (bytes.fromhex(part) for part in (wrapped.salt, wrapped.nonce, wrapped.sealed))
        return ChaCha20Poly1305(_derived(passphrase, salt)).decrypt(nonce, sealed, None)
    except InvalidTag as error:
        raise StateError("state.wrong_passphrase") from error
    except ValueError as error:
        raise StateError("state.damaged") from error


def _derived(passphrase: str, salt: bytes) -> bytes:
    words = passphrase.encode("utf-8", errors="surrogatepass")
    return hashlib.scrypt(words, salt=salt, n=_COST, r=_BLOCK, p=_PARALLEL, maxmem=64 * 1024 * 1024, dklen=32)
