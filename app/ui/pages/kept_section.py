"""What the program keeps, in the settings: told, counted on request, and erased for good after its own question."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.settings import Settings
from app.ui.desk import Desk
from app.ui.erasing import count_kept, erase_everything
from app.ui.pages.setting_parts import line, section
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button, clear, label, stack


class KeptSection(QWidget):
    """Asks once more before it erases: nothing brings back what a key was thrown away for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        whole, inside = section(self.tr("What is kept"))
        hint = self.tr("Settings, and encrypted what you chose to keep. What you read is not written down unasked.")
        self.look = button(self.tr("Count"), self._on_look)
        inside.addWidget(line(self.tr("Kept on this computer"), hint, self.look))
        self._counted = label("", "small")
        self._counted.hide()
        inside.addWidget(self._counted)
        colours = desk.tokens.colours
        self.erase = button(self.tr("Erase…"), self.ask, drawing=("trash", colours.danger))
        inside.addWidget(line(self.tr("Erase everything this program keeps"), self.tr("Asks once more"), self.erase))
        self._asked: QVBoxLayout = stack(spacing=0)
        inside.addLayout(self._asked)
        self.setLayout(stack(whole, spacing=0))

    def ask(self) -> None:
        """Say what would go, and that nothing brings it back; nothing happens yet."""
        clear(self._asked)
        told = self.tr(
            "Erased are settings, checklist answers, guided checks, watched addresses, reports and drafts, tickets, "
            "what waits to be sent, mail passwords in the keyring, and what you agreed to. Files that you saved "
            "yourself stay."
        )
        drawing = ("warning", self._desk.tokens.colours.danger)
        notice = Notice(self.tr("This cannot be undone"), told, drawing, "notice-danger")
        self.sure = button(self.tr("Erase everything now"), self._on_sure, "emergency")
        self.keep = button(self.tr("Keep it"), self._on_keep)
        notice.offer(self.sure)
        notice.offer(self.keep)
        self._asked.addWidget(notice)
        notice.show()
        # Whoever presses Return without reading keeps it.
        self.keep.setFocus()

    def _on_keep(self) -> None:
        clear(self._asked)
        self.erase.setFocus()

    def _on_sure(self) -> None:
        # The page is made anew while this runs: what comes later knows the desk only.
        desk, words = self._desk, self.tr("Everything this program kept is erased.")
        clear(self._asked)

        def on_erased(_result: None) -> None:
            desk.change(**{**Settings()._asdict(), "first_run_done": True})
            desk.renew()
            desk.offer_undo(words, None)

        desk.tasks.run("erase", lambda _token: erase_everything(desk.services), on_erased)

    def _on_look(self) -> None:
        services = self._desk.services
        self._desk.tasks.run("count-kept", lambda _token: count_kept(services), self._show_counted)

    def _show_counted(self, counted: dict[str, int] | None) -> None:
        words = {
            "checklists": self.tr("checklist answers: {count}"),
            "walks": self.tr("guided checks: {count}"),
            "reports": self.tr("reports and drafts: {count}"),
            "tickets": self.tr("tickets: {count}"),
            "watched": self.tr("watched addresses: {count}"),
            "outbox": self.tr("waiting to be sent or sent: {count}"),
            "gaps": self.tr("notes of missing help: {count}"),
            "verified": self.tr("checked for being official: {count}"),
        }
        parts = [words[group].format(count=count) for group, count in (counted or {}).items()]
        self._counted.setText(" · ".join(parts) or self.tr("Nothing is kept but the settings."))
        self._counted.show()
        self._desk.announce(self._counted.text())
