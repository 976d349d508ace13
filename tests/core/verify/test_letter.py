"""A saved letter is read with its fields, links and attachments; a forged sender shows, a broken letter is said to be one."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.secrets import screen
from app.core.verify.letter import is_letter, read_letter
from app.core.verify.verdict import Verdict

PASSED = "Authentication-Results: mx.example; spf=pass smtp.mailfrom=tokenpocket.pro; dkim=pass header.d=tokenpocket.pro; dmarc=pass\n"
FAILED = "Authentication-Results: mx.example; spf=softfail; dkim=none; dmarc=fail header.from=tokenpocket.pro\n"
HTML = "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"


def letter(sender="TokenPocket <service@tokenpocket.pro>", fields="", body="Hello"):
    return f"From: {sender}\nTo: you@example.org\nSubject: News\nReceived: from a\n{fields}\n{body}\n"


def judged(assessor, **parts):
    return assessed(assessor, letter(**parts).encode())


def assessed(assessor, raw):
    return assessor.files.letter(read_letter(raw), screen("x"), "a.eml").assessment


def codes(finding):
    return [reason.code for reason in finding.reasons]


def test_official_sender_with_passed_checks_stays_official_and_may_be_forged(assessor):
    sender = judged(assessor, fields=PASSED).findings[0]

    assert sender.verdict is Verdict.OFFICIAL
    assert {"mail.can_be_forged", "mail.checks_passed"} <= set(codes(sender))


@pytest.mark.parametrize(
    ("fields", "verdict", "code"),
    [
        (FAILED, Verdict.IMPOSTOR, "mail.check_failed"),
        ("Reply-To: tp.help@gmail.com\n" + PASSED, Verdict.IMPOSTOR, "mail.reply_elsewhere"),
        ("Return-Path: <bounce@mailer.example>\n" + PASSED, Verdict.SUSPICIOUS, "mail.return_elsewhere"),
        ("From: other@example.com\n" + PASSED, Verdict.SUSPICIOUS, "mail.several_senders"),
        ("", Verdict.OFFICIAL, "mail.no_checks"),
    ],
)
def test_fields_are_held_against_an_official_sender(assessor, fields, verdict, code):
    sender = judged(assessor, fields=fields).findings[0]

    assert sender.verdict is verdict
    assert code in codes(sender)


@pytest.mark.parametrize(
    "sender",
    [
        "TokenPocket Support <help@mailer-77.example>",
        '"service@tokenpocket.pro" <x@evil.example>',
        "=?utf-8?B?VFDpkrHljIXlrqLmnI0=?= <a123@qq.com>",
        "service@tokenp0cket.pro",
        "TokenPocket <tokenpocket.service@gmail.com>",
    ],
)
def test_sender_that_wears_the_name_is_called_so(assessor, sender):
    assert judged(assessor, sender=sender).findings[0].verdict in {Verdict.LOOKALIKE, Verdict.IMPOSTOR}


def test_ordinary_letter_accuses_nobody(assessor):
    answer = judged(
        assessor,
        sender="Ann <ann@example.org>",
        fields="Reply-To: list@lists.example\n",
        body="See https://example.com",
    )

    assert answer.top.verdict is Verdict.UNKNOWN


def test_link_that_shows_another_site_is_a_trick(assessor):
    body = '<p>Open <a href="https://evil.example/x">https://tokenpocket.pro</a></p>'
    answer = judged(assessor, fields=PASSED + HTML, body=body)
    link = next(finding for finding in answer.findings if finding.host == "evil.example")

    assert link.verdict is Verdict.IMPOSTOR
    assert "url.shows_other" in codes(link)


def test_words_of_every_encoding_are_read(assessor):
    body = "6K+35oqK5Yqp6K6w6K+N5Y+R57uZ5oiR5Lus5qC45a+5"
    fields = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n"
    answer = judged(assessor, sender="a@example.com", fields=fields, body=body)

    assert answer.top.verdict is Verdict.IMPOSTOR
    assert "trick.asks_words" in codes(answer.top)


def test_attached_installer_is_named(assessor):
    fields = 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n'
    body = '--b\nContent-Type: text/plain\n\nhi\n--b\nContent-Type: application/octet-stream; name="TP.apk"\nContent-Disposition: attachment; filename="TP.apk"\n\nx\n--b--'
    answer = judged(assessor, fields=fields, body=body)

    assert "mail.installer_attached" in [code for finding in answer.findings for code in codes(finding)]


def test_pasted_source_of_a_letter_is_judged_as_one(assessor):
    answer = assessor.assess(letter(fields=FAILED))

    assert answer.top.verdict is Verdict.IMPOSTOR
    assert not is_letter("From: a friend\nI heard of tokenpocket.pro\nBye")


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"\x00" * 5000, b"From:\n\n", b"From: a\nContent-Type: multipart/mixed\n\nx", b"From: =?x?Q?=FF?= <a@b>\n\n",
        b"From: a@b.c\nContent-Type: text/plain; charset=nonsense\n\n\xff\xfe", b"From: a@b.c\nContent-Transfer-Encoding: base64\n\n!!!!",
        b"From: a@b.c\nContent-Disposition: attachment; filename*=x''%FF\n\n", b"Content-Type: message/rfc822\n\n" * 3000,
        b"Content-Type: multipart/mixed; boundary=a\n\n--a\n" * 3000, b"<a href=" * 100_000, b"From: " + b"<" * 200_000,
        b"Content-Type: text/html\n\n" + b"<style" * 100_000, b"Subject: " + b"=?utf-8?q?" * 50_000, b"a: b\n" * 200_000,
    ],
)  # fmt: skip
def test_broken_letters_get_an_answer(assessor, raw):
    answer = assessed(assessor, raw)

    assert answer.top.verdict is not Verdict.OFFICIAL
    assert answer.top.reasons


def test_ten_million_bytes_are_read_in_part_and_said_so(assessor):
    raw = letter(fields=PASSED).encode() + b"word " * 2_000_000

    answer = assessed(assessor, raw)

    assert "mail.read_in_part" in [code for finding in answer.findings for code in codes(finding)]
    assert answer.top.verdict is not Verdict.OFFICIAL


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_letters_never_raise(assessor, data):
    raw = bytearray(letter(fields=FAILED + HTML, body="<a href='https://x.example'>tokenpocket.pro</a>").encode())
    rng = random.Random(data.draw(st.integers(0, 2**32)))
    for _ in range(rng.randrange(1, 30)):
        raw[rng.randrange(len(raw))] = rng.randrange(256)

    assert assessed(assessor, bytes(raw)).top.reasons
