"""A look at one official site before it is opened: offered, told, run after the person's yes, and its warning."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.network.one_site import warnings
from app.core.probe import Finding, ProbeSpec
from app.services.channels import Doorway
from app.ui.desk import Desk
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import box, button, clear, label, row, stack
from app.ui.widgets.probe_list import ProbeList


class SiteCheck(QWidget):
    """Runs nothing by itself: one press shows what would be sent to whom, the next agrees to it.

    Signals:
        grown: The content takes more room than before.
        begun: A look is under way.
        ended: It ended, with or without a warning.
        insisted: The person read the warning and wants to go there all the same.
    """

    grown = Signal()
    begun = Signal()
    ended = Signal()
    insisted = Signal()

    def __init__(self, doorway: Doorway, desk: Desk) -> None:
        super().__init__()
        self._doorway = doorway
        self._host = doorway.host
        self._specs: tuple[ProbeSpec, ...] = ()
        self._desk = desk
        self.warned: tuple[Finding, ...] = ()
        self.checks: ProbeList | None = None
        self.insist: QPushButton | None = None
        self._layout = stack(spacing=12)
        self.offer = button(
            self.tr("Check this site first"), self.show_checks, drawing=("search", desk.tokens.colours.accent)
        )
        words = label(self.tr("Optional: name, certificate, and where it sends you."), "small")
        line = row(self.offer, words, spacing=12)
        line.setStretch(1, 1)
        self._offered = box(line)
        self._layout.addWidget(self._offered)
        # A warning stands above what it comes from.
        self._result = stack(spacing=0)
        self._layout.addLayout(self._result)
        self.setLayout(self._layout)

    def show_checks(self) -> None:
        """Show what would be looked at, what is sent and to whom."""
        if self.checks is not None:
            return
        self._offered.hide()
        # Made now and not with the sheet: what speaks to the network costs a noticeable moment to load.
        self._specs = self._desk.services.diagnosis().site_specs(self._doorway.url, self._desk.lang)
        self.checks = ProbeList(self._specs, self._desk.services.diagnosis(), self._desk.tokens, lambda _item_id: "")
        self.checks.said.connect(self._desk.announce)
        self.checks.begun.connect(self._on_begun)
        self.checks.finished.connect(self._on_finished)
        self._layout.addWidget(self.checks)
        # Now, and not when Qt comes to it: the focus goes into it.
        self.checks.show()
        self.grown.emit()
        begin = self.checks.agree if self.checks.agree.isVisibleTo(self.checks) else self.checks.check
        begin.setFocus()

    def offer_insisting(self) -> None:
        """Put the second step below the warning: to open the site in spite of it."""
        if self.insist is None and (notice := self._notice()) is not None:
            words = self.tr("Open in spite of this")
            self.insist = button(words, self.insisted.emit, "emergency")
            notice.offer(self.insist)
            self.grown.emit()

    def _notice(self) -> Notice | None:
        found = self.findChildren(Notice, "site-warning")
        return found[-1] if found else None

    def _on_begun(self) -> None:
        clear(self._result)
        self.warned, self.insist = (), None
        self.begun.emit()

    def _on_finished(self, findings: tuple[Finding, ...]) -> None:
        self.warned = warnings(findings)
        if self.warned:
            self._warn()
        self.ended.emit()
        self.grown.emit()

    def _warn(self) -> None:
        known = {spec.id: spec for spec in self._specs}
        said = [known[each.probe].words(each) for each in self.warned]
        strong = self.tr("Better not open {host} now").format(host=self._host)
        text = "\n".join(f"{each.title}\n{each.advice}" for each in said)
        notice = Notice(strong, text, ("warning", self._desk.tokens.colours.danger), "notice-danger")
        notice.setObjectName("site-warning")
        self._result.addWidget(notice)
        notice.show()
        self._desk.announce(f"{strong}\n{text}")
