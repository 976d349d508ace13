"""Writes Android packages for tests: a binary manifest, a zip, and signatures of schemes v1, v2 and v3."""

import base64
import datetime as dt
import functools
import hashlib
import io
import struct
import zipfile
from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, pkcs7
from cryptography.x509.oid import NameOID

V2, V3 = 0x7109871A, 0xF05368C0
STRIPPING = struct.pack("<II", 0xBEEFF00D, 3)
PACKAGE = "vip.mytokenpocket"


@dataclass(frozen=True)
class Identity:
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @property
    def der(self):
        return self.certificate.public_bytes(Encoding.DER)

    @property
    def spki(self):
        return self.key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)

    @property
    def fingerprint(self):
        return hashlib.sha256(self.der).hexdigest()

    def sign(self, data, *, pss=False):
        if isinstance(self.key, ec.EllipticCurvePrivateKey):
            return 0x0201, self.key.sign(data, ec.ECDSA(hashes.SHA256()))
        scheme = padding.PSS(padding.MGF1(hashes.SHA256()), 32) if pss else padding.PKCS1v15()
        return (0x0101 if pss else 0x0103), self.key.sign(data, scheme, hashes.SHA256())


@functools.cache
def identity(name="Genuine vendor", kind="rsa"):
    key = ec.generate_private_key(ec.SECP256R1()) if kind == "ec" else rsa.generate_private_key(65537, 2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    start = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    builder = x509.CertificateBuilder(
        subject, subject, key.public_key(), 4242 + len(name), start, start.replace(year=2050)
    )
    return Identity(key, builder.sign(key, hashes.SHA256()))


def manifest(package=PACKAGE, version_name="2.4.7", version_code=247, *, utf8=True, root="manifest"):
    strings = [
        "versionCode",
        "versionName",
        "package",
        root,
        package,
        version_name,
        "http://schemas.android.com/apk/res/android",
    ]
    pool = string_pool(strings, utf8=utf8)
    ids = struct.pack("<HHI2I", 0x0180, 8, 16, 0x0101021B, 0x0101021C)
    attributes = [(6, 0, 0xFFFFFFFF, 0x10, version_code), (6, 1, 5, 0x03, 5), (0xFFFFFFFF, 2, 4, 0x03, 4)]
    body = struct.pack("<IIIIHHHHHH", 1, 0xFFFFFFFF, 0xFFFFFFFF, 3, 20, 20, len(attributes), 0, 0, 0)
    for namespace, name, raw, kind, value in attributes:
        body += struct.pack("<IIIHBBI", namespace, name, raw, 8, 0, kind, value)
    element = struct.pack("<HHI", 0x0102, 16, 8 + len(body)) + body
    whole = pool + ids + element
    return struct.pack("<HHI", 0x0003, 8, 8 + len(whole)) + whole


def string_pool(strings, *, utf8):
    data, offsets = b"", []
    for text in strings:
        offsets.append(len(data))
        if utf8:
            encoded = text.encode()
            data += bytes([len(text), len(encoded)]) + encoded + b"\0"
        else:
            data += struct.pack("<H", len(text)) + text.encode("utf-16-le") + b"\0\0"
    data += b"\0" * (-len(data) % 4)
    start = 28 + 4 * len(strings)
    head = struct.pack("<HHIIIIII", 0x0001, 28, start + len(data), len(strings), 0, 0x100 if utf8 else 0, start, 0)
    return head + struct.pack(f"<{len(offsets)}I", *offsets) + data


def zipped(files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def plain(**changes):
    return {"AndroidManifest.xml": manifest(**changes), "classes.dex": b"dex\n035" * 5000, "res/a.txt": b"hello"}


def signed_v1(files, who, *, names_v2=False, attributes=True):
    def digest(data):
        return base64.b64encode(hashlib.sha256(data).digest()).decode()

    listed = "Manifest-Version: 1.0\r\n\r\n"
    for name, content in files.items():
        listed += f"Name: {name}\r\nSHA-256-Digest: {digest(content)}\r\n\r\n"
    newer = "X-Android-APK-Signed: 2\r\n" if names_v2 else ""
    summary = f"Signature-Version: 1.0\r\nSHA-256-Digest-Manifest: {digest(listed.encode())}\r\n{newer}\r\n".encode()
    options = [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary]
    options += [] if attributes else [pkcs7.PKCS7Options.NoAttributes]
    builder = pkcs7.PKCS7SignatureBuilder().set_data(summary).add_signer(who.certificate, who.key, hashes.SHA256())
    block = builder.sign(Encoding.DER, options)
    ending = "EC" if isinstance(who.key, ec.EllipticCurvePrivateKey) else "RSA"
    return files | {
        "META-INF/MANIFEST.MF": listed.encode(),
        "META-INF/CERT.SF": summary,
        f"META-INF/CERT.{ending}": block,
    }


def prefixed(data):
    return struct.pack("<I", len(data)) + data


def listed(*pieces):
    return prefixed(b"".join(prefixed(piece) for piece in pieces))


def ends(data):
    """Give where the table begins and where the record behind it begins."""
    end = data.rindex(b"PK\5\6")
    return struct.unpack_from("<I", data, end + 16)[0], end


def content_digest(data):
    start, end = ends(data)
    chunks = [
        data[at : min(at + 2**20, stop)]
        for begin, stop in ((0, start), (start, end))
        for at in range(begin, stop, 2**20)
    ]
    chunks.append(data[end:])
    digests = [hashlib.sha256(b"\xa5" + struct.pack("<I", len(chunk)) + chunk).digest() for chunk in chunks]
    return hashlib.sha256(b"\x5a" + struct.pack("<I", len(digests)) + b"".join(digests)).digest()


def signer(data, who, scheme, *, names_v3=False, pss=False, digest=None, certificate=None):
    algorithm = who.sign(b"", pss=pss)[0]
    signed = listed(struct.pack("<I", algorithm) + prefixed(digest or content_digest(data)))
    signed += listed(certificate or who.der)
    versions = struct.pack("<II", 24, 0x7FFFFFFF) if scheme == V3 else b""
    signed += versions + (listed(STRIPPING) if names_v3 else listed())
    _, signature = who.sign(signed, pss=pss)
    return prefixed(signed) + versions + listed(struct.pack("<I", algorithm) + prefixed(signature)) + prefixed(who.spki)


def with_block(data, pairs):
    """Put a signing block before the table of contents."""
    start, end = ends(data)
    body = b"".join(struct.pack("<QI", len(value) + 4, id_) + value for id_, value in pairs)
    size = struct.pack("<Q", len(body) + 24)
    block = size + body + size + b"APK Sig Block 42"
    moved = data[end : end + 16] + struct.pack("<I", start + len(block)) + data[end + 20 :]
    return data[:start] + block + data[start:end] + moved


def signed(data, who=None, schemes=(V2,), **options):
    who = who or identity()
    return with_block(data, [(scheme, listed(signer(data, who, scheme, **options))) for scheme in schemes])


def apk(who=None, schemes=(V2,), **changes):
    return signed(zipped(plain(**changes)), who, schemes)
