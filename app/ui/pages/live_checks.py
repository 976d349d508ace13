"""Live checks on a page: told, agreed to and run as everywhere (``widgets.probe_list``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.core.probe import ProbeSpec
from app.core.secrets import Screened
from app.ui.desk import Desk
from app.ui.widgets.probe_list import ProbeList


def live_checks(desk: Desk, specs: Sequence[ProbeSpec], given: Mapping[str, Screened] | None = None) -> ProbeList:
    """Make the list of some checks; what it says is said to screen readers.

    Args:
        desk: What pages share.
        specs: Of ``DiagnosisService.specs``, in the language of the window.
        given: What the person typed for them, by name.
    """
    made = ProbeList(specs, desk.services.diagnosis(), desk.tokens, desk.title_of, given)
    made.said.connect(desk.announce)
    return made
