"""A bug is told once, with a report that holds nothing of the person."""

from typing import Any

from PySide6.QtGui import QGuiApplication

from app.ui.crash import CrashDialog, CrashGuard, report_text

FOLDER = "/home" + "/someone/"
SECRET = "abandon " * 11 + "about"


def broken(value):
    raise ValueError(value)


def caught(value):
    try:
        broken(value)
    except ValueError as error:
        return error


def test_the_report_names_kind_and_place_but_no_values():
    report = report_text(caught(f"{FOLDER}{SECRET}"))

    assert "ValueError" in report
    assert "test_crash.py" in report
    assert "abandon" not in report
    assert FOLDER not in report


def test_the_same_fault_is_shown_once(capsys):
    shown = list[Any]()
    guard = CrashGuard(shown.append)
    error = caught("x")
    for _ in range(3):
        guard.caught(ValueError, error, error.__traceback__)

    assert len(shown) == 1


def test_the_dialog_copies_and_saves_exactly_what_it_shows(qtbot, tmp_path):
    dialog = CrashDialog("the report")
    qtbot.addWidget(dialog)

    dialog.copy()
    dialog._write(tmp_path / "report.txt")
    dialog._write(tmp_path / "no" / "report.txt")

    assert QGuiApplication.clipboard().text() == "the report"
    assert (tmp_path / "report.txt").read_text() == "the report"
