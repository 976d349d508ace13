"""The real window on a real X display, as a screen reader meets it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"
NAMED_ROLES = {
    "push button",
    "check box",
    "text",
    "entry",
    "combo box",
    "list item",
    "radio button",
    "page tab",
    "toggle button",
}

pytestmark = [
    pytest.mark.display,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 and AT-SPI are Linux's"),
]


@pytest.fixture
def display():
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as number:
        name = f":{number.readline().strip()}"
    yield name
    server.terminate()
    server.wait(10)


@pytest.fixture
def environment(display, tmp_path):
    (tmp_path / "settings.json").write_text(json.dumps({"language": "zh", "first_run_done": True}), encoding="utf-8")
    (tmp_path / "run").mkdir(mode=0o700)
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "WAYLAND", "DBUS", "XDG_"))}
    return kept | {
        "DISPLAY": display,
        "TPSELFHELP_HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LANG": "C.UTF-8",
    }


def test_window_opens_on_x11_and_says_when_it_is_ready(environment):
    done = subprocess.run(
        [sys.executable, "main.py", "--quit-when-ready"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout.decode().splitlines()[-1])["ready_ms"] > 0


def test_a_screen_reader_user_can_search_and_every_control_has_a_name(environment):
    script = (
        f'"{sys.executable}" main.py & program=$!; '
        f'"{SYSTEM_PYTHON}" tests/e2e/window_probe.py "转账一直打包中"; status=$?; kill $program; exit $status'
    )
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    seen = json.loads(done.stdout.decode().splitlines()[-1])

    nameless = [
        row for row in seen["before"] + seen["after"] if row[0] in NAMED_ROLES and row[3] and not row[1].strip()
    ]
    results = [name for role, name, _, showing in seen["after"] if role == "list item" and showing]
    assert seen["application"] == "TP Self-Help"
    assert seen["field"].strip()
    assert nameless == []
    assert any("打包中" in name for name in results[:3])
