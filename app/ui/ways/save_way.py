"""Saving a report as a file: always possible, offline too."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.ways.saving import save_report
from app.ui.ways.way_card import WayCard, WayLook
from app.ui.widgets.parts import box, button, label, stack
from app.ui.widgets.wrap_layout import WrapLayout


class SaveWay(WayCard):
    """Text alone, or everything in one file."""

    def __init__(self, desk: Desk, gate: KeyGate) -> None:
        name, told = self.tr("Save as a file"), self.tr("To hand over yourself, now or later")
        super().__init__(WayLook(name, told, "save"), desk, gate, self._build_choices)

    def save_to(self, path: str) -> None:
        """Write the report; what is written is what was previewed."""
        save_report(self._desk, self._given(), path, self._on_saved)

    def _build_choices(self) -> QVBoxLayout:
        whole = button(self.tr("Everything in one file (.zip)…"), partial(self._ask, "zip"), "primary")
        text = button(self.tr("Text only (.txt)…"), partial(self._ask, "txt"))
        line = WrapLayout(whole, text)
        line.is_spread = False
        told = self.tr("The text and report.json with every picture. Some forms take only .txt and .png.")
        return stack(label(told, "small"), box(line), spacing=8)

    def _ask(self, ending: str) -> None:
        name = f"{self._given().id}.{ending}"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), name, f"*.{ending}")
        if path:
            self.save_to(path)

    def _on_saved(self, name: str) -> None:
        self.handed_over.emit("", self.tr("Saved as {name}. Nothing was sent.").format(name=name))
