"""The signing block of an Android package, and the signers in it (APK Signature Scheme v2, v3 and v3.1).

Formats: source.android.com/docs/security/features/apksigning/v2 and /v3. A signer that is read is not believed yet:
``signer_check`` verifies it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.core.apk.damage import DamagedError
from app.core.apk.fields import Fields
from app.core.apk.source import RandomAccess

_CODE: Final = "apk.damaged_signature"
_MAGIC: Final = b"APK Sig Block 42"
_FOOT, _HEAD = 24, 8
_LARGEST: Final = 32 * 1024 * 1024
_MOST_SIGNERS: Final = 10
V2, V3, V31 = 0x7109871A, 0xF05368C0, 0x1B93AD61
# Attribute of a v2 signer: “there is a v3 signature too”.
_STRIPPING_PROTECTION: Final = 0xBEEFF00D


@dataclass(frozen=True, slots=True)
class Signer:
    """One signer as written.

    Attributes:
        signed: The bytes that the signatures are over.
        digests: Content digests by algorithm id.
        certificates: DER, the signer's own first.
        signatures: Signatures by algorithm id.
        public_key: SubjectPublicKeyInfo, DER.
        names_v3: The signer says that a v3 signature exists.
    """

    signed: bytes
    digests: tuple[tuple[int, bytes], ...]
    certificates: tuple[bytes, ...]
    signatures: tuple[tuple[int, bytes], ...]
    public_key: bytes
    names_v3: bool


@dataclass(frozen=True, slots=True)
class SigningBlock:
    """What stands between the content and the table of contents.

    Attributes:
        start: Where it begins.
        schemes: Signers by scheme id.
    """

    start: int
    schemes: dict[int, tuple[Signer, ...]]


def read_signing_block(source: RandomAccess, table_start: int) -> SigningBlock | None:
    """Read the block that ends where the table of contents begins; None where there is none.

    Raises:
        DamagedError: ``apk.damaged_signature``.
    """
    foot = source.read(max(0, table_start - _FOOT), _FOOT)
    if table_start < _FOOT + _HEAD or not foot.endswith(_MAGIC):
        return None
    size = int.from_bytes(foot[:8], "little")
    start = table_start - size - _HEAD
    if not _FOOT <= size <= _LARGEST or start < 0:
        raise DamagedError(_CODE)
    block = Fields(source.read(start, size + _HEAD - _FOOT), _CODE)
    if block.u64() != size:
        raise DamagedError(_CODE)
    schemes: dict[int, tuple[Signer, ...]] = {}
    while not block.is_done:
        pair = Fields(block.take(block.u64()), _CODE)
        scheme = pair.u32()
        if scheme in schemes:
            raise DamagedError(_CODE)
        if scheme in {V2, V3, V31}:
            schemes[scheme] = _signers(pair, scheme)
    return SigningBlock(start, schemes)


def _signers(pair: Fields, scheme: int) -> tuple[Signer, ...]:
    signers = tuple(_signer(each, has_range=scheme != V2) for each in pair.inner().pieces())
    if not 1 <= len(signers) <= _MOST_SIGNERS:
        raise DamagedError(_CODE)
    return signers


def _signer(fields: Fields, *, has_range: bool) -> Signer:
    signed = fields.prefixed()
    versions = fields.take(8) if has_range else b""
    signatures = tuple((each.u32(), each.prefixed()) for each in fields.inner().pieces())
    public_key = fields.prefixed()
    inner = Fields(signed, _CODE)
    digests = tuple((each.u32(), each.prefixed()) for each in inner.inner().pieces())
    certificates_at = inner.inner()
    certificates: list[bytes] = []
    while not certificates_at.is_done:
        certificates.append(certificates_at.prefixed())
    # The range of Android versions is written twice; a difference means that somebody changed the outer one.
    if has_range and inner.take(8) != versions:
        raise DamagedError(_CODE)
    attributes = list(inner.inner().pieces()) if not inner.is_done else []
    names_v3 = any(each.u32() == _STRIPPING_PROTECTION for each in attributes)
    if [algorithm for algorithm, _ in digests] != [algorithm for algorithm, _ in signatures] or not certificates:
        raise DamagedError(_CODE)
    return Signer(signed, digests, tuple(certificates), signatures, public_key, names_v3)
