"""``verify`` as a stranger runs it: from the compiled pack, in its own process."""

import json

import pytest

from tests.e2e.test_commands import run

HOSTILE = [
    "",
    "tokenpocket.pro",
    "tokenpocket-pro.com",
    "\x00",
    "\u202eabc",
    "http://[",
    "a" * 100_000,
    "xn--",
    "'; DROP TABLE verify; --",
    "微信：x",
]
PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"


def test_batch_answers_every_line_in_order_and_ends_with_one_for_a_look_alike():
    done = run("verify", "--json", "--batch", stdin="\n".join(HOSTILE) + "\n")
    answers = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]

    assert done.returncode == 1, done.stderr.decode()
    assert len(answers) == len(HOSTILE)
    assert [answer["verdict"] for answer in answers[:3]] == ["invalid", "official", "lookalike"]
    assert answers[1]["channel"] == "website-main"


@pytest.mark.parametrize(
    ("lang", "words"), [("zh", "按“非官方”对待"), ("zh-Hant", "按「非官方」對待"), ("en", "treat as not official")]
)
def test_unknown_is_said_strongly_in_every_language(lang, words):
    done = run("verify", "--lang", lang, "example.org")

    assert done.returncode == 0
    assert words in done.stdout.decode("utf-8")


def test_a_secret_is_neither_read_nor_shown():
    done = run("verify", "--json", f"客服要我发 {PHRASE}")

    assert json.loads(done.stdout)["input"] == "[withheld]"
    assert b"sausage" not in done.stdout + done.stderr
