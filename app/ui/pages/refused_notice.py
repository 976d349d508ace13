"""What is said when a field refused a secret."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.ui.desk import Desk
from app.ui.pages import curated
from app.ui.widgets.notice import Notice
from app.ui.widgets.parts import button


def refused_notice(desk: Desk, go_to: Callable[[str], object]) -> Notice:
    """Say that it was wiped, and offer what to do if somebody else has it.

    Args:
        desk: The page's.
        go_to: Opens a guided check by id.
    """
    translate = QCoreApplication.translate
    strong = translate("Refused", "That looked like a recovery phrase or private key, so it was wiped.")
    text = translate(
        "Refused", "It was not read and not kept. Whoever asks you for it is a cheat, whatever their name."
    )
    notice = Notice(strong, text, ("shield", desk.tokens.colours.danger), "notice-danger")
    exposed = desk.first_known(*curated.EXPOSED)
    if exposed:
        words = translate("Refused", "Was it exposed? What to do")
        notice.offer(button(words, lambda: go_to(exposed), "primary"))
    desk.announce(notice.accessibleName())
    return notice
