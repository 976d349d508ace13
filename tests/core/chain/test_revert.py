"""What a contract gives back is read by the ABI, is safe to show, and is never an error whatever the bytes."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.chain.keccak import keccak256
from app.core.chain.revert import meaning_of, plain, read_refusal


def encoded(text: str) -> bytes:
    data = text.encode()
    return bytes.fromhex("08c379a0") + (32).to_bytes(32, "big") + len(data).to_bytes(32, "big") + data


def test_the_two_selectors_of_solidity_are_what_their_names_hash_to():
    assert keccak256(b"Error(string)")[:4].hex() == "08c379a0"
    assert keccak256(b"Panic(uint256)")[:4].hex() == "4e487b71"


def test_nothing_is_silent_and_something_unknown_is_told_by_its_selector():
    assert read_refusal(b"").kind == "silent"
    assert read_refusal(b"\x12\x34\x56\x78" + bytes(32)).text == "0x12345678"


def test_a_custom_error_is_written_with_its_values():
    name = b"ERC20InsufficientAllowance(address,uint256,uint256)"
    values = (
        bytes(12) + bytes.fromhex("f39fd6e51aad88f6f4ce6ab8827279cfffb92266") + bytes(31) + b"\5" + bytes(31) + b"\7"
    )

    refusal = read_refusal(keccak256(name)[:4] + values)

    assert refusal.text == "ERC20InsufficientAllowance(0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266, 5, 7)"
    assert refusal.meaning == "allowance"


def test_a_strangers_words_carry_no_address_no_hidden_letter_and_no_second_line():
    said = plain("Go to https://evil.example/a\nor t.me/helper or @admin\u202e\x07 now " + "x" * 900)

    assert "evil" not in said
    assert "t.me" not in said
    assert "@" not in said
    assert said.isprintable()
    assert len(said) <= 160


def test_a_meaning_is_not_read_into_other_words():
    assert [meaning_of(text) for text in ("request failed", "not permitted", "STF", "")] == [
        "", "not_authorized", "allowance", "",
    ]  # fmt: skip


@given(st.binary(max_size=400))
def test_no_bytes_are_an_error(data):
    assert read_refusal(data).text.isprintable()


@given(st.text(max_size=300))
def test_no_message_is_an_error(text):
    refusal = read_refusal(encoded(text))

    assert refusal.kind == "message"
    assert refusal.text.isprintable()


@given(st.binary(min_size=0, max_size=200))
def test_no_broken_message_is_an_error(data):
    assert read_refusal(bytes.fromhex("08c379a0") + data).kind == "message"
