"""What a report says of this program and computer by itself: a fixed list of facts, and the names it must not say."""

from __future__ import annotations

import getpass
import locale
import os
import platform
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Final

from app.core.help import Lang
from app.core.report.report import Section
from app.core.version import VERSION

_MOST_NAME: Final = 200
_Lines = tuple[tuple[str, str], ...]
_NAMES: Final[dict[str, tuple[str, str, str]]] = {
    "version": ("版本", "版本", "Version"),
    "content": ("帮助内容", "說明內容", "Help content"),
    "python": ("Python", "Python", "Python"),
    "system": ("系统", "系統", "System"),
    "machine": ("处理器", "處理器", "Processor"),
    "locale": ("语言和地区", "語言和地區", "Language and region"),
    "zone": ("时区", "時區", "Time zone"),
}


class ComputerFacts:
    """Facts of this computer. Port: ``services.reports.Facts``."""

    def __init__(self, content: Callable[[], str], display: Callable[[], _Lines] = tuple) -> None:
        """Args:
        content: Gives the version of the help pack.
        display: Gives lines on screens and scale; only the window knows them.
        """
        self._content = content
        self._display = display

    def sections(self, lang: Lang) -> tuple[Section, ...]:
        """Collect facts; a call that fails costs its line and nothing else."""

        def line(name: str, value: str) -> tuple[str, str]:
            return lang.of(_NAMES[name]), value

        program = (
            line("version", VERSION),
            line("content", self._content()),
            line("python", platform.python_version()),
        )
        system = (
            line("system", _system()),
            line("machine", platform.machine()),
            line("locale", _locale()),
            # The offset only: the name of a zone tells a city.
            line("zone", f"UTC{datetime.now().astimezone():%z}"),
        )
        sections = [Section("program", program), Section("system", tuple(each for each in system if each[1]))]
        screens = self._display()
        return (*sections, Section("display", screens)) if screens else tuple(sections)

    def identity(self) -> tuple[tuple[str, str], ...]:
        """Give login, full name, host name and the name of the home folder."""
        host = _host()
        names = [
            ("user", _login()),
            ("user", _full_name()),
            ("user", os.path.basename(os.path.expanduser("~"))),  # noqa: PTH111, PTH119 - never raises, unlike Path.home
            ("host", host),
            ("host", host.partition(".")[0]),
        ]
        return tuple(dict.fromkeys((kind, name[:_MOST_NAME]) for kind, name in names if name))


def _system() -> str:
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]}"
    if sys.platform == "win32":
        return f"Windows {platform.release()} {platform.version()}"
    with suppress(OSError, ValueError):
        return platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")
    return platform.system()


def _locale() -> str:
    with suppress(ValueError):
        return locale.getlocale()[0] or ""
    return ""


def _login() -> str:
    # What it raises without a login differs between versions of Python.
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""


def _full_name() -> str:
    if sys.platform == "win32":
        return ""
    import pwd  # not on Windows

    with suppress(KeyError, OSError):
        return pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0].strip()
    return ""


def _host() -> str:
    with suppress(OSError):
        return socket.gethostname()
    return ""
