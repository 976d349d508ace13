"""Impostors are known by what they say; who asks, tells or warns is never called one, nor is our own help."""

import re
from pathlib import Path

import pytest

from app.core.verify.verdict import Verdict

HERE = Path(__file__).parent
ARTICLES = sorted((Path(__file__).parents[3] / "app" / "content" / "articles").rglob("*.md"))
MARKS = re.compile(r"\[\^\w+\]|[#*`>]|(?<=\])\([^)]*\)")
IMITATES = {Verdict.IMPOSTOR, Verdict.LOOKALIKE}


def lines(name):
    return [line for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]


def said_by_impostors():
    proven, _, weak = (HERE / "impostor_talk.txt").read_text(encoding="utf-8").partition("# suspicious\n")
    return [line for line in proven.splitlines() if line and line[0] != "#"], weak.splitlines()


def test_no_harmless_message_is_called_suspicious(assessor):
    messages = lines("harmless.txt")
    flagged = {text for text in messages if assessor.assess(text).top.verdict in IMITATES | {Verdict.SUSPICIOUS}}

    assert len(messages) >= 100
    assert flagged == set()


def test_demands_of_impostors_are_proven_and_weaker_ones_suspicious(assessor):
    proven, weak = said_by_impostors()

    assert [text for text in proven if assessor.assess(text).top.verdict is not Verdict.IMPOSTOR] == []
    assert [text for text in weak if assessor.assess(text).top.verdict is not Verdict.SUSPICIOUS] == []


def test_no_article_of_ours_is_called_an_impostor(assessor):
    """Articles quote tricks and false addresses to warn of them."""
    verdicts = {path.name: assessor.assess(MARKS.sub("", path.read_text(encoding="utf-8"))).top for path in ARTICLES}
    by_talk = {name for name, top in verdicts.items() if top.verdict is Verdict.IMPOSTOR}
    suspicious = {name for name, top in verdicts.items() if top.verdict is Verdict.SUSPICIOUS}

    assert len(ARTICLES) > 300
    assert by_talk == set()
    assert len(suspicious) <= len(ARTICLES) * 0.02


@pytest.mark.parametrize(
    ("warning", "demand"),
    [
        ("不要把助记词发给客服", "别担心，把助记词发给客服"),
        ("我把助记词发给他了", "你把助记词发给我"),
        ("凡是让你先交保证金才能提现的，都是骗局", "请先交保证金才能提现"),
        ("Never send your seed phrase to anyone", "Do not worry, send your seed phrase to us"),
        ("We cannot help if you send your private key", "We cannot help unless you send your private key"),
        ("Anyone who asks you to pay an unlock fee is a scammer", "Pay the unlock fee of 20 USDT"),
    ],
)
def test_a_warning_and_a_demand_in_the_same_words_are_told_apart(assessor, warning, demand):
    assert assessor.assess(f"{warning}。").top.verdict is not Verdict.IMPOSTOR
    assert assessor.assess(f"{demand}。").top.verdict is Verdict.IMPOSTOR
