"""What somebody said about when they will answer is read in both languages, counted in their favour, and never guessed."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.help import Lang
from app.core.promise import MOST_DAYS, Promise, Unit, due_at, found_promise, promise_words, read_promise

THURSDAY = date(2026, 11, 26)
HERE = timezone(timedelta(hours=8))
EARLY, LATE = (datetime(year, 1, 1, tzinfo=HERE).replace(tzinfo=None) for year in (2024, 2030))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("24 小时", "24h"),
        ("24小時內回覆", "24h"),
        ("24h", "24h"),
        ("within 24-48 hours", "48h"),
        ("24/48 小时", "48h"),
        ("半天", "12h"),
        ("30 分钟", "1h"),
        ("三天内", "3d"),
        ("十五天", "15d"),
        ("a week", "7d"),
        ("一周内", "7d"),
        ("1-3 个工作日", "3w"),
        ("一到三个工作日", "3w"),
        ("三個工作天內", "3w"),
        ("within 2 business days", "2w"),
        ("one working day", "1w"),
        ("2026-11-30", "2026-11-30"),
        ("11月30日前", "2026-11-30"),
        ("30 Nov", "2026-11-30"),
        ("by December 1st", "2026-12-01"),
        ("1月5日", "2027-01-05"),
        ("明天", "2026-11-27"),
        ("tomorrow", "2026-11-27"),
    ],
)
def test_what_is_typed_is_read(typed, kept):
    promise = read_promise(typed, THURSDAY)

    assert promise is not None
    assert promise.text == kept


@pytest.mark.parametrize(
    "typed", ["", "soon", "尽快", "24", "0 h", "100 days", "2026-11-20", "2027-06-01", "v2.11.3", "24/7", "and"]
)
def test_what_is_no_time_is_not_read(typed):
    assert read_promise(typed, THURSDAY) is None


@pytest.mark.parametrize(
    ("text", "kept", "quote"),
    [
        ("您好！我们会在 24 小时内回复您。祝好", "24h", "我们会在 24 小时内回复您。"),
        ("預計1-3個工作天處理完畢，請耐心等待", "3w", "預計1-3個工作天處理完畢，請耐心等待"),
        ("We got your mail 3 days ago and will reply within 2 business days.", "2w", "We got your mail 3 days ago and will reply within 2 business days."),
        ("Thanks! Somebody will get back to you by 30 November.", "2026-11-30", "Somebody will get back to you by 30 November."),
    ],
)  # fmt: skip
def test_a_time_in_a_reply_is_found_with_its_sentence(text, kept, quote):
    found = found_promise(text, THURSDAY)

    assert found is not None
    assert (found.promise.text, found.quote) == (kept, quote)


@pytest.mark.parametrize(
    "text",
    [
        "链接 24 小时内有效，请尽快点击",
        "您的资产将在 2 小时内冻结",
        "已经等了 3 天没有回复",
        "过去 24 小时没有人回复",
        "The transfer took 20 minutes. Please reply",
        "We are there 24/7 and will respond",
        "Your funds move within 24 hours",
        "您的问题三天前已回复",
    ],
)
def test_times_of_something_else_are_not_offered(text):
    assert found_promise(text, THURSDAY) is None


def test_hours_run_on_and_working_days_leave_weekends_out():
    friday_evening = datetime(2026, 11, 27, 18, tzinfo=HERE)

    assert due_at(Promise(24), friday_evening) == friday_evening + timedelta(hours=24)
    assert due_at(Promise(3, Unit.DAYS), friday_evening) == friday_evening + timedelta(days=3)
    # One working day is over at the end of Monday, where the person is.
    assert due_at(Promise(1, Unit.WORKDAYS), friday_evening) == datetime(2026, 11, 30, 15, 59, tzinfo=UTC)
    assert due_at(Promise(0, day="2026-11-30"), friday_evening) == datetime(2026, 11, 30, 15, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        ("24h", ("24 小时内", "24 小時內", "within 24 hours")),
        ("1d", ("1 天内", "1 天內", "within 1 day")),
        ("3w", ("3 个工作日内", "3 個工作天內", "within 3 working days")),
        ("2026-11-30", ("11月30日以前", "11月30日以前", "by 30 Nov")),
        ("what a later program keeps", ("what a later program keeps",) * 3),
    ],
)
def test_it_is_put_into_words(kept, words):
    assert tuple(promise_words(kept, lang) for lang in (Lang.ZH, Lang.ZH_HANT, Lang.EN)) == words


promises = st.builds(Promise, st.integers(1, MOST_DAYS), st.sampled_from(Unit))


@given(promises, st.datetimes(timezones=st.just(HERE), min_value=EARLY, max_value=LATE))
def test_what_is_put_into_words_is_read_again_and_is_due_later(promise, since):
    for lang in Lang:
        assert read_promise(promise_words(promise.text, lang), since.date()) == promise
    assert due_at(promise, since) > since


@given(st.text(max_size=400))
def test_any_text_is_read_without_failing(text):
    found = found_promise(text, THURSDAY)

    assert found is None or found.quote in text
    promise = read_promise(text, THURSDAY)
    assert promise is None or promise_words(promise.text, Lang.EN)
