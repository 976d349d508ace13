"""With a third of all answers lost and requests lost too, every report is at the desk once: none twice, none missing."""

from typing import Any

import pytest

from app.core.desk import DeskSystem, Person
from app.core.outbox import OutboxState
from tests.adapters.net.desks.sending import ME, Sender, report, transport
from tests.adapters.net.desks.small_desks import Chatwoot, Way, Zammad, Zendesk, open_desk

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]
# As many as a test may take; tests/benchmarks/bench_outbox.py sends a thousand to each.
DESKS: dict[DeskSystem, Any] = {
    DeskSystem.ZENDESK: (Zendesk, ME, 160),
    DeskSystem.CHATWOOT: (Chatwoot, ME, 80),
    DeskSystem.ZAMMAD: (Zammad, Person(login=Zammad.LOGIN, password=Zammad.PASSWORD), 160),
}


def arrived(system, reports):
    """Send reports behind a way that loses things; give how many attempts it took."""
    make, person, _ = DESKS[system]
    desk = make()
    with open_desk(desk, Way(lost=0.35, unreached=0.1)) as url:
        # Where strangers may not ask, as at Zendesk, the person who looks for the id sees what is there.
        sender = Sender(
            transport(system, url, person, getattr(desk, "BOX", "")),
            is_there=lambda report_id: any(report_id in each for each in desk.subjects()),
        )
        states = {sender.until_settled(report(number)).state for number in range(reports)}

    assert states == {OutboxState.SENT}
    assert sorted(each[1:12] for each in desk.subjects()) == [report(number).id for number in range(reports)]
    return sender.attempts


@pytest.mark.parametrize("system", DESKS, ids=str)
def test_every_report_arrives_once(system):
    reports = DESKS[system][2]

    assert arrived(system, reports) > reports * 1.4
