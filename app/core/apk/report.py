"""Everything that can be said about an Android package by reading it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from app.core.apk.content_digest import content_digest, file_digest
from app.core.apk.damage import DamagedError
from app.core.apk.jar_signature import (
    check_jar_signature,
    names_newer_scheme,
    read_jar_certificate,
    signature_block_names,
)
from app.core.apk.manifest import LARGEST, Manifest, read_manifest
from app.core.apk.signer_check import check_signer
from app.core.apk.signing_block import V2, V3, V31, SigningBlock, read_signing_block
from app.core.apk.source import RandomAccess
from app.core.apk.zip_directory import Directory, read_directory, read_entry

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

MANIFEST: Final = "AndroidManifest.xml"
# Wallet apps have 60 to 200 MB.
LARGEST_FILE: Final = 1024 * 1024 * 1024
_NAMES: Final = {V31: "v3.1", V3: "v3", V2: "v2"}
_DEBUG_NAME: Final = "Android Debug"
_LONGEST_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class ApkReport:
    """One package.

    Attributes:
        sha256: Of the whole file, hex.
        schemes: Ways of signing that are present, newest first.
        signers: SHA-256 of the certificates that signed it, hex; empty unless the signature was verified.
        signer_name: What the first of them calls itself; anybody can write anything there.
        is_debug: Signed with the key every development kit makes; no vendor publishes such a file.
        problem: Code of what is wrong with file or signature; empty when everything fits.
        warnings: Codes of what is odd although the signature fits.
    """

    manifest: Manifest | None
    sha256: str
    schemes: tuple[str, ...] = ()
    signers: tuple[str, ...] = ()
    signer_name: str = ""
    is_debug: bool = False
    problem: str = ""
    warnings: tuple[str, ...] = ()


def read_apk(source: RandomAccess, check: Callable[[], None]) -> ApkReport:
    """Read and verify a package; what is wrong with it is part of the report, never an exception.

    Args:
        source: The file.
        check: Called between units of work; raises to stop.

    Raises:
        AppError: ``file.unreadable`` from the source.
    """
    if source.size > LARGEST_FILE:
        return ApkReport(None, "", problem="apk.too_large")
    digest = file_digest(source, check)
    manifest: Manifest | None = None
    schemes: tuple[str, ...] = ()
    try:
        directory = read_directory(source)
        manifest = read_manifest(_manifest_bytes(source, directory))
        block = read_signing_block(source, directory.start)
        schemes = _schemes(directory, block)
        certificates = _verified(source, directory, block, check)
        warnings = _warnings(source, directory, block, certificates)
    except DamagedError as damage:
        return ApkReport(manifest, digest, schemes, problem=damage.code)
    name = certificates[0].subject.rfc4514_string()[:_LONGEST_NAME]
    return ApkReport(
        manifest, digest, schemes, tuple(map(fingerprint, certificates)), name, _DEBUG_NAME in name, warnings=warnings
    )


def has_manifest(source: RandomAccess) -> bool:
    """Say whether a file is an Android package at all, damaged or not."""
    try:
        return MANIFEST in read_directory(source).entries
    except DamagedError as damage:
        return damage.code != "apk.no_zip"


def fingerprint(certificate: Certificate) -> str:
    """Give the SHA-256 of a certificate as every tool shows it, in lower case without colons."""
    # Loads the cryptography library: only when a package is checked.
    from cryptography.hazmat.primitives.serialization import Encoding

    return sha256(certificate.public_bytes(Encoding.DER)).hexdigest()


def _manifest_bytes(source: RandomAccess, directory: Directory) -> bytes:
    entry = directory.entries.get(MANIFEST)
    if entry is None:
        raise DamagedError("apk.no_manifest")
    return read_entry(source, entry, LARGEST)


def _schemes(directory: Directory, block: SigningBlock | None) -> tuple[str, ...]:
    newer = [name for id_, name in _NAMES.items() if block is not None and id_ in block.schemes]
    return (*newer, "v1") if signature_block_names(directory) else tuple(newer)


def _verified(
    source: RandomAccess, directory: Directory, block: SigningBlock | None, check: Callable[[], None]
) -> list[Certificate]:
    """Verify by every newer scheme that is there, or by v1; give the certificates of the newest.

    Android looks at the newest it knows and at no other; a file whose schemes disagree is refused here.
    """
    if block is None or not block.schemes:
        if names_newer_scheme(source, directory):
            raise DamagedError("apk.stripped_signature")
        return [check_jar_signature(source, directory, check)]
    known: dict[str, bytes] = {}

    def content(algorithm: str) -> bytes:
        if algorithm not in known:
            known[algorithm] = content_digest(source, directory, block.start, algorithm, check)
        return known[algorithm]

    if V3 not in block.schemes and any(signer.names_v3 for signer in block.schemes.get(V2, ())):
        raise DamagedError("apk.stripped_signature")
    by_scheme = {id_: [check_signer(each, content) for each in signers] for id_, signers in block.schemes.items()}
    return next(by_scheme[id_] for id_ in (V3, V2, V31) if id_ in by_scheme)


def _warnings(
    source: RandomAccess, directory: Directory, block: SigningBlock | None, certificates: list[Certificate]
) -> tuple[str, ...]:
    if block is None or not block.schemes:
        return ("apk.old_signature",)
    try:
        older = read_jar_certificate(source, directory)
    except DamagedError:
        return ("apk.signers_differ",)
    is_other = older is not None and fingerprint(older) not in map(fingerprint, certificates)
    return ("apk.signers_differ",) if is_other else ()
