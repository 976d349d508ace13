"""Finds keys in the written forms of the chains: base58, base32 and bech32, proven by their checksums."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from app.core.guard import encodings
from app.core.guard.ed25519 import is_secret_key
from app.core.guard.finding import Certainty, SecretFinding
from app.core.guard.key_context import called
from app.core.guard.normal import NormalText

# Forms whose beginning alone says "secret": what follows is masked even when its checksum is damaged.
_SPEAKING = re.compile(
    r"(?P<eos>PVT_[A-Z0-9]{2}_[1-9A-HJ-NP-Za-km-z]{40,60})"
    r"|(?P<near>ed25519:[1-9A-HJ-NP-Za-km-z]{80,92}|secp256k1:[1-9A-HJ-NP-Za-km-z]{80,92})"
    r"|(?P<extended>(?:[xyztuvYZUV]prv|[LM]tpv|dgpv|drkv)[1-9A-HJ-NP-Za-km-z]{60,112})"
)
# bech32 (BIP-173) without its checksum: the part before the digit 1 names the kind.
_BECH32 = re.compile(r"1[02-9ac-hj-np-z]{38,300}")
_BECH32_NAMES = re.compile(r"(?:nsec|suiprivkey|age-secret-key-|(?:[a-z0-9]{1,16}_){0,2}x?(?:sk|prv)(?:_test)?)$")
# One of these stands in each of them: looked for first, for most texts have none.
_SPEAKING_PARTS = ("PVT_", "ed25519:", "secp256k1:", "prv", "tpv", "drkv")
_KINDS = {"extended": "extended_key"}
# Begins with a set, which the search for it skips to; what stands before is looked at behind it.
_TOKEN = re.compile(r"[0-9A-Za-z](?<![0-9A-Za-z]{2})[0-9A-Za-z]{15,111}+(?![0-9A-Za-z])")
_BREAK = re.compile(r"[\s\-|\\]{1,8}")
_BASE64_KEY = re.compile(r"(?:^|[^0-9A-Za-z+/])((?:[0-9A-Za-z+/]{43}|[0-9A-Za-z+/]{86}=)=)$")
_PADDING = re.compile(r"=+(?![0-9A-Za-z+/=])")
_BASE64_MARKS = frozenset("+/")  # a piece of a longer base64 text is no key
_WIF_BYTES, _RIPPLE_SEED_VERSION = 33, 0x21

_WIF_SHAPE = re.compile(r"5[HJK][0-9A-Za-z]{49}|[KL][0-9A-Za-z]{51}")
_BARE_KEY = re.compile(r"[1-9A-HJ-NP-Za-km-z]{43,44}|[1-9A-HJ-NP-Za-km-z]{87,88}")


def find(normal: NormalText) -> Iterator[SecretFinding]:
    """Find written keys; places in the normal text."""
    if any(part in normal.plain for part in _SPEAKING_PARTS):
        for match in _SPEAKING.finditer(normal.plain):
            yield SecretFinding(_KINDS.get(match.lastgroup or "", "private_key"), *match.span(), "certain")
    yield from _bech32(normal.folded)
    tokens = [match.span() for match in _TOKEN.finditer(normal.plain)]
    for at, (start, end) in enumerate(tokens):
        found = _judge_broken(normal, tokens, at) or _judge(normal, start, end, normal.plain[start:end])
        if found is not None:
            yield found
    yield from _base64(normal)


def _bech32(folded: str) -> Iterator[SecretFinding]:
    for match in _BECH32.finditer(folded):
        name = _BECH32_NAMES.search(folded[max(0, match.start() - 40) : match.start()])
        if name:
            yield SecretFinding("private_key", match.start() - len(name.group()), match.end(), "certain")


def _base64(normal: NormalText) -> Iterator[SecretFinding]:
    """32 or 64 bytes in base64 have no checksum; the text must call them a key."""
    for padding in _PADDING.finditer(normal.plain):
        match = _BASE64_KEY.search(normal.plain[max(0, padding.end() - 90) : padding.end()])
        if match:
            start = padding.end() - len(match.group(1))
            if called(normal.folded, start, padding.end()) == "key":
                yield SecretFinding("private_key", start, padding.end(), "likely")


def _judge_broken(normal: NormalText, tokens: list[tuple[int, int]], at: int) -> SecretFinding | None:
    """A key in two pieces; only where the pieces together prove it."""
    if at + 1 == len(tokens):
        return None
    (start, end), (next_start, next_end) = tokens[at], tokens[at + 1]
    if end - start + next_end - next_start not in _PROVEN_LENGTHS or not _BREAK.fullmatch(
        normal.plain, end, next_start
    ):
        return None
    joined = normal.plain[start:end] + normal.plain[next_start:next_end]
    proven = _prove(joined)
    return SecretFinding(proven, start, next_end, "certain") if proven else None


def _judge(normal: NormalText, start: int, end: int, token: str) -> SecretFinding | None:
    proven = _prove(token)
    if proven:
        return SecretFinding(proven, start, end, "certain")
    doubted = _doubt(normal, start, end, token)
    return SecretFinding("private_key", start, end, doubted) if doubted else None


def _doubt(normal: NormalText, start: int, end: int, token: str) -> Certainty | None:
    """A damaged key, or bytes without a checksum: judged by what the text calls them."""
    is_wif = _WIF_SHAPE.fullmatch(token) is not None
    if not is_wif and not _BARE_KEY.fullmatch(token) and not _DAMAGED.fullmatch(token):
        return None
    neighbours = normal.plain[max(0, start - 1) : start] + normal.plain[end : end + 1]
    if token.isdigit() or token.isalpha() or not _BASE64_MARKS.isdisjoint(neighbours):
        return None
    if called(normal.folded, start, end) == "key":
        return "likely"
    return "ambiguous" if is_wif else None


_DAMAGED = re.compile(
    r"6P[0-9A-Za-z]{56}|edsk[0-9A-Za-z]{50,94}|S[A-Z2-7]{55}|s[1-9A-HJ-NP-Za-km-z]{28}|[cQT9][1-9A-HJ-NP-Za-km-z]{51}"
)


def _prove(token: str) -> str | None:
    """Name the kind of secret that the checksum of a token proves."""
    for lengths, prove in _PROOFS:
        if len(token) in lengths and (kind := prove(token)):
            return kind
    return None


def _wif(token: str) -> str | None:
    """Wallet import format: a version byte, 32 bytes, perhaps 01 for a compressed public key."""
    body = encodings.base58check(token)
    if body is None:
        return None
    return "private_key" if len(body) == _WIF_BYTES or (len(body) == _WIF_BYTES + 1 and body[-1] == 1) else None


def _bip38(token: str) -> str | None:
    body = encodings.base58check(token) if token.startswith("6P") else None
    return "encrypted_key" if body and body[0] == 1 and body[1] in {0x42, 0x43} else None


def _solana(token: str) -> str | None:
    key = encodings.base58(token)
    return "private_key" if key is not None and is_secret_key(key) else None


def _ripple(token: str) -> str | None:
    body = encodings.base58check(token, ripple=True) if token.startswith("s") else None
    return "private_key" if body and (body[0] == _RIPPLE_SEED_VERSION or body[:3] == b"\x01\xe1\x4b") else None


def _tezos(token: str) -> str | None:
    is_named = token.startswith(("edsk", "spsk", "p2sk", "edesk"))
    return "private_key" if is_named and encodings.base58check(token) else None


def _stellar(token: str) -> str | None:
    return "private_key" if token.startswith("S") and encodings.is_stellar_seed(token) else None


_PROOFS: tuple[tuple[frozenset[int], Callable[[str], str | None]], ...] = (
    (frozenset({51, 52}), _wif),
    (frozenset({58}), _bip38),
    (frozenset({86, 87, 88}), _solana),
    (frozenset({28, 29, 30, 31}), _ripple),
    (frozenset({54, 88, 98}), _tezos),
    (frozenset({56}), _stellar),
)
_PROVEN_LENGTHS = frozenset[int]().union(*(lengths for lengths, _ in _PROOFS))
