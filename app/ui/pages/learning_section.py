"""What help did not answer, in the settings: noted after a yes only, shown word for word, erased or handed over."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.gaps import Gap, GapKind
from app.ui.desk import Desk
from app.ui.pages.setting_parts import line, section
from app.ui.widgets.parts import button, clear, label, stack
from app.ui.widgets.switch import Switch

_MOST_SHOWN = 50


class LearningSection(QWidget):
    """A switch that is off, and everything that was noted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        whole, inside = section(self.tr("Help that was missing"))
        self.switch = Switch(
            self.tr("Note what help did not answer"),
            (self.tr("Off"), self.tr("On")),
            desk.tokens.colours,
            is_on=desk.settings.learns,
        )
        self.switch.toggled.connect(self._on_switched)
        hint = self.tr(
            "Searches without a result and “Not yet” below articles, encrypted, on this computer only. Nothing is sent."
        )
        inside.addWidget(line(self.tr("Note what help did not answer"), hint, self.switch))
        self.look = button(self.tr("Show"), self.show_noted)
        self.export = button(self.tr("Write a file…"), self._ask)
        self.erase = button(self.tr("Erase the notes"), self._on_erase)
        told = self.tr("The file is yours to hand over, or not.")
        inside.addWidget(line(self.tr("What was noted"), told, self.look, self.export, self.erase))
        self._noted = stack(spacing=4)
        inside.addLayout(self._noted)
        self.setLayout(stack(whole, spacing=0))

    def show_noted(self) -> None:
        """Show every note, word for word."""
        learning = self._desk.services.learning
        self._desk.tasks.run("gaps", lambda _token: learning().listed(), self._show)

    def export_to(self, path: str) -> None:
        """Write the file."""
        learning, words = self._desk.services.learning, self.tr("Written: {count} notes. Nothing was sent.")
        say = self._desk.offer_undo
        self._desk.tasks.run(
            "gaps-export", lambda _token: learning().export(path), lambda count: say(words.format(count=count), None)
        )

    def _on_switched(self, is_on: bool) -> None:  # noqa: FBT001 - the shape of Qt's signal
        self._desk.change(learns=is_on)

    def _ask(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Write a file"), "help-gaps.json", "*.json")
        if path:
            self.export_to(path)

    def _on_erase(self) -> None:
        learning = self._desk.services.learning

        def job(_token: object) -> tuple[Gap, ...]:
            learning().erase()
            return learning().listed()

        self._desk.tasks.run(self._desk.own_name("gaps"), job, self._show)

    def _show(self, gaps: tuple[Gap, ...]) -> None:
        clear(self._noted)
        for gap in gaps[:_MOST_SHOWN]:
            self._noted.addWidget(self._line(gap))
        if not gaps:
            self._noted.addWidget(label(self.tr("Nothing is noted."), "small"))
        self._desk.announce(self.tr("Notes: {count}").format(count=len(gaps)))

    def _line(self, gap: Gap) -> QWidget:
        title = gap.text
        if gap.kind is GapKind.NOT_YET:
            title = self.tr("Not yet: {title}").format(title=self._desk.services.help.title(gap.text, self._desk.lang))
        forget = button(self.tr("Delete"), lambda: self._forget(gap.id), "link")
        return line(title, f"{gap.count}× · {gap.day}", forget)

    def _forget(self, gap_id: str) -> None:
        learning = self._desk.services.learning

        def job(_token: object) -> tuple[Gap, ...]:
            learning().forget(gap_id)
            return learning().listed()

        self._desk.tasks.run(self._desk.own_name("gaps"), job, self._show)
