"""Finds private keys by the account they open: 64 hexadecimal characters whose address stands beside them.

No other offline test tells a key from a hash. The address of a key (EVM: the last 20 bytes of the Keccak-256 hash of
its public key; TRON: the same behind 41, in Base58Check) is found beside a hash by chance once in 2^160.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from app.core.chain.keccak import keccak256
from app.core.guard import encodings
from app.core.guard.finding import SecretFinding
from app.core.guard.normal import NormalText
from app.core.guard.secp256k1 import public_key

_KEYS: Final = re.compile(r"[0-9a-f](?<![0-9a-z][0-9a-f])(?:(?<=0)x[0-9a-f]{64}|[0-9a-f]{63})(?![0-9a-z])")
_ACCOUNTS: Final = re.compile(r"[04](?<![0-9a-z][04])[x1]([0-9a-f]{40})(?![0-9a-z])")
_TRON: Final = re.compile(r"T(?<![0-9A-Za-z]T)[1-9A-HJ-NP-Za-km-z]{33}(?![0-9A-Za-z])")
_TRON_PREFIX: Final = b"\x41"
# A derivation costs about a millisecond. A person writes of a key or two; a log has hashes without end.
_MOST_KEYS: Final = 24
_MOST_ACCOUNTS: Final = 200
_ACCOUNT_BYTES: Final = 20


def find(normal: NormalText) -> Iterator[SecretFinding]:
    """Find keys of accounts that are named in the text; places in the normal text."""
    return iter(find_among([normal])[0])


def find_among(normals: Sequence[NormalText]) -> tuple[tuple[SecretFinding, ...], ...]:
    """Find keys of accounts that are named in any of several texts; for each text, places in its normal form."""
    places: dict[str, list[tuple[int, int, int]]] = {}
    for at, normal in enumerate(normals):
        for match in _KEYS.finditer(normal.folded):
            digits = match.group()[-64:]
            if digits in places or len(places) < _MOST_KEYS:
                places.setdefault(digits, []).append((at, *match.span()))
    accounts = frozenset[bytes]().union(*map(_accounts, normals)) if places else frozenset[bytes]()
    found: list[list[SecretFinding]] = [[] for _ in normals]
    for digits, spans in places.items() if accounts else ():
        public = public_key(bytes.fromhex(digits))
        if public is not None and keccak256(public)[-_ACCOUNT_BYTES:] in accounts:
            for at, start, end in spans:
                found[at].append(SecretFinding("private_key", start, end, "certain"))
    return tuple(map(tuple, found))


def _accounts(normal: NormalText) -> frozenset[bytes]:
    """The 20 bytes of every account that is named; a wrong checksum of the letters' case does not matter here."""
    found: set[bytes] = set()
    for match in _ACCOUNTS.finditer(normal.folded):
        if match.group()[:2] in {"0x", "41"}:
            found.add(bytes.fromhex(match.group(1)))
        if len(found) >= _MOST_ACCOUNTS:
            break
    for match in _TRON.finditer(normal.plain):
        body = encodings.base58check(match.group()) if len(found) < 2 * _MOST_ACCOUNTS else None
        if body is not None and body[:1] == _TRON_PREFIX and len(body) == _ACCOUNT_BYTES + 1:
            found.add(body[1:])
    return frozenset(found)
