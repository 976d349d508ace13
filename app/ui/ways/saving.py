"""Writing a report to a file of the person's choice, whichever way it is meant for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from app.core.report.report import Report
from app.ui.desk import Desk
from app.ui.tasks import CancelToken


def save_report(desk: Desk, report: Report, path: str, on_saved: Callable[[str], None]) -> None:
    """Write a report; the ending says as what (``DeliveryService.save``). Told afterwards: the name of the file."""
    delivery = desk.services.delivery

    def job(token: CancelToken) -> str:
        token.check()
        delivery().save(report, path)
        return PurePath(path).name

    desk.tasks.run("report-save", job, on_saved)
