"""Port of one operating system: its settings as the deciders in ``app.core.computer`` take them."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from app.core.computer.disk import Encryption
from app.core.computer.firewall import Wall
from app.core.computer.screen_lock import Lock
from app.core.computer.updates import Updates
from app.core.probe import Evidence


class System(Protocol):
    """What differs from system to system. Nothing is changed, nothing needs an administrator."""

    def name(self) -> str:
        """Give name and version."""
        ...

    def hosts_file(self) -> Path:
        """Say where the hosts file is."""
        ...

    def proxies(self) -> Iterable[Evidence]:
        """Read the proxy settings of the desktop."""
        ...

    def disk(self) -> Encryption:
        """Read whether the system disk is encrypted."""
        ...

    def lock(self) -> Lock:
        """Read when the screen locks."""
        ...

    def firewall(self) -> Wall:
        """Read whether the firewall is on."""
        ...

    def updates(self) -> Updates:
        """Read when updates were installed."""
        ...

    def browsers(self) -> Iterable[tuple[str, Path]]:
        """Name browsers and where their program file is, if they are installed."""
        ...

    def profiles(self) -> Iterable[tuple[str, Path]]:
        """Name browsers and the folders that hold their profiles."""
        ...


def this_system() -> System:
    """Give the system this program runs on; anything that is neither Windows nor macOS is read as Linux."""
    # One of the three is ever needed.
    if sys.platform == "win32":
        from app.adapters.computer.windows import Windows

        return Windows()
    if sys.platform == "darwin":
        from app.adapters.computer.macos import MacOS

        return MacOS()
    from app.adapters.computer.linux import Linux

    return Linux()
