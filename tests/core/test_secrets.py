"""Text reaches services screened or not at all."""

from __future__ import annotations

import pytest

from app.core.secrets import Screened, SecretFound, redact, screen, screen_masked

PHRASE = "worth advice like pool harbor lend once circle mango grant bachelor card"


def test_screened_text_cannot_be_made_by_hand():
    with pytest.raises(TypeError):
        Screened(PHRASE, object())


def test_harmless_text_passes_unchanged():
    passed = screen("转账一直打包中")

    assert isinstance(passed, Screened)
    assert passed.text == "转账一直打包中"
    assert "转账" not in repr(passed)


def test_refusal_keeps_no_text():
    refused = screen(f"我的助记词：{PHRASE}")

    assert isinstance(refused, SecretFound)
    assert "worth" not in repr(refused)


def test_ambiguous_value_passes_the_screen_and_is_masked_by_redaction():
    text = f"0x{'12af98e7' * 8}"

    assert isinstance(screen(text), Screened)
    assert redact(text).text == "[key or hash removed]"


def test_redaction_leaves_the_rest_and_names_kinds():
    text = f"助记词：{PHRASE}\n私钥：0x{'12af' * 16}\n密码：Zs8EA9e12G1Y\n谢谢"

    assert redact(text).text == (
        "助记词：[recovery phrase removed]\n私钥：[private key removed]\n密码：[password removed]\n谢谢"
    )
    assert redact(redact(text).text).findings == ()


def test_logs_are_not_searched_for_passwords():
    assert redact("password: Zs8EA9e12G1Y", free_text=False).findings == ()


def test_text_that_may_hold_a_key_passes_with_that_place_masked():
    passed = screen_masked("look at 4f1d9c0b7e62a8350d94f3b1c6e8a7520b3d5f9e1a2c4768d0e5b7f3a9c1d284")

    assert isinstance(passed, Screened)
    assert passed.text == "look at [key or hash removed]"


def test_text_that_holds_a_phrase_is_refused_and_not_masked():
    assert isinstance(screen_masked("abandon " * 11 + "about"), SecretFound)
