"""The ways a report can leave, in the order in which they are offered."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.ways.account_way import AccountWay
from app.ui.ways.desk_way import DeskWay
from app.ui.ways.mail_way import MailWay
from app.ui.ways.official_way import OfficialWay
from app.ui.ways.public_way import PublicWay
from app.ui.ways.save_way import SaveWay
from app.ui.ways.way_card import WayCard


def ways(desk: Desk, gate: KeyGate) -> list[WayCard]:
    """Make the ways that can be gone with the help pack there is."""
    has_desks = bool(desk.services.desks().listed(desk.lang))
    return [
        MailWay(desk, gate),
        AccountWay(desk, gate),
        *([DeskWay(desk, gate)] if has_desks else []),
        OfficialWay(desk, gate),
        SaveWay(desk, gate),
        PublicWay(desk, gate),
    ]
