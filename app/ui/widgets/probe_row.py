"""One live check as a line: waiting, running, or what it found and what to do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.probe import ONLY_TELL, Finding, FoundWords, ProbeSpec, ProbeState
from app.core.probe_run import Stage, Step
from app.ui.theme.tokens import Colours
from app.ui.widgets.card_button import LinkButton
from app.ui.widgets.parts import box, button, clear, icon_label, label, row, stack, with_role

_LOOKS: Final = {
    ProbeState.GOOD: ("check", "good", "badge-good"),
    ProbeState.UNKNOWN: ("unclear", "text_dim", "badge-dim"),
    ProbeState.ATTENTION: ("warning", "warn", "badge-warn"),
    ProbeState.BAD: ("blocked", "danger", "badge-danger"),
}
_LONGEST: Final = 200
_NAMED: Final = 6


class ProbeRow(QFrame):
    """Shows one step of a run. Icon, word and colour always together.

    Signals:
        item_requested: The id of an article or flow to read.
    """

    item_requested = Signal(str)

    def __init__(self, spec: ProbeSpec, colours: Colours, titles: Callable[[str], str]) -> None:
        """Args:
        titles: Gives the title of an item by id; empty for one that is not there.
        """
        super().__init__()
        with_role(self, "row")
        self.spec = spec
        self._colours = colours
        self._titles = titles
        self._details: list[QWidget] = []
        self.links: dict[str, LinkButton] = {}
        self._icon = QVBoxLayout()
        self._icon.setContentsMargins(0, 2, 0, 0)
        self._status = label("", "small", wraps=False)
        self._title = label(spec.title, "strong")
        self._body = stack(spacing=4)
        self._build_layout()
        self.show_step(Step(spec, Stage.WAITING))

    @property
    def status(self) -> str:
        """The word beside the title."""
        return self._status.text()

    def show_step(self, step: Step) -> None:
        """Show how far the check is."""
        clear(self._body)
        self._details, self.links = [], {}
        if step.finding is None:
            self._show_before(is_running=step.stage is Stage.RUNNING)
        else:
            self._show_finding(step.finding)

    def show_left_out(self) -> None:
        """Show that the others ran without this one."""
        self._say(self.tr("Not checked"), "small")

    def _build_layout(self) -> None:
        head = row(self._title, self._status, spacing=12)
        head.setStretch(0, 1)
        words = stack(spacing=4)
        words.addLayout(head)
        words.addLayout(self._body)
        layout = row(spacing=12, margins=(4, 12, 4, 12))
        layout.addLayout(self._icon)
        layout.addLayout(words, 1)
        self.setLayout(layout)

    def _show_before(self, *, is_running: bool) -> None:
        self._draw("clock", self._colours.accent if is_running else self._colours.text_dim)
        self._say(self.tr("Checking…") if is_running else "", "small")
        self._body.addWidget(label(self.spec.reads, "dim"))
        if self.spec.sends:
            self._body.addWidget(label(self.tr("Sends to: {hosts}").format(hosts=self._hosts()), "small"))
        else:
            self._body.addWidget(label(self.tr("Sends nothing."), "small"))
        self.setAccessibleName(". ".join(filter(None, (self.spec.title, self.status, self.spec.reads))))

    def _show_finding(self, finding: Finding) -> None:
        words = self.spec.words(finding)
        drawing, colour, look = _LOOKS[finding.state]
        self._draw(drawing, getattr(self._colours, colour))
        self._say(self._state_word(finding.state), look)
        self._body.addWidget(label(words.title[:_LONGEST]))
        if words.advice:
            self._body.addWidget(label(words.advice, "dim"))
        if finding.state is ProbeState.UNKNOWN:
            self._body.addWidget(label(self.tr("By hand: {how}").format(how=self.spec.manual), "dim"))
        if finding.state is not ProbeState.GOOD:
            self._add_links(words)
        if finding.evidence or finding.state is not ProbeState.UNKNOWN:
            self._add_details(finding)
        self.setAccessibleName(f"{self.spec.title}. {self.status}. {words.title}. {words.advice}")

    def _add_links(self, words: FoundWords) -> None:
        for item_id, drawing in (*((each, "article") for each in words.articles), (words.flow, "flow")):
            title = self._titles(item_id) if item_id else ""
            if title:
                link = LinkButton(title, (drawing, self._colours.accent))
                link.clicked.connect(partial(self._on_link, item_id))
                self.links[item_id] = link
                self._body.addWidget(link)

    def _add_details(self, finding: Finding) -> None:
        lines = [f"{each.source} · {each.field} · {each.value}"[:_LONGEST] for each in finding.evidence]
        took = self.tr("Took {seconds} s").format(seconds=f"{finding.took_ms / 1000:.1f}")
        inner = stack(spacing=2, margins=(0, 4, 0, 4))
        for line in (*lines, *([took] if finding.took_ms else [])):
            inner.addWidget(label(line, "small", can_select=True))
        if finding.state is not ProbeState.UNKNOWN:
            inner.addWidget(label(self.tr("By hand: {how}").format(how=self.spec.manual), "small"))
        shown = box(inner)
        shown.hide()
        self._details = [shown]
        self.details = button(self.tr("What was read"), self._on_details, "link")
        self._body.addLayout(row(self.details, 1))
        self._body.addWidget(shown)

    def _on_details(self) -> None:
        for each in self._details:
            each.setVisible(each.isHidden())

    def _on_link(self, item_id: str) -> None:
        self.item_requested.emit(item_id)

    def _draw(self, drawing: str, colour: str) -> None:
        clear(self._icon)
        self._icon.addWidget(icon_label(drawing, colour, 20), 0, Qt.AlignmentFlag.AlignTop)
        self._icon.addStretch(1)

    def _say(self, word: str, look: str) -> None:
        self._status.setText(word)
        with_role(self._status, look)
        # A style sheet reads the role when the look is polished.
        self._status.style().unpolish(self._status)
        self._status.style().polish(self._status)

    def _hosts(self) -> str:
        """Name a few; all of them stand where the person is asked to agree."""
        named, more = self.spec.hosts[:_NAMED], len(self.spec.hosts) - _NAMED
        joined = " · ".join(named)
        return self.tr("{hosts} and {count} more").format(hosts=joined, count=more) if more > 0 else joined

    def _state_word(self, state: ProbeState) -> str:
        if state is ProbeState.GOOD and self.spec.id in ONLY_TELL:
            return self.tr("Found")
        return {
            ProbeState.GOOD: self.tr("Good"),
            ProbeState.UNKNOWN: self.tr("Unknown"),
            ProbeState.ATTENTION: self.tr("Look at this"),
            ProbeState.BAD: self.tr("Wrong"),
        }[state]
