"""What tests of the report page have in common."""

from app.core.report.report import ASKED, FieldId
from app.ui.navigation import PageId, Place

PHRASE = "abandon " * 11 + "about"
TYPED = {
    FieldId.SUMMARY: "点确认后转账显示“失败”",
    FieldId.STEPS: "打开资产页，点转账，填地址，点确认",
    FieldId.DETAILS: "昨天有人自称客服，让我把币转到他给的地址",
    FieldId.WHEN: "2026-11-24 18:05",
    FieldId.WISH: "请告诉我结果",
}


def begin(app, qtbot, kind, prefill=None):
    """Go to a new report and wait until it can be written."""
    app.desk.prefill = prefill
    app.window.go_to(Place(PageId.REPORT))
    before = app.window.page.work.composed
    app.window.go_to(Place(PageId.REPORT, f"new-{kind}"))
    page = app.window.page
    qtbot.waitUntil(lambda: page.work.composed is not before and not app.tasks.is_busy)
    return page


def fill(page, kind):
    """Type what a report of this kind needs."""
    for name in ASKED[kind]:
        if name in TYPED:
            page.compose.fields[name].put(TYPED[name])


def settled(app, qtbot):
    """Have everything taken up that was typed."""
    app.window.page.work.take_up()
    qtbot.waitUntil(lambda: not app.tasks.is_busy)


def previewed(app, qtbot):
    """Press for the preview, and give the text that it shows."""
    page = app.window.page
    page.compose.preview.click()
    qtbot.waitUntil(lambda: page._shown is vars(page).get("preview"))
    return page.preview.text.toPlainText()
