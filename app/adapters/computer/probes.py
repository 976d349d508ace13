"""The probes of this computer, by id. None of them sends anything."""

from __future__ import annotations

import locale
import os
import sys
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from ipaddress import ip_address
from pathlib import Path
from typing import Final, Protocol

from app.adapters.computer.reading import file_text
from app.adapters.computer.system import System, this_system
from app.core.computer import (
    browsers,
    clipboard,
    disk,
    extensions,
    facts,
    firewall,
    hosts_file,
    proxy,
    remote_control,
    screen_lock,
    updates,
    wallet_version,
)
from app.core.probe import Finding, not_here, unknown
from app.core.probe_run import Asked, Probe

# Long enough for the hijackers described, which look at the clipboard several times a second.
_CLIPBOARD_SECONDS: Final = 3.0
_TICK: Final = 0.05
_MOST_PROFILES: Final = 20
_MOST_EXTENSIONS: Final = 300


class Clipboard(Protocol):
    """Port: the clipboard of the desktop. Safe from any thread; each call is bounded in time."""

    def read(self) -> str | None:
        """Give the text on it, empty when it is empty; None when it holds something that is no text."""
        ...

    def write(self, text: str) -> None:
        """Put a text on it."""
        ...


@dataclass(frozen=True, slots=True)
class Local:
    """A probe that is one plain look."""

    look: Callable[[Asked], Finding]

    def run(self, asked: Asked) -> Finding:
        """Look."""
        return self.look(asked)


def computer_probes(
    system: System, domains: Collection[str], extension_ids: Collection[str], board: Clipboard | None
) -> dict[str, Probe]:
    """Give them in the order in which they are shown.

    Args:
        system: The one this program runs on.
        domains: Official domains.
        extension_ids: Ids of the official extensions.
        board: None where there is no desktop; the clipboard is not tested then.
    """
    looks: dict[str, Callable[[Asked], Finding]] = {
        remote_control.PROBE: lambda _: remote_control.decide_remote_control(_running()),
        hosts_file.PROBE: lambda _: _hosts(system, domains),
        extensions.PROBE: lambda _: extensions.decide_extensions(installed_extensions(system), extension_ids),
        proxy.PROBE: lambda _: _proxy(system),
        disk.PROBE: lambda _: disk.decide_disk(system.disk()),
        screen_lock.PROBE: lambda _: screen_lock.decide_lock(system.lock()),
        firewall.PROBE: lambda _: firewall.decide_firewall(system.firewall()),
        updates.PROBE: lambda _: updates.decide_updates(system.updates(), _today()),
        browsers.PROBE: lambda _: browsers.decide_browsers(list(_browsers(system)), _today()),
        wallet_version.PROBE: lambda asked: wallet_version.decide_version(asked.text("version"), asked.spec.versions),
        facts.PROBE: lambda _: _facts(system),
    }
    if board is not None:
        looks[clipboard.PROBE] = lambda asked: _clipboard(board, asked)
    return {probe_id: Local(look) for probe_id, look in looks.items()}


def _today() -> date:
    return datetime.now(UTC).date()


def _running() -> Iterator[str]:
    # Loaded with the first check of this computer.
    import psutil

    for process in psutil.process_iter(["name"]):
        name: object = process.info.get("name")
        if isinstance(name, str):
            yield name


def _hosts(system: System, domains: Collection[str]) -> Finding:
    text = file_text(system.hosts_file())
    return not_here(hosts_file.PROBE) if text is None else hosts_file.decide_hosts_file(text, domains)


def _proxy(system: System) -> Finding:
    found = (*proxy.proxies_of_environment(os.environ), *system.proxies())
    return proxy.decide_proxy(found, proxy.tunnels(_interfaces()))


def _interfaces() -> Mapping[str, bool]:
    """Say of every interface whether it is up with an address that reaches beyond its own link."""
    # As above.
    import psutil

    states, addresses = psutil.net_if_stats(), psutil.net_if_addrs()
    return {
        name: state.isup and any(_reaches_out(each.address) for each in addresses.get(name, []))
        for name, state in states.items()
    }


def _reaches_out(address: str) -> bool:
    # macOS keeps utun interfaces with a link-local address for itself; hardware addresses are none of these.
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return not found.is_link_local and not found.is_loopback


def _browsers(system: System) -> Iterator[browsers.Browser]:
    for name, path in system.browsers():
        try:
            changed = path.stat().st_mtime
        except OSError:
            continue
        yield browsers.Browser(name, datetime.fromtimestamp(changed, UTC).date())


def _facts(system: System) -> Finding:
    now = datetime.now().astimezone()
    offset = now.strftime("%z")
    zone = f"UTC{offset[:3]}:{offset[3:]} ({now.tzname()})"
    session = os.environ.get("XDG_SESSION_TYPE") or {"win32": "Windows", "darwin": "Aqua"}.get(sys.platform, "none")
    return facts.decide_facts(system.name(), zone, locale.getlocale()[0] or "C", session)


def _clipboard(board: Clipboard, asked: Asked) -> Finding:
    before = board.read()
    if before is None:
        return unknown(clipboard.PROBE, "clipboard.busy")
    board.write(clipboard.SAMPLE)
    after: str | None = clipboard.SAMPLE
    try:
        end = time.monotonic() + _CLIPBOARD_SECONDS
        while time.monotonic() < end and not asked.token.cancelled:
            time.sleep(_TICK)
        after = board.read()
    finally:
        # Something that was copied meanwhile is newer than what was there before.
        if after == clipboard.SAMPLE or clipboard.is_address(after or ""):
            board.write(before)
    asked.token.check()
    return clipboard.decide_clipboard(after or "")


def installed_extensions(system: System) -> Iterator[extensions.Extension]:
    """List the extensions of every browser found: the first profiles and the newest version of each, read only."""
    for browser, folder in system.profiles():
        for profile in _folders(folder)[:_MOST_PROFILES]:
            found = file_text(profile / "extensions.json")
            for extension_id, name in extensions.firefox_extensions(found or ""):
                yield extensions.Extension(browser, extension_id, name)
            for home in _folders(profile / "Extensions")[:_MOST_EXTENSIONS]:
                for version in _folders(home)[-1:]:
                    yield extensions.Extension(browser, home.name, _manifest_name(version))


def installed_here() -> Iterator[extensions.Extension]:
    """List the extensions on the computer this program runs on."""
    return installed_extensions(this_system())


def _manifest_name(folder: Path) -> str:
    manifest = file_text(folder / "manifest.json", 200_000) or ""
    language = extensions.default_locale(manifest)
    messages = file_text(folder / "_locales" / language / "messages.json", 500_000) if language else None
    return extensions.manifest_name(manifest, messages or "")


def _folders(path: Path) -> list[Path]:
    try:
        return sorted(each for each in path.iterdir() if each.is_dir())
    except OSError:
        return []
