"""Render the pages of a report: chosen, written, previewed, sent; as screenshots.py renders all others.

Run it so::

    QT_QPA_PLATFORM=offscreen python packaging/report_screenshots.py FOLDER [--only WORD] [--look zh-light-100]
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import screen_samples
import screenshots
from PySide6.QtCore import QRect

from app.core.flow import Question
from app.core.outbox import Entry, OutboxState
from app.core.probe import Finding, ProbeState
from app.core.report.prefill import Prefill
from app.core.report.report import Attachment, FieldId, ReportKind
from app.ui.dialogs.picture_sheet import PictureSheet
from app.ui.navigation import PageId, Place
from app.ui.report_pictures import plain_picture, written

STUCK = {
    FieldId.SUMMARY: "转账一直打包中 · 费用偏低，在排队",
    FieldId.STEPS: "打开资产页，点 USDT，点转账，填对方地址和 100，点确认",
    FieldId.CHAIN: "TRON",
    FieldId.VERSION: "2.11.3",
}


class ReportPhotographer(screenshots.Photographer):
    """Takes the pictures of one language, theme and size."""

    def take_all(self, only: str) -> None:
        """Visit every step of a report and keep what it looks like."""
        shots: dict[str, Callable[[], object]] = {
            "report-start": lambda: self._go(PageId.REPORT),
            "report-vague": self._vague,
            "report-filled": self._filled,
            "report-refused": self._refused,
            "report-preview": self._previewed,
            "report-checks": self._checked,
            "report-looked": self._looked,
            "report-pictures": self._pictures,
            "report-ways": self._ways,
            "report-account": lambda: self._open_way(1),
            "report-unknown": self._unknown,
            "report-handed": self._handed,
            "report-official": lambda: self._open_way(2),
            "report-public": lambda: self._open_way(4),
        }
        for name, visit in shots.items():
            if only in name:
                visit()
                self._keep(name, self._app.window)
        if only in "report-picture-editor":
            sheet = self._cover()
            self._keep("report-picture-editor", sheet)
            sheet.deleteLater()
        self._app.close()

    def _begin(self, prefill: Prefill) -> Any:
        self._app.desk.prefill = prefill
        self._app.window.go_to(Place(PageId.REPORT, f"new-{prefill.kind}"))
        page: Any = self._app.window.page
        self._settle()
        return page

    def _settle(self) -> None:
        self._wait(lambda: False, 400)
        self._wait(lambda: not self._app.tasks.is_busy, 20_000)
        self._wait(lambda: False, 400)

    def _vague(self) -> None:
        page = self._begin(Prefill(ReportKind.PROBLEM))
        page.compose.fields[FieldId.SUMMARY].put("钱包用不了")
        self._settle()

    def _filled(self) -> None:
        self._begin(Prefill(ReportKind.PROBLEM, STUCK, tried=("转账一直“打包中”怎么办？",)))

    def _refused(self) -> None:
        page = self._begin(Prefill(ReportKind.INCIDENT))
        page.compose.fields[FieldId.DETAILS].put(screen_samples.SECRET)
        self._settle()

    def _previewed(self) -> Any:
        page = self._begin(Prefill(ReportKind.PROBLEM, STUCK))
        page.compose.fields[FieldId.WHEN].put("2026-11-26 09:30")
        page.compose.preview.click()
        self._settle()
        return page

    def _checked(self) -> None:
        page = self._previewed()
        page.preview.adders["checks"].click()
        self._settle()
        page.preview.ensureWidgetVisible(page.preview.checks)

    def _looked(self) -> None:
        """What was found three hours ago and another guided check, before the person looks again."""
        session = self._app.desk.services.flows().resume("network-problem", self._app.desk.lang)
        if isinstance(asked := session.walk.current, Question) and asked.options:
            session.answer(asked.id, asked.options[0].id)
        at = (datetime.now(UTC) - timedelta(hours=3)).isoformat(timespec="seconds")
        found = (
            Finding("clock-skew", "clock.right", ProbeState.GOOD, {"seconds": 1}, at=at),
            Finding("hosts-file", "hosts.clean", ProbeState.GOOD, at=at),
        )
        page = self._begin(Prefill(ReportKind.PROBLEM, STUCK | {FieldId.WHEN: "2026-11-26 18:05"}, findings=found))
        page.compose.preview.click()
        self._settle()
        page.preview.ensureWidgetVisible(page.preview.adders["checks"])

    def _pictures(self) -> None:
        page = self._begin(Prefill(ReportKind.PROBLEM, STUCK))
        shown = plain_picture(self._app.window.grab().toImage())
        pictures = tuple(Attachment(f"picture-{number}.png", written(shown)) for number in (1, 2))
        page.compose.shots.show_pictures(pictures)
        self._settle()
        page.compose.ensureWidgetVisible(page.compose.shots)

    def _cover(self) -> PictureSheet:
        self._begin(Prefill(ReportKind.PROBLEM, STUCK))
        sheet = PictureSheet(plain_picture(self._app.window.grab().toImage()), self._app.desk, self._app.window)
        sheet.show()
        sheet.editor.cover(QRect(260, 320, 300, 40))
        sheet.editor.cover(QRect(880, 90, 220, 60))
        self._settle()
        return sheet

    def _ways(self) -> Any:
        page = self._previewed()
        page.preview.send.click()
        self._settle()
        return page

    def _unknown(self) -> None:
        page = self._ways()
        card = page.ways.cards[1]
        card.open()
        card.form.address.setText("someone@qq.com")
        entry = Entry(page.work.under_way.report.id, "smtp:x", "", "", OutboxState.UNKNOWN, code="net.timeout")
        card.show_entry(entry)
        self._settle()
        page.ways.ensureWidgetVisible(card.go_ahead)

    def _handed(self) -> None:
        page = self._ways()
        page.ways.cards[0].handed_over.emit("email-support", "report.eml")
        self._settle()

    def _open_way(self, number: int) -> None:
        card = self._ways().ways.cards[number]
        card.open()
        if number == 1:
            card.form.address.setText("someone@qq.com")
        self._settle()


if __name__ == "__main__":
    screenshots.Photographer = ReportPhotographer  # type: ignore[misc]
    sys.exit(screenshots.main())
