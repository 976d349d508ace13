"""Settings are in force at once, on every page, and erasing can be undone."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel

from app.adapters.mail_programs import MailPrograms
from app.adapters.net.journal import RequestJournal
from app.core.records import Record
from app.core.settings import Settings
from app.ui.navigation import PageId, Place
from app.ui.services import Late
from app.ui.theme.tokens import DARK, LIGHT
from app.ui.widgets.undo_bar import SECONDS, UndoBar
from tests.adapters.net.desks.sending import report
from tests.adapters.test_mail_programs import Computer

PLACES = [Place(page) for page in PageId] + [
    Place(PageId.HELP, "assets-stolen-now"),
    Place(PageId.FLOW, "assets-stolen"),
    Place(PageId.HELP, "password"),
]


@pytest.fixture
def settings(app):
    app.window.go_to(Place(PageId.SETTINGS))
    return app.window.page


def said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place.page}-{place.item_id}")
def test_the_language_changes_at_run_time_on_every_page(app, qtbot, place):
    app.window.go_to(place)
    app.change(language="en")
    qtbot.waitUntil(lambda: app.desk.lang == "en")

    assert app.window.history.current == place
    assert "Independent, not affiliated" in said(app.window)
    assert app.window.rail.findChildren(type(app.window.bar.emergency))[0].accessibleName() == "Home"
    chinese_frame = [words for words in ("独立项目", "首页", "紧急求助") if words in said(app.window)]
    assert chinese_frame == []


def test_qts_own_words_change_too(app, qtbot):
    app.change(language="zh-Hant")
    qtbot.waitUntil(lambda: app.desk.lang == "zh-Hant")

    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)

    assert buttons.buttons()[0].text() == "取消"
    assert QCoreApplication.translate("Action", "Settings") == "設定"
    buttons.deleteLater()


def test_choosing_a_language_on_the_page_keeps_the_page(settings, app, qtbot):
    settings.controls["language"].press("en")
    qtbot.waitUntil(lambda: app.desk.lang == "en")

    assert app.window.history.current.page is PageId.SETTINGS
    assert app.window.page.controls["language"].current == "en"


def test_the_theme_is_in_force_at_once(settings, app, qtbot, bench):
    settings.controls["theme"].press("dark")
    qtbot.waitUntil(lambda: app.desk.tokens.colours == DARK)

    assert QApplication.palette().window().color().name() == DARK.window
    assert bench.store.saved.theme == "dark"
    app.change(theme="light")
    qtbot.waitUntil(lambda: app.desk.tokens.colours == LIGHT)


def test_text_grows_in_steps_up_to_twice(settings, app, qtbot):
    for wanted in (125, 150, 175, 200):
        app.window.page.controls["larger"].click()
        qtbot.waitUntil(lambda wanted=wanted: app.desk.settings.text_scale == wanted)
        QCoreApplication.processEvents()

    assert not app.window.page.controls["larger"].isEnabled()
    assert QApplication.font().pixelSize() == 30


def test_switches_are_kept(settings, bench):
    settings.controls["offline"].click()
    settings.controls["reduce_motion"].click()
    settings.controls["level"].press("full")

    assert bench.store.saved.offline
    assert bench.store.saved.reduce_motion
    assert bench.store.saved.level == "full"


def test_nothing_was_sent_and_the_page_says_so(settings):
    assert "没有从这台电脑发送过任何内容" in said(settings)


@pytest.fixture
def journal(bench):
    kept = RequestJournal()
    bench.services = bench.services.replaced(sent=Late(lambda: kept))
    return kept


def test_every_request_is_listed_with_host_reason_and_size(journal, app):
    journal.end(journal.begin("one.example", "到公开的链上查一笔交易"), 66, 1234)
    journal.end(journal.begin("two.example", "测试"), 5, 0, "net.timeout")
    app.window.go_to(Place(PageId.SETTINGS))

    told = said(app.window.page)
    assert "one.example" in told
    assert "到公开的链上查一笔交易" in told
    assert "有回应  ·  发出 66 字节，读取 1234 字节" in told
    assert "没有结果  ·  发出 5 字节，读取 0 字节" in told
    assert "没有从这台电脑发送过任何内容" not in told


def test_only_the_newest_hundred_requests_are_listed(journal, app):
    for number in range(150):
        journal.begin(f"host-{number}.example", "x")
    app.window.go_to(Place(PageId.SETTINGS))

    told = said(app.window.page)
    assert "host-149.example" in told
    assert "host-50.example" in told
    assert "host-49.example" not in told


# --- the network


def test_every_way_to_the_network_can_be_chosen(settings, bench):
    settings.network.proxy.press("none")
    assert bench.store.saved.proxy == "none"

    settings.network.proxy.press("own")
    assert bench.store.saved.proxy == "none"
    settings.network.address.setText("127.0.0.1:7890")
    settings.network.use.click()
    assert bench.store.saved.proxy == "http://127.0.0.1:7890"

    settings.network.proxy.press("")
    assert bench.store.saved.proxy == ""


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("nonsense", "主机:端口"),
        ("socks5://127.0.0.1:1080", "HTTP 代理"),
        ("http://me:hunter2@proxy.example:8080", "不保存用户名或密码"),
    ],
)
def test_proxy_that_cannot_be_used_is_said_and_changes_nothing(settings, bench, typed, words):
    settings.network.proxy.press("own")
    settings.network.address.setText(typed)
    settings.network.use.click()

    assert words in settings.network.told.text()
    assert bench.store.saved.proxy == ""


def test_password_of_a_proxy_leaves_field_and_log_at_once(settings, bench, caplog):
    settings.network.proxy.press("own")
    settings.network.address.setText("http://me:hunter2@proxy.example:8080")
    settings.network.use.click()

    assert settings.network.address.text() == ""
    assert "hunter2" not in said(settings) + caplog.text + str(bench.store.saved)


def test_secret_typed_as_a_proxy_is_wiped(settings):
    settings.network.proxy.press("own")
    settings.network.address.setText("abandon " * 11 + "about")

    assert settings.network.address.text() == ""
    assert "没有保存" in settings.network.told.text()


def test_login_in_a_file_written_by_hand_is_not_shown(app, bench):
    app.change(proxy="http://me:hunter2@proxy.example:8080")
    app.window.go_to(Place(PageId.SETTINGS))

    assert app.window.page.network.address.text() == "proxy.example:8080"


def test_everybody_who_may_be_asked_is_listed_with_purpose_and_data(settings):
    assert "a.example" not in said(settings)
    settings.network.show_endpoints.click()

    for words in ("Why so.", "Names.", "a.example", "此外"):
        assert words in said(settings)


def test_agreement_can_be_taken_back(app, bench):
    service = bench.checks.service
    consents = service._consents
    bench.services = bench.services.replaced(consents=Late(lambda: consents))
    app.desk.services = bench.services
    service.agree(service.purposes("zh"))
    app.window.go_to(Place(PageId.SETTINGS))
    app.window.page.network.show_endpoints.click()
    assert "你已同意" in said(app.window.page.network)

    app.window.page.network._on_take_back("ask")

    assert consents.granted == {}
    assert len(service.open_purposes(service.specs("zh"))) == 1


# --- what is kept


def test_erasing_asks_once_more_and_return_keeps_everything(settings, bench):
    settings.kept.erase.click()

    assert "无法撤销" in said(settings.kept)
    settings.kept.keep.click()
    assert "无法撤销" not in [label.text() for label in settings.kept.findChildren(QLabel) if label.isVisible()]


def test_erasing_leaves_nothing_of_settings_store_keyring_and_memory(app, qtbot, bench, tmp_path):
    app.change(text_scale=125, offline=True)
    bench.vault.keeping().put(Record("ticket", "t", b"x"))
    bench.services.verify().remember(True)
    app.window.go_to(Place(PageId.SETTINGS))
    qtbot.waitUntil(lambda: app.window.page.kept is not None)
    assert list((tmp_path / "state").iterdir())

    app.window.page.kept.ask()
    app.window.page.kept.sure.click()
    qtbot.waitUntil(lambda: any("已全部清除" in said(bar) for bar in app.window.findChildren(UndoBar)))

    assert list((tmp_path / "state").iterdir()) == []
    assert bench.keyring.kept == {}
    assert bench.store.saved == Settings(first_run_done=True)
    assert not bench.services.verify().remembers
    assert app.window.findChildren(UndoBar)[-1].undo_button.isHidden()


def test_erasing_removes_letters_that_lie_ready_for_a_mail_program(app, qtbot, bench, tmp_path):
    letters = app.desk.services.hand_over()
    letters._programs = MailPrograms(tmp_path, Computer("linux", commands=("thunderbird",)))
    letters.open(report())
    app.window.go_to(Place(PageId.SETTINGS))
    qtbot.waitUntil(lambda: app.window.page.kept is not None)
    assert list((tmp_path / "handed-over").iterdir())

    app.window.page.kept.ask()
    app.window.page.kept.sure.click()
    qtbot.waitUntil(lambda: any("已全部清除" in said(bar) for bar in app.window.findChildren(UndoBar)))

    assert list((tmp_path / "handed-over").iterdir()) == []


def test_keyring_that_cannot_be_reached_is_said_and_the_files_are_gone(app, qtbot, bench, tmp_path):
    bench.vault.keeping().put(Record("ticket", "t", b"x"))
    bench.keyring.refuses = "state.keyring_locked"
    app.window.go_to(Place(PageId.SETTINGS))

    app.window.page.kept.ask()
    app.window.page.kept.sure.click()
    qtbot.waitUntil(
        lambda: any("钥匙串" in said(bar) or "密钥环" in said(bar) for bar in app.window.findChildren(UndoBar))
    )

    assert list((tmp_path / "state").iterdir()) == []


def test_what_is_kept_is_counted_on_request(app, qtbot, bench):
    bench.vault.keeping().put(Record("ticket", "t", b"x"), Record("flow", "f", b"x"), Record("flow", "g", b"x"))
    app.window.go_to(Place(PageId.SETTINGS))
    kept = app.window.page.kept

    kept.look.click()
    qtbot.waitUntil(lambda: "工单：1" in said(kept))

    assert "排查：2" in said(kept)


def test_nothing_kept_asks_no_keyring(settings, qtbot, bench):
    settings.kept.look.click()
    qtbot.waitUntil(lambda: "没有保留别的" in said(settings.kept))

    assert bench.keyring.asked == 0


def test_the_undo_bar_goes_away_by_itself(app):
    app.window.say("x", lambda: None)
    bar = app.window.findChildren(UndoBar)[-1]

    for _ in range(SECONDS):
        bar._on_tick()

    assert bar.isHidden()


def test_a_full_disk_is_said_and_the_choice_is_in_force(settings, app, qtbot, bench):
    bench.store.is_full = True

    settings.controls["theme"].press("dark")
    qtbot.waitUntil(lambda: app.desk.tokens.colours == DARK)

    assert any("没能保存" in said(bar) for bar in app.window.findChildren(UndoBar))


def test_about_names_version_content_and_independence(settings):
    about = said(settings.about)

    for words in ("0.1.0", "2026.11", "GPL-3.0", "独立项目", "5 篇文章"):
        assert words in about
