"""What the terminal face is given: each job made when a verb first asks for it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.core.consent import Consents
from app.core.records import Safe
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
