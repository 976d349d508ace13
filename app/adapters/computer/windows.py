"""Windows 10 and 11, read through ``reg query`` and PowerShell."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath
from typing import Final

from app.adapters.computer.reading import command_output
from app.core.computer.disk import Encryption, read_bitlocker
from app.core.computer.facts import windows_name
from app.core.computer.firewall import Wall, read_windows_firewall
from app.core.computer.proxy import proxies_of_registry
from app.core.computer.screen_lock import Lock, read_windows_lock
from app.core.computer.updates import Updates, read_windows_updates
from app.core.probe import Evidence

_DESKTOP: Final = r"HKCU\Control Panel\Desktop"
_POLICY: Final = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System"
_INTERNET: Final = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings"
_WALL: Final = r"HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy"
# Explorer's own property: the only word on BitLocker that needs no administrator.
_BITLOCKER: Final = (
    "(New-Object -ComObject Shell.Application).NameSpace($env:SystemDrive)"
    ".Self.ExtendedProperty('System.Volume.BitLockerProtection')"
)
_UPDATES: Final = (
    "(New-Object -ComObject Microsoft.Update.AutoUpdate).Results.LastInstallationSuccessDate.ToString('s')"
)
_PROGRAMS: Final = (
    ("Chrome", r"Google\Chrome\Application\chrome.exe"),
    ("Edge", r"Microsoft\Edge\Application\msedge.exe"),
    ("Brave", r"BraveSoftware\Brave-Browser\Application\brave.exe"),
    ("Firefox", r"Mozilla Firefox\firefox.exe"),
    ("Opera", r"Programs\Opera\opera.exe"),
    ("Vivaldi", r"Vivaldi\Application\vivaldi.exe"),
    ("360", r"360\360se6\Application\360se.exe"),
    ("QQ", r"Tencent\QQBrowser\QQBrowser.exe"),
)  # fmt: skip
_PROFILES: Final = (
    ("Chrome", r"Google\Chrome\User Data"),
    ("Edge", r"Microsoft\Edge\User Data"),
    ("Brave", r"BraveSoftware\Brave-Browser\User Data"),
    ("Vivaldi", r"Vivaldi\User Data"),
    ("Firefox", r"Mozilla\Firefox\Profiles"),
)  # fmt: skip


class Windows:
    """This computer under Windows."""

    def name(self) -> str:
        """Give name and version."""
        return windows_name(platform.release(), platform.version())

    def hosts_file(self) -> Path:
        """Say where the hosts file is."""
        return Path(_system_root(), "System32", "drivers", "etc", "hosts")

    def proxies(self) -> Iterator[Evidence]:
        """Read the Internet Settings."""
        return proxies_of_registry(_query(_INTERNET))

    def disk(self) -> Encryption:
        """Ask the shell for BitLocker's padlock."""
        return read_bitlocker(_powershell(_BITLOCKER))

    def lock(self) -> Lock:
        """Read the screen saver and the inactivity limit."""
        return read_windows_lock(_query(_DESKTOP), _query(_POLICY))

    def firewall(self) -> Wall:
        """Read the two profiles that networks outside a company use."""
        profiles = {"public": "PublicProfile", "private": "StandardProfile"}
        return read_windows_firewall({name: _query(rf"{_WALL}\{key}") for name, key in profiles.items()})

    def updates(self) -> Updates:
        """Ask the update agent."""
        return read_windows_updates(_powershell(_UPDATES))

    def browsers(self) -> Iterator[tuple[str, Path]]:
        """Look where installers put browsers."""
        for name, below in _PROGRAMS:
            for folder in ("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"):
                yield name, _below(folder, below)

    def profiles(self) -> Iterator[tuple[str, Path]]:
        """Look where browsers keep profiles."""
        for name, below in _PROFILES:
            yield name, _below("APPDATA" if name == "Firefox" else "LOCALAPPDATA", below)


def _below(variable: str, path: str) -> Path:
    return Path(os.environ.get(variable, ""), *PureWindowsPath(path).parts)


def _system_root() -> str:
    return os.environ.get("SystemRoot", r"C:\Windows")  # noqa: SIM112 - as Windows writes it


def _query(key: str) -> str:
    return command_output([str(Path(_system_root(), "System32", "reg.exe")), "query", key]) or ""


def _powershell(script: str) -> str:
    program = Path(_system_root(), "System32", "WindowsPowerShell", "v1.0", "powershell.exe")
    return command_output([str(program), "-NoProfile", "-NonInteractive", "-Command", script]) or ""
