"""The file of an app shows that the app is genuine only if the vendor's signature or hash proves it."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from app.core.checklist import Demo
from app.core.verify.file_judge import FileJudge
from app.core.verify.genuine_apps import GenuineApps
from app.ui.pages.demo_card import DemoCard
from tests.core.apk.apk_writer import PACKAGE, apk, identity
from tests.ui.small_verdicts import FakeJudge


@pytest.fixture
def card(app, qtbot, monkeypatch):
    judge = FileJudge(FakeJudge(), GenuineApps({PACKAGE: (identity().fingerprint,)}, ()))
    monkeypatch.setattr(app.desk.services.file_check(), "_judge", lambda: judge)
    made = DemoCard(Demo.GENUINE_APP, app.desk)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def drop(card, app, qtbot, tmp_path):
    """Drop a file on the card and give the codes of what was shown."""

    def act(data, name="wallet.apk"):
        seen = list[str]()
        card.shown.connect(seen.append)
        file = tmp_path / name
        if data is not None:
            file.write_bytes(data)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file))])
        event = QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        card.file.dropEvent(event)
        qtbot.waitUntil(lambda: not app.tasks.is_busy)
        return seen

    return act


def test_a_dropped_file_with_the_vendors_signature_shows_it(drop):
    assert drop(apk()) == ["genuine-app"]


def test_a_repackaged_file_is_refused_in_strong_words(drop, card):
    assert drop(apk(identity("Somebody else"))) == []
    assert "别安装" in card.said.text()


def test_a_file_of_another_kind_is_no_app(drop, card):
    assert drop(b"https://www.tokenpocket.pro", "notes.txt") == []
    assert "不是安装包" in card.said.text()


def test_a_file_that_is_gone_is_said_and_does_not_stay_being_read(drop, card):
    assert drop(None) == []
    assert "正在" not in card.said.text()


def test_a_chosen_file_is_judged_like_a_dropped_one(card, app, qtbot, tmp_path, monkeypatch):
    (tmp_path / "a.apk").write_bytes(apk())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(tmp_path / "a.apk"), ""))

    with qtbot.waitSignal(card.shown):
        card.file.choose.click()
