"""Believes a signer of scheme v2 or v3 only after checking signature, key and content digest, as Android does."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from app.core.apk.damage import DamagedError
from app.core.apk.signing_block import Signer

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hashes import HashAlgorithm
    from cryptography.x509 import Certificate

# Algorithm id: kind of key, hash of the signature and of the content. In the order Android prefers them; those over a
# hash tree (0x0421, 0x0423, 0x0425) always stand beside one of these in files that can be downloaded.
_ALGORITHMS: Final = {
    0x0104: ("rsa", "sha512"),
    0x0102: ("pss", "sha512"),
    0x0202: ("ecdsa", "sha512"),
    0x0103: ("rsa", "sha256"),
    0x0101: ("pss", "sha256"),
    0x0201: ("ecdsa", "sha256"),
    0x0301: ("dsa", "sha256"),
}
_UNREADABLE: Final = "apk.damaged_signature"
_FALSE: Final = "apk.false_signature"


def check_signer(signer: Signer, content: Callable[[str], bytes]) -> Certificate:
    """Verify a signer against the content; give the certificate it proved to hold.

    Args:
        signer: As written in the signing block.
        content: Gives the content digest for ``sha256`` or ``sha512``.

    Raises:
        DamagedError: ``apk.false_signature`` when the signature or the key does not fit, ``apk.changed_content`` when
            the content is not the one that was signed, ``apk.unknown_algorithm``, ``apk.damaged_signature``.
    """
    algorithm = next((id_ for id_ in _ALGORITHMS if any(id_ == each for each, _ in signer.signatures)), None)
    if algorithm is None:
        raise DamagedError("apk.unknown_algorithm")
    kind, digest = _ALGORITHMS[algorithm]
    verify_signature(signer.public_key, kind, digest, dict(signer.signatures)[algorithm], signer.signed)
    certificate = load_certificate(signer.certificates[0])
    if public_key_of(certificate) != signer.public_key:
        raise DamagedError(_FALSE)
    if not hmac.compare_digest(dict(signer.digests)[algorithm], content(digest)):
        raise DamagedError("apk.changed_content")
    return certificate


def load_certificate(der: bytes) -> Certificate:
    """Read a certificate.

    Raises:
        DamagedError: ``apk.damaged_signature``.
    """
    # Loads the cryptography library: only when a package is checked.
    from cryptography import x509

    try:
        return x509.load_der_x509_certificate(der)
    except (ValueError, TypeError) as error:
        raise DamagedError(_UNREADABLE) from error


def public_key_of(certificate: Certificate) -> bytes:
    """Give the key of a certificate as SubjectPublicKeyInfo, DER."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    try:
        return certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise DamagedError(_UNREADABLE) from error


def verify_signature(public_key: bytes, kind: str, digest: str, signature: bytes, data: bytes) -> None:
    """Verify one signature.

    Args:
        public_key: SubjectPublicKeyInfo, DER.
        kind: ``rsa``, ``pss``, ``ecdsa`` or ``dsa``.
        digest: Name of the hash.
        signature: What is verified.
        data: What it must be over.

    Raises:
        DamagedError: ``apk.false_signature``, ``apk.damaged_signature``.
    """
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import dsa, ec, padding, rsa
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    chosen = _hash(digest)
    try:
        key = load_der_public_key(public_key)
        if isinstance(key, rsa.RSAPublicKey) and kind in {"rsa", "pss"}:
            pss = padding.PSS(padding.MGF1(chosen), chosen.digest_size)
            key.verify(signature, data, pss if kind == "pss" else padding.PKCS1v15(), chosen)
        elif isinstance(key, ec.EllipticCurvePublicKey) and kind == "ecdsa":
            key.verify(signature, data, ec.ECDSA(chosen))
        elif isinstance(key, dsa.DSAPublicKey) and kind == "dsa":
            key.verify(signature, data, chosen)
        else:
            raise DamagedError(_FALSE)
    except InvalidSignature as error:
        raise DamagedError(_FALSE) from error
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise DamagedError(_UNREADABLE) from error


def _hash(name: str) -> HashAlgorithm:
    from cryptography.hazmat.primitives import hashes

    # v1 signatures of old apps are over SHA-1.
    known: dict[str, Callable[[], HashAlgorithm]] = {
        "sha1": hashes.SHA1,
        "sha256": hashes.SHA256,
        "sha384": hashes.SHA384,
        "sha512": hashes.SHA512,
    }
    return known[name]()
