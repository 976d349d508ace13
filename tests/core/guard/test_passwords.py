"""Passwords and codes are found where the sentence names them, and only in free text."""

from __future__ import annotations

import pytest

from app.core.secrets import find_secrets


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("密码：360830", "360830"),
        ("钱包密码 Moon1974，怎么还是提示错误", "Moon1974"),
        ("我的支付密码是 xiaomi#8471。请帮我", "xiaomi#8471"),
        ("the payment password 510574 is always rejected", "510574"),
        ("wallet password = rudIgSJL", "rudIgSJL"),
        ("my password is Btc1987!", "Btc1987!"),
        ("Google验证码 482913", "482913"),
        ("the verification code is 482 913", "482 913"),
        ("пароль: Tian2014", "Tian2014"),
    ],
)
def test_named_password_is_masked_and_nothing_else(text, value):
    (finding,) = find_secrets(text)

    assert (finding.kind, text[finding.start : finding.end]) == ("password", value)
    assert find_secrets(text, free_text=False) == ()


@pytest.mark.parametrize(
    "text",
    ["密码一直提示错误", "密码：至少8位，包含字母和数字", "password rejected", "the password field is empty", "忘记密码怎么办",
     "password must be at least 8 characters", "I forgot the password but I still have the phrase", "密码错误次数过多",
     "[passphrase](article:passphrase-25th-word)", "my password is 100% right", "shipping 20231124 is late", "order 10472025725"],
)  # fmt: skip
def test_talk_about_passwords_passes(text):
    assert find_secrets(text) == ()
