"""A reminder is a calendar file that every calendar reads (RFC 5545)."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.core.reminder import calendar_file

NOW = datetime(2026, 11, 26, 4, 5, 6, tzinfo=UTC)


def made(title="Look again", note="Open the checklists", every_days=0):
    return calendar_file(date(2026, 12, 26), title, note, NOW, every_days)


def unfolded(data):
    return data.decode().replace("\r\n ", "").split("\r\n")


def test_it_names_day_stamp_and_words():
    lines = unfolded(made())

    assert lines[0] == "BEGIN:VCALENDAR"
    assert {"DTSTART;VALUE=DATE:20261226", "DTSTAMP:20261126T040506Z", "SUMMARY:Look again"} <= set(lines)
    assert lines[-2:] == ["END:VCALENDAR", ""]


def test_it_repeats_when_asked():
    assert "RRULE:FREQ=DAILY;INTERVAL=30" in unfolded(made(every_days=30))
    assert not any(line.startswith("RRULE") for line in unfolded(made()))


def test_commas_semicolons_and_line_ends_are_escaped():
    assert "SUMMARY:a\\, b\\; c\\\\ d\\ne" in unfolded(made(title="a, b; c\\ d\ne"))


@given(st.text(max_size=300))
def test_no_words_break_the_file_and_no_line_is_longer_than_75_octets(words):
    data = made(title=words, note=words)

    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert sum(line.startswith("SUMMARY:") for line in unfolded(data)) == 1
    assert len(unfolded(data)) == len(unfolded(made()))
