"""Two public addresses are the same or not; what is no address is said, and a secret is never compared."""

import pytest

from app.core.demonstration import is_genuine_app, same_address
from app.core.errors import AppError
from app.core.secrets import Screened, screen
from app.core.verify.checked import Checked, Subject
from app.core.verify.verdict import Assessment, Finding, Kind, Verdict

EVM = "0x52908400098527886E0F7030069857D2E4169EE7"
TRON = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"


def text(words):
    screened = screen(words)
    assert isinstance(screened, Screened)
    return screened


@pytest.mark.parametrize("address", [EVM, TRON])
def test_the_same_address_is_the_same(address):
    assert same_address(text(address), text(f" {address}\n"))


def test_the_checksum_in_the_case_of_evm_letters_does_not_matter():
    assert same_address(text(EVM), text(EVM.lower()))


def test_one_other_character_in_the_middle_is_another_address():
    assert not same_address(text(EVM), text(EVM.replace("8527", "8528")))
    assert not same_address(text(TRON), text(TRON.replace("sbav", "sbaV")))


@pytest.mark.parametrize("words", ["", "hello", "0x1234"])
def test_what_is_no_address_is_said(words):
    with pytest.raises(AppError, match=r"answer\."):
        same_address(text(words), text(EVM))


def judged(subject, verdict):
    finding = Finding(Kind.FILE, verdict, "a.apk", "a.apk", (), (0, 5))
    return Checked(Assessment("a.apk", finding, (finding,), "2026-11-22", "x"), subject, "a.apk")


def test_an_app_file_that_is_found_official_is_genuine():
    assert is_genuine_app(judged(Subject.APP, Verdict.OFFICIAL))


@pytest.mark.parametrize("verdict", [each for each in Verdict if each is not Verdict.OFFICIAL])
def test_every_other_verdict_on_an_app_file_proves_nothing(verdict):
    assert not is_genuine_app(judged(Subject.APP, verdict))


@pytest.mark.parametrize("subject", [each for each in Subject if each is not Subject.APP])
def test_an_official_link_inside_another_kind_of_file_is_no_genuine_app(subject):
    assert not is_genuine_app(judged(subject, Verdict.OFFICIAL))
