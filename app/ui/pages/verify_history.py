"""What was checked before: off unless asked for, in memory, and on this computer after a second yes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.cancel import CancelToken
from app.core.verify.checked import Checked
from app.services.kept_verdicts import KeptVerdict
from app.ui.desk import Desk
from app.ui.pages.host_marks import printable
from app.ui.pages.key_gate import KeyGate
from app.ui.pages.verdict_words import LOOKS
from app.ui.platform import spoken_date
from app.ui.widgets.card_button import LinkButton
from app.ui.widgets.parts import button, clear, label, row, stack, with_role
from app.ui.widgets.switch import Switch

_LONGEST_NAME = 60


class VerifyHistory(QFrame):
    """Remembers, keeps and forgets.

    Signals:
        recent_chosen: A ``Checked`` to show again.
        text_chosen: A text to check anew.
    """

    recent_chosen = Signal(object)
    text_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        with_role(self, "card")
        self._desk = desk
        self._recent = stack(spacing=2)
        service = desk.services.verify()
        if desk.settings.keeps_verdicts and not service.remembers:
            service.remember(True)
        name = self.tr("Remember what I check")
        words = (self.tr("Off"), self.tr("On"))
        self.keeper = Switch(name, words, desk.tokens.colours, is_on=service.remembers)
        self.keeper.toggled.connect(self._on_remember)
        self._note = label("", "small")
        self.gate = KeyGate(desk)
        self.keep = button(self.tr("Keep it on this computer"), self._on_keep, "link")
        self.show_kept = button(self.tr("Show what was kept"), self._on_show, "link")
        self._build_layout(name)
        self.refresh()

    def _build_layout(self, name: str) -> None:
        told = stack(label(name, "strong"), self._note, spacing=2)
        head = row(spacing=16)
        head.addLayout(told, 1)
        head.addWidget(self.keeper)
        body: QVBoxLayout = stack(spacing=8, margins=(20, 14, 20, 14))
        body.addLayout(head)
        body.addLayout(row(self.keep, self.show_kept, 1))
        body.addWidget(self.gate)
        body.addLayout(self._recent)
        self.setLayout(body)

    def refresh(self) -> None:
        """Show what was checked by now."""
        is_kept, remembers = self._desk.settings.keeps_verdicts, self._desk.services.verify().remembers
        self.keep.setVisible(remembers and not is_kept)
        self.show_kept.setVisible(is_kept)
        if is_kept:
            words = self.tr("Kept on this computer, encrypted; possible keys masked. Switching off erases everything.")
        else:
            words = self.tr(
                "Only in memory: it is gone when this program closes. Switching off forgets everything at once."
            )
        self._note.setText(words)
        clear(self._recent)
        for checked in self._desk.services.verify().recent:
            self._recent.addWidget(self._entry(checked))

    def note(self, checked: Checked) -> None:
        """Keep one more answer, where the person asked for that."""
        kept = self._desk.services.kept_verdicts
        if self._desk.settings.keeps_verdicts:
            self.gate.run(
                self._desk.own_name("keep-verdict"), lambda _token: kept().keep(checked), lambda _nothing: None
            )

    def _entry(self, checked: Checked) -> QWidget:
        title = printable(checked.name or checked.assessment.text)[:_LONGEST_NAME]
        link = self._link(title, checked.assessment.top.verdict.value)
        link.clicked.connect(partial(self._on_recent, checked))
        return link

    def _link(self, title: str, verdict: str) -> LinkButton:
        drawing, _, colour = next(look for each, look in LOOKS.items() if each.value == verdict)
        return LinkButton(title, (drawing, getattr(self._desk.tokens.colours, colour)))

    def _on_recent(self, checked: Checked) -> None:
        self.recent_chosen.emit(checked)

    def _on_text(self, text: str) -> None:
        self.text_chosen.emit(text)

    def _on_keep(self) -> None:
        kept, recent = self._desk.services.kept_verdicts, self._desk.services.verify().recent

        def job(_token: CancelToken) -> bool:
            kept().keep(*reversed(recent))
            return kept().lasts

        def on_kept(lasts: bool) -> None:  # noqa: FBT001 - the result of a job
            if lasts:
                self._desk.change(keeps_verdicts=True)
            self.refresh()

        self.gate.run("keep-verdicts", job, on_kept)

    def _on_show(self) -> None:
        kept = self._desk.services.kept_verdicts
        self.gate.run("list-verdicts", lambda _token: kept().listing(), self._show_kept)

    def _show_kept(self, verdicts: tuple[KeptVerdict, ...]) -> None:
        clear(self._recent)
        for each in verdicts:
            when = spoken_date(each.at[:10], self._desk.lang)
            link = self._link(f"{printable(each.name or each.text)[:_LONGEST_NAME]}  ·  {when}", each.verdict.value)
            # A file is not here any more; only its answer is.
            link.setEnabled(not each.name)
            link.clicked.connect(partial(self._on_text, each.text))
            self._recent.addWidget(link)
        if not verdicts:
            self._recent.addWidget(label(self.tr("Nothing is kept yet."), "small"))

    def _on_remember(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._desk.services.verify().remember(wanted)
        if not wanted and self._desk.settings.keeps_verdicts:
            kept = self._desk.services.kept_verdicts
            self._desk.change(keeps_verdicts=False)
            self.gate.run("forget-verdicts", lambda _token: kept().forget_all(), lambda _nothing: None)
        self.refresh()
