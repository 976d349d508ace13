"""Passwords that the program gave to the keyring are all taken out of it again."""

import pytest

from app.core.consent import Consents
from app.core.errors import StateError
from app.core.mail_account import Account
from app.services.delivery import DeliveryService
from tests.adapters.store.memory_keyring import MemoryKeyring


@pytest.fixture
def keyring():
    made = MemoryKeyring()
    made.kept["somebody else's"] = "x"
    return made


@pytest.fixture
def delivery(keyring):
    return DeliveryService(None, None, keyring, None, Consents())


def test_every_password_that_was_kept_is_forgotten_and_no_other(delivery, keyring):
    for user in ("one", "two", "one"):
        delivery.keep_password(Account("smtps://mail.example:465", user, f"password of {user}"))
    assert delivery.password("smtps://mail.example:465", "two") == "password of two"

    delivery.forget_passwords()

    assert keyring.kept == {"somebody else's": "x"}


def test_nothing_kept_leaves_the_keyring_as_it_is(delivery, keyring):
    delivery.forget_passwords()

    assert keyring.kept == {"somebody else's": "x"}


def test_keyring_that_cannot_be_asked_is_said(delivery, keyring):
    keyring.refuses = "state.keyring_locked"

    with pytest.raises(StateError, match=r"state\.keyring_locked"):
        delivery.forget_passwords()
