"""The strip below every page: which help this is, how fresh, and whose it is not."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy

from app.core.help_kinds import PackInfo
from app.ui.names import RIGHT_MIDDLE
from app.ui.platform import days_since
from app.ui.theme.tokens import Tokens
from app.ui.widgets.parts import icon_label, label, row, with_role


class StatusLine(QFrame):
    """Three short facts."""

    def __init__(self, info: PackInfo, tokens: Tokens) -> None:
        super().__init__()
        with_role(self, "status")
        days = days_since(info.built)
        age = self.tr("checked %n day(s) ago", "", days) if days else self.tr("checked today")
        content = self.tr("Help {version}").format(version=info.content_version.partition("+")[0])
        offline = self.tr("works offline")
        fresh = label(f"{content}\N{NO-BREAK SPACE} ·  {age}\N{NO-BREAK SPACE} ·  {offline}", "small")
        independent = label(self.tr("Independent, not affiliated"), "small")
        independent.setProperty("alignment", RIGHT_MIDDLE)
        for each in (fresh, independent):
            # Half of the room each: left to themselves, labels that may wrap do so early.
            each.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        good = tokens.colours.good
        self.setLayout(row(icon_label("check", good, 16), fresh, independent, margins=(24, 6, 24, 6)))
