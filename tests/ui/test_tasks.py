"""Jobs run off the UI thread; the newest of a name wins; the end is orderly."""

import threading
from typing import Any

import pytest

from app.core.errors import AppError, Cancelled
from app.ui.tasks import TaskRunner


@pytest.fixture
def runner(qapp):
    made = TaskRunner()
    yield made
    made.shut_down()


def test_result_is_handed_over_on_the_ui_thread(runner, qtbot):
    threads = []
    runner.run(
        "a",
        lambda token: threading.current_thread(),
        lambda worker: threads.extend([worker, threading.current_thread()]),
    )

    qtbot.waitUntil(lambda: len(threads) == 2)

    assert threads[0] is not threads[1]
    assert threads[1] is threading.main_thread()


def test_newer_job_of_the_same_name_wins(runner, qtbot):
    gate, results = threading.Event(), list[Any]()
    runner.run("search", lambda token: gate.wait(60) and "old", results.append)
    runner.run("search", lambda token: "new", results.append)
    gate.set()

    qtbot.waitUntil(lambda: bool(results))

    assert results == ["new"]


def test_expected_failure_and_bug_have_ends_of_their_own(runner, qtbot):
    def fail(token):
        raise AppError("help.unknown_item", id="x")

    def break_down(token):
        raise ZeroDivisionError

    with qtbot.waitSignal(runner.failed) as failed:
        runner.run("a", fail, print)
    with qtbot.waitSignal(runner.crashed) as crashed:
        runner.run("b", break_down, print)

    assert failed.args[0].code == "help.unknown_item"
    assert isinstance(crashed.args[0], ZeroDivisionError)


def test_cancelled_job_says_nothing(runner, qtbot):
    gate, heard = threading.Event(), list[Any]()
    for signal in (runner.failed, runner.crashed):
        signal.connect(heard.append)

    def job(token):
        gate.wait(60)
        token.check()

    runner.run("a", job, heard.append)
    runner.cancel("a")
    gate.set()
    runner.run("b", lambda token: "end", heard.append)

    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["end"]


def test_token_raises_once_cancelled():
    from app.ui.tasks import CancelToken

    token = CancelToken()
    token.check()
    token.cancelled = True

    with pytest.raises(Cancelled):
        token.check()


def test_shutting_down_waits_for_the_worker_and_hands_nothing_over(qapp, qtbot):
    before = set(threading.enumerate())
    runner, results = TaskRunner(), list[Any]()
    runner.run("a", lambda token: 1, results.append)
    runner.shut_down()
    qtbot.wait(1)

    assert results == []
    assert set(threading.enumerate()) <= before


def test_nothing_starts_any_more_after_the_end(runner):
    before = set(threading.enumerate())
    runner.shut_down()
    runner.run("a", lambda token: 1, print)

    assert not runner.is_busy
    assert set(threading.enumerate()) <= before
