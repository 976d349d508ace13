"""The public half of an Ed25519 key (RFC 8032), to tell a 64-byte secret key from a signature of the same length."""

from __future__ import annotations

from functools import cache

_P = 2**255 - 19
_D = -121665 * pow(121666, -1, _P) % _P
_BASE_Y = 4 * pow(5, -1, _P) % _P
_BASE_X = 15112221349535400772501151409588531511454012693041857206046113283949847762202
_HALF = 32
_LOWEST = (1 << 255) - 1

# A point in extended coordinates: X, Y, Z, T with x = X/Z, y = Y/Z, xy = T/Z.
_Point = tuple[int, int, int, int]
# The same, prepared for being added: Y - X, Y + X, 2dT, 2Z.
_Ready = tuple[int, int, int, int]
_NEUTRAL: _Point = (0, 1, 1, 0)


def is_secret_key(key: bytes) -> bool:
    """Tell whether 64 bytes are a seed followed by its own public key. A fifth of a millisecond."""
    if len(key) != 2 * _HALF or not _is_on_curve(key[_HALF:]):
        return False
    number = int.from_bytes(key[_HALF:], "little")
    x, y, z, _ = _times_base(key[:_HALF])
    # Told apart by the height alone, which needs no division, in all cases but one.
    return (y - (number & _LOWEST) * z) % _P == 0 and x * pow(z, -1, _P) % _P & 1 == number >> 255


def public_half(seed: bytes) -> bytes:
    """Derive the 32-byte public key of a 32-byte seed (RFC 8032, 5.1.5)."""
    x, y, z, _ = _times_base(seed)
    inverse = pow(z, -1, _P)
    return (y * inverse % _P | (x * inverse % _P & 1) << 255).to_bytes(_HALF, "little")


def _times_base(seed: bytes) -> _Point:
    """The base point, as often as a seed says."""
    # Loads all of OpenSSL (4 MB): only for a text that holds bytes as long as a key.
    import hashlib

    scalar = int.from_bytes(hashlib.sha512(seed).digest()[:_HALF], "little")
    scalar = scalar & ((1 << 254) - 8) | 1 << 254
    x1, y1, z1, t1 = _NEUTRAL
    for row in _multiples_of_base():
        less, more, t2, z2 = row[scalar & 15]
        scalar >>= 4
        # RFC 8032, 5.1.4, with what only the second point gives worked out before.
        a, b, c, d = (y1 - x1) * less % _P, (y1 + x1) * more % _P, t1 * t2 % _P, z1 * z2 % _P
        e, f, g, h = b - a, d - c, d + c, b + a
        x1, y1, z1, t1 = e * f % _P, g * h % _P, f * g % _P, e * h % _P
    return x1, y1, z1, t1


def _is_on_curve(point: bytes) -> bool:
    """Half of all 32-byte strings are no point: a cheap first test. Euler's criterion on x²."""
    y = int.from_bytes(point, "little") & _LOWEST
    # A quotient is a square where the product is one.
    x_squared = (y * y - 1) * (_D * y * y + 1) % _P
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


def _prepared(point: _Point) -> _Ready:
    x, y, z, t = point
    return (y - x) % _P, (y + x) % _P, 2 * _D * t % _P, 2 * z % _P


@cache
def _multiples_of_base() -> tuple[tuple[_Ready, ...], ...]:
    """Row i holds 0 to 15 times 16^i times the base point: 64 additions then make any multiple."""
    rows: list[tuple[_Ready, ...]] = []
    step: _Point = (_BASE_X, _BASE_Y, 1, _BASE_X * _BASE_Y % _P)
    for _ in range(64):
        row = [_NEUTRAL]
        for _ in range(15):
            row.append(_add(row[-1], step))
        rows.append(tuple(map(_prepared, row)))
        step = _add(row[-1], step)
    return tuple(rows)
