"""Settings of three systems are read from what they print; what they do not tell stays unknown."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.computer.disk import decide_disk, read_bitlocker, read_filevault, read_lsblk
from app.core.computer.facts import decide_facts, windows_name
from app.core.computer.firewall import decide_firewall, read_linux_firewall, read_macos_firewall, read_windows_firewall
from app.core.computer.screen_lock import (
    decide_lock,
    read_gnome_lock,
    read_kde_lock,
    read_macos_lock,
    read_windows_lock,
)
from app.core.computer.updates import (
    Updates,
    decide_updates,
    read_apt_history,
    read_macos_updates,
    read_pacman_log,
    read_rpm_times,
    read_windows_updates,
)
from tests.core.computer import recorded

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("read", "text", "code"),
    [
        (read_bitlocker, "1\r\n", "disk.encrypted"),
        (read_bitlocker, "2\r\n", "disk.plain"),
        (read_bitlocker, "3\r\n", "disk.plain"),
        (read_bitlocker, "5\r\n", "disk.plain"),
        (read_bitlocker, "\r\n", "probe.not_here"),
        (read_bitlocker, "New-Object : Cannot create the COM object", "probe.not_here"),
        (read_filevault, "FileVault is On.\n", "disk.encrypted"),
        (read_filevault, "FileVault is Off.\n", "disk.plain"),
        (read_filevault, "FileVault is On.\nEncryption in progress: Percent completed = 12.5\n", "disk.plain"),
        (read_filevault, "", "probe.not_here"),
        (read_lsblk, recorded.LSBLK_LUKS, "disk.encrypted"),
        (read_lsblk, recorded.LSBLK_PLAIN, "disk.plain"),
        (read_lsblk, '{"blockdevices": []}', "probe.not_here"),
        (read_lsblk, "lsblk: unknown column", "probe.not_here"),
        (read_lsblk, "[" * 100_000, "probe.not_here"),
    ],
)
def test_disk_encryption_is_read(read, text, code):
    assert decide_disk(read(text)).code == code


@pytest.mark.parametrize(
    ("lock", "code", "minutes"),
    [
        (read_windows_lock(recorded.REG_DESKTOP, recorded.REG_MISSING), "lock.on", 10),
        (read_windows_lock(recorded.REG_DESKTOP_UNSET, recorded.REG_POLICY), "lock.on", 15),
        (read_windows_lock(recorded.REG_DESKTOP.replace("600", "3600"), ""), "lock.late", 60),
        (read_windows_lock(recorded.REG_DESKTOP_UNSET, recorded.REG_MISSING), "probe.not_here", None),
        (read_macos_lock(recorded.SYSADMINCTL, "1200\n", recorded.PMSET), "lock.on", 15),
        (read_macos_lock(recorded.SYSADMINCTL.replace("300 seconds", "immediate"), "300", ""), "lock.on", 5),
        (
            read_macos_lock(recorded.SYSADMINCTL.replace("delay is 300 seconds", "is off"), "", recorded.PMSET),
            "lock.off",
            None,
        ),
        (read_macos_lock(recorded.SYSADMINCTL, "0", " displaysleep 0\n"), "lock.off", None),
        (read_macos_lock("sysadminctl: command not found", "", ""), "probe.not_here", None),
        (read_gnome_lock(recorded.GNOME_LOCK), "lock.on", 6),
        (read_gnome_lock(recorded.GNOME_LOCK.replace("lock-enabled true", "lock-enabled false")), "lock.off", None),
        (read_gnome_lock(recorded.GNOME_LOCK.replace("uint32 300", "uint32 0")), "lock.off", None),
        (read_gnome_lock("No such schema"), "probe.not_here", None),
        (read_kde_lock(recorded.KDE_LOCK), "lock.late", 20),
        (read_kde_lock(""), "lock.on", 5),
        (read_kde_lock("[Daemon]\nAutolock=false\n"), "lock.off", None),
    ],
)
def test_screen_lock_is_read(lock, code, minutes):
    found = decide_lock(lock)

    assert (found.code, found.facts.get("minutes")) == (code, minutes)


@pytest.mark.parametrize(
    ("wall", "code"),
    [
        (read_windows_firewall({"public": recorded.REG_PROFILE, "private": recorded.REG_PROFILE}), "firewall.on"),
        (
            read_windows_firewall(
                {"public": recorded.REG_PROFILE, "private": recorded.REG_PROFILE.replace("0x1", "0x0")}
            ),
            "firewall.off",
        ),
        (read_windows_firewall({"public": recorded.REG_MISSING}), "probe.not_here"),
        (read_macos_firewall("Firewall is enabled. (State = 1) \n"), "firewall.on"),
        (
            read_macos_firewall("Firewall is blocking all non-essential incoming connections. (State = 2)\n"),
            "firewall.on",
        ),
        (read_macos_firewall("Firewall is disabled. (State = 0)\n"), "firewall.off"),
        (read_macos_firewall(""), "probe.not_here"),
        (
            read_linux_firewall("active\ninactive\ninactive\n", "# /etc/ufw/ufw.conf\nENABLED=yes\nLOGLEVEL=low\n"),
            "firewall.on",
        ),
        (read_linux_firewall("active\ninactive\ninactive\n", "ENABLED=no\n"), "firewall.off"),
        (read_linux_firewall("inactive\nactive\ninactive\n", None), "firewall.on"),
        (read_linux_firewall("inactive\ninactive\ninactive\n", None), "probe.not_here"),
        (read_linux_firewall("", None), "probe.not_here"),
    ],
)
def test_firewall_is_read(wall, code):
    assert decide_firewall(wall).code == code


@pytest.mark.parametrize(
    ("found", "code", "fact"),
    [
        (read_windows_updates("2026-11-12T03:04:05\r\n"), "updates.recent", {"days": 12}),
        (read_windows_updates("2026-07-01T03:04:05\r\n"), "updates.old", {"days": 146}),
        (read_windows_updates("1601-01-01T00:00:00\r\n"), "probe.not_here", {}),
        (read_windows_updates("You cannot call a method on a null-valued expression."), "probe.not_here", {}),
        (read_macos_updates(b"", recorded.INSTALL_HISTORY), "updates.recent", {"days": 14}),
        (read_macos_updates(recorded.SOFTWARE_UPDATE, recorded.INSTALL_HISTORY), "updates.waiting", {"count": 2}),
        (read_macos_updates(recorded.PLIST_BOMB, recorded.PLIST_BOMB), "probe.not_here", {}),
        (read_macos_updates(b"bplist00\xff\xff", b"<plist"), "probe.not_here", {}),
        (read_apt_history(recorded.APT_HISTORY), "updates.recent", {"days": 23}),
        (read_apt_history(""), "probe.not_here", {}),
        (read_pacman_log(recorded.PACMAN_LOG), "updates.recent", {"days": 6}),
        (read_rpm_times("1763000000\n1790000000\ngarbage\n99999999999999999999\n"), "updates.old", {"days": 64}),
        (Updates(date(2026, 12, 1)), "updates.recent", {"days": 0}),
    ],
)
def test_updates_are_read(found, code, fact):
    told = decide_updates(found, TODAY)

    assert (told.code, told.facts) == (code, fact)


def test_windows_eleven_is_named_by_its_build():
    assert windows_name("10", "10.0.26100") == "Windows 11 (10.0.26100)"
    assert windows_name("10", "10.0.19045") == "Windows 10 (10.0.19045)"
    assert windows_name("8.1", "6.3.9600") == "Windows 8.1 (6.3.9600)"


def test_facts_of_the_computer_are_told():
    assert decide_facts("Debian", "UTC+08:00", "zh_CN", "x11").facts["zone"] == "UTC+08:00"


READERS = [
    read_bitlocker,
    read_filevault,
    read_lsblk,
    read_gnome_lock,
    read_kde_lock,
    read_macos_firewall,
    read_apt_history,
    read_pacman_log,
    read_rpm_times,
    read_windows_updates,
    lambda text: read_windows_lock(text, text),
    lambda text: read_macos_lock(text, text, text),
    lambda text: read_linux_firewall(text, text),
    lambda text: read_macos_updates(text.encode(), text.encode()),
]


@given(st.text())
def test_any_text_is_read_without_an_error(text):
    assert all(read(text) is not None for read in READERS)
