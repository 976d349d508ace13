"""Everything that goes with a report, as a list with a switch for each part of the diagnostics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.help import Lang
from app.core.report import paper
from app.core.report.report import WALK, Report, Section
from app.core.report.words import field_words, section_words
from app.ui.desk import Desk
from app.ui.pages.age_words import looked_at_words
from app.ui.pages.article_words import LANGUAGE_NAMES
from app.ui.report_pictures import thumbnail
from app.ui.widgets.parts import box, clear, label, row, stack, with_role
from app.ui.widgets.segments import Segments
from app.ui.widgets.switch import Switch

_KIB: Final = 1024


class ReportSections(QFrame):
    """The tree beside the preview.

    Signals:
        switched: Id of a section, and whether it goes along.
        reader_chosen: The ``Lang`` of whoever reads the report.
    """

    switched = Signal(str, bool)
    reader_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.switches: dict[str, Switch] = {}
        readers = [lang for lang in Lang if lang in {Lang.ZH, Lang.EN, desk.lang}]
        names = [(lang.value, LANGUAGE_NAMES[lang]) for lang in readers]
        self.reader = Segments(self.tr("Language of the reader"), names, Lang.ZH.value)
        self.reader.chosen.connect(self._on_reader)
        self._weight = label("", "small")
        self._digest = label("", "small", can_select=True)
        self._written, self._facts, self._files = stack(spacing=6), stack(spacing=6), stack(spacing=6)
        cards: list[QWidget] = [
            self._card(self.tr("Language of the reader"), self._alone(self.reader)),
            self._card(self.tr("Your words"), self._written),
            self._card(self.tr("Diagnostics"), self._facts),
        ]
        self._files_card = self._card(self.tr("Pictures"), self._files)
        cards += [self._files_card, self._card(self.tr("Size"), stack(self._weight, self._digest, spacing=4))]
        self.setLayout(stack(*cards, spacing=12))

    def show_report(self, whole: Report, shown: Report, looked_at: Mapping[str, str], *, is_new: bool) -> None:
        """List the parts.

        Args:
            whole: With every section.
            shown: As it goes.
            looked_at: When the findings of a section were found, by its id: UTC, ISO 8601.
            is_new: False when only a switch was changed: then the switches stay, and the focus on them.
        """
        text = paper.text(shown).encode()
        size = len(text) + sum(len(each.data) for each in shown.attachments)
        self._weight.setText(self.tr("{size} in all").format(size=weight(size)))
        self._digest.setText(self.tr("SHA-256 {digest}").format(digest=_apart(paper.digest(shown))))
        self.reader.choose(shown.lang.value)
        if not is_new:
            return
        for part in (self._written, self._facts, self._files):
            clear(part)
        for name, value in whole.values.items():
            self._written.addWidget(self._line(field_words(name, self._desk.lang), weight(len(value.encode()))))
        if whole.tried:
            self._written.addWidget(self._line(self.tr("Already tried"), str(len(whole.tried))))
        self._fill_facts(whole, {each.id for each in shown.sections}, looked_at)
        for each in whole.attachments:
            small = label("", wraps=False)
            small.setPixmap(thumbnail(each.data))
            small.setAccessibleName(each.name)
            self._files.addWidget(box(stack(self._line(each.name, weight(len(each.data))), small, spacing=4)))
        self._files_card.setVisible(bool(whole.attachments))

    def _fill_facts(self, whole: Report, on: set[str], looked_at: Mapping[str, str]) -> None:
        self.switches = {}
        for section in whole.sections:
            name = self._name(section)
            words = (self.tr("off"), self.tr("on"))
            switch = Switch(name, words, self._desk.tokens.colours, is_on=section.id in on)
            switch.toggled.connect(partial(self._on_switched, section.id))
            self.switches[section.id] = switch
            masked = sum(section.masked.values())
            told = self.tr("%n line(s)", "", len(section.lines))
            if masked:
                told = f"{told} · " + self.tr("%n place(s) masked", "", masked)
            if section.id in looked_at:
                told = f"{told} · {looked_at_words(looked_at[section.id], datetime.now(UTC))}"
            names = box(stack(label(name), label(told, "small"), spacing=0))
            line = row(names, switch, spacing=8)
            line.setStretch(0, 1)
            self._facts.addWidget(box(line))

    def _name(self, section: Section) -> str:
        """Name a section; a guided check beside the report's own by its title."""
        name = section_words(section.id, self._desk.lang)
        return f"{name}: {section.lines[0][0]}" if section.id.startswith(WALK) else name

    def _line(self, name: str, told: str) -> QWidget:
        line = row(label(name), label(told, "small", wraps=False), spacing=8)
        line.setStretch(0, 1)
        return box(line)

    def _alone(self, part: QWidget) -> QVBoxLayout:
        return stack(part)

    def _card(self, heading: str, inner: QVBoxLayout) -> QWidget:
        layout = stack(label(heading, "plain-strong"), spacing=8, margins=(16, 12, 16, 12))
        layout.addLayout(inner)
        made = with_role(QFrame(), "card")
        made.setLayout(layout)
        return made

    def _on_switched(self, section_id: str, is_on: bool) -> None:  # noqa: FBT001 - the signal's
        self.switched.emit(section_id, is_on)

    def _on_reader(self, lang: str) -> None:
        self.reader_chosen.emit(Lang(lang))


def weight(size: int) -> str:
    """Say how large something is.

    Args:
        size: In bytes.
    """
    return f"{size} B" if size < _KIB else f"{size / _KIB:.1f} KiB"


def _apart(digest: str) -> str:
    """Break a digest so that it fits beside the report."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
