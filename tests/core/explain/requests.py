"""Requests to sign, made from their parts."""

from app.core.chain.keccak import keccak256

THIEF = "0x1111111254EEB25477B68fb85Ed929f73A960582"
TOKEN = "0xdAC17F958D2ee523a2206206994597C13D831ec7"
ALL = (1 << 256) - 1
ALL_160 = (1 << 160) - 1
TODAY = "2026-11-26"
SOON, YEARS = 1795800000, 1890000000  # an hour or days ahead of TODAY; years ahead


def call(signature, *words):
    """Write call data with static arguments: numbers, or addresses as text."""
    return keccak256(signature.encode())[:4] + b"".join(map(word, words))


def word(value):
    """Write one word."""
    if isinstance(value, str):
        return bytes.fromhex(value[2:]).rjust(32, b"\0")
    return int(value).to_bytes(32, "big")


def many(signature, calls, *before):
    """Write a call that bundles others in ``bytes[]`` behind static arguments."""
    tails = [word(len(each)) + each + bytes(-len(each) % 32) for each in calls]
    offsets, at = [], 32 * len(calls)
    for tail in tails:
        offsets.append(word(at))
        at += len(tail)
    head = [*map(word, before), word(32 * (len(before) + 1))]
    return keccak256(signature.encode())[:4] + b"".join([*head, word(len(calls)), *offsets, *tails])


def typed(kind, message, **domain):
    """Write typed data."""
    return {
        "types": {},
        "primaryType": kind,
        "domain": {"name": "USD Coin", "chainId": 1, **domain},
        "message": message,
    }
