"""Two public addresses are the same or not; what is no address is said, and a secret is never compared."""

import pytest

from app.core.demonstration import same_address
from app.core.errors import AppError
from app.core.secrets import Screened, screen

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
