"""What stands above live checks: what would be sent and to whom, how far they are, what came of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.core.consent import Purpose
from app.core.probe import ONLY_TELL, Finding, ProbeState
from app.ui.theme.tokens import Colours
from app.ui.widgets.long_label import LongLabel
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button, clear, frame, label, row, stack

# As many hosts as can be taken in; the others are named for a click.
_NAMED: Final = 6


class HostNames(QFrame):
    """To whom something would be sent: a few by name, all of them for a click; so the question stays in sight."""

    def __init__(self, hosts: Sequence[str]) -> None:
        super().__init__()
        self._hosts = tuple(hosts)
        shown = self._hosts if len(self._hosts) <= _NAMED + 1 else self._hosts[:_NAMED]
        self._few = LongLabel(self.tr("To: {hosts}").format(hosts=" · ".join(shown)), "small")
        self._inside = stack(self._few, spacing=0)
        self.more = button(self.tr("Show all {count}").format(count=len(hosts)), self.name_all, "link")
        self._inside.addLayout(row(self.more, 1))
        self.setLayout(self._inside)
        # Not before: a widget without a parent would show as a window of its own.
        self.more.setVisible(len(shown) < len(self._hosts))

    def name_all(self) -> None:
        """Name every one of them."""
        whole = LongLabel(self.tr("To: {hosts}").format(hosts=" · ".join(self._hosts)), "small")
        self._inside.replaceWidget(self._few, whole)
        self._few.deleteLater()
        self._few = whole
        self.more.hide()


class ProbeHead(QFrame):
    """The words above a list of checks.

    Signals:
        said: Words for screen readers.
    """

    said = Signal(str)

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._said = ""
        self._inside = stack(spacing=8)
        self.setLayout(self._inside)

    def tell(self, purposes: Sequence[Purpose], *, is_offline: bool) -> None:
        """Say what would be sent and to whom; nothing when there is nothing to agree to."""
        clear(self._inside)
        self._said = ""
        if is_offline:
            words = self.tr(
                "The program is set to stay offline: nothing is sent. What needs the network can be done by hand."
            )
            self._inside.addWidget(Notice(self.tr("Offline"), words, ("offline", self._colours.accent)))
        elif purposes:
            nothing = self.tr("Never a recovery phrase or key, and nothing at all before you agree.")
            self._inside.addWidget(label(self.tr("Before anything is sent"), "heading"))
            self._inside.addWidget(label(nothing, "dim"))
            for purpose in purposes:
                self._inside.addWidget(self._purpose(purpose))

    def show_progress(self, done: int, count: int, findings: Sequence[Finding]) -> None:
        """Say how far the checks are; at the end what came of them."""
        if done == count:
            words = self._summary(findings)
        else:
            words = self.tr("Checking: {done} of {count} done").format(done=done, count=count)
        if words != self._said:
            self._said = words
            clear(self._inside)
            self._inside.addWidget(label(words, "heading"))
            self.said.emit(words)

    def _purpose(self, purpose: Purpose) -> QWidget:
        inner = stack(label(purpose.why, "plain-strong"), label(purpose.sends), spacing=4, margins=(14, 10, 14, 10))
        inner.addWidget(HostNames(purpose.hosts))
        return frame("sunken", inner)

    def _summary(self, findings: Sequence[Finding]) -> str:
        bad = sum(each.state in {ProbeState.BAD, ProbeState.ATTENTION} for each in findings)
        silent = sum(each.state is ProbeState.UNKNOWN for each in findings)
        if bad:
            return self.tr("%n check(s) need a look", "", bad)
        if silent and silent == len(findings):
            return self.tr("No answer was found")
        if silent:
            return self.tr("%n check(s) gave no answer; the others found nothing wrong", "", silent)
        if all(each.probe in ONLY_TELL for each in findings):
            return self.tr("This was found")
        return self.tr("These checks found nothing wrong")
