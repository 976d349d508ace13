"""What help did not answer, noted after a yes: it needs the store, the person's choice and a place to write a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.adapters.store.vault import Vault
    from app.services.learning import LearningService
    from app.services.settings import SettingsService


def learning_service(vault: Vault, settings: SettingsService) -> LearningService:
    """Join the notes of gaps."""
    from app.adapters.clock import today
    from app.adapters.computer.report_facts import ComputerFacts
    from app.adapters.report_files import NewFiles
    from app.services.learning import LearningService

    facts = ComputerFacts(str)
    return LearningService(vault, NewFiles(), lambda: settings.current.learns, today, facts.identity)
