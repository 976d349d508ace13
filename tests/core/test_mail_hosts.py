"""Servers of well-known providers are filled in; others are taken as they are typed."""

import pytest

from app.core.mail_hosts import known_origin, typed_origin


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("li@qq.com", "smtps://smtp.qq.com:465"),
        ("  LI@QQ.COM ", "smtps://smtp.qq.com:465"),
        ("a@icloud.com", "smtp://smtp.mail.me.com:587"),
        ("a@company.example", ""),
        ("qq.com.example", ""),
        ("", ""),
    ],
)
def test_a_provider_is_known_by_its_domain_alone(address, origin):
    assert known_origin(address) == origin


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        ("smtp.qq.com", "smtps://smtp.qq.com:465"),
        ("smtp.qq.com:465", "smtps://smtp.qq.com:465"),
        ("mail.example:587", "smtp://mail.example:587"),
        (" smtps://mail.example:465 ", "smtps://mail.example:465"),
        ("", ""),
    ],
)
def test_a_server_is_encrypted_from_the_first_byte_unless_its_port_says_otherwise(typed, origin):
    assert typed_origin(typed) == origin
