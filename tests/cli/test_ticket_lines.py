"""A ticket on a terminal says in words who was asked, what was checked and whether it counts."""

import pytest

from app.cli.ticket_words import event_text
from app.core.help import Lang
from app.core.ticket import Event, EventKind

AT = "2026-11-26T02:00:00+00:00"
TITLES = {"email-support": "Support e-mail"}


def line(lang=Lang.EN, **details):
    kind = details.pop("kind", EventKind.ANSWER)
    return event_text(Event(AT, kind, **details), lang, TITLES)


@pytest.mark.parametrize(
    ("details", "zh", "en"),
    [
        ({"verdict": "unknown"}, "看不出是谁发的", "sender cannot be checked"),
        ({"verdict": "official", "is_letter": True}, "发件人：官方", "Sender: official"),
        ({"verdict": "unknown", "is_letter": True}, "按非官方对待", "treat as not official"),
        ({"verdict": "lookalike"}, "长得像官方", "looks official and is not"),
    ],
)
def test_what_was_checked_is_said_in_words(details, zh, en):
    assert zh in line(Lang.ZH, **details)
    assert en in line(Lang.EN, **details)


@pytest.mark.parametrize("lang", list(Lang))
def test_what_asks_for_secrets_is_warned_of_and_not_counted(lang):
    told = line(lang, verdict="unknown", warning=("asks_words",), text="把助记词发来")

    assert len(told.splitlines()) == 5
    assert "asks_words" not in told


def test_a_channel_has_its_name_a_time_its_words_and_a_file_its_id():
    assert line(kind=EventKind.SENT, channel="email-support") == "2026-11-26 02:00  Report sent  Support e-mail"
    promise = line(kind=EventKind.PROMISED, said="24h", due=AT)
    assert promise == "2026-11-26 02:00  Answer time they gave  within 24 hours → 2026-11-26 02:00"
    assert "abcdefabcdef  2026" in line(kind=EventKind.FILE, text="chat.txt", digest="abcdef" * 10, size=2)


def test_nothing_that_somebody_wrote_acts_on_the_terminal():
    assert "\x1b" not in line(text="\x1b[2J hello", verdict="unknown")
