"""What this program is, which content it carries, and whose work it stands on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.version import VERSION
from app.ui.desk import Desk
from app.ui.platform import days_since, spoken_date
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import frame, label, row, stack

# Part, licence. Names and licences are not translated.
_PARTS: Final = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("Python", "PSF-2.0"),
    ("APSW, SQLite, SQLite3 Multiple Ciphers", "any-OSI · Public Domain · MIT"),
    ("msgspec", "BSD-3-Clause"),
    ("platformdirs", "MIT"),
    ("httpx", "BSD-3-Clause"),
    ("keyring", "MIT"),
)
_OWN_LICENCE: Final = "GPL-3.0-or-later"


class AboutSection(QWidget):
    """The part of the settings that explains the program itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        info = desk.services.help.info()
        independent = Notice(
            self.tr("Independent"),
            self.tr("Not made, checked or endorsed by TokenPocket / TP Wallet. It cannot reach your wallet or coins."),
            ("info", desk.tokens.colours.accent),
        )
        days = days_since(info.built)
        said = (
            self.tr("{version}, built {date}, %n day(s) old", "", days) if days else self.tr("{version}, built today")
        )
        built = said.format(version=info.content_version, date=spoken_date(info.built, desk.lang))
        facts = (
            (self.tr("Program"), VERSION),
            (self.tr("Help content"), built),
            (self.tr("Holds"), self._counts(info.counts)),
            (self.tr("Licence"), _OWN_LICENCE),
            (self.tr("Qt"), qVersion()),
        )
        inside = stack(spacing=8, margins=(20, 16, 20, 16))
        for name, text in facts:
            inside.addLayout(self._fact(name, text))
        parts = stack(label(self.tr("Made with"), "plain-strong"), spacing=4, margins=(0, 8, 0, 0))
        for name, licence in _PARTS:
            parts.addLayout(self._fact(name, licence, "small"))
        inside.addLayout(parts)
        title = label(self.tr("About this program"), "heading")
        self.setLayout(stack(title, independent, frame("card", inside), spacing=10, margins=(0, 8, 0, 0)))

    def _counts(self, counts: dict[str, int]) -> str:
        names = (
            ("article", self.tr("%n article(s)", "", counts.get("article", 0))),
            ("flow", self.tr("%n guided check(s)", "", counts.get("flow", 0))),
            ("checklist", self.tr("%n checklist(s)", "", counts.get("checklist", 0))),
            ("channel", self.tr("%n channel(s)", "", counts.get("channel", 0))),
            ("term", self.tr("%n term(s)", "", counts.get("term", 0))),
        )
        return "  ·  ".join(words for kind, words in names if counts.get(kind))

    def _fact(self, name: str, text: str, role: str = "") -> QHBoxLayout:
        line = row(spacing=16)
        line.addWidget(label(name, role or "dim"), 2)
        line.addWidget(label(text, role, can_select=True), 3)
        return line
