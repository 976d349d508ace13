"""Settings and what this program is. Every choice is in force and kept at once."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.consent import SentRequest
from app.core.settings import Settings
from app.ui.desk import Desk
from app.ui.navigation import Place
from app.ui.pages.about_section import AboutSection
from app.ui.pages.page import Page
from app.ui.widgets.column import Column
from app.ui.widgets.parts import box, button, frame, icon_label, label, row, stack
from app.ui.widgets.segments import Segments
from app.ui.widgets.switch import Switch
from app.ui.widgets.wrap_layout import WrapLayout

_SCALES: Final = (80, 90, 100, 125, 150, 175, 200)
ABOUT: Final = "about"
# As many lines as somebody reads; the newest come first.
_MOST_REQUESTS: Final = 100


class SettingsPage(Page):
    """What a person can choose."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._column = Column(round(desk.tokens.measures.column * 0.84))
        self.controls: dict[str, QWidget] = {}
        self._column.add(label(self.tr("Settings"), "title"))
        self._build_look()
        self._build_reading()
        self._build_privacy()
        self.about = AboutSection(desk)
        self._column.add(self.about)
        self._column.content.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)

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
        section.addWidget(_line(self.tr("Text size"), hint, self._build_scale(now.text_scale)))
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

    def _build_privacy(self) -> None:
        section = self._section(self.tr("Privacy and network"))
        self._switch(
            section,
            "offline",
            (self.tr("Stay offline"), self.tr("Closes the one door this program has to the network")),
            is_on=self._desk.settings.offline,
        )
        section.addWidget(self._request_log())
        erase = button(self.tr("Erase"), self._on_erase, drawing=("trash", self._desk.tokens.colours.danger), tip="")
        self.controls["erase"] = erase
        kept = self.tr(
            "It keeps settings and, encrypted, your checklists and what you asked it to keep. "
            "What you search or read is never written down."
        )
        section.addWidget(_line(self.tr("Erase everything this program keeps"), kept, erase))

    def _request_line(self, entry: SentRequest) -> str:
        size = self.tr("{sent} bytes sent, {received} read").format(sent=entry.sent, received=entry.received)
        at = entry.at[:16].replace("T", " ")
        return f"{at}  ·  {entry.host}  ·  {entry.purpose}  ·  {size}"

    def _request_log(self) -> QWidget:
        colours = self._desk.tokens.colours
        log = self._desk.services.sent
        sent = log().requests() if log is not None else ()
        if not sent:
            head = label(self.tr("Requests made: none"), "plain-strong")
            words = label(self.tr("Nothing has been sent from this computer by this program."), "small")
            return _inset(stack(head, words, spacing=2), "check", colours.good)
        lines = [label(self._request_line(entry), "small", can_select=True) for entry in sent[:_MOST_REQUESTS]]
        head = label(self.tr("Requests made: %n", "", len(sent)), "plain-strong")
        return _inset(stack(head, *lines, spacing=2), "external", colours.accent)

    def _section(self, title: str) -> QVBoxLayout:
        inside = stack(spacing=4, margins=(20, 12, 20, 12))
        self._column.add(box(stack(label(title, "heading"), frame("card", inside), spacing=10, margins=(0, 8, 0, 0))))
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
        section.addWidget(_line(*words, control))

    def _switch(self, section: QVBoxLayout, field: str, words: tuple[str, str], *, is_on: bool) -> None:
        control = Switch(words[0], (self.tr("Off"), self.tr("On")), self._desk.tokens.colours, is_on=is_on)
        control.toggled.connect(partial(self._on_switched, field))
        self.controls[field] = control
        section.addWidget(_line(*words, control))

    def _on_chosen(self, field: str, key: str) -> None:
        self._desk.change(**{field: key})

    def _on_scale(self, at: int) -> None:
        self._desk.change(text_scale=_SCALES[at])

    def _on_switched(self, field: str, is_on: bool) -> None:  # noqa: FBT001 - the shape of Qt's signal
        self._desk.change(**{field: is_on})

    def _on_erase(self) -> None:
        # The page is made anew when the look changes: what comes later knows the desk only.
        desk, words = self._desk, self.tr("Everything this program kept is erased.")
        before = asdict(desk.settings)
        desk.change(**{**asdict(Settings()), "first_run_done": True})
        desk.offer_undo(words, lambda: desk.change(**before))
        checklists, walks = desk.services.checklists, desk.services.walks

        def forget() -> bytes:
            answers = checklists().export() if checklists().has_answers else b""
            checklists().forget()
            if before["keeps_checks"]:
                walks().forget_all()
            return answers

        def on_forgotten(answers: bytes) -> None:
            def bring_back() -> None:
                desk.change(**before)
                desk.tasks.run("erase", lambda _token: checklists().take_in(answers), lambda _count: None)

            if answers:
                desk.offer_undo(words, bring_back)

        desk.tasks.run("erase", lambda _token: forget(), on_forgotten)


def _line(name: str, hint: str, control: QWidget) -> QWidget:
    # One line each where it wraps by itself: the control moves below when the text is large.
    words = stack(label(name, wraps=False), *([label(hint, "small")] if hint else []), spacing=2)
    left = box(words)
    left.setMinimumWidth(min(left.sizeHint().width(), 420))
    return box(WrapLayout(left, control, spacing=12, margins=(0, 8, 0, 8)))


def _inset(words: QVBoxLayout, drawing: str, colour: str) -> QWidget:
    line = row(icon_label(drawing, colour, 20), box(words), spacing=12, margins=(14, 10, 14, 10))
    line.setStretch(1, 1)
    return frame("sunken", line)
