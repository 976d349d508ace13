"""Saved mails: the sender is weighed, links are held against what they show, and no mail raises."""

from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.secrets import screen
from app.core.verify.letter import looks_like_letter, read_letter
from app.core.verify.verdict import Verdict

OFFICIAL = "TokenPocket <service@tokenpocket.pro>"
PASSED = "mx.example; spf=pass smtp.mailfrom=tokenpocket.pro; dkim=pass; dmarc=pass header.from=tokenpocket.pro"
FAILED = "mx.example; spf=softfail; dkim=none; dmarc=fail header.from=tokenpocket.pro"


def mail(*, sender=OFFICIAL, noted=PASSED, html="", body="你好", **headers):
    made = EmailMessage()
    if noted:
        made["Authentication-Results"] = noted
    made["From"] = sender
    made["Subject"] = "账户通知"
    made["Message-ID"] = "<1@mx.example>"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(body)
    if html:
        made.add_alternative(html, subtype="html")
    return made.as_bytes()


@pytest.fixture
def judged(assessor):
    def act(data):
        letter = read_letter(data)
        assert letter is not None
        return assessor.files.letter(letter, screen(letter.words()), "a.eml")

    return act


def codes(finding):
    return [reason.code for reason in finding.reasons]


def test_an_official_sender_that_passed_is_official_and_said_to_be_forgeable(judged):
    top = judged(mail()).assessment.top

    assert top.verdict is Verdict.OFFICIAL
    assert {"letter.forgeable", "mail.can_be_forged"} <= set(codes(top))


def test_an_official_sender_without_a_result_is_not_official(judged):
    top = judged(mail(noted="")).assessment.top

    assert top.verdict is Verdict.UNKNOWN
    assert "letter.unproven" in codes(top)


def test_an_official_sender_that_failed_is_an_impostor(judged):
    top = judged(mail(noted=FAILED)).assessment.top

    assert top.verdict is Verdict.IMPOSTOR
    assert codes(top)[0] == "letter.fails_check"


def test_only_the_newest_note_counts(judged):
    # The second was written by whoever sent it.
    data = mail(noted=FAILED).replace(b"From:", b"Authentication-Results: x; dmarc=pass\r\nFrom:", 1)

    assert judged(data).assessment.top.verdict is Verdict.IMPOSTOR


def test_a_name_that_claims_the_vendor_before_another_address_is_told(judged):
    top = judged(mail(sender='"TokenPocket Support" <help@mail-center.example>')).assessment.top

    assert top.verdict is Verdict.LOOKALIKE
    assert "mail.name_claims_brand" in codes(top)


def test_a_coded_name_is_read(judged):
    top = judged(mail(sender="=?utf-8?b?VFDpkrHljIXlrpjmlrnlrqLmnI0=?= <a@mail-center.example>")).assessment.top

    assert top.verdict is Verdict.LOOKALIKE


def test_an_answer_that_goes_elsewhere_is_told(judged):
    checked = judged(mail(Reply_To="tp.refund@gmail.com"))
    found = [finding for finding in checked.assessment.findings if "letter.answer_elsewhere" in codes(finding)]

    assert [finding.verdict for finding in found] in ([Verdict.SUSPICIOUS], [Verdict.LOOKALIKE])
    assert any(fact.label == "reply_to" for fact in checked.facts)


def test_a_link_that_shows_one_host_and_leads_to_another_is_an_impostors(judged):
    html = '<p>Open <a href="https://wallet-news.example/x">https://tokenpocket.pro</a></p>'
    top = judged(mail(html=html)).assessment.top

    assert top.verdict is Verdict.IMPOSTOR
    assert codes(top)[0] == "letter.link_shows_other"
    assert dict(top.reasons[0].facts) == {"shown": "tokenpocket.pro", "host": "wallet-news.example"}


def test_a_link_under_words_is_judged_by_where_it_leads(judged):
    html = '<a href="https://tokenpocket-login.example">点击这里</a><script>var x = "https://evil.example"</script>'
    checked = judged(mail(html=html))

    assert checked.assessment.top.verdict is Verdict.LOOKALIKE
    assert not any("evil" in finding.subject for finding in checked.assessment.findings)


def test_attached_programs_are_told(judged):
    made = EmailMessage()
    made["From"], made["Message-ID"], made["Subject"] = OFFICIAL, "<1@x.example>", "x"
    made.set_content("x")
    made.add_attachment(b"PK", maintype="application", subtype="octet-stream", filename="TokenPocket.apk")
    findings = judged(made.as_bytes()).assessment.findings

    assert any("letter.has_program" in codes(finding) for finding in findings)


def test_a_mail_that_quotes_a_phrase_is_withheld(judged):
    phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    checked = judged(mail(body=f"your words: {phrase}"))

    assert checked.assessment.text == "[withheld]"
    assert checked.facts == ()


def test_a_text_is_not_taken_for_a_mail():
    for text in (b"", b"hello", b"From: me", "微信：abc\n电话：400".encode(), b"Note: a\nTodo: b\n"):
        assert not looks_like_letter(text)
    assert looks_like_letter(mail())


@pytest.mark.parametrize(
    "data",
    [
        b"From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed\r\n\r\nx",
        b"From: =?x?q?=?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=nope\r\n\r\n\xff\xfe",
        b"From: \r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n\r\n@@@@",
        b"MIME-Version: 1.0\r\nFrom: a\r\n" + b"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n" * 3000,
        b"From: " + b"<a@b.example> " * 50_000 + b"\r\nMIME-Version: 1.0\r\n\r\n",
    ],
)
def test_malformed_mails_are_an_answer(assessor, data):
    letter = read_letter(data)

    assert letter is None or assessor.files.letter(letter, screen(letter.words()), "a.eml").assessment.findings


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 300))
def test_no_mail_raises(noise, at):
    data = mail(html="<a href='https://x.example'>x</a>")
    letter = read_letter(data[:at] + noise + data[at:])

    assert letter is None or isinstance(letter.words(), str)
