"""Consent: no permit without it, and an address leads where it was said to."""

import pytest

from app.core.consent import Consents, Permit, Purpose, host_of, origin
from app.core.errors import AppError

PURPOSE = Purpose.to("chain.lookup", "Look up", "The hash", ["https://One.example/rpc", "http://127.0.0.1:8545"])


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("https://One.example/a?b#c", "https://one.example:443"),
        ("https://one.example:8443", "https://one.example:8443"),
        ("http://[::1]:80/", "http://[::1]:80"),
        ("udp://9.9.9.9", "udp://9.9.9.9:53"),
    ],
)
def test_origin_names_scheme_host_and_port(address, place):
    assert origin(address) == place


@pytest.mark.parametrize(
    "address",
    [
        "", "one.example", "ftp://one.example", "https://", "https://user@one.example", "https://one.example:99999",
        "https://one.example\\@two.example", "https://one.example/ x", "https://одно.example", "https://[::1",
        "file:///etc/hosts", "https://one.example/\n", "https://" + "a" * 3000,
    ],
)  # fmt: skip
def test_what_is_no_plain_address_is_refused(address):
    with pytest.raises(AppError, match=r"net\.not_allowed"):
        origin(address)


def test_hosts_are_shown_with_a_port_only_where_it_is_unusual():
    assert PURPOSE.hosts == ("127.0.0.1:8545", "one.example")
    assert host_of("https://[::1]:443") == "[::1]"


def test_no_permit_without_consent():
    with pytest.raises(AppError, match=r"net\.no_consent"):
        Consents().permit(PURPOSE)


def test_only_consents_makes_a_permit():
    with pytest.raises(TypeError):
        Permit(PURPOSE, Consents(), object())


def test_consent_is_asked_again_when_a_host_is_new():
    consents = Consents()
    consents.grant(PURPOSE)
    wider = Purpose.to("chain.lookup", "Look up", "The hash", ["https://one.example", "https://new.example"])

    assert consents.covers(PURPOSE)
    assert not consents.covers(wider)


def test_permit_covers_the_origins_shown_and_no_other():
    consents = Consents()
    consents.grant(PURPOSE)
    permit = consents.permit(PURPOSE)
    permit.check("https://one.example:443")

    with pytest.raises(AppError, match=r"net\.not_allowed"):
        permit.check("http://one.example:80")


def test_permit_is_void_once_consent_is_taken_back():
    consents = Consents()
    consents.grant(PURPOSE)
    permit = consents.permit(PURPOSE)
    consents.withdraw("chain.lookup")

    with pytest.raises(AppError, match=r"net\.no_consent"):
        permit.check("https://one.example:443")


def test_what_was_agreed_to_can_be_carried_over():
    consents = Consents()
    consents.grant(PURPOSE)

    assert Consents(consents.granted).covers(PURPOSE)
