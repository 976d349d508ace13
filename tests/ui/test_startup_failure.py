"""A damaged installation is said in words, with the way out."""

from typing import Any

from PySide6.QtWidgets import QMessageBox

from app.core.errors import PackError
from app.ui.startup_failure import EXIT_UNAVAILABLE, tell_startup_failure


def test_a_damaged_pack_is_said_in_the_language_of_the_person(qapp, monkeypatch):
    shown = list[Any]()
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append((box.windowTitle(), box.text())))

    status = tell_startup_failure(PackError("pack.damaged", part="header"), "zh")

    assert status == EXIT_UNAVAILABLE
    assert shown == [("TP 自助无法启动", "帮助内容已损坏，请重新安装程序，你的设置不受影响。")]
