"""What is typed as a proxy becomes one address without a login, or is refused without being repeated."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import AppError
from app.core.proxy_choice import read_proxy, shown_proxy


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("127.0.0.1:7890", "http://127.0.0.1:7890"),
        (" HTTP://Proxy.Example:8080/ ", "http://proxy.example:8080"),
        ("https://proxy.example:443", "https://proxy.example:443"),
        ("[::1]:3128", "http://[::1]:3128"),
        ("localhost:1", "http://localhost:1"),
    ],
)
def test_address_is_kept_in_one_form(typed, kept):
    assert read_proxy(typed) == kept
    assert read_proxy(kept) == kept


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "proxy.not_address"),
        ("proxy.example", "proxy.not_address"),
        ("proxy.example:0", "proxy.not_address"),
        ("proxy.example:99999", "proxy.not_address"),
        ("proxy.example:80/path", "proxy.not_address"),
        ("http://[bad:80", "proxy.not_address"),
        ("a b:80", "proxy.not_address"),
        ("-x:80", "proxy.not_address"),
        ("代理:80", "proxy.not_address"),
        ("x" * 300 + ":80", "proxy.not_address"),
        ("socks5://127.0.0.1:1080", "proxy.not_spoken"),
        ("user:pass@proxy.example:80", "proxy.login"),
        ("http://user@proxy.example:80", "proxy.login"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_reason_that_repeats_nothing(typed, code):
    with pytest.raises(AppError) as caught:
        read_proxy(typed)

    assert (caught.value.code, caught.value.facts) == (code, {})


def outcome(text):
    try:
        return read_proxy(text)
    except AppError as error:
        return error.code


@given(st.text(max_size=60) | st.from_regex(r"(http://)?[a-z.@:-]{1,20}:[0-9]{1,5}/?", fullmatch=True))
def test_any_text_is_an_address_without_a_login_or_a_reason(text):
    answer = outcome(text)

    assert answer.startswith("proxy.") or (outcome(answer) == answer and "@" not in answer)


def test_login_is_not_shown():
    assert shown_proxy("http://me:secret@proxy.example:80") == "proxy.example:80"
    assert shown_proxy("http://proxy.example:80") == "http://proxy.example:80"
