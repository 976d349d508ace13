"""What is kept may be damaged, or come from somebody else's file: whatever it is, reading it is no error."""

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.core import gaps
from app.core.checklist_file import read_look, read_mark
from app.core.harden_kept import read_run
from app.core.outbox_kept import read_entry, read_place, read_turn, read_way
from app.core.report.kept import read_draft, read_pictures, read_report
from app.core.ticket import Event, EventKind, Ticket
from app.core.ticket_kept import read_ticket, write_ticket
from app.core.watch.watched import read_watched

READERS = [
    gaps.read_file, gaps.read_gap, read_draft, read_entry, read_look, read_mark, read_pictures, read_place, read_report,
    read_run, read_ticket, read_turn, read_watched, read_way,
]  # fmt: skip


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
@given(st.binary(max_size=200))
@example(b'{"id": "\xff"}')
@example(b"[" * 100_000)
@example(msgspec.msgpack.encode([{"name": "a"}]) + b"\xff")
@example(b'[{"name": "\xff"}]')
def test_bytes_of_any_kind_are_read_without_an_error(read, data):
    assert not read(data) or read in {read_place, read_turn}


@pytest.mark.parametrize(("events", "is_one"), [((), False), ((Event("2026-11-26", EventKind.STARTED),), True)])
def test_a_ticket_without_a_beginning_is_none(events, is_one):
    assert (read_ticket(write_ticket(Ticket("TP-1", "title", "problem", events))) is not None) is is_one
