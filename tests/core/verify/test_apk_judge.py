"""Apps: the official package name alone never makes a file official; the signer and published fingerprints do."""

import pytest

from app.core.apk.report import read_apk
from app.core.computer.extensions import Extension
from app.core.verify.file_judge import FileJudge
from app.core.verify.genuine_apps import GenuineApps, PublishedFile
from app.core.verify.verdict import Verdict
from tests.core.apk.apk_writer import apk, identity, plain, signed, signed_v1, zipped
from tests.core.apk.in_memory import InMemory

VENDOR, OTHER = identity(), identity("Somebody else")


def read(data):
    return read_apk(InMemory(data), lambda: None)


def codes(checked):
    return [reason.code for reason in checked.assessment.top.reasons]


@pytest.fixture
def knowing(assessor):
    """The judge as it will be when the vendor publishes its certificate."""
    return FileJudge(assessor._judge, GenuineApps({"vip.mytokenpocket": (VENDOR.fingerprint,)}, ()))


def test_without_a_published_certificate_the_name_proves_nothing(assessor):
    checked = assessor.files.apk(read(apk(VENDOR)), "tp.apk")

    assert checked.assessment.top.verdict is Verdict.UNKNOWN
    assert codes(checked) == ["apk.official_name_unproven"]


def test_what_is_read_stands_before_the_verdict(assessor):
    facts = {fact.label: fact.value for fact in assessor.files.apk(read(apk(VENDOR)), "tp.apk").facts}

    assert facts["package"] == "vip.mytokenpocket"
    assert facts["version"] == "2.4.7 (247)"
    assert facts["signer"].replace(" ", "").lower() == VENDOR.fingerprint
    assert facts["schemes"] == "v2"
    assert len(facts["sha256"].replace(" ", "")) == 64


def test_with_the_vendors_certificate_it_is_official(knowing):
    top = knowing.apk(read(apk(VENDOR)), "tp.apk").assessment.top

    assert (top.verdict, top.channel) == (Verdict.OFFICIAL, "google-play")


def test_the_same_name_with_another_signer_is_repackaged(knowing):
    checked = knowing.apk(read(apk(OTHER)), "tp.apk")

    assert checked.assessment.top.verdict is Verdict.IMPOSTOR
    assert codes(checked) == ["apk.other_signer"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (zipped(plain()), "apk.not_signed"),
        (signed(zipped(plain()), VENDOR, digest=bytes(32)), "apk.changed_content"),
        (signed(zipped(plain()), OTHER, certificate=VENDOR.der), "apk.false_signature"),
        (zipped(signed_v1(plain(), VENDOR, names_v2=True)), "apk.stripped_signature"),
    ],
)
def test_a_broken_signature_under_the_official_name_is_an_impostors(knowing, data, code):
    checked = knowing.apk(read(data), "tp.apk")

    assert checked.assessment.top.verdict is Verdict.IMPOSTOR
    assert code in codes(checked)


def test_a_test_key_under_the_official_name_is_an_impostors(assessor):
    checked = assessor.files.apk(read(apk(identity("Android Debug"))), "tp.apk")

    assert (checked.assessment.top.verdict, codes(checked)) == (Verdict.IMPOSTOR, ["apk.debug_signer"])


def test_another_name_is_judged_as_a_name(assessor):
    like = assessor.files.apk(read(apk(VENDOR, package="com.tokenpocket.wallet")), "a.apk").assessment.top
    other = assessor.files.apk(read(apk(VENDOR, package="com.example.notes")), "a.apk").assessment.top

    assert like.verdict is Verdict.LOOKALIKE
    assert other.verdict is Verdict.UNKNOWN


def test_a_published_fingerprint_makes_it_official(assessor):
    data = zipped(signed_v1(plain(), VENDOR))
    report = read(data)
    judge = FileJudge(assessor._judge, GenuineApps({}, (PublishedFile(report.sha256, "1.7.5"),)))
    checked = judge.apk(report, "tp.apk")

    assert (checked.assessment.top.verdict, codes(checked)) == (Verdict.OFFICIAL, ["apk.published_file"])


def test_a_file_is_held_against_one_the_person_trusts(assessor):
    trusted = read(apk(VENDOR, version_code=1))
    same = assessor.files.apk(read(apk(VENDOR)), "tp.apk", trusted)
    other = assessor.files.apk(read(apk(OTHER)), "tp.apk", trusted)

    assert (same.assessment.top.verdict, codes(same)[0]) == (Verdict.UNKNOWN, "apk.same_signer_as_trusted")
    assert (other.assessment.top.verdict, codes(other)[0]) == (Verdict.IMPOSTOR, "apk.other_signer_than_trusted")


def test_a_comparison_that_proves_nothing_says_so(assessor):
    report = read(apk(VENDOR))
    broken, another = read(zipped(plain())), read(apk(VENDOR, package="com.example.notes"))

    assert codes(assessor.files.apk(report, "a", broken))[0] == "apk.trusted_is_broken"
    assert codes(assessor.files.apk(report, "a", another))[0] == "apk.trusted_is_another"


def test_a_damaged_package_is_suspicious_and_no_package_is_unreadable(assessor):
    damaged = assessor.files.apk(read(zipped({"AndroidManifest.xml": b"x"})), "a.apk").assessment.top
    none = assessor.files.apk(read(b"PK nothing"), "a.apk").assessment.top

    assert damaged.verdict is Verdict.SUSPICIOUS
    assert none.verdict is Verdict.INVALID


def extensions(assessor, *pairs):
    return assessor.files.extensions([Extension("Chrome", id_, name) for id_, name in pairs], "extensions")


def test_an_extension_with_the_official_id_is_official(assessor):
    checked = extensions(assessor, ("mfgccjchihfkkindfppnaooecgfneiii", "TokenPocket"))

    assert [finding.verdict for finding in checked.assessment.findings] == [Verdict.OFFICIAL]
    assert checked.facts[0].value == "Chrome: TokenPocket (mfgccjchihfkkindfppnaooecgfneiii)"


@pytest.mark.parametrize("name", ["TokenPocket", "TP Wallet", "TP钱包 - 官方", "Token Pocket Wallet"])
def test_an_unknown_extension_that_wears_the_name_is_told(assessor, name):
    checked = extensions(assessor, ("abcdefghijklmnopabcdefghijklmnop", name), ("b" * 32, "Notes"))

    assert [finding.verdict for finding in checked.assessment.findings] == [Verdict.LOOKALIKE]


def test_other_peoples_extensions_are_left_alone(assessor):
    assert extensions(assessor, ("b" * 32, "Notes"), ("c" * 32, "MetaMask"), ("{x}", "")) is None
