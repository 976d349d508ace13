"""The public half of a secp256k1 key (SEC 2, 2.4.1), to tell a key from a hash by the account that it opens."""

from __future__ import annotations

from functools import cache

_P = 2**256 - 2**32 - 977
_N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
_BASE_X = 0x79BE667EF9DCBBAC55A06295CE870B07029BFCDB2DCE28D959F2815B16F81798
_BASE_Y = 0x483ADA7726A3C4655DA4FBFC0E1108A8FD17B448A68554199C47D08FFB10D4B8
_WIDTH = 32

# A point in Jacobian coordinates: X, Y, Z with x = X/Z², y = Y/Z³.
_Point = tuple[int, int, int]


def public_key(secret: bytes) -> bytes | None:
    """Derive the 64 bytes, x and y, of a 32-byte secret; None where it is none (zero, or beyond the order).

    Half a millisecond. Nothing here is protected against a listener on this computer: the secret is on the screen.
    """
    scalar = int.from_bytes(secret, "big")
    if len(secret) != _WIDTH or not 0 < scalar < _N:
        return None
    total: _Point | None = None
    for row in _multiples_of_base():
        digit = scalar & 15
        scalar >>= 4
        if digit:
            # What is summed up so far is a smaller multiple of the base than the next: they are never the same point.
            total = row[digit - 1] if total is None else _add(total, row[digit - 1])
    assert total is not None, "some digit is not zero"
    x, y, z = total
    inverse = pow(z, -1, _P)
    square = inverse * inverse % _P
    return (x * square % _P).to_bytes(_WIDTH, "big") + (y * square * inverse % _P).to_bytes(_WIDTH, "big")


def _add(one: _Point, other: _Point) -> _Point:
    """Add two different points."""
    x1, y1, z1 = one
    x2, y2, z2 = other
    square1, square2 = z1 * z1 % _P, z2 * z2 % _P
    u1, u2 = x1 * square2 % _P, x2 * square1 % _P
    s1, s2 = y1 * square2 * z2 % _P, y2 * square1 * z1 % _P
    h, r = u2 - u1, s2 - s1
    h2 = h * h % _P
    h3, v = h2 * h % _P, u1 * h2 % _P
    x3 = (r * r - h3 - 2 * v) % _P
    return x3, (r * (v - x3) - s1 * h3) % _P, z1 * z2 * h % _P


def _double(point: _Point) -> _Point:
    x, y, z = point
    y2 = y * y % _P
    s, m = 4 * x * y2 % _P, 3 * x * x % _P
    x3 = (m * m - 2 * s) % _P
    return x3, (m * (s - x3) - 8 * y2 * y2) % _P, 2 * y * z % _P


@cache
def _multiples_of_base() -> tuple[tuple[_Point, ...], ...]:
    """Row i holds 1 to 15 times 16^i times the base point: 64 additions then make any multiple."""
    rows: list[tuple[_Point, ...]] = []
    step: _Point = (_BASE_X, _BASE_Y, 1)
    for _ in range(64):
        row = [step, _double(step)]
        while len(row) < 15:  # noqa: PLR2004 - all digits of base 16 but zero
            row.append(_add(row[-1], step))
        rows.append(tuple(row))
        step = _double(row[7])
    return tuple(rows)
