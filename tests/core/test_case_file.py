"""A case file says whose word each line is, claims nothing unchecked, and hides addresses unless one chose otherwise."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.case_file import Case, Mark, case_parts, case_text, case_title
from app.core.case_words import say
from app.core.help import Lang
from app.core.outbox import Entry, OutboxState
from app.core.report import paper
from app.core.report.report import Attachment, FieldId, Report, ReportKind
from app.core.ticket import Event, EventKind, Ticket

AT = "2026-11-24T20:00:00+00:00"
# Published addresses and hashes of no one in particular.
EVM = "0x52908400098527886E0F7030069857D2E4169EE7"
TRON = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"
BTC = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"
SOLANA = "4Nd1mYvM8vM4ZqvGJ9kS3xU6mYH2rT7bC5eP1wQ8nXzA"
TON = "EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N"
HASH = "0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060"
REPORT = Report(
    "TP-2345ABCD", ReportKind.INCIDENT, Lang.ZH, AT,
    {FieldId.SUMMARY: f"币被转到 {EVM}", FieldId.HASH: HASH.upper().replace("0X", "0x"), FieldId.ADDRESS: "me.near"},
    attachments=(Attachment("shot.png", b"png"),),
)  # fmt: skip
EVENTS = (
    Event(AT, EventKind.STARTED),
    Event(AT, EventKind.SENT, "email-support"),
    Event(AT, EventKind.NOTE, text=f"交易所说看 {HASH}，我的地址 {TRON}"),
    Event(AT, EventKind.ANSWER, text="把助记词发来", verdict="lookalike", warning=("asks_words",), is_letter=True),
    Event(AT, EventKind.ANSWER, text="请更新", verdict="unknown"),
)
CASE = Case(
    Ticket("TP-2345ABCD", f"币被转到 {EVM}", "incident", EVENTS, in_danger=True),
    REPORT,
    (Entry("TP-2345ABCD", "smtp:service@tokenpocket.pro", "0" * 64, AT, OutboxState.UNKNOWN, touched=AT),),
    "2026.11",
    AT,
    {"email-support": "客服邮箱"},
    {"lookalike": "仿冒"},
    {"asks_words": "要你的助记词"},
)
LANGS = list(Lang)


def lines(case=CASE, lang=Lang.ZH, **choice):
    return [line for part in case_parts(case, lang, **choice) for line in part.lines]


@pytest.mark.parametrize("lang", LANGS)
def test_addresses_and_hashes_are_hidden_unless_one_chose_otherwise(lang):
    hidden, shown = case_text(CASE, lang), case_text(CASE, lang, shows_addresses=True)

    for secret in (EVM, TRON, HASH, "me.near"):
        assert secret.lower() not in hidden.lower()
        assert secret.lower() in shown.lower()
    assert say("hidden", lang) in hidden
    assert say("shown", lang) in shown


@pytest.mark.parametrize("address", [EVM, TRON, BTC, SOLANA, TON, HASH, HASH[2:], f"https://etherscan.io/tx/{HASH}"])
def test_every_kind_of_address_is_hidden_wherever_it_stands(address):
    note = Event(AT, EventKind.NOTE, text=f"看这里：{address}。对吗？({address})")
    case = replace(CASE, ticket=replace(CASE.ticket, events=(note,)))

    assert address.rpartition("/")[2] not in case_text(case, Lang.ZH)


def test_the_same_hash_has_the_same_name_in_report_and_notes():
    assert case_text(CASE, Lang.EN).count("[hash 1]") == 2 + 1
    assert "[hash 2]" not in case_text(CASE, Lang.EN).replace("[hash 1];", "")


@pytest.mark.parametrize("word", ["internationalization-and-more", "verylongwordwithoutanydigits", "TP-2345ABCD"])
def test_words_and_report_ids_stay_readable(word):
    note = Event(AT, EventKind.NOTE, text=word)

    assert word in case_text(replace(CASE, ticket=replace(CASE.ticket, events=(note,))), Lang.EN)


@pytest.mark.parametrize("lang", LANGS)
def test_what_the_person_said_and_what_was_checked_are_told_apart(lang):
    by_mark = {
        mark: " ".join(f"{each.head} {each.text}" for each in lines(lang=lang) if each.mark is mark) for mark in Mark
    }

    assert "交易所说看" in by_mark[Mark.WORD]
    assert "把助记词发来" in by_mark[Mark.WORD]
    assert "仿冒" in by_mark[Mark.CHECKED]
    assert "要你的助记词" in by_mark[Mark.CHECKED]
    assert say("no_sender", lang) in by_mark[Mark.CHECKED]
    assert "2026-11-24 20:00" in by_mark[Mark.RECORDED]


@pytest.mark.parametrize("lang", LANGS)
def test_it_says_what_it_is_not_and_that_nobody_can_freeze_or_reverse(lang):
    text = case_text(CASE, lang)

    assert all(say(words, lang) in text for words in ("made", "marks", "times", "cannot", "secret"))


def test_digests_of_report_and_attachments_stand_whole():
    text = case_text(CASE, Lang.ZH)

    assert paper.digest(REPORT) in text
    assert REPORT.attachments[0].digest in text


def test_a_ticket_without_its_report_has_a_case_file_too():
    text = case_text(replace(CASE, report=None, entries=()), Lang.ZH)

    assert say("report", Lang.ZH) not in text
    assert case_title(CASE, Lang.ZH) in text


PROMISE = Event(
    AT, EventKind.PROMISED, text="我们 24 小时内回复", said="24h", since=AT, due="2026-11-25T20:00:00+00:00"
)  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "said", "late"),
    [(Lang.ZH, "24 小时内", "7 小时"), (Lang.ZH_HANT, "24 小時內", "7 小時"), (Lang.EN, "within 24 hours", "by 7 h")],
)
def test_what_they_said_about_time_is_quoted_as_their_word_and_counted(lang, said, late):
    case = replace(CASE, ticket=replace(CASE.ticket, events=(EVENTS[1], PROMISE)), at="2026-11-26T03:10:00+00:00")
    told = lines(case, lang)
    quote = next(each for each in told if each.text == PROMISE.text)

    assert quote.mark is Mark.WORD
    assert said in quote.head
    assert any(late in each.head and each.mark is Mark.RECORDED for each in told)
    assert any(say("their_word", lang) in each.head for each in told)
    before = lines(replace(case, at="2026-11-25T19:00:00+00:00"), lang)
    assert not any(late in each.head for each in before)


@given(st.text(max_size=300))
def test_any_note_gives_a_case_file(text):
    note = Event(AT, EventKind.NOTE, text=text)

    assert case_text(replace(CASE, ticket=replace(CASE.ticket, events=(note,))), Lang.EN)
