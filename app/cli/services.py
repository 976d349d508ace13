"""What the terminal face is given: each job made when a verb first asks for it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.core.case_file import Case
from app.core.consent import Consents
from app.core.help import Lang
from app.core.records import Safe
from app.core.verify.picture import GreyPicture
from app.services.channels import ChannelService
from app.services.checklists import ChecklistService
from app.services.courier import Courier
from app.services.delivery import DeliveryService
from app.services.desks import DeskService
from app.services.diagnosis.service import DiagnosisService
from app.services.explain import ExplainService
from app.services.family import FamilyService
from app.services.file_check import FileCheckService
from app.services.flow_states import KeptWalks
from app.services.flows import FlowService
from app.services.hand_over import HandOverService
from app.services.harden import HardenService
from app.services.help import HelpService
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


class ContentTools(Protocol):
    """Port: the authoring tools. Only in a source checkout."""

    def run(self, args: argparse.Namespace) -> int:
        """Run ``content check | build | stats``; give the exit status."""
        ...


class Drawing(Protocol):
    """Port: what needs letters or pixels. The terminal has neither; it is made for the verb that asks for it alone."""

    def case_pdf(self, case: Case, lang: Lang, *, shows_addresses: bool) -> bytes:
        """Write a case file as PDF.

        Raises:
            AppError: ``paper.no_font`` when this computer has no Chinese font.
        """
        ...

    def picture(self, path: str) -> tuple[bytes, GreyPicture]:
        """Write a picture anew as PNG, without anything that came along with it; and give its grey levels.

        Raises:
            AppError: ``picture.unreadable``, ``picture.too_large``.
        """
        ...


@dataclass(frozen=True, slots=True)
class ReportServices:
    """The jobs around a report, over one store."""

    reports: ReportService
    outbox: OutboxService
    delivery: DeliveryService
    tickets: TicketService
    answers: AnswerReader
    book: TicketBook
    desks: DeskService
    courier: Courier
    hand_over: HandOverService
    ticket_files: TicketFiles
    drawing: Callable[[], Drawing]


@dataclass(frozen=True, slots=True)
class TerminalServices:
    """Makers of the jobs; a maker raises an AppError when it cannot."""

    search: Callable[[], SearchService]
    help: Callable[[], HelpService]
    flows: Callable[[], FlowService]
    walks: Callable[[], KeptWalks]
    verify: Callable[[], VerifyService]
    explain: Callable[[], ExplainService]
    file_check: Callable[[], FileCheckService]
    content: Callable[[], ContentTools]
    diagnosis: Callable[[], DiagnosisService]
    checklists: Callable[[], ChecklistService]
    harden: Callable[[], HardenService]
    family: Callable[[], FamilyService]
    safe: Callable[[], Safe]
    transactions: Callable[[], TransactionService]
    consents: Callable[[], Consents]
    channels: Callable[[], ChannelService]
    reports: Callable[[], ReportServices]
    watch: Callable[[], WatchService]
    learning: Callable[[], LearningService]
    settings: Callable[[], SettingsService]
    along: Callable[[], TakeAlongService]
