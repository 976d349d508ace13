"""Starts the window, keeps it in the chosen language and look, and ends it."""

from __future__ import annotations

import gc
import sys
import time
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.core.errors import AppError, StateError
from app.core.program_log import ProgramLog
from app.core.version import NAME, VERSION
from app.ui.desk import Desk
from app.ui.language import Language
from app.ui.main_window import SMALLEST, MainWindow
from app.ui.navigation import PageId, Place, parse_deep_link
from app.ui.platform import chosen_language
from app.ui.services import WindowServices
from app.ui.single_instance import SingleInstance
from app.ui.tasks import CancelToken, TaskRunner
from app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from app.ui.commands import Commands
    from app.ui.duties import Duties

# The part of a title bar that a hand must be able to reach: width and height in pixels.
_TITLE = (120, 48)


def run_window(
    services: WindowServices,
    *,
    quit_when_ready: bool = False,
    visits_all: bool = False,
    minimized: bool = False,
    open_id: str = "",
    started: float | None = None,
) -> int:
    """Open the window and stay until it is closed; give the exit status.

    ``quit_when_ready`` prints ``{"ready_ms": N, "cpu_ms": N}``, counted from ``started`` (a ``time.perf_counter()`` at
    the start of the program) and in processor time of the whole process, and leaves when a search has been answered;
    with ``visits_all`` by way of every page.
    Ready means: the window is painted, its search field has the focus and takes what is typed. The rules that screen
    it and the index are opened from then on, which takes about a tenth of a second; what is typed before that is
    answered right behind it. ``open_id`` is an item to open, or a ``tpselfhelp://`` link to one; anything else is
    ignored.
    """
    began = time.perf_counter() if started is None else started
    qt = QApplication.instance()
    if not isinstance(qt, QApplication):
        # Named here, because Qt for Python loads every measure and drawing of a style to hand over a style object.
        qt = QApplication([*sys.argv[:1], "-style", "Fusion"])
    item_id = parse_deep_link(open_id)
    instance = SingleInstance(services.instance)
    # A measured start never talks to a window that happens to be open.
    if not quit_when_ready and not instance.is_first() and instance.call_first(item_id):
        return 0
    app = WindowApp(qt, services)
    if quit_when_ready:
        app.window.painted.connect(lambda: app.leave_when_ready(began, visits_all=visits_all))
    else:
        app.guard_and_listen(instance)
    app.show(item_id, minimized=minimized)
    status = qt.exec()
    instance.close()
    app.close()
    return status


class WindowApp(QObject):
    """One window and everything that lives as long as it does."""

    def __init__(self, qt: QApplication, services: WindowServices) -> None:
        super().__init__()
        qt.setApplicationName(NAME)
        qt.setApplicationVersion(VERSION)
        qt.setDesktopFileName("tp-self-help")
        self._qt = qt
        self._services = services
        self._theme = Theme(qt)
        self._language = Language(qt)
        settings = services.settings.current
        lang = chosen_language(settings.language)
        self._language.apply(lang)
        self._theme.apply(settings, lang)
        self.tasks = TaskRunner(self)
        self._duties: Duties | None = None
        self.desk = Desk(
            services=services, tasks=self.tasks, lang=lang, tokens=self._theme.tokens, change=self.change,
            failed=self._fail, announce=self._announce, offer_undo=self._offer_undo, renew=self._renew,
            log=ProgramLog(_clock),
        )  # fmt: skip
        start = Place(PageId.HOME if settings.first_run_done else PageId.WELCOME)
        self.window = MainWindow(self.desk, start)
        # Before there is a page: what is shown in a dressed window gets its look and its place once.
        self._theme.dress(self.window)
        self.window.go_to(start)
        self.window.action_requested.connect(self._on_action)
        self.tasks.failed.connect(self._fail)
        self.tasks.crashed.connect(self._crash)
        self.window.closing.connect(self._keep_geometry)
        qt.styleHints().colorSchemeChanged.connect(self._put_into_force)
        self._restore_geometry(settings.geometry)

    @cached_property
    def commands(self) -> Commands:
        """The commands of keys, menus and buttons. Made behind the first paint, before any key can arrive."""
        from app.ui.commands import Commands

        return Commands(self.window, self.desk)

    def show(self, item_id: str, *, minimized: bool) -> None:
        """Show the window, at an item if one is asked for."""
        # Keys and their names: behind the paint, and behind whoever waits for it already.
        self.window.painted.connect(lambda: self.commands)
        if item_id:
            self.window.go_to(self.desk.place_of(item_id))
        if minimized:
            self.window.showMinimized()
            # Nobody draws it: letters must go out and addresses be watched all the same.
            self.window.stand()
        else:
            self.window.show()
        self.window.page.focus_search()

    def guard_and_listen(self, instance: SingleInstance) -> None:
        """Once painted: show bugs in words, answer later starts, open the index before the first letter is typed."""
        # Loaded behind the first paint, so that they cost no start-up.
        from app.ui.crash import CrashGuard
        from app.ui.duties import Duties

        def later() -> None:
            # What the window is made of stays until the end: no use in ever looking through it.
            gc.freeze()
            gc.enable()
            # Made when first named (see names.py): here, and not with the first key.
            _ = QtCore.Qt
            CrashGuard().install()
            instance.listen(self._on_call)
            self._duties = Duties(self.window, self.desk)
            self.tasks.run("warm-up", self._warm_up, lambda _result: None)

        self.window.painted.connect(later)

    def leave_when_ready(self, began: float, *, visits_all: bool = False) -> None:
        """Print how long it took until the window was ready, and leave once it has answered a search too."""
        wall, cpu = 1000 * (time.perf_counter() - began), 1000 * time.process_time()
        # Written by hand: the json module would cost more than it tells.
        print(f'{{"ready_ms": {wall:.0f}, "cpu_ms": {cpu:.0f}}}', flush=True)
        self.tasks.run("warm-up", self._warm_up, lambda _result: self._leave(visits_all=visits_all))

    def _leave(self, *, visits_all: bool) -> None:
        for page in PageId if visits_all else ():
            self.window.go_to(Place(page))
            print(f'{{"page": "{page}"}}', flush=True)
        self._qt.quit()

    def change(self, **values: Any) -> None:
        """Change settings, keep them, and put them into force once the control that changed is done."""
        try:
            self._services.settings.change(**values)
        except StateError as error:
            self._fail(error)
        QTimer.singleShot(0, self, self._put_into_force)

    def close(self) -> None:
        """End what runs beside the window."""
        if self._duties is not None:
            self._duties.close()
        self.tasks.shut_down()
        self._qt.styleHints().colorSchemeChanged.disconnect(self._put_into_force)
        self.window.deleteLater()
        self._language.close()

    def _put_into_force(self) -> None:
        settings = self.desk.settings
        lang = chosen_language(settings.language)
        is_new_language = self._language.apply(lang)
        is_new_look = self._theme.apply(settings, lang)
        if is_new_language or is_new_look:
            self.desk.lang, self.desk.tokens = lang, self._theme.tokens
            self._rebuild()

    def _renew(self) -> None:
        # Once the control that asked for it is done.
        QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        self.window.rebuild()
        self._theme.dress(self.window)
        self.commands.rename()

    def _warm_up(self, token: CancelToken) -> None:
        # All of this is loaded beside the painted window. None first: the first paint takes away some hundred
        # references of many thousand.
        from app.core.secrets import Screened, screen
        from app.ui.lasting_none import make_none_last

        make_none_last()
        token.check()
        words = screen("tp")
        assert isinstance(words, Screened), "two letters are no secret"
        self._services.search().search(words, self.desk.lang, 1)

    def _on_call(self, item_id: str) -> None:
        if item_id:
            self.window.go_to(self.desk.place_of(item_id))
        self.window.setWindowState(self.window.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _restore_geometry(self, kept: str) -> None:
        if (
            kept
            and self.window.restoreGeometry(QByteArray.fromBase64(QByteArray(kept.encode())))
            and self._is_on_a_screen()
        ):
            return
        room = QGuiApplication.primaryScreen().availableGeometry()
        width, height = min(1180, room.width() - 40), min(800, room.height() - 60)
        self.window.resize(max(SMALLEST[0], width), max(SMALLEST[1], height))
        self.window.move(room.center() - self.window.rect().center())

    def _is_on_a_screen(self) -> bool:
        # A screen may be gone since: enough of the title bar must be where somebody can reach it.
        frame = self.window.frameGeometry()
        title = frame.adjusted(0, 0, 0, _TITLE[1] - frame.height())
        rooms = (screen.availableGeometry().intersected(title) for screen in QGuiApplication.screens())
        return any(room.width() >= _TITLE[0] and 2 * room.height() >= _TITLE[1] for room in rooms)

    def _keep_geometry(self) -> None:
        kept = bytes(self.window.saveGeometry().toBase64().data()).decode("ascii")
        if kept != self.desk.settings.geometry:
            try:
                self._services.settings.change(geometry=kept)
            except StateError:
                # The window closes: nobody could read a message, and only a size is lost.
                return

    def _on_action(self, action_id: str) -> None:
        self.commands.run(action_id)

    def _fail(self, error: AppError) -> None:
        self.desk.log.note(error.code)
        self.window.fail(error)

    def _crash(self, error: BaseException) -> None:
        self.desk.log.note("crash", kind=type(error).__name__)
        raise error

    def _announce(self, words: str) -> None:
        self.window.announce(words)

    def _offer_undo(self, words: str, undo: Any) -> None:
        # Behind the rebuild that the change itself may cause.
        QTimer.singleShot(0, self, lambda: self.window.say(words, undo))


def _clock() -> str:
    return time.strftime("%H:%M:%S", time.gmtime())
