"""Jobs that both faces have, joined from their parts: the half of the composition root that knows no face.

A job is made here when neither window nor terminal matters to it; ``app.bootstrap`` hands it to both. As there, parts
are imported where they are joined: whoever never asks for a job does not load it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.adapters.pack import SqlitePack
    from app.services.explain import ExplainService
    from app.services.flows import FlowService


def flow_service(pack: SqlitePack) -> FlowService:
    """Make the job of guided checks."""
    from app.adapters.clock import now
    from app.services.flows import FlowService

    return FlowService(pack, now=now)


def explain_service(pack: SqlitePack) -> ExplainService:
    """Make the job that reads requests to sign and compares addresses."""
    from app.adapters.clock import today
    from app.services.explain import ExplainService

    return ExplainService(pack, today)
