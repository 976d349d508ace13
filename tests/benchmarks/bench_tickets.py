"""Cost of opening a book of 100,000 tickets; run by hand: python tests/benchmarks/bench_tickets.py.

Process time, against the same work with 100 tickets, and against reading all of them (search, figures): the list reads
one page and counts the rest.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.adapters.store.vault import Vault
from app.core.records import Record
from app.core.secrets import screen
from app.core.ticket import ENDED, Event, EventKind, Ticket, state_of
from app.core.ticket_kept import OPEN, TICKET, sort_of, write_ticket
from app.services.ticket_book import TicketBook, Wanted
from app.ui.lasting_none import make_none_last
from app.ui.theme.tokens import LIGHT, Measures, Tokens
from app.ui.widgets.ticket_list import TicketList
from tests.adapters.store.memory_keyring import MemoryKeyring

ROUNDS, LONG_ROUNDS, OPEN_EVERY = 9, 2, 500
NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)


def ticket(number):
    at = NOW - timedelta(minutes=number)
    events = [Event(at.isoformat(), EventKind.STARTED), Event(at.isoformat(), EventKind.SENT, "email-support")]
    events.append(Event(at.isoformat(), EventKind.ANSWER, text="请更新到最新版本再试一次。" * 4, verdict="official"))
    if number % OPEN_EVERY:
        events.append(Event(at.isoformat(), EventKind.SOLVED))
    return Ticket(f"TP-{number:08}", f"转账没到 {number}", "problem", tuple(events))


def filled(folder, count):
    vault = Vault(folder, MemoryKeyring())
    store = vault.keeping()
    for first in range(0, count, 1000):
        records = []
        for each in map(ticket, range(first, min(count, first + 1000))):
            records.append(Record(TICKET, each.id, write_ticket(each), sort_of(each)))
            if state_of(each) not in ENDED:
                records.append(replace(records[-1], kind=OPEN, body=b""))
        store.put(*records)
    return vault


def measured(act, rounds=ROUNDS):
    times = []
    for _ in range(rounds):
        began = time.process_time()
        act()
        times.append((time.process_time() - began) * 1000)
    return statistics.median(times)


def opened(book):
    """Read the first page and draw the list, as a person who opens the page waits for it."""
    page = book.page()
    shown = TicketList("tickets", Tokens(LIGHT, Measures()), lambda line: line.ticket.id)
    shown.resize(900, 600)
    shown.tickets.show_lines(page.lines, page.after)
    shown.grab()


def main() -> None:
    """Measure and print."""
    qt = QApplication([])
    make_none_last()
    rows = {}
    for count in (100, 100_000):
        with tempfile.TemporaryDirectory() as folder:
            vault = filled(Path(folder), count)
            book = TicketBook(vault, NOW.isoformat)
            opened(book)
            rows[count] = {
                "list opens": measured(partial(opened, book)),
                "of it: first page read": measured(book.page),
                "open tickets": measured(partial(book.page, Wanted.OPEN)),
                "whom to ask again": measured(book.waiting_longest),
                "search in all": measured(partial(book.find, screen("没有这个词"), int), LONG_ROUNDS),
                "my figures": measured(partial(book.figures, int), LONG_ROUNDS),
            }
            vault.close()
    for name, small in rows[100].items():
        large = rows[100_000][name]
        print(f"{name:24} 100: {small:8.1f} ms   100,000: {large:8.1f} ms   ratio {large / small:8.1f}")
    print("promise: list opens <= 100 ms with 100,000 tickets; its peer, reading all of them, is the search")
    del qt


if __name__ == "__main__":
    main()
