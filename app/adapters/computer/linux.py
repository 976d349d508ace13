"""Linux desktops: GNOME and its relatives, KDE; Debian, Fedora and Arch families."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.adapters.computer.reading import command_output, file_text
from app.core.computer.disk import Encryption, read_lsblk
from app.core.computer.firewall import Wall, read_linux_firewall
from app.core.computer.proxy import proxies_of_gsettings
from app.core.computer.screen_lock import Lock, read_gnome_lock, read_kde_lock
from app.core.computer.updates import Updates, read_apt_history, read_pacman_log, read_rpm_times
from app.core.probe import Evidence

_BROWSERS: Final = (
    ("Chrome", "/opt/google/chrome/chrome"), ("Chromium", "/usr/lib/chromium/chromium"),
    ("Chromium", "/usr/lib64/chromium-browser/chromium-browser"), ("Edge", "/opt/microsoft/msedge/msedge"),
    ("Brave", "/opt/brave.com/brave/brave"), ("Firefox", "/usr/lib/firefox/firefox"),
    ("Firefox", "/usr/lib/firefox-esr/firefox-esr"), ("Firefox", "/usr/lib64/firefox/firefox"),
    ("Firefox", "/snap/firefox/current/usr/lib/firefox/firefox"), ("Vivaldi", "/opt/vivaldi/vivaldi-bin"),
)  # fmt: skip
_PROFILES: Final = (
    ("Chrome", ".config/google-chrome"), ("Chromium", ".config/chromium"), ("Edge", ".config/microsoft-edge"),
    ("Brave", ".config/BraveSoftware/Brave-Browser"), ("Vivaldi", ".config/vivaldi"), ("Firefox", ".mozilla/firefox"),
    ("Firefox", "snap/firefox/common/.mozilla/firefox"),
)  # fmt: skip
_DESKTOPS: Final = {
    "GNOME": "org.gnome",
    "UNITY": "org.gnome",
    "BUDGIE": "org.gnome",
    "X-CINNAMON": "org.cinnamon",
}


class Linux:
    """This computer under Linux."""

    def name(self) -> str:
        """Give name and version of the distribution."""
        try:
            pretty = platform.freedesktop_os_release().get("PRETTY_NAME", "")
        except OSError:
            pretty = ""
        return f"{pretty or 'Linux'} ({platform.release()})"

    def hosts_file(self) -> Path:
        """Say where the hosts file is."""
        return Path("/etc/hosts")

    def proxies(self) -> Iterator[Evidence]:
        """Ask the desktop's settings."""
        return proxies_of_gsettings(command_output(["gsettings", "list-recursively", "org.gnome.system.proxy"]) or "")

    def disk(self) -> Encryption:
        """Ask for the tree of block devices."""
        return read_lsblk(command_output(["lsblk", "--json", "--output", "NAME,TYPE,MOUNTPOINTS"]) or "")

    def lock(self) -> Lock:
        """Read the settings of the desktop that runs; unknown for any other."""
        desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
        if "KDE" in desktops:
            folder = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
            return read_kde_lock(file_text(folder / "kscreenlockerrc") or "")
        schema = next((_DESKTOPS[each] for each in desktops if each in _DESKTOPS), "")
        if not schema:
            return Lock(None, ())
        parts = (f"{schema}.desktop.screensaver", f"{schema}.desktop.session")
        return read_gnome_lock(
            "\n".join(command_output(["gsettings", "list-recursively", part]) or "" for part in parts)
        )

    def firewall(self) -> Wall:
        """Ask for the services, and read ufw's own switch."""
        services = command_output(["systemctl", "is-active", "ufw", "firewalld", "nftables"]) or ""
        return read_linux_firewall(services, file_text(Path("/etc/ufw/ufw.conf")))

    def updates(self) -> Updates:
        """Read the records of the packager that is here."""
        if (history := file_text(Path("/var/log/apt/history.log"))) is not None:
            return read_apt_history(f"{file_text(Path('/var/log/apt/history.log.1')) or ''}\n\n{history}")
        if (log := file_text(Path("/var/log/pacman.log"))) is not None:
            return read_pacman_log(log)
        if Path("/usr/bin/rpm").is_file():
            return read_rpm_times(command_output(["/usr/bin/rpm", "-qa", "--queryformat", "%{INSTALLTIME}\n"]) or "")
        return Updates(None)

    def browsers(self) -> Iterator[tuple[str, Path]]:
        """Look where packages put browsers."""
        return ((name, Path(path)) for name, path in _BROWSERS)

    def profiles(self) -> Iterator[tuple[str, Path]]:
        """Look where browsers keep profiles."""
        return ((name, Path.home() / below) for name, below in _PROFILES)
