"""The way from the home page to checks that were kept before a restart."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, SignalInstance

from app.ui.desk import Desk
from app.ui.navigation import TOOL_KEPT, PageId, Place
from app.ui.widgets.card_button import LinkButton
from app.ui.widgets.column import Column

NAME: Final = "kept-checks"


def show_kept_offer(column: Column, desk: Desk, place_requested: SignalInstance) -> None:
    """Offer to go on where a check was kept; which one it was is not known before the store is opened."""
    offer = column.findChild(LinkButton, NAME)
    if offer is None and desk.settings.keeps_checks:
        words = QCoreApplication.translate("HomePage", "Go on with a check you kept")
        offer = LinkButton(words, ("undo", desk.tokens.colours.accent))
        offer.setObjectName(NAME)
        offer.clicked.connect(lambda: place_requested.emit(Place(PageId.FLOW, TOOL_KEPT)))
        column.content.insertWidget(1, offer)
    if offer is not None:
        offer.setVisible(desk.settings.keeps_checks)
