"""Scheme v1: a signed list of digests, one for each file (JAR signing). Old, and blind to what is not in the list."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from app.core.apk import der
from app.core.apk.damage import DamagedError
from app.core.apk.signer_check import load_certificate, public_key_of, verify_signature
from app.core.apk.source import RandomAccess
from app.core.apk.zip_directory import Directory, read_entry

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_FOLDER: Final = "META-INF/"
_SIGNATURE_FILE: Final = re.compile(r"META-INF/[^/]+\.(?:SF|RSA|DSA|EC)", re.IGNORECASE)
_BLOCK_FILE: Final = re.compile(r"META-INF/([^/]+)\.(?:RSA|DSA|EC)", re.IGNORECASE)
_LARGEST_LIST: Final = 16 * 1024 * 1024
_LARGEST_BLOCK: Final = 1024 * 1024
# Together, unpacked; the largest wallet apps have some 400 MB.
_LARGEST_CONTENT: Final = 2 * 1024 * 1024 * 1024
_LARGEST_FILE: Final = 256 * 1024 * 1024
_HASHES: Final = {
    bytes.fromhex("2b0e03021a"): "sha1",
    bytes.fromhex("608648016503040201"): "sha256",
    bytes.fromhex("608648016503040202"): "sha384",
    bytes.fromhex("608648016503040203"): "sha512",
}
_NAMES: Final = {"SHA1": "sha1", "SHA-256": "sha256", "SHA-512": "sha512"}
_MESSAGE_DIGEST: Final = bytes.fromhex("2a864886f70d010904")
_UNREADABLE, _FALSE, _CHANGED = "apk.damaged_signature", "apk.false_signature", "apk.changed_content"
_Section = dict[str, str]


def signature_block_names(directory: Directory) -> list[str]:
    """List the signature files of scheme v1."""
    return [name for name in directory.entries if _BLOCK_FILE.fullmatch(name)]


def names_newer_scheme(source: RandomAccess, directory: Directory) -> bool:
    """Say whether a v1 signature tells that a newer one exists; without it somebody took the newer one away."""
    for name in signature_block_names(directory):
        listed = _read(source, directory, f"{name.rpartition('.')[0]}.SF", _LARGEST_LIST)
        head = _sections(listed)[0] if listed else {}
        if set(re.findall(r"\d+", head.get("X-Android-APK-Signed", ""))) & {"2", "3"}:
            return True
    return False


def read_jar_certificate(source: RandomAccess, directory: Directory) -> Certificate | None:
    """Give the certificate a v1 signature names, without believing it; None where there is no such signature."""
    names = signature_block_names(directory)
    if not names:
        return None
    return _signer(_read(source, directory, names[0], _LARGEST_BLOCK))[0]


def check_jar_signature(source: RandomAccess, directory: Directory, check: Callable[[], None]) -> Certificate:
    """Verify a package by scheme v1; give the certificate of its first signer.

    Raises:
        DamagedError: ``apk.not_signed``, ``apk.false_signature``, ``apk.changed_content``, ``apk.damaged_signature``.
    """
    names = signature_block_names(directory)
    if not names:
        raise DamagedError("apk.not_signed")
    block = _read(source, directory, names[0], _LARGEST_BLOCK)
    listed = _read(source, directory, f"{names[0].rpartition('.')[0]}.SF", _LARGEST_LIST)
    certificate, digest, attributes, signature, kind = _signer(block)
    signed = listed
    if attributes is not None:
        if _message_digest(attributes) != hashlib.new(digest, listed).digest():
            raise DamagedError(_FALSE)
        # Signed is the set of attributes; inside the block it carries another tag (RFC 5652, 5.4).
        signed = bytes([der.SET]) + attributes.whole[1:]
    verify_signature(public_key_of(certificate), kind, digest, signature, signed)
    manifest = _read(source, directory, f"{_FOLDER}MANIFEST.MF", _LARGEST_LIST)
    if not _fits(_sections(listed)[0], "-Digest-Manifest", manifest):
        raise DamagedError(_CHANGED)
    _check_files(source, directory, _sections(manifest), check)
    return certificate


def _check_files(
    source: RandomAccess, directory: Directory, sections: list[_Section], check: Callable[[], None]
) -> None:
    by_name = {section["Name"]: section for section in sections if "Name" in section}
    room = _LARGEST_CONTENT
    for entry in directory.entries.values():
        if entry.name.endswith("/") or _SIGNATURE_FILE.fullmatch(entry.name) or entry.name == f"{_FOLDER}MANIFEST.MF":
            continue
        check()
        content = read_entry(source, entry, min(room, _LARGEST_FILE))
        room -= len(content)
        if not _fits(by_name.get(entry.name, {}), "-Digest", content):
            raise DamagedError(_CHANGED)


def _fits(section: _Section, suffix: str, content: bytes) -> bool:
    """Say whether a digest named in a section is that of the content; False where none is named that we know."""
    for name, algorithm in reversed(_NAMES.items()):
        if (written := section.get(f"{name}{suffix}")) is not None:
            try:
                return base64.b64decode(written, validate=True) == hashlib.new(algorithm, content).digest()
            except (ValueError, binascii.Error):
                return False
    return False


def _sections(data: bytes) -> list[_Section]:
    """Split a manifest into its sections; a line that begins with a blank goes on with the one before."""
    text = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").replace("\n ", "")
    return [dict(line.split(": ", 1) for line in part.split("\n") if ": " in line) for part in text.split("\n\n")]


def _signer(block: bytes) -> tuple[Certificate, str, der.Node | None, bytes, str]:
    """Take a PKCS #7 file apart: certificate, hash, signed attributes, signature, kind of key."""
    try:
        outer = der.only(block, der.SEQUENCE).parts()
        data = outer[1].parts()[0].parts()
        written = next(node for node in data if node.tag == der.FIRST)
        info = [node for node in data if node.tag == der.SET][-1].parts()[0].parts()
        serial = int.from_bytes(info[1].parts()[1].value, "big", signed=True)
        digest = _HASHES[info[2].parts()[0].value]
        attributes = info[3] if info[3].tag == der.FIRST else None
        signature = info[4 if attributes is None else 5].value
    except (IndexError, KeyError, StopIteration) as error:
        raise DamagedError(_UNREADABLE) from error
    certificates = [load_certificate(node.whole) for node in written.parts() if node.tag == der.SEQUENCE]
    fitting = [each for each in certificates if each.serial_number == serial]
    if not fitting:
        raise DamagedError(_FALSE)
    return fitting[0], digest, attributes, signature, _kind_of_key(fitting[0])


def _kind_of_key(certificate: Certificate) -> str:
    from cryptography.hazmat.primitives.asymmetric import dsa, ec

    key = certificate.public_key()
    if isinstance(key, ec.EllipticCurvePublicKey):
        return "ecdsa"
    return "dsa" if isinstance(key, dsa.DSAPublicKey) else "rsa"


def _message_digest(attributes: der.Node) -> bytes:
    for attribute in attributes.parts():
        parts = attribute.parts()
        if len(parts) == 2 and parts[0].value == _MESSAGE_DIGEST and (values := parts[1].parts()):  # noqa: PLR2004 - a pair
            return values[0].value
    raise DamagedError(_FALSE)


def _read(source: RandomAccess, directory: Directory, name: str, most: int) -> bytes:
    entry = directory.entries.get(name)
    return b"" if entry is None else read_entry(source, entry, most)
