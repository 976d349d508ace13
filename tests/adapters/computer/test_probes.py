"""This computer is read within bounds and left as it was found; what cannot be read is unknown."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.adapters.computer.linux import Linux
from app.adapters.computer.macos import MacOS
from app.adapters.computer.probes import computer_probes
from app.adapters.computer.reading import command_output, file_bytes, file_text
from app.adapters.computer.system import this_system
from app.adapters.computer.windows import Windows
from app.core.cancel import CancelToken
from app.core.computer.clipboard import SAMPLE
from app.core.errors import Cancelled
from app.core.probe import ProbeSpec
from app.core.probe_run import Asked

SPEC = ProbeSpec("p", "P", "", "", "", (), "", {})


class Board:
    """A clipboard; ``change`` says what something else makes of a text put there."""

    def __init__(self, held, change=lambda text: text):
        self.held = held
        self.change = change
        self.written = []

    def read(self):
        return self.held

    def write(self, text):
        self.written.append(text)
        self.held = self.change(text)


class Bare(Linux):
    """A system that has nothing, except what a test gives it."""

    def __init__(self, folder):
        self.folder = folder

    def hosts_file(self):
        return self.folder / "hosts"

    def browsers(self):
        return [("Chrome", self.folder / "chrome"), ("Firefox", self.folder / "nothing")]

    def profiles(self):
        return [("Chrome", self.folder / "chrome-data"), ("Firefox", self.folder / "firefox")]


def run(probe_id, system, board=None, token=None):
    probes = computer_probes(system, ["tokenpocket.pro"], ["a" * 32], board)
    return probes[probe_id].run(Asked(SPEC, None, token or CancelToken()))


@pytest.fixture(autouse=True)
def short_wait(monkeypatch):
    monkeypatch.setattr("app.adapters.computer.probes._CLIPBOARD_SECONDS", 0.1)


def test_clipboard_is_tested_and_restored():
    board = Board("my own text")

    found = run("clipboard-swap", Linux(), board)

    assert found.code == "clipboard.kept"
    assert board.held == "my own text"
    assert board.written == [SAMPLE, "my own text"]


def test_swapped_address_is_found_and_the_text_restored():
    board = Board("my own text", lambda text: "0x" + "de" * 20 if text == SAMPLE else text)

    found = run("clipboard-swap", Linux(), board)

    assert (found.code, board.held) == ("clipboard.swapped", "my own text")
    assert "my own text" not in str(found)


def test_text_that_was_copied_meanwhile_is_left_alone():
    board = Board("before", lambda text: "copied by the person")

    found = run("clipboard-swap", Linux(), board)

    assert (found.code, board.held) == ("clipboard.other", "copied by the person")


def test_picture_on_the_clipboard_is_left_alone():
    board = Board(None)

    assert run("clipboard-swap", Linux(), board).code == "clipboard.busy"
    assert board.written == []


def test_clipboard_is_restored_when_the_test_is_stopped():
    board, token = Board("my own text"), CancelToken()
    token.cancelled = True

    with pytest.raises(Cancelled):
        run("clipboard-swap", Linux(), board, token)

    assert board.held == "my own text"


def test_no_clipboard_no_test():
    assert "clipboard-swap" not in computer_probes(Linux(), [], [], None)


def test_hosts_file_of_the_system_is_read(tmp_path):
    (tmp_path / "hosts").write_text("6.6.6.6 tokenpocket.pro\n")

    assert run("hosts-file", Bare(tmp_path)).code == "hosts.redirected"
    assert run("hosts-file", Bare(tmp_path / "gone")).code == "probe.not_here"


def test_age_of_a_browser_is_that_of_its_file(tmp_path):
    (tmp_path / "chrome").write_text("")
    os.utime(tmp_path / "chrome", (0, datetime(2024, 1, 1, tzinfo=UTC).timestamp()))

    found = run("browser-updates", Bare(tmp_path))

    assert (found.code, found.evidence[0].value) == ("browsers.old", "2024-01-01")


def test_extensions_of_both_families_are_found(tmp_path):
    version = tmp_path / "chrome-data" / "Profile 1" / "Extensions" / ("b" * 32) / "1.0_0"
    (version / "_locales" / "en").mkdir(parents=True)
    (version / "manifest.json").write_text('{"name": "__MSG_n__", "default_locale": "en"}')
    (version / "_locales" / "en" / "messages.json").write_text('{"n": {"message": "TokenPocket"}}')

    found = run("wallet-extensions", Bare(tmp_path))

    assert found.code == "extensions.unlisted"
    assert (found.evidence[0].source, found.evidence[0].value) == ("Chrome", "b" * 32)


def test_every_probe_of_this_computer_answers_here():
    for probe_id, probe in computer_probes(this_system(), ["tokenpocket.pro"], [], None).items():
        assert probe.run(Asked(SPEC, None, CancelToken())).probe == probe_id


@pytest.mark.skipif(sys.platform == "win32", reason="commands of other systems")
@pytest.mark.parametrize("system", [Windows(), MacOS(), Linux()], ids=["windows", "macos", "linux"])
def test_programs_that_are_not_there_leave_it_unknown_and_raise_nothing(system, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("SystemRoot", str(tmp_path))

    assert system.name()
    assert list(system.proxies()) == []
    assert system.disk().is_on is None
    assert system.lock().seconds is None
    assert all(isinstance(path, Path) for _, path in (*system.browsers(), *system.profiles()))


def test_command_that_hangs_is_stopped():
    assert (
        command_output([sys.executable, "-c", "print(1, flush=True); input(); import time; time.sleep(60)"], 0.5)
        is not None
    )


def test_command_that_writes_without_end_is_stopped():
    text = command_output([sys.executable, "-c", "while True: print('x' * 1000)"], 20)

    assert text is not None
    assert len(text) <= 2 * 1024 * 1024


def test_command_that_leaves_a_child_behind_is_stopped_with_it():
    script = "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)']); print('x', flush=True)"

    assert command_output([sys.executable, "-c", script], 1.0) is not None


def test_missing_command_is_none():
    assert command_output(["no-such-program-here"]) is None
    assert command_output(["\x00"]) is None


def test_only_the_end_of_a_large_file_is_read(tmp_path):
    (tmp_path / "log").write_bytes(b"old" * 100 + b"new")

    assert file_bytes(tmp_path / "log", 3) == b"new"
    assert file_bytes(tmp_path) is None
    assert file_text(tmp_path / "gone") is None
    assert file_bytes(Path("\x00")) is None
