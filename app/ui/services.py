"""What the window is given to work with: help and settings at once, every other job when its page is first shown.

To add a job, say ``verify``: one line in :class:`WindowServices` (``verify: Late[VerifyService]``, the import below
``TYPE_CHECKING``) and one in ``bootstrap.window_services`` (``verify=Late(_verify_service)``, where ``_verify_service``
imports and joins its parts). A page asks ``self._desk.services.verify()`` in the act that needs it. Nothing of the job
is loaded before the first paint then; ``tests/e2e/test_start.py`` holds that for all of ``app.services``.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

from app.ui.bundle import Bundle

if TYPE_CHECKING:
    from app.core.consent import Consents, RequestLog
    from app.core.records import Safe
    from app.services.accounts import AccountService
    from app.services.channels import ChannelService
    from app.services.checklists import ChecklistService
    from app.services.courier import Courier
    from app.services.delivery import DeliveryService
    from app.services.desks import DeskService
    from app.services.diagnosis.service import DiagnosisService
    from app.services.explain import ExplainService
    from app.services.extension_check import ExtensionCheckService
    from app.services.family import FamilyService
    from app.services.file_check import FileCheckService
    from app.services.flow_states import KeptWalks
    from app.services.flows import FlowService
    from app.services.hand_over import HandOverService
    from app.services.harden import HardenService
    from app.services.help import HelpService
    from app.services.kept_verdicts import KeptVerdicts
    from app.services.learning import LearningService
    from app.services.outbox import OutboxService
    from app.services.reports import ReportService
    from app.services.search import SearchService
    from app.services.settings import SettingsService
    from app.services.take_along import TakeAlongService
    from app.services.ticket_answers import AnswerReader
    from app.services.ticket_book import TicketBook
    from app.services.ticket_files import TicketFiles
    from app.services.tickets import TicketService
    from app.services.transactions import TransactionService
    from app.services.verify import VerifyService
    from app.services.watch.service import WatchService

_Job = TypeVar("_Job")


class Late(Generic[_Job]):
    """A job that is made the first time it is asked for, and stays. Page and worker may ask at the same time."""

    def __init__(self, make: Callable[[], _Job]) -> None:
        self._make = make
        self._made: _Job | None = None
        self._lock = Lock()

    @property
    def made(self) -> _Job | None:
        """The job, when somebody asked for it before."""
        return self._made

    def __call__(self) -> _Job:
        """Give the job.

        Raises:
            AppError: When it cannot be made now; the next one who asks makes it anew.
        """
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made


class WindowServices(Bundle):
    """The jobs of the window, one service each. Every new one is a :class:`Late` one.

    Attributes:
        sent: None where nothing can be sent, and so the three that follow.
        waits: Says whether something may wait in the outbox; loads and opens nothing.
        checks_due: Gives the day on which the checklists want a look again; loads and opens nothing.
        instance: Tells one home folder from another: each has a window of its own.
    """

    help: HelpService
    settings: SettingsService
    search: Late[SearchService]
    channels: Late[ChannelService]
    flows: Late[FlowService]
    walks: Late[KeptWalks]
    kept_verdicts: Late[KeptVerdicts]
    explain: Late[ExplainService]
    verify: Late[VerifyService]
    file_check: Late[FileCheckService]
    diagnosis: Late[DiagnosisService]
    checklists: Late[ChecklistService]
    harden: Late[HardenService]
    family: Late[FamilyService]
    safe: Late[Safe]
    extension_check: Late[ExtensionCheckService]
    reports: Late[ReportService]
    outbox: Late[OutboxService]
    delivery: Late[DeliveryService]
    tickets: Late[TicketService]
    answers: Late[AnswerReader]
    book: Late[TicketBook]
    ticket_files: Late[TicketFiles]
    desks: Late[DeskService]
    courier: Late[Courier]
    hand_over: Late[HandOverService]
    learning: Late[LearningService]
    sent: Late[RequestLog] | None = None
    consents: Late[Consents] | None = None
    transactions: Late[TransactionService] | None = None
    accounts: Late[AccountService] | None = None
    watch: Late[WatchService] | None = None
    along: Late[TakeAlongService] | None = None
    instance: str = ""
    waits: Callable[[], bool] = bool
    checks_due: Callable[[], str] = str
