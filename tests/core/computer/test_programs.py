"""Programs, hosts file, clipboard, proxies, extensions and versions: what is found, and what is no proof."""

import json
from datetime import date

import pytest

from app.core.computer.browsers import Browser, decide_browsers
from app.core.computer.clipboard import SAMPLE, decide_clipboard
from app.core.computer.extensions import (
    Extension,
    decide_extensions,
    default_locale,
    firefox_extensions,
    manifest_name,
)
from app.core.computer.hosts_file import decide_hosts_file
from app.core.computer.proxy import (
    decide_proxy,
    place_of,
    proxies_of_environment,
    proxies_of_gsettings,
    proxies_of_registry,
    proxies_of_scutil,
    tunnels,
)
from app.core.computer.remote_control import decide_remote_control
from app.core.computer.wallet_version import decide_version
from app.core.probe import ListedVersion, ProbeState
from tests.core.computer import recorded

OFFICIAL = ("tokenpocket.pro", "tpwallet.io")
TODAY = date(2026, 11, 24)
VERSIONS = (ListedVersion("android", "2.3.5", "2024-11-12"), ListedVersion("android", "2.4.7", "2025-04-23"))
ID = "mfgccjchihfkkindfppnaooecgfneiii"


@pytest.mark.parametrize(
    "name",
    ["AnyDesk.exe", "anydesk", "TeamViewer_Service.exe", "TeamViewer", "ToDesk.exe", "SunloginClient.exe", "rustdesk", "RustDesk",
     "remoting_host.exe", "chrome-remote-desktop-host", "RemotePCService.exe", "parsecd", "GameViewer.exe"],
)  # fmt: skip
def test_running_remote_control_program_needs_a_look_and_is_no_proof(name):
    found = decide_remote_control(["explorer.exe", name])

    assert (found.code, found.state) == ("remote.running", ProbeState.ATTENTION)
    assert found.evidence[0].value == name


def test_other_programs_are_no_remote_control():
    assert decide_remote_control(["chrome.exe", "Team.exe", "todesktop", "", "x" * 10_000]).code == "remote.none"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("", "hosts.clean"),
        ("# 1.2.3.4 tokenpocket.pro", "hosts.clean"),
        ("1.2.3.4 nottokenpocket.pro tokenpocket.pro.evil.example", "hosts.clean"),
        ("1.2.3.4 tokenpocket.pro", "hosts.redirected"),
        ("1.2.3.4\tHELP.TokenPocket.pro. # x", "hosts.redirected"),
        ("fe80::1%lo0 www.tpwallet.io", "hosts.redirected"),
        ("0.0.0.0 tokenpocket.pro", "hosts.blocked"),
        ("127.0.0.1 a.b tokenpocket.pro", "hosts.blocked"),
        (":: tpwallet.io", "hosts.blocked"),
        ("0.0.0.0 tokenpocket.pro\n9.9.9.9 tpwallet.io", "hosts.redirected"),
    ],
)
def test_official_names_in_the_hosts_file_are_found(line, code):
    assert decide_hosts_file(f"{recorded.HOSTS}{line}\n", OFFICIAL).code == code


@pytest.mark.parametrize(
    ("read", "code"),
    [
        (SAMPLE, "clipboard.kept"),
        ("0x" + "ab" * 20, "clipboard.swapped"),
        ("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "clipboard.swapped"),
        (SAMPLE.lower(), "clipboard.swapped"),
        ("meet me at noon", "clipboard.other"),
        ("", "clipboard.other"),
    ],
)
def test_sample_address_tells_of_a_hijacker(read, code):
    assert decide_clipboard(read).code == code


def test_proxies_are_read_from_every_place_without_their_passwords():
    environment = list(proxies_of_environment({"HTTPS_PROXY": "http://me:hunter2@10.0.0.2:8080", "NO_PROXY": "*"}))

    assert [each.value for each in environment] == ["10.0.0.2:8080"]
    assert [each.value for each in proxies_of_registry(recorded.REG_INTERNET)] == [
        "127.0.0.1:7890",
        "127.0.0.1:7890",
        "wpad.corp.example",
    ]
    assert [each.value for each in proxies_of_scutil(recorded.SCUTIL)] == ["127.0.0.1:8888", "pac.example"]
    assert [each.value for each in proxies_of_gsettings(recorded.GSETTINGS_PROXY)] == ["10.0.0.1:3128"]


def test_proxy_that_is_switched_off_counts_as_none():
    assert list(proxies_of_registry(recorded.REG_INTERNET.replace("0x1", "0x0").replace("AutoConfigURL", "Old"))) == []
    assert list(proxies_of_gsettings(recorded.GSETTINGS_PROXY.replace("'manual'", "'none'"))) == []
    assert decide_proxy([], []).code == "proxy.none"


@pytest.mark.parametrize("address", ["", "  ", "http://[::1", "http://a:99999999/", "\ud800"])
def test_odd_proxy_address_is_no_error(address):
    assert place_of(address) in {"", "\ud800"}


def test_only_tunnels_that_are_up_count():
    interfaces = {
        "eth0": True,
        "tun0": True,
        "wg0": False,
        "utun3": True,
        "WireGuard Tunnel": True,
        "lo": True,
        "tunnel-x": False,
    }

    assert tunnels(interfaces) == ["tun0", "utun3", "WireGuard Tunnel"]
    assert decide_proxy([], ["tun0"]).facts == {"names": "tun0"}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("2.4.7", "version.listed"), ("v2.4.7 (24070)", "version.listed"), ("2.4.7.0", "version.listed"), ("2.3.5", "version.older"),
        ("1.9", "version.older"), ("2.10.0", "version.newer"), ("", "version.not_given"), ("  ", "version.not_given"),
        ("two", "version.malformed"), ("2", "version.malformed"), ("1." * 5000, "version.malformed"), ("2.4.7 ٣", "version.malformed"),
    ],
)  # fmt: skip
def test_typed_version_is_placed_on_the_dated_list(typed, code):
    assert decide_version(typed, VERSIONS).code == code


def test_no_version_number_is_called_genuine():
    assert decide_version("9.9.9", VERSIONS).state is ProbeState.UNKNOWN


def test_old_browser_is_told_with_its_age():
    found = decide_browsers([Browser("Chrome", date(2026, 11, 20)), Browser("Firefox", date(2026, 1, 1))], TODAY)

    assert (found.code, found.facts) == ("browsers.old", {"names": "Firefox", "days": 327})
    assert decide_browsers([Browser("Chrome", date(2026, 11, 20))], TODAY).code == "browsers.recent"
    assert decide_browsers([], TODAY).code == "browsers.none"


def test_extension_is_judged_by_its_id_not_by_its_name():
    genuine, fake = Extension("Chrome", ID, "TokenPocket"), Extension("Edge", "a" * 32, "TP Wallet Pro")
    stranger = Extension("Chrome", "b" * 32, "Token price pocket")

    assert decide_extensions([genuine, stranger], [ID]).code == "extensions.official"
    assert decide_extensions([genuine, fake], [ID]).code == "extensions.unlisted"
    assert decide_extensions([stranger], [ID]).code == "extensions.none"


def test_names_of_extensions_are_read_from_both_families():
    assert manifest_name(recorded.MANIFEST, recorded.MESSAGES) == "TokenPocket | Crypto Wallet"
    assert default_locale(recorded.MANIFEST) == "en"
    assert list(firefox_extensions(recorded.FIREFOX)) == [("tp@fake.example", "TP Wallet")]


@pytest.mark.parametrize(
    "text", ["", "[]", "{", "null", "[" * 90_000, json.dumps({"name": 5, "addons": {}, "default_locale": "../../etc"})]
)
def test_damaged_manifest_is_no_error(text):
    assert manifest_name(text, text) == ""
    assert default_locale(text) == ""
    assert list(firefox_extensions(text)) == []
