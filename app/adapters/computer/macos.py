"""macOS 11 and later, read through its own small tools and property lists."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.adapters.computer.reading import command_output, file_bytes
from app.core.computer.disk import Encryption, read_filevault
from app.core.computer.firewall import Wall, read_macos_firewall
from app.core.computer.proxy import proxies_of_scutil
from app.core.computer.screen_lock import Lock, read_macos_lock
from app.core.computer.updates import Updates, read_macos_updates
from app.core.probe import Evidence

_BROWSERS: Final = (
    ("Chrome", "Google Chrome"), ("Edge", "Microsoft Edge"), ("Brave", "Brave Browser"), ("Firefox", "Firefox"),
    ("Opera", "Opera"), ("Vivaldi", "Vivaldi"),
)  # fmt: skip
_PROFILES: Final = (
    ("Chrome", "Google/Chrome"), ("Edge", "Microsoft Edge"), ("Brave", "BraveSoftware/Brave-Browser"),
    ("Vivaldi", "Vivaldi"), ("Firefox", "Firefox/Profiles"),
)  # fmt: skip


class MacOS:
    """This computer under macOS."""

    def name(self) -> str:
        """Give name and version."""
        return f"macOS {platform.mac_ver()[0]} ({platform.machine()})"

    def hosts_file(self) -> Path:
        """Say where the hosts file is."""
        return Path("/etc/hosts")

    def proxies(self) -> Iterator[Evidence]:
        """Ask the system configuration."""
        return proxies_of_scutil(command_output(["/usr/sbin/scutil", "--proxy"]) or "")

    def disk(self) -> Encryption:
        """Ask FileVault."""
        return read_filevault(command_output(["/usr/bin/fdesetup", "status"]) or "")

    def lock(self) -> Lock:
        """Ask for the delay of the lock, and for what begins it."""
        return read_macos_lock(
            command_output(["/usr/sbin/sysadminctl", "-screenLock", "status"]) or "",
            command_output(["/usr/bin/defaults", "-currentHost", "read", "com.apple.screensaver", "idleTime"]) or "",
            command_output(["/usr/bin/pmset", "-g"]) or "",
        )

    def firewall(self) -> Wall:
        """Ask the application firewall."""
        tool = "/usr/libexec/ApplicationFirewall/socketfilterfw"
        return read_macos_firewall(command_output([tool, "--getglobalstate"]) or "")

    def updates(self) -> Updates:
        """Read what waits and what came."""
        state = file_bytes(Path("/Library/Preferences/com.apple.SoftwareUpdate.plist"))
        history = file_bytes(Path("/Library/Receipts/InstallHistory.plist"))
        return read_macos_updates(state or b"", history or b"")

    def browsers(self) -> Iterator[tuple[str, Path]]:
        """Look into the two folders of applications. Safari comes with the system's updates."""
        for name, bundle in _BROWSERS:
            for folder in (Path("/Applications"), Path.home() / "Applications"):
                yield name, folder / f"{bundle}.app" / "Contents" / "Info.plist"

    def profiles(self) -> Iterator[tuple[str, Path]]:
        """Look where browsers keep profiles."""
        for name, below in _PROFILES:
            yield name, Path.home() / "Library" / "Application Support" / below
