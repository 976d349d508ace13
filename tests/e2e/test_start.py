"""What the window must not load before its first paint; each of these was a tenth of the start."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
START = """
import builtins, json, sys
plain = builtins.__import__
from app.bootstrap import main
from app.ui.plain_import import load_qt
load_qt()
from PySide6 import QtCore, QtGui
from app.ui.window_app import WindowApp
def ready(app, began, *, visits_all=False):
    loaded = {name.partition(".")[0] for name in sys.modules} | set(sys.modules)
    made = sorted({*vars(QtCore), *vars(QtGui)})
    print(json.dumps({"loaded": sorted(loaded), "made": made, "plain": builtins.__import__ is plain}))
    app._qt.quit()
WindowApp.leave_when_ready = ready
sys.exit(main(["--quit-when-ready"]))
"""


@pytest.fixture(scope="module")
def at_ready(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    (home / "settings.json").write_text(json.dumps({"language": "zh", "first_run_done": True}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TPSELFHELP_HOME": str(home)},
        capture_output=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    "module",
    [
        "dataclasses",
        "msgspec",
        "app.cli",
        "app.adapters.index",
        "app.core.guard.engine",
        "app.core.hits",
        "app.core.flow",
        "app.core.secrets",
    ],
)
def test_first_paint_needs_no(at_ready, module):
    assert module not in at_ready["loaded"]


def test_first_paint_makes_no_job_but_help_and_settings(at_ready):
    jobs = {name for name in at_ready["loaded"] if name.startswith("app.services.")}
    assert jobs == {"app.services.help", "app.services.settings"}


# Qt makes a class when it is first named. ``Qt`` is its enumerations; the others come with keys, clicks and pictures.
@pytest.mark.parametrize(
    "name", ["Qt", "QEnterEvent", "QFile", "QImage", "QKeyEvent", "QKeySequence", "QMouseEvent", "QUrl"]
)
def test_first_paint_names_no_class_of_qt_that_comes_later(at_ready, name):
    assert "QIcon" in at_ready["made"]
    assert name not in at_ready["made"]


def test_qt_leaves_import_as_it_was(at_ready):
    assert at_ready["plain"]


def test_qt_still_replaces_import():
    """When this fails, ``app/ui/plain_import.py`` can go."""
    script = "import builtins; plain = builtins.__import__; import PySide6.QtCore; print(builtins.__import__ is plain)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=240, check=True)

    assert done.stdout.strip() == b"False"
