"""Settings and what this program is. Every choice is in force and kept at once."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.navigation import Place
from app.ui.pages.about_section import AboutSection
from app.ui.pages.along_section import AlongSection
from app.ui.pages.kept_section import KeptSection
from app.ui.pages.learning_section import LearningSection
from app.ui.pages.network_section import NetworkSection
from app.ui.pages.page import Page
from app.ui.pages.setting_parts import line, section
from app.ui.widgets.column import Column
from app.ui.widgets.parts import box, button, label, row
from app.ui.widgets.segments import Segments
from app.ui.widgets.switch import Switch

_SCALES: Final = (80, 90, 100, 125, 150, 175, 200)
ABOUT: Final = "about"


class SettingsPage(Page):
    """What a person can choose."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._column = Column(round(desk.tokens.measures.column * 0.84))
        self.controls: dict[str, QWidget] = {}
        self._column.add(label(self.tr("Settings"), "title"))
        self._build_look()
        self._build_reading()
        self.network = NetworkSection(desk)
        self._column.add(self.network)
        self.controls["offline"] = self.network.offline
        self.learning = LearningSection(desk)
        self._column.add(self.learning)
        self.kept = KeptSection(desk)
        self._column.add(self.kept)
        self.along = AlongSection(desk)
        self._column.add(self.along)
        self.about = AboutSection(desk)
        self._column.add(self.about)
        self._column.content.addStretch(1)
        self.setLayout(row(self._column))

    def title(self) -> str:
        """Give the words for the title bar."""
        return self.tr("Settings")

    def show_place(self, place: Place) -> None:
        """Show the page, or its part about this program."""
        if place.item_id == ABOUT:
            self._column.ensureWidgetVisible(self.about, 0, self.about.height())

    def memory(self) -> dict[str, Any]:
        """Keep where the page is scrolled to."""
        return {"top": self._column.verticalScrollBar().value()}

    def recall(self, memory: dict[str, Any]) -> None:
        """Scroll there again."""
        self._column.verticalScrollBar().setValue(int(memory.get("top", 0)))

    def _build_look(self) -> None:
        now = self._desk.settings
        languages = (
            ("", self.tr("Like the system")),
            ("zh", "简体中文"),
            ("zh-Hant", "繁體中文"),
            ("en", "English"),
        )
        themes = (("system", self.tr("Like the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        section = self._section(self.tr("Language and look"))
        self._choice(section, "language", (self.tr("Language"), ""), languages, now.language)
        self._choice(section, "theme", (self.tr("Colours"), ""), themes, now.theme)
        hint = self.tr("Also in an article: Ctrl + and Ctrl −")
        section.addWidget(line(self.tr("Text size"), hint, self._build_scale(now.text_scale)))
        self._switch(
            section,
            "reduce_motion",
            (self.tr("Less motion"), self.tr("Nothing slides or fades")),
            is_on=now.reduce_motion,
        )

    def _build_scale(self, scale: int) -> QWidget:
        colour = self._desk.tokens.colours.text_dim
        at = _SCALES.index(scale) if scale in _SCALES else _SCALES.index(100)
        smaller = button("", partial(self._on_scale, at - 1), drawing=("minus", colour), tip=self.tr("Smaller text"))
        larger = button("", partial(self._on_scale, at + 1), drawing=("plus", colour), tip=self.tr("Larger text"))
        smaller.setEnabled(at > 0)
        larger.setEnabled(at + 1 < len(_SCALES))
        self.controls.update({"smaller": smaller, "larger": larger})
        return box(row(smaller, label(f"{scale}%", "strong", wraps=False), larger, spacing=12))

    def _build_reading(self) -> None:
        levels = (("short", self.tr("Short first")), ("full", self.tr("In full")))
        section = self._section(self.tr("Reading"))
        hint = self.tr("Short: the few steps that matter. In full: with the reasons.")
        self._choice(section, "level", (self.tr("Wording of articles"), hint), levels, self._desk.settings.level)

    def _section(self, title: str) -> QVBoxLayout:
        whole, inside = section(title)
        self._column.add(whole)
        return inside

    def _choice(
        self,
        section: QVBoxLayout,
        field: str,
        words: tuple[str, str],
        choices: tuple[tuple[str, str], ...] | list[tuple[str, str]],
        current: str,
    ) -> None:
        control = Segments(words[0], choices, current)
        control.chosen.connect(partial(self._on_chosen, field))
        self.controls[field] = control
        section.addWidget(line(*words, control))

    def _switch(self, section: QVBoxLayout, field: str, words: tuple[str, str], *, is_on: bool) -> None:
        control = Switch(words[0], (self.tr("Off"), self.tr("On")), self._desk.tokens.colours, is_on=is_on)
        control.toggled.connect(partial(self._on_switched, field))
        self.controls[field] = control
        section.addWidget(line(*words, control))

    def _on_chosen(self, field: str, key: str) -> None:
        self._desk.change(**{field: key})

    def _on_scale(self, at: int) -> None:
        self._desk.change(text_scale=_SCALES[at])

    def _on_switched(self, field: str, is_on: bool) -> None:  # noqa: FBT001 - the shape of Qt's signal
        self._desk.change(**{field: is_on})
