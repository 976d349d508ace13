"""The guard reads anything of any size, and what it cannot read it refuses."""

from __future__ import annotations

import random
import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.guard import engine
from app.core.guard.finding import RANK, SecretFinding, merge
from app.core.secrets import Screened, SecretFound, find_secrets, redact, screen
from tests.core.guard import made

PIECES = [
    "0x", "private key: ", "私钥：", "助记词：", "abandon ", "ability\n", "第1个词是", "密码：", "password: ", '"ciphertext":', "{", "}", "scrypt",
    "kdf", "-----BEGIN PRIVATE KEY-----", "xprv9s21ZrQH143K", "6PRV", "nsec1", "S", "ed25519:", "[1, 2, 3, ", "deadbeef" * 8, "12, " * 40,
    "的 一 是 ", "鑫彪淼", "\u200b", "\u0301", "&nbsp;", "<br>", "\\n", "%20", "あいこくしん", "가격", "a b c d ", "\ud800", "\x00", " ", "tx hash ",
]  # fmt: skip
MARK = re.compile(r"\[[a-z ]+ removed\]")
SOUP = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=60).map("".join)


@settings(max_examples=300, deadline=None)
@given(SOUP)
def test_any_text_is_read_and_its_findings_are_in_order(text):
    findings = find_secrets(text)

    assert all(f.kind != "unscanned" for f in findings)
    assert all(0 <= f.start < f.end <= len(text) for f in findings)
    assert all(one.end <= other.start for one, other in pairwise(findings))


@settings(max_examples=150, deadline=None)
@given(SOUP)
def test_redacted_text_holds_nothing_that_was_found(text):
    redaction = redact(text)
    secret = {at for f in redaction.findings for at in range(f.start, f.end)}
    kept = "".join(char for at, char in enumerate(text) if at not in secret)

    assert MARK.sub("", redaction.text) == kept


@pytest.mark.parametrize(
    "piece", [*PIECES, "a", "a ", "<", "&", "%", "(", "1,", "。", "一", "，一二三四", "A-"], ids=ascii
)
def test_large_text_of_one_piece_is_read(piece):
    text = (piece * 200_000)[:200_000]

    assert all(f.kind != "unscanned" for f in find_secrets(text))


def broken_rule(page: engine.Page) -> list[SecretFinding]:
    raise ZeroDivisionError(len(page.normal.plain))


def test_text_that_a_rule_fails_on_is_refused_whole(monkeypatch):
    monkeypatch.setattr(engine, "RULES", (broken_rule,))
    findings = engine.scan("harmless", free_text=True, rules=engine.RULES)

    assert findings == (SecretFinding("unscanned", 0, 8, "certain"),)


def test_screen_refuses_when_the_guard_is_broken(monkeypatch):
    monkeypatch.setattr("app.core.guard.engine.normalise", broken_rule)

    assert screen("harmless") == SecretFound((SecretFinding("unscanned", 0, 8, "certain"),))
    assert redact("harmless").text == "[unreadable text removed]"


def test_what_is_too_long_to_read_is_refused(monkeypatch):
    monkeypatch.setattr(engine, "LONGEST", 1000)

    assert isinstance(screen("a " * 1000), SecretFound)
    assert isinstance(screen("a " * 400), Screened)


@pytest.mark.parametrize(
    "at", [0, 10, engine.WINDOW - 200, engine.WINDOW - 40, engine.WINDOW, engine.WINDOW + 4000, 90_000]
)
def test_secret_is_found_wherever_windows_are_cut(at):
    phrase = " ".join(made.phrase(random.Random(at), "english", 24))
    filler = "The team will review your case. " * 4000
    text = f"{filler[:at]}\n{phrase}\n{filler[: 120_000 - at]}"
    found = {place for f in find_secrets(text) for place in range(f.start, f.end)}

    assert sum(place in found for place in range(at + 1, at + 1 + len(phrase))) >= 0.9 * len(phrase)


findings = st.builds(
    lambda start, size, certainty: SecretFinding("k", start, start + size, certainty),
    st.integers(0, 50),
    st.integers(1, 20),
    st.sampled_from(sorted(RANK)),
)


@given(st.lists(findings))
def test_merging_loses_no_place_and_no_gravity(several):
    merged = merge(several)
    before = {at for f in several for at in range(f.start, f.end)}

    assert {at for f in merged for at in range(f.start, f.end)} == before
    assert sum(f.end - f.start for f in merged) == len(before)
    assert max((RANK[f.certainty] for f in several), default=0) == max((RANK[f.certainty] for f in merged), default=0)
