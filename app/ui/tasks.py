"""Runs jobs off the UI thread and hands their results back on it."""

from __future__ import annotations

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from app.core.cancel import CancelToken
from app.core.errors import AppError, Cancelled

__all__ = ["CancelToken", "TaskRunner"]

_Result = TypeVar("_Result")


class _Task:
    """Written out: the module of data classes would be loaded before the first paint for this one."""

    def __init__(self, name: str, job: Callable[[CancelToken], Any], on_result: Callable[[Any], None]) -> None:
        self.name, self.job, self.on_result = name, job, on_result
        self.token = CancelToken()
        self.result: Any = None
        self.error: BaseException | None = None


class TaskRunner(QObject):
    """Runs jobs for the pages. One runner per application.

    A job is a plain function of a :class:`CancelToken`: it checks the token between units, never blocks without a
    limit, emits nothing and touches no widget. Jobs go one after the other in one worker; those that wait for others,
    such as sending a letter, have a second one to themselves, so that a slow server keeps nobody's search waiting.

    Signals:
        failed: An AppError: tell the person.
        crashed: Anything else: a bug.
    """

    failed = Signal(object)
    crashed = Signal(object)
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Each started with its first job.
        self._workers: dict[bool, tuple[Thread, SimpleQueue[_Task | None]]] = {}
        self._tasks: set[_Task] = set()
        self._is_over = False

    @property
    def is_busy(self) -> bool:
        """True while a job that somebody waits for is under way."""
        return any(not task.token.cancelled for task in self._tasks)

    def run(
        self,
        name: str,
        job: Callable[[CancelToken], _Result],
        on_result: Callable[[_Result], None],
        *,
        is_slow: bool = False,
    ) -> None:
        """Start a job; a newer job of the same name replaces an older one. Nothing starts any more after the end.

        Args:
            name: Of the job.
            job: Run in a worker.
            on_result: Given its result on the UI thread.
            is_slow: True for one that waits for others, over the network or in another program.
        """
        self.cancel(name)
        if self._is_over:
            return
        if is_slow not in self._workers:
            self._begin(is_slow=is_slow)
        task = _Task(name, job, on_result)
        self._tasks.add(task)
        self._workers[is_slow][1].put(task)

    def cancel(self, name: str) -> None:
        """Forget a job; its result will not be handed over."""
        for task in self._tasks:
            if task.name == name:
                task.token.cancelled = True

    def shut_down(self) -> None:
        """Cancel everything and wait for the workers; once, when the window closes."""
        self._is_over = True
        for task in self._tasks:
            task.token.cancelled = True
        for _, queue in self._workers.values():
            queue.put(None)
        for thread, _ in self._workers.values():
            thread.join()
        self._workers.clear()

    def _begin(self, *, is_slow: bool) -> None:
        if not self._workers:
            self._done.connect(self._on_done, QtCore.Qt.ConnectionType.QueuedConnection)
        queue: SimpleQueue[_Task | None] = SimpleQueue()
        thread = Thread(target=self._work, args=(queue,), name="jobs-slow" if is_slow else "jobs", daemon=True)
        self._workers[is_slow] = thread, queue
        thread.start()

    def _work(self, queue: SimpleQueue[_Task | None]) -> None:
        while (task := queue.get()) is not None:
            try:
                task.token.check()
                task.result = task.job(task.token)
            except BaseException as error:  # noqa: BLE001 - a worker must never die silently; the error is handed over
                task.error = error
            self._done.emit(task)

    @Slot(object)
    def _on_done(self, task: _Task) -> None:
        self._tasks.discard(task)
        if task.token.cancelled or isinstance(task.error, Cancelled):
            return
        if isinstance(task.error, AppError):
            self.failed.emit(task.error)
        elif task.error is not None:
            self.crashed.emit(task.error)
        elif not _is_gone(task.on_result):
            task.on_result(task.result)


def _is_gone(on_result: Callable[[Any], None]) -> bool:
    """Tell whether the widget that waited for a result was closed meanwhile."""
    receiver = getattr(getattr(on_result, "func", on_result), "__self__", None)
    return isinstance(receiver, QObject) and not isValid(receiver)
