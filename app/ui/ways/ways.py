"""The ways a report can leave, in the order in which they are offered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.ui.desk import Desk
from app.ui.pages.key_gate import KeyGate
from app.ui.ways.account_way import AccountWay
from app.ui.ways.desk_way import DeskWay
from app.ui.ways.mail_way import MailWay
from app.ui.ways.official_way import OfficialWay
from app.ui.ways.public_way import PublicWay
from app.ui.ways.save_way import SaveWay
from app.ui.ways.way_card import WayCard

WAYS: Final[tuple[Callable[[Desk, KeyGate], WayCard], ...]] = (
    MailWay,
    AccountWay,
    DeskWay,
    OfficialWay,
    SaveWay,
    PublicWay,
)
