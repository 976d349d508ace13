"""Killed at any moment, again and again, the program loses nothing it said was kept and sends nothing twice."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.core.outbox import OutboxState
from app.core.ticket import TicketState, state_of
from tests.adapters.net.desks.small_desks import Chatwoot, Way, open_desk
from tests.e2e.dying_program import FIELDS, TEXTS, Life

ROOT = Path(__file__).resolve().parents[2]
# More reports than so many lives get done: what is left to do keeps each of them busy until it is killed.
LIVES, REPORTS = 60, 120

pytestmark = [
    pytest.mark.network,
    pytest.mark.enable_socket,
    pytest.mark.skipif(sys.platform == "win32", reason="a life is made by fork"),
]


def lived(folder, lives, reports):
    """Live and die; give how often it was killed, and check what is left."""
    desk = Chatwoot()
    with open_desk(desk, Way(lost=0.05)) as url:
        command = [sys.executable, "-m", "tests.e2e.dying_program", folder, url, lives, reports, 5]
        ended = subprocess.run([str(each) for each in command], cwd=ROOT, capture_output=True, text=True, check=True)
        life = Life(folder, url, 0, 0)
    said = [line.split() for line in (folder / "said").read_text().splitlines()]
    entries = life.outbox.entries()
    killed, *statuses = map(int, ended.stdout.split())

    assert statuses[-1] == 0, ended.stderr
    assert {entry.state for entry in entries} == {OutboxState.SENT}
    # Nothing twice, nothing missing.
    assert sorted(each[1:12] for each in desk.subjects()) == sorted(entry.id for entry in entries)
    assert {report_id for _, report_id, _ in said} <= {entry.id for entry in entries}
    for _, report_id, field in (line for line in said if line[0] == "draft"):
        kept = life.reports.draft(report_id).values
        assert [kept[each].text for each in FIELDS if each.value == field] == [
            text for each, text in zip(FIELDS, TEXTS, strict=True) if each.value == field
        ]
    # Raises for a ticket that is not there.
    assert all(state_of(life.tickets.ticket(entry.id)) is TicketState.WAITING for entry in entries)
    return killed


def test_draft_send_and_store_survive_being_killed_at_random(tmp_path):
    assert lived(tmp_path, LIVES, REPORTS) > LIVES / 3
