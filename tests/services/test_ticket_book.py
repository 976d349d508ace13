"""The book lists page after page, knows what is open without reading all, and finds what stands in tickets."""

from dataclasses import replace

import pytest

from app.core.secrets import screen
from app.core.ticket import Event, EventKind, Ticket, TicketState
from app.core.ticket_kept import OPEN, TICKET, keep_ticket
from app.services.ticket_book import TicketBook, Wanted
from tests.services.small_store import SmallStore

NOW = "2026-11-26T02:00:00+00:00"


def event(day, kind, **details):
    return Event(f"2026-11-{day:02}T02:00:00+00:00", kind, **details)


def ticket(number, day=20, *more, **details):
    events = (event(day, EventKind.STARTED), event(day, EventKind.SENT, channel="email-support"), *more)
    return Ticket(f"TP-{number:08}", f"title {number}", "problem", events, **details)


@pytest.fixture
def store():
    return SmallStore()


@pytest.fixture
def book(store):
    return TicketBook(store, lambda: NOW)


def never():
    pass


def keep(store, *tickets):
    for each in tickets:
        keep_ticket(store, each)


def listed(book, wanted=Wanted.ALL, limit=3):
    found, after = [], ""
    while True:
        page = book.page(wanted, after, limit)
        found += [line.ticket.id for line in page.lines]
        after = page.after
        if not after:
            return found


def test_a_book_without_tickets_opens_nothing(store, book):
    assert not book.page().is_kept
    assert book.waiting_longest() is None


def test_pages_give_every_ticket_once_newest_first_also_those_of_the_same_second(store, book):
    keep(store, *(ticket(number, 20 + number % 2) for number in range(10)))

    found = listed(book)

    assert len(found) == len(set(found)) == 10
    assert found == sorted(found, key=lambda each: (int(each[3:]) % 2, each), reverse=True)


@pytest.mark.parametrize(("wanted", "ids"), [(Wanted.OPEN, {1}), (Wanted.ENDED, {2, 3}), (Wanted.ALL, {1, 2, 3})])
def test_open_and_ended_are_told_apart(store, book, wanted, ids):
    keep(
        store,
        ticket(1),
        ticket(2, 20, event(21, EventKind.SOLVED)),
        ticket(3, 20, event(21, EventKind.CLOSED)),
    )

    assert {int(each[3:]) for each in listed(book, wanted)} == ids


def test_a_ticket_that_ends_leaves_the_open_ones_and_comes_back_when_it_is_opened_again(store, book):
    first = ticket(1)
    ended = replace(first, events=(*first.events, event(22, EventKind.SOLVED)))
    again = replace(ended, events=(*ended.events, event(23, EventKind.REOPENED)))

    keep(store, first, ended)
    assert listed(book, Wanted.OPEN) == []
    keep(store, again)
    assert listed(book, Wanted.OPEN) == [first.id]


def test_a_mark_left_behind_by_a_program_that_died_is_passed_over(store, book):
    keep(store, ticket(1, 20, event(21, EventKind.SOLVED)))
    store.put(replace(store.get(TICKET, "TP-00000001"), kind=OPEN, body=b""))

    assert listed(book, Wanted.OPEN) == []
    assert book.waiting_longest() is None


def test_the_ticket_in_danger_comes_before_one_that_waited_longer(store, book):
    keep(store, ticket(1, 10), ticket(2, 24, in_danger=True), ticket(3, 25))

    line = book.waiting_longest()

    assert (line.ticket.id, line.state, line.waiting.hours) == ("TP-00000002", TicketState.WAITING, 48)


def test_nobody_is_sent_to_the_next_channel_before_the_time(store, book):
    keep(store, ticket(1, 25), ticket(2, 10, event(11, EventKind.ANSWER, verdict="official")))

    assert book.waiting_longest() is None


@pytest.mark.parametrize("text", ["title 2", "兑换", "tp-00000002", "Title 兑换"])
def test_a_ticket_is_found_by_title_id_and_what_was_noted(store, book, text):
    keep(store, ticket(1), ticket(2, 20, event(21, EventKind.NOTE, text="兑换 没反应")))

    assert [line.ticket.id for line in book.find(screen(text), never)] == ["TP-00000002"]


def test_figures_are_in_the_order_in_which_things_happened(store, book):
    keep(store, *(ticket(number, number, event(number + 1 + number % 2, EventKind.ANSWER)) for number in range(1, 4)))

    assert book.figures(never).answer_hours == (48.0, 24.0, 48.0)


def test_figures_count_all_tickets(store, book):
    keep(
        store,
        ticket(1, 20, event(21, EventKind.ANSWER, verdict="official"), event(22, EventKind.SOLVED)),
        ticket(2),
    )

    counted = book.figures(never)

    assert (counted.tickets, counted.solved, counted.answer_hours, counted.contacts) == (2, 1, (24.0,), (1,))


def test_the_reminder_that_comes_first_is_of_a_waiting_ticket_whose_person_asked_for_one(store, book):
    answered = event(25, EventKind.ANSWER, text="try again")
    keep(store, ticket(1, 20), ticket(2, 24, reminds=True), ticket(3, 23, reminds=True))
    keep(store, ticket(4, 21, answered, reminds=True))

    assert book.next_reminder().ticket.id == "TP-00000003"
    assert book.next_reminder().waiting.next_at == "2026-11-26T02:00:00+00:00"


def test_without_a_wish_there_is_no_reminder(store, book):
    assert book.next_reminder() is None
    keep(store, ticket(1))
    assert book.next_reminder() is None
