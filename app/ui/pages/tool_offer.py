"""What the search box offers for something to sign and for a coin address: the tools that read them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.ui.desk import Desk
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button

# Typed data, a TRON transaction, a wallet's request; or call data: a selector with words, neither hash nor address.
_REQUEST: Final = re.compile(
    r"\s*[\[{].*\"(?:primaryType|raw_data|authorizationList|params|parameter)\".*"
    r"|\s*0x[0-9a-fA-F]{8}(?:[0-9a-fA-F]{64})+[0-9a-fA-F]*\s*"
    r"|.*wants you to sign in with your .* account.*",
    re.DOTALL,
)


def is_request(text: str) -> bool:
    """Say whether a text looks like something that a wallet asks to sign."""
    return _REQUEST.fullmatch(text) is not None


def signing_offer(desk: Desk, on_read: Callable[[], object]) -> Notice:
    """Offer to read a request to sign."""
    translate = QCoreApplication.translate
    notice = Notice(
        translate("Explain", "This looks like something to sign."),
        translate("Explain", "It can be read on this computer, sentence by sentence, before you sign."),
        ("info", desk.tokens.colours.accent),
    )
    notice.offer(button(translate("Explain", "What am I asked to sign?"), on_read, "primary"))
    return notice
