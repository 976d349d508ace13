"""What stands above search results: a secret was wiped, something was recognised, nothing was found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.core.hits import Intent
from app.ui.desk import Desk
from app.ui.navigation import TOOL_ADDRESSES, PageId
from app.ui.pages import curated
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button

# What a recognised paste is offered, best first.
_OFFERS: Final = {
    Intent.CONTACT: curated.IS_IT_OFFICIAL,
    Intent.TRANSACTION: ("tx-status", "tx-not-found", "tx-stuck-pending"),
    Intent.COIN_ADDRESS: ("address-poisoning", "zero-value-transfer", "receive-address"),
    Intent.SECRET: curated.EXPOSED,
}


class Ways(NamedTuple):
    """Where buttons of a notice lead.

    Attributes:
        item: Opens an article or guided check by id.
        page: Opens a page.
        tool: Opens a tool with what was typed.
    """

    item: Callable[[str], object]
    page: Callable[[PageId], object]
    tool: Callable[[str], object]


def secret_notice(desk: Desk, on_item: Callable[[str], object]) -> Notice:
    """Say that a secret was wiped, and what to do if it was exposed."""
    translate = QCoreApplication.translate
    notice = Notice(
        translate("SearchPanel", "That looked like a recovery phrase or private key, so it was wiped."),
        translate(
            "SearchPanel",
            "It was not kept, not searched and not sent. If you ever typed it on a website, "
            "into a chat or into another app, treat it as leaked.",
        ),
        ("shield", desk.tokens.colours.danger),
        "notice-danger",
    )
    exposed = desk.first_known(*curated.EXPOSED)
    if exposed:
        asked = translate("SearchPanel", "Was it exposed? What to do")
        notice.offer(button(asked, lambda: on_item(exposed), "primary"))
    return notice


def recognised_notice(intent: Intent, desk: Desk, to: Ways) -> Notice | None:
    """Say what the text looks like and offer what can be done with it; None for words."""
    translate = QCoreApplication.translate
    words = {
        Intent.TRANSACTION: (
            translate("SearchPanel", "This looks like a transaction hash."),
            translate("SearchPanel", "A block explorer shows its state. Open one from the list of checked explorers."),
        ),
        Intent.COIN_ADDRESS: (
            translate("SearchPanel", "This looks like a coin address."),
            translate(
                "SearchPanel", "Nothing about it was looked up. Compare every letter with the one you were given."
            ),
        ),
        Intent.ERROR: (
            translate("SearchPanel", "This looks like an error message."),
            translate("SearchPanel", "What it means and what to do:"),
        ),
    }.get(intent)
    if words is None:
        return None
    notice = Notice(*words, ("info", desk.tokens.colours.accent))
    known = desk.first_known(*_OFFERS.get(intent, ()))
    if known:
        notice.offer(button(desk.services.help.title(known, desk.lang), lambda: to.item(known)))
    if intent is Intent.COIN_ADDRESS:
        notice.offer(button(translate("SearchPanel", "Compare two addresses"), lambda: to.tool(TOOL_ADDRESSES)))
    if intent is Intent.TRANSACTION:
        notice.offer(button(translate("SearchPanel", "Checked explorers"), lambda: to.page(PageId.CONTACT)))
    return notice


def nothing_notice(desk: Desk, to: Ways) -> Notice:
    """Say that no article answers, and where to go on."""
    translate = QCoreApplication.translate
    notice = Notice(
        translate("SearchPanel", "No article says it in these words."),
        translate("SearchPanel", "Try fewer or other words, look through all topics, or ask official support."),
        ("info", desk.tokens.colours.accent),
    )
    notice.offer(button(translate("SearchPanel", "Browse all help"), lambda: to.page(PageId.HELP)))
    notice.offer(button(translate("SearchPanel", "Contact official"), lambda: to.page(PageId.CONTACT)))
    notice.offer(button(translate("SearchPanel", "Prepare a report"), lambda: to.page(PageId.REPORT)))
    return notice
