"""The log of the program holds codes and short names, never words, addresses or paths."""

import pytest

from app.core.program_log import ProgramLog


@pytest.fixture
def log():
    return ProgramLog(lambda: "09:30:00")


def test_what_happened_is_listed_oldest_first(log):
    log.note("page", page="home")
    log.note("net.timeout", seconds=5)

    assert [each.what for each in log.latest()] == ["page page=home", "net.timeout seconds=5"]


@pytest.mark.parametrize(
    "fact",
    [
        "C:\\Users\\liwei",
        "/srv/liwei/a",
        "abandon abandon",
        "0x" + "5c" * 32,
        "https://a.example",
        "王伟",
        "a@b.example",
        "",
    ],
)
def test_a_fact_that_is_no_plain_name_is_left_out(log, fact):
    log.note("page", page=fact)

    assert [each.what for each in log.latest()] == ["page"]


def test_a_code_that_is_a_sentence_is_not_noted(log):
    log.note("my words are abandon abandon")

    assert log.latest() == ()


def test_only_the_last_are_kept(log):
    for number in range(500):
        log.note("page", number=number)

    assert len(log.latest(1000)) == 200
    assert log.latest(1)[0].what == "page number=499"
