"""Tools beside the guided checks: one view of the troubleshooting page each, made when somebody wants it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.secrets import Screened
from app.ui.desk import Desk
from app.ui.navigation import TOOL_ADDRESSES, TOOL_FEES, TOOL_KEPT


class ToolView(QWidget):
    """What every tool has.

    Attributes:
        title: Words for the title bar.

    Signals:
        item_requested: The id of an article or flow to open.
        list_requested: The list of checks is wanted.
    """

    item_requested = Signal(str)
    list_requested = Signal()
    title = ""

    def enter(self) -> None:
        """Put the focus where the work begins."""

    def take(self, text: Screened) -> None:
        """Take what another page handed over."""
        del text


def make_tool(tool_id: str, desk: Desk) -> ToolView:
    """Load and make a tool."""
    if tool_id == TOOL_KEPT:
        from app.ui.pages.kept_checks import KeptChecks

        return KeptChecks(desk)
    if tool_id == TOOL_ADDRESSES:
        from app.ui.pages.compare_view import CompareView

        return CompareView(desk)
    if tool_id == TOOL_FEES:
        from app.ui.pages.fee_view import FeeView

        return FeeView(desk)
    from app.ui.pages.signing_view import SigningView

    return SigningView(desk)
