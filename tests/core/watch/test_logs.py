"""Token contracts' lines: unlimited permissions and tokens that left are read, lures and limits are not."""

import pytest

from app.core.chain.keccak import keccak256
from app.core.watch import logs
from app.core.watch.logs import EVENTS, RawLine, read_lines
from app.core.watch.sight import Line

ME, SPENDER, TOKEN, PERMIT2 = (f"0x{digit * 40}" for digit in "1234")
ALL = 2**256 - 1


def topic(address):
    return f"0x{address[2:].rjust(64, '0')}"


def words(*numbers):
    return b"".join(number.to_bytes(32, "big") for number in numbers)


def raw(event, *topics, data=b"", contract=TOKEN, is_own=True):
    return RawLine(contract, (event, topic(ME), *topics), data, is_own)


APPROVE_ALL = raw(logs.APPROVAL, topic(SPENDER), data=words(ALL))
UNLIMITED = Line(TOKEN, SPENDER, is_approval=True, is_own=True)


@pytest.mark.parametrize("event", sorted(EVENTS))
def test_each_event_is_named_by_the_hash_of_its_name(event):
    assert event == "0x" + keccak256(EVENTS[event].encode()).hex()


@pytest.mark.parametrize(
    "written",
    [
        APPROVE_ALL,
        raw(logs.APPROVAL, topic(SPENDER), data=words(2**255)),
        raw(logs.APPROVAL_FOR_ALL, topic(SPENDER), data=words(1)),
        raw(logs.PERMIT2_APPROVAL, topic(TOKEN), topic(SPENDER), data=words(2**160 - 1, 1), contract=PERMIT2),
        raw(logs.PERMIT2_PERMIT, topic(TOKEN), topic(SPENDER), data=words(2**160 - 1, 1, 0), contract=PERMIT2),
    ],
)
def test_permissions_without_a_limit_are_read(written):
    assert read_lines([written]) == (UNLIMITED,)


@pytest.mark.parametrize(
    "written",
    [
        raw(logs.APPROVAL, topic(SPENDER), data=words(10**6)),
        raw(logs.APPROVAL, topic(SPENDER), topic("0x07"), data=b""),
        raw(logs.APPROVAL_FOR_ALL, topic(SPENDER), data=words(0)),
        raw(logs.TRANSFER, topic(SPENDER), data=words(0)),
        raw(logs.TRANSFER, data=words(5)),
        raw(logs.APPROVAL, data=b"\x01"),
        RawLine(TOKEN, (), b"", is_own=False),
    ],
    ids=["limited", "one piece of art", "taken back", "nothing", "to nobody", "cut", "empty"],
)
def test_everything_else_is_left_out(written):
    assert read_lines([written]) == ()


@pytest.mark.parametrize(
    "written",
    [
        raw(logs.TRANSFER, topic(SPENDER), data=words(5), is_own=False),
        raw(logs.TRANSFER, topic(SPENDER), topic("0x07"), is_own=False),
    ],
)
def test_tokens_and_art_that_left_are_read(written):
    assert read_lines([written]) == (Line(TOKEN, SPENDER, is_approval=False, is_own=False),)


def test_what_was_taken_back_later_does_not_stand():
    assert read_lines([APPROVE_ALL, raw(logs.APPROVAL, topic(SPENDER), data=words(0))]) == ()
    assert read_lines([raw(logs.APPROVAL, topic(SPENDER), data=words(0)), APPROVE_ALL]) == (UNLIMITED,)
