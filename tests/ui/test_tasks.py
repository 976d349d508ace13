"""Jobs run off the UI thread; the newest of a name wins; the end is orderly."""

import threading
from functools import partial
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from shiboken6 import delete, isValid

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


class Field(QLineEdit):
    """Waits for words."""

    def take(self, words: str, more: str = "") -> None:
        self.setText(more or words)


@pytest.mark.parametrize("wait", [lambda field: field.take, lambda field: partial(field.take, more="more")])
def test_a_result_for_a_widget_that_was_closed_meanwhile_is_dropped(runner, qtbot, wait):
    gate, results, field = threading.Event(), list[Any](), Field()
    runner.run("words", lambda token: gate.wait(60) and "words", wait(field))
    runner.run("next", lambda token: "next", results.append)
    delete(field)
    gate.set()

    qtbot.waitUntil(lambda: bool(results))

    assert not isValid(field)
    assert not runner.is_busy


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


def test_what_waits_for_others_keeps_nobody_else_waiting(runner, qtbot):
    gate, results = threading.Event(), list[Any]()
    runner.run("send", lambda token: gate.wait(60) and "sent", results.append, is_slow=True)
    runner.run("search", lambda token: "found", results.append)

    qtbot.waitUntil(lambda: results == ["found"])
    assert runner.is_busy
    gate.set()
    qtbot.waitUntil(lambda: results == ["found", "sent"])
    assert not runner.is_busy


def test_slow_jobs_go_one_after_the_other_and_are_replaced_by_name_too(runner, qtbot):
    gate, begun, results = threading.Event(), list[str](), list[Any]()

    def job(name):
        begun.append(name)
        gate.wait(60)
        return name

    runner.run("a", lambda token: job("first"), results.append, is_slow=True)
    runner.run("b", lambda token: job("second"), results.append, is_slow=True)
    qtbot.waitUntil(lambda: begun == ["first"])
    runner.run("a", lambda token: "newer", results.append)
    qtbot.waitUntil(lambda: results == ["newer"])
    assert begun == ["first"]
    gate.set()

    qtbot.waitUntil(lambda: results == ["newer", "second"])


@pytest.mark.parametrize("is_slow", [False, True])
def test_the_end_waits_for_both_workers_whatever_they_are_doing(qapp, is_slow):
    before = set(threading.enumerate())
    runner, begun = TaskRunner(), threading.Event()

    def job(token):
        begun.set()
        while not token.cancelled:
            threading.Event().wait(0.001)

    runner.run("under way", job, print, is_slow=is_slow)
    runner.run("waiting", job, print, is_slow=is_slow)
    runner.run("beside", lambda token: 1, print, is_slow=not is_slow)
    assert begun.wait(60)
    runner.shut_down()

    assert set(threading.enumerate()) <= before


def test_nothing_starts_any_more_after_the_end(runner):
    before = set(threading.enumerate())
    runner.shut_down()
    runner.run("a", lambda token: 1, print)

    assert not runner.is_busy
    assert set(threading.enumerate()) <= before
