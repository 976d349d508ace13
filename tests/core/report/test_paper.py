"""Preview, file and message are the same bytes, and any change to them shows."""

import io
import json
import zipfile
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.help import Lang
from app.core.report.clarity import Advice, clarity
from app.core.report.paper import archive, data, digest, is_whole, subject, text
from app.core.report.report import ASKED, NEEDED, Attachment, Draft, FieldId, Report, ReportKind, Section, report_id
from app.core.report.words import field_words, kind_words, section_words
from app.core.secrets import Screened, screen

REPORT = Report(
    "TP-2345ABCD",
    ReportKind.PROBLEM,
    Lang.ZH,
    "2026-11-26T02:00:00+00:00",
    {FieldId.SUMMARY: "转账一直打包中", FieldId.STEPS: "点了发送\n等了两小时", FieldId.WHEN: "昨晚 11 点"},
    tried=("转账一直打包中怎么办",),
    sections=(Section("system", (("os", "Debian 12"), ("locale", "zh_CN"))),),
    attachments=(Attachment("shot-1.png", b"\x89PNG" + b"x" * 5000),),
)


def screened(words):
    value = screen(words)
    assert isinstance(value, Screened)
    return value


def draft(kind=ReportKind.PROBLEM, **values):
    return Draft("TP-2345ABCD", kind, Lang.ZH, {FieldId(name): screened(words) for name, words in values.items()})


def test_what_was_written_stands_in_the_text_word_for_word():
    written = text(REPORT)

    assert all(value in written for value in REPORT.values.values())
    assert "os: Debian 12" in written
    assert REPORT.attachments[0].digest in written


def test_any_change_to_a_text_shows():
    written = text(REPORT)

    assert is_whole(written)
    assert not is_whole(written.replace("两小时", "三小时"))
    assert not is_whole(written.replace("Debian 12", "Debian 13"))


def test_the_same_report_gives_the_same_bytes():
    assert archive(REPORT) == archive(replace(REPORT))
    assert digest(REPORT) == digest(replace(REPORT))
    assert digest(REPORT) != digest(replace(REPORT, tried=()))
    assert digest(REPORT) != digest(replace(REPORT, attachments=()))


def test_the_archive_holds_the_text_the_data_and_the_pictures():
    with zipfile.ZipFile(io.BytesIO(archive(REPORT))) as file:
        assert file.namelist() == ["report.txt", "report.json", "shot-1.png"]
        assert file.read("report.txt").decode() == text(REPORT)
        assert file.read("report.json") == data(REPORT)


def test_data_and_text_say_the_same():
    content = json.loads(data(REPORT))

    assert content["values"]["steps"] == "点了发送\n等了两小时"
    assert content["sections"] == {"system": [["os", "Debian 12"], ["locale", "zh_CN"]]}


def test_the_subject_begins_with_the_id_and_stays_one_short_line():
    long = replace(REPORT, values={FieldId.SUMMARY: "很长\n" * 100})

    assert subject(REPORT) == "[TP-2345ABCD] 问题报告: 转账一直打包中"
    assert len(subject(long)) <= 120
    assert "\n" not in subject(long)


def test_a_full_report_without_pictures_is_small():
    lines = tuple((f"line {n}", f"event-{n * 7919 % 10007}") for n in range(4000))
    full = replace(REPORT, sections=(Section("log", lines),), attachments=())

    assert len(archive(full)) <= 200 * 1024


@pytest.mark.parametrize("lang", Lang)
def test_every_fixed_word_is_there_in_every_language(lang):
    assert all(kind_words(kind, lang) for kind in ReportKind)
    assert all(field_words(each, lang) for each in FieldId)
    assert section_words("network", lang) != "network"


@pytest.mark.parametrize("kind", ReportKind)
def test_what_is_needed_is_also_asked(kind):
    assert NEEDED[kind] <= set(ASKED[kind])
    assert draft(kind).missing()


@given(st.binary(min_size=8, max_size=32))
def test_an_id_is_short_and_has_no_letters_that_look_alike(entropy):
    made = report_id(entropy)

    assert len(made) == 11
    assert not set(made.removeprefix("TP-")) & set("ILOU01")


def test_an_id_needs_enough_chance():
    with pytest.raises(ValueError, match="7"):
        report_id(b"1234567")


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("钱包用不了", {Advice.LONGER, Advice.WHICH_ACTION, Advice.WHICH_WORDS, Advice.WHEN}),
        ("wallet does not work", {Advice.LONGER, Advice.WHICH_ACTION, Advice.WHICH_WORDS, Advice.WHEN}),
        ("昨晚点了发送按钮以后一直转圈，转账没有到账", {Advice.WHICH_CHAIN, Advice.HASH}),
        ("Yesterday I tapped Send on TRON and the screen said “OUT_OF_ENERGY”", {Advice.HASH}),
        ("今天上午打开浏览器页面，点击连接钱包，弹出“会话已过期”", set()),
        ("昨天点了确认，提示“失败”。另外还有一个问题是图标不对", {Advice.ONE_THING}),
        ("昨天点了确认，提示“失败”！！！！快点", {Advice.CALM}),
    ],
)
def test_advice_asks_for_what_a_first_answer_would_ask(words, wanted):
    assert set(clarity(draft(summary=words)).advice) == wanted


def test_what_stands_in_a_field_of_its_own_is_not_asked_again():
    full = draft(
        summary="转账没到账",
        steps="点发送",
        screen="打包中",
        when="昨天",
        chain="波场",
        hash="5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060",
    )

    assert set(clarity(full).advice) <= {Advice.LONGER}
    assert clarity(full).share >= 80


def test_nothing_written_is_nothing_clear():
    assert clarity(draft()).share == 0


@pytest.mark.parametrize("kind", list(ReportKind))
def test_what_is_needed_stands_before_what_may_stay_empty(kind):
    needed = [field in NEEDED[kind] for field in ASKED[kind]]

    assert needed == sorted(needed, reverse=True)


@given(st.text(max_size=500), st.sampled_from(ReportKind))
def test_any_text_can_be_judged(words, kind):
    value = screen(words)
    if isinstance(value, Screened):
        judged = clarity(Draft("TP-2345ABCD", kind, Lang.EN, {FieldId.SUMMARY: value}))
        assert 0 <= judged.share <= 100
