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

# Minutes, so that only what hangs fails by them.
pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.display,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 and AT-SPI are Linux's"),
]


@pytest.fixture
def display():
    # Without -noreset the server starts anew when a client is the last to leave, and refuses the next one meanwhile.
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as number:
        name = f":{number.readline().strip()}"
    yield name
    server.terminate()
    server.wait(60)


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


@pytest.mark.parametrize("words", [(), ("--minimized",)], ids=["usual", "minimized"])
def test_window_opens_on_x11_and_says_when_it_is_ready(environment, words):
    """Minimized nothing is ever drawn there; what waits for the first paint begins all the same."""
    done = subprocess.run(
        [sys.executable, "main.py", "--quit-when-ready", *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        timeout=300,
        check=False,
    )

    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout.decode().splitlines()[-1])["ready_ms"] > 0


# Whichever of the two ends first; the program has to be there until it is told to end (128 + SIGTERM).
READ = f"""
"{sys.executable}" main.py & program=$!
"{SYSTEM_PYTHON}" tests/e2e/window_probe.py "$1" "$2" & reader=$!
wait -n $program $reader
kill $program; wait $program; ended=$?
[ $ended = 143 ] || {{ echo "the window ended with $ended while it was read" >&2; kill $reader; exit 1; }}
wait $reader
"""


@pytest.fixture
def seen(environment):
    """What a screen reader reads: at first, with results for a question, and on every page."""
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", READ, "reading", "转账一直打包中", "打包中"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout.decode().splitlines()[-1])


def test_a_screen_reader_user_can_search_and_see_every_page_and_every_control_has_a_name(seen):
    rows = [row for rows in (seen["before"], seen["after"], *seen["pages"].values()) for row in rows]
    nameless = [row for row in rows if row[0] in NAMED_ROLES and row[3] and not row[1].strip()]
    results = [name for role, name, _, showing in seen["after"] if role == "list item" and showing]

    assert seen["application"] == "TP Self-Help"
    assert seen["field"].strip()
    assert nameless == []
    assert any("打包中" in name for name in results[:3])
    assert {"首页", "帮助", "排查", "验真", "联系官方", "设置"} <= set(seen["pages"])
    assert len({json.dumps(page) for page in seen["pages"].values()}) == len(seen["pages"]), "each shows its own"
