"""The public half of an Ed25519 key (RFC 8032), to tell a 64-byte secret key from a signature of the same length."""

from __future__ import annotations

from functools import cache

_P = 2**255 - 19
_D = -121665 * pow(121666, -1, _P) % _P
_BASE_Y = 4 * pow(5, -1, _P) % _P
_BASE_X = 15112221349535400772501151409588531511454012693041857206046113283949847762202
_HALF = 32

# A point in extended coordinates: X, Y, Z, T with x = X/Z, y = Y/Z, xy = T/Z.
_Point = tuple[int, int, int, int]
_NEUTRAL: _Point = (0, 1, 1, 0)


def is_secret_key(key: bytes) -> bool:
    """Tell whether 64 bytes are a seed followed by its own public key. A quarter of a millisecond."""
    return len(key) == 2 * _HALF and _is_on_curve(key[_HALF:]) and public_half(key[:_HALF]) == key[_HALF:]


def public_half(seed: bytes) -> bytes:
    """Derive the 32-byte public key of a 32-byte seed (RFC 8032, 5.1.5)."""
    # Loads all of OpenSSL (4 MB): only for a text that holds bytes as long as a key.
    import hashlib

    scalar = int.from_bytes(hashlib.sha512(seed).digest()[:_HALF], "little")
    scalar = scalar & ((1 << 254) - 8) | 1 << 254
    total = _NEUTRAL
    for row in _multiples_of_base():
        total = _add(total, row[scalar & 15])
        scalar >>= 4
    x, y, z, _ = total
    inverse = pow(z, -1, _P)
    return (y * inverse % _P | (x * inverse % _P & 1) << 255).to_bytes(_HALF, "little")


def _is_on_curve(point: bytes) -> bool:
    """Half of all 32-byte strings are no point: a cheap first test. Euler's criterion on x²."""
    y = int.from_bytes(point, "little") & ((1 << 255) - 1)
    x_squared = (y * y - 1) * pow(_D * y * y + 1, -1, _P) % _P
    return y < _P and pow(x_squared, (_P - 1) // 2, _P) != _P - 1


def _add(one: _Point, other: _Point) -> _Point:
    x1, y1, z1, t1 = one
    x2, y2, z2, t2 = other
    a = (y1 - x1) * (y2 - x2) % _P
    b = (y1 + x1) * (y2 + x2) % _P
    c = 2 * t1 * t2 * _D % _P
    d = 2 * z1 * z2 % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


@cache
def _multiples_of_base() -> tuple[tuple[_Point, ...], ...]:
    """Row i holds 0 to 15 times 16^i times the base point: 64 additions then make any multiple."""
    rows: list[tuple[_Point, ...]] = []
    step: _Point = (_BASE_X, _BASE_Y, 1, _BASE_X * _BASE_Y % _P)
    for _ in range(64):
        row = [_NEUTRAL]
        for _ in range(15):
            row.append(_add(row[-1], step))
        rows.append(tuple(row))
        step = _add(row[-1], step)
    return tuple(rows)
