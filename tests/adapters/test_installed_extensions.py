"""Extensions are found in the profile folders of browsers on three systems, read only and bounded."""

import json
from pathlib import Path

import pytest

from app.adapters.computer.linux import Linux
from app.adapters.computer.macos import MacOS
from app.adapters.computer.probes import installed_extensions
from app.adapters.computer.windows import Windows

OFFICIAL = "mfgccjchihfkkindfppnaooecgfneiii"
FAKE = "abcdefghijklmnopabcdefghijklmnop"
SYSTEMS = {
    "linux": (Linux, ".config/google-chrome", ".mozilla/firefox"),
    "macos": (
        MacOS,
        "Library/Application Support/Google/Chrome",
        "Library/Application Support/Firefox/Profiles",
    ),
    "windows": (Windows, "Local/Google/Chrome/User Data", "Roaming/Mozilla/Firefox/Profiles"),
}


@pytest.fixture(params=SYSTEMS)
def computer(request, tmp_path, monkeypatch):
    make, chrome, firefox = SYSTEMS[request.param]
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "Roaming"))
    return make(), tmp_path / chrome, tmp_path / firefox


def chromium(folder, extension_id, manifest, version="1.0_0", messages=None):
    home = folder / "Default" / "Extensions" / extension_id / version
    home.mkdir(parents=True)
    (home / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    if messages is not None:
        (home / "_locales" / "en").mkdir(parents=True)
        (home / "_locales" / "en" / "messages.json").write_text(json.dumps(messages), "utf-8")


def test_names_and_ids_are_read_and_placeholders_filled(computer):
    system, chrome, firefox = computer
    chromium(chrome, OFFICIAL, {"name": "TokenPocket"})
    placeholder = {"name": "__MSG_appName__", "default_locale": "en"}
    chromium(chrome, FAKE, placeholder, messages={"appname": {"message": "TP Wallet"}})
    profile = firefox / "ab12.default"
    profile.mkdir(parents=True)
    addon = {"type": "extension", "id": "{x}", "defaultLocale": {"name": "TP钱包"}}
    (profile / "extensions.json").write_text(json.dumps({"addons": [addon]}), "utf-8")

    found = {(each.id, each.name) for each in installed_extensions(system)}

    assert found == {(OFFICIAL, "TokenPocket"), (FAKE, "TP Wallet"), ("{x}", "TP钱包")}


def test_damaged_profiles_are_passed_over(computer):
    system, chrome, firefox = computer
    (chrome / "Default" / "Extensions" / FAKE / "1").mkdir(parents=True)
    (chrome / "Default" / "Extensions" / FAKE / "1" / "manifest.json").write_bytes(b"\xff{")
    (firefox / "p").mkdir(parents=True)
    (firefox / "p" / "extensions.json").write_text("[" * 100_000)

    assert [each.name for each in installed_extensions(system)] == [""]


def test_no_browser_gives_nothing(computer):
    assert list(installed_extensions(computer[0])) == []
