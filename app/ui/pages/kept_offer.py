"""The ways from the home page to what was kept before a restart, as far as that is known without opening it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, SignalInstance

from app.ui.desk import Desk
from app.ui.navigation import TOOL_KEPT, PageId, Place
from app.ui.services import WindowServices
from app.ui.widgets.card_button import LinkButton
from app.ui.widgets.column import Column

CHECKS: Final = "kept-checks"
TICKETS: Final = "kept-tickets"


def is_open(services: WindowServices) -> bool:
    """Say whether the store is open: some page opened it in this run. Loads and opens nothing."""
    watch = services.watch.made if services.watch is not None else None
    opened = (services.safe.made, services.checklists.made, services.book.made, watch)
    return any(job is not None for job in opened) and services.safe().kept_by is not None


def show_kept_offers(column: Column, desk: Desk, place_requested: SignalInstance) -> None:
    """Offer to go on where a check was kept, and to open the tickets; which ones is not known before that.

    Args:
        column: The start of the home page.
        desk: Settings and colours.
        place_requested: Told a ``Place``.
    """
    settings, translate = desk.settings, QCoreApplication.translate
    # Where the store is open the page says itself on which ticket to ask again.
    checks, tickets = settings.keeps_checks, settings.keeps_tickets and not is_open(desk.services)
    words = translate("HomePage", "Go on with a check you kept")
    _show(column, desk, (CHECKS, words, "undo"), place_requested, Place(PageId.FLOW, TOOL_KEPT) if checks else None)
    words = translate("HomePage", "Tickets are kept: open them")
    _show(column, desk, (TICKETS, words, "ticket"), place_requested, Place(PageId.TICKETS) if tickets else None)


def _show(
    column: Column, desk: Desk, look: tuple[str, str, str], place_requested: SignalInstance, place: Place | None
) -> None:
    name, words, drawing = look
    offer = column.findChild(LinkButton, name)
    if offer is None and place is not None:
        offer = LinkButton(words, (drawing, desk.tokens.colours.accent))
        offer.setObjectName(name)
        offer.clicked.connect(lambda: place_requested.emit(place))
        column.content.insertWidget(1, offer)
    if offer is not None:
        offer.setVisible(place is not None)
