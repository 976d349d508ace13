"""What every page is given: the services, the language, the look, and what to do with a failure."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from app.core.errors import AppError
from app.core.help_kinds import Kind, Lang
from app.core.program_log import ProgramLog
from app.core.settings import Settings
from app.ui.bundle import Bundle
from app.ui.navigation import PageId, Place
from app.ui.services import WindowServices
from app.ui.tasks import TaskRunner
from app.ui.theme.tokens import Tokens

if TYPE_CHECKING:
    from app.core.report.prefill import Prefill
    from app.core.secrets import Screened
    from app.ui.watchman import Watchman

_PAGES: Final = {Kind.CHANNEL: PageId.CONTACT, Kind.FLOW: PageId.FLOW, Kind.CHECKLIST: PageId.CHECKLIST}


class Desk(Bundle):
    """The one thing pages share. The window owns it and renews ``lang`` and ``tokens``.

    Attributes:
        change: Changes settings and puts them into force.
        failed: Shows an expected failure in words.
        announce: Tells screen readers something that is seen but not focused.
        renew: Makes every page anew, so that none still shows what was erased.
        log: What the program did lately; codes only.
        handed: Text one page hands to the next, which takes it. Never part of a place: places are remembered.
        prefill: What the next new report begins with, handed over and taken in the same way.
        watchman: Looks at watched addresses while the window is open; None before the first paint.
    """

    services: WindowServices
    tasks: TaskRunner
    lang: Lang
    tokens: Tokens
    change: Callable[..., None]
    failed: Callable[[AppError], None]
    announce: Callable[[str], None]
    offer_undo: Callable[[str, Callable[[], None] | None], None]
    renew: Callable[[], None]
    log: ProgramLog
    handed: Screened | None = None
    prefill: Prefill | None = None
    watchman: Watchman | None = None
    # How many jobs were given a name of their own.
    named: int = 0

    @property
    def settings(self) -> Settings:
        """The choices now in force."""
        return self.services.settings.current

    def place_of(self, item_id: str, anchor: str = "") -> Place:
        """Say where an item is read. Unknown ids lead to the help page, which says so."""
        item = self.services.help.item(item_id)
        page = _PAGES.get(item.kind, PageId.HELP) if item is not None else PageId.HELP
        return Place(page, item_id, anchor)

    def title_of(self, item_id: str) -> str:
        """Give the title of an item; empty for one that the help pack has not."""
        return self.services.help.title(item_id, self.lang) if self.services.help.item(item_id) is not None else ""

    def own_name(self, job: str) -> str:
        """Give a job a name that no other has: a newer change must not take the place of one that waits."""
        self.named += 1
        return f"{job}-{self.named}"

    def first_known(self, *item_ids: str) -> str:
        """Give the first id the help pack has; empty when it has none."""
        return next((item_id for item_id in item_ids if self.services.help.item(item_id) is not None), "")
