"""Android packages: what is signed is verified, what was changed is told, what is damaged is an answer."""

import struct
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.apk.report import read_apk
from tests.core.apk import apk_writer as writer
from tests.core.apk.apk_writer import V2, V3, apk, identity, plain, signed, signed_v1, zipped
from tests.core.apk.in_memory import InMemory

GENUINE = identity()
OTHER = identity("Somebody else")


def read(data):
    return read_apk(InMemory(data), lambda: None)


@pytest.mark.parametrize("schemes", [(V2,), (V3,), (V2, V3)])
@pytest.mark.parametrize("kind", ["rsa", "ec"])
def test_a_signed_package_gives_name_version_and_the_signer_it_proves(schemes, kind):
    who = identity(kind=kind)
    report = read(apk(who, schemes))

    assert (report.problem, report.warnings) == ("", ())
    assert report.signers == (who.fingerprint,)
    assert report.signer_name == "CN=Genuine vendor"
    assert (report.manifest.package, report.manifest.version_name, report.manifest.version_code) == (
        "vip.mytokenpocket",
        "2.4.7",
        247,
    )
    assert set(report.schemes) == {"v2" if each == V2 else "v3" for each in schemes}


def test_both_ways_of_padding_are_known():
    assert read(signed(zipped(plain()), pss=True)).problem == ""


def test_text_of_both_encodings_is_read():
    assert read(apk(utf8=False)).manifest.package == "vip.mytokenpocket"


def test_a_file_of_several_megabytes_is_digested_in_pieces():
    noise = bytes(range(256)) * 256
    files = plain() | {f"assets/{number}": bytes([number]) + noise * 20 for number in range(3)}
    archive = zipped(files)
    big = signed(archive + b"")

    assert read(big).problem == ""


@pytest.mark.parametrize("attributes", [True, False])
@pytest.mark.parametrize("kind", ["rsa", "ec"])
def test_the_old_scheme_is_verified_and_said_to_be_old(attributes, kind):
    who = identity(kind=kind)
    report = read(zipped(signed_v1(plain(), who, attributes=attributes)))

    assert (report.problem, report.warnings, report.signers) == ("", ("apk.old_signature",), (who.fingerprint,))


def test_a_changed_byte_of_the_content_is_told():
    data = bytearray(apk())
    data[data.index(b"classes.dex") + 40] ^= 1

    assert read(bytes(data)).problem in {"apk.changed_content", "apk.damaged_zip"}
    assert read(bytes(data)).signers == ()


def test_a_changed_file_is_told_under_the_old_scheme():
    files = signed_v1(plain(), GENUINE) | {"classes.dex": b"evil"}

    assert read(zipped(files)).problem == "apk.changed_content"


def test_a_file_added_beside_the_signed_ones_is_told_under_the_old_scheme():
    assert read(zipped(signed_v1(plain(), GENUINE) | {"lib/evil.so": b"x"})).problem == "apk.changed_content"


def test_a_block_copied_onto_another_file_is_told():
    # The certificate shown would be the genuine one: comparing it alone can be fooled.
    other = zipped(plain() | {"classes.dex": b"evil" * 999})
    copied = writer.with_block(other, [(V2, writer.listed(writer.signer(zipped(plain()), GENUINE, V2)))])
    report = read(copied)

    assert (report.problem, report.signers) == ("apk.changed_content", ())


def test_the_genuine_certificate_over_another_key_is_told():
    pasted = signed(zipped(plain()), OTHER, certificate=GENUINE.der)

    assert read(pasted).problem == "apk.false_signature"


def test_a_false_digest_with_a_true_signature_is_told():
    assert read(signed(zipped(plain()), digest=bytes(32))).problem == "apk.changed_content"


def test_a_package_without_a_signature_is_told():
    assert read(zipped(plain())).problem == "apk.not_signed"


def test_a_newer_signature_that_was_taken_away_is_told():
    assert read(zipped(signed_v1(plain(), GENUINE, names_v2=True))).problem == "apk.stripped_signature"
    assert read(signed(zipped(plain()), names_v3=True)).problem == "apk.stripped_signature"
    assert read(signed(zipped(plain()), schemes=(V2, V3), names_v3=True)).problem == ""


def test_another_signer_of_the_old_scheme_is_odd():
    report = read(signed(zipped(signed_v1(plain(), OTHER)), GENUINE))

    assert (report.signers, report.warnings) == ((GENUINE.fingerprint,), ("apk.signers_differ",))


def test_the_key_of_every_development_kit_is_known():
    assert read(apk(identity("Android Debug"))).is_debug


def test_unknown_algorithms_prove_nothing():
    data = apk()
    changed = data.replace(struct.pack("<I", 0x0103), struct.pack("<I", 0x0999))

    assert read(changed).problem == "apk.unknown_algorithm"


def test_a_name_twice_and_content_under_another_name_are_refused():
    with pytest.warns(UserWarning, match="Duplicate"):
        twice = zipped_pairs([("AndroidManifest.xml", writer.manifest()), ("AndroidManifest.xml", b"x")])
    assert read(twice).problem == "apk.ambiguous_zip"

    renamed = zipped(plain()).replace(b"classes.dex", b"klasses.dex", 1)
    assert read(renamed).problem == "apk.ambiguous_zip"


def zipped_pairs(pairs):
    import io

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in pairs:
            archive.writestr(name, content)
    return buffer.getvalue()


def test_entries_over_one_another_are_refused():
    data = bytearray(zipped(plain()))
    start, _ = writer.ends(bytes(data))
    # The second entry of the table is said to begin where the first does.
    second = data.index(b"PK\1\2", start + 4)
    data[second + 42 : second + 46] = bytes(4)

    assert read(bytes(data)).problem == "apk.ambiguous_zip"


def test_a_bomb_and_a_giant_manifest_are_refused():
    bomb = zipped({"AndroidManifest.xml": bytes(64 * 2**20)})
    assert len(bomb) < 2**17
    assert read(bomb).problem == "apk.too_large"

    data = bytearray(bomb)
    start, _ = writer.ends(bytes(data))
    # The same bomb, said to be small.
    data[start + 24 : start + 28] = struct.pack("<I", 1000)
    assert read(bytes(data)).problem == "apk.damaged_zip"


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"\x03\x00\x08\x00", writer.manifest(root="application"), b"<manifest/>"]
)
def test_a_manifest_that_is_none_is_told(content):
    assert read(zipped({"AndroidManifest.xml": content})).problem == "apk.damaged_manifest"


def test_what_is_no_package_is_told():
    assert read(b"").problem == "apk.no_zip"
    assert read(b"hello" * 1000).problem == "apk.no_zip"
    assert read(zipped({"a.txt": b"hello"})).problem == "apk.no_manifest"


@pytest.mark.parametrize("part", range(1, 20))
def test_a_truncated_package_is_an_answer(part):
    data = apk(schemes=(V2, V3))

    assert read(data[: len(data) * part // 20]).problem != ""


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_no_single_changed_byte_passes_or_raises(data):
    original = SAMPLE
    at = data.draw(st.integers(0, len(original) - 1))
    changed = bytearray(original)
    changed[at] ^= data.draw(st.integers(1, 255))
    report = read(bytes(changed))

    assert report.problem != ""
    assert report.signers == ()


SAMPLE = signed(zipped(signed_v1({"AndroidManifest.xml": writer.manifest(), "a": b"b"}, GENUINE, names_v2=True)))
