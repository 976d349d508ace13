"""Letters go out by themselves exactly as was agreed for them: later, after a new start, once; never without that."""

from datetime import timedelta

import pytest

from app.adapters.store.waiting_mark import MARK, WaitingMark
from app.core.cancel import CancelToken
from app.core.errors import AppError, Cancelled, StateError
from app.core.outbox import BETWEEN_REPORTS, NEVER, Attempt, OutboxState, Result
from app.core.outbox_kept import Way
from app.services.courier import Courier
from tests.services.test_outbox import DESK, Desk, report
from tests.services.test_outbox import Bench as OutboxBench

WAY = Way("email-support", "why", "what", ("https://desk.example:443",))


class Bench(OutboxBench):
    """An outbox, a way to a desk, a ticket book that remembers; a program that can be started anew."""

    def __init__(self, folder):
        super().__init__()
        self.desk, self.noted, self.made, self.is_open = Desk(), [], [], True
        self.waiting = WaitingMark(folder)
        self.start()

    def hurry(self, number=0, after=timedelta()):
        self.time += after
        return self.courier.hurry(report(number).id, DESK, CancelToken())

    def wait(self, number=0):
        return self.outbox.wait_of(self.outbox.entry(report(number).id, DESK))

    def start(self):
        self.restart()
        self.courier = Courier(self.outbox, self, self, self.waiting)

    def transport(self, entry, way, token):
        self.made.append((entry.id, way))
        return self.desk if self.is_open else None

    def sent(self, ticket_id, channel_id):
        self.noted.append((ticket_id, channel_id))

    def send(self, number=0):
        return self.courier.send(report(number), DESK, WAY, self.desk)

    def round(self, after=timedelta()):
        self.time += after
        return [(entry.id, entry.state) for entry in self.courier.round(CancelToken())]


@pytest.fixture
def bench(tmp_path):
    return Bench(tmp_path / "state")


def test_what_was_not_reached_goes_out_in_a_later_round_and_stands_in_the_ticket_book(bench):
    bench.desk.unreached = 1.0
    assert bench.send().state is OutboxState.QUEUED
    bench.desk.unreached = 0.0

    assert bench.round(timedelta(minutes=2)) == [(report().id, OutboxState.SENT)]
    assert bench.noted == [(report().id, "email-support")]


def test_it_goes_out_after_a_new_start_too_by_the_way_that_was_agreed(bench):
    bench.desk.unreached = 1.0
    bench.send()
    bench.desk.unreached = 0.0
    bench.start()

    assert bench.round(timedelta(days=1)) == [(report().id, OutboxState.SENT)]
    assert bench.made == [(report().id, WAY)]


def test_a_second_report_to_one_place_waits_its_ten_minutes_and_then_goes(bench):
    bench.send(1)
    bench.send(2)
    states = [bench.round(timedelta(minutes=1)) for _ in range(12)]

    assert [each for each in states if each] == [[(report(2).id, OutboxState.SENT)]]
    assert states.index([(report(2).id, OutboxState.SENT)]) * timedelta(minutes=1) >= BETWEEN_REPORTS - timedelta(
        minutes=1
    )


def test_what_may_have_arrived_is_looked_up_and_not_sent_again(bench):
    bench.desk.lost = 1.0
    bench.send()
    bench.desk.lost = 0.0

    assert bench.round(timedelta(minutes=2)) == [(report().id, OutboxState.SENT)]
    assert len(bench.desk.tickets) == 1


def test_what_was_sent_at_once_is_noted_and_no_round_looks_at_it(bench):
    bench.send()

    assert bench.noted == [(report().id, "email-support")]
    assert bench.round(timedelta(days=1)) == []
    assert not bench.waiting.is_set()


def test_what_nobody_agreed_to_is_left_alone(bench):
    bench.outbox.queue(report(), DESK)
    bench.waiting.set()

    assert bench.round(timedelta(days=1)) == []
    assert (bench.made, bench.desk.tickets) == ([], [])


def test_a_way_that_needs_the_person_is_left_alone_and_stays_marked(bench):
    bench.desk.unreached = 1.0
    bench.send()
    bench.is_open = False

    assert bench.round(timedelta(days=1)) == []
    assert bench.courier.may_wait


def test_what_only_the_person_can_settle_asks_for_no_key_any_more(bench):
    bench.desk.lost, bench.desk.can_look = 1.0, False
    bench.send()
    bench.round(timedelta(minutes=2))

    assert bench.outbox.entries()[0].next_at == NEVER
    assert not bench.courier.may_wait


def test_with_nothing_waiting_the_store_stays_closed(bench):
    def refuse():
        raise AssertionError

    bench.store.reading = refuse

    assert bench.round() == []


def test_a_letter_that_cannot_go_now_stands_in_nobody_elses_way(bench):
    bench.desk.unreached = 1.0
    bench.send(1)
    bench.time += BETWEEN_REPORTS
    bench.send(2)
    refused, usual = report(1).id, bench.transport
    bench.transport = lambda entry, way, token: None if entry.id == refused else usual(entry, way, token)
    bench.desk.unreached = 0.0

    assert bench.round(BETWEEN_REPORTS) == [(report(2).id, OutboxState.SENT)]


def test_another_window_that_sends_is_not_disturbed(bench):
    bench.desk.unreached = 1.0
    bench.send()

    def busy(*words):
        raise AppError("outbox.busy")

    bench.outbox.attempt = busy
    assert bench.round(timedelta(minutes=2)) == []
    assert bench.courier.may_wait


def test_a_round_that_is_stopped_leaves_the_mark(bench):
    bench.desk.unreached = 1.0
    bench.send()
    bench.time += timedelta(minutes=2)
    token = CancelToken()
    token.cancelled = True
    with pytest.raises(Cancelled):
        bench.courier.round(token)

    assert bench.courier.may_wait


def test_the_mark_stands_all_the_time_that_something_waits_whenever_the_program_dies(bench):
    bench.desk.unreached = 1.0
    bench.send()
    seen, transport = [], bench.transport

    def watched(*words):
        seen.append(bench.waiting.is_set())
        return transport(*words)

    bench.transport = watched
    bench.round(timedelta(minutes=2))

    assert seen == [True]
    assert bench.courier.may_wait


def test_what_a_program_delivered_before_it_died_is_noted_by_the_next_one(bench):
    def die(ticket_id, channel_id):
        raise KeyboardInterrupt

    bench.sent = die
    with pytest.raises(KeyboardInterrupt):
        bench.send()
    del bench.sent
    bench.start()

    assert bench.round(timedelta(minutes=2)) == []
    assert bench.noted == [(report().id, "email-support")]
    assert not bench.courier.may_wait


def test_a_ticket_that_was_erased_since_stops_nothing(bench):
    def unknown(ticket_id, channel_id):
        raise AppError("ticket.unknown")

    bench.sent = unknown

    assert bench.send().state is OutboxState.SENT


def test_a_book_that_cannot_be_written_is_told_in_the_next_round(bench):
    def full(ticket_id, channel_id):
        raise StateError("state.not_written")

    bench.sent = full
    assert bench.send().state is OutboxState.SENT
    del bench.sent

    assert bench.round(timedelta(minutes=2)) == []
    assert bench.noted == [(report().id, "email-support")]


def test_a_store_that_cannot_be_written_ends_the_round_loudly(bench, monkeypatch):
    bench.desk.unreached = 1.0
    bench.send()

    def full(*_):
        raise StateError("state.not_written")

    monkeypatch.setattr(bench.outbox, "attempt", full)

    with pytest.raises(StateError, match=r"state\.not_written"):
        bench.round(timedelta(minutes=2))
    assert bench.courier.may_wait


def test_an_erased_report_leaves_nothing_of_itself_in_the_outbox(bench):
    bench.desk.lost = 1.0
    bench.send(1)
    bench.send(2)
    bench.outbox.erase(report(1).id)

    assert [entry.id for entry in bench.outbox.entries()] == [report(2).id]
    assert not any(report(1).id in f"{each.id} {each.body!r}" for each in bench.store.records.values())
    assert bench.outbox.way(report(1).id, DESK) is None


def test_an_agreement_that_was_damaged_is_none(bench):
    bench.desk.unreached = 1.0
    bench.send()
    (record,) = (each for each in bench.store.records.values() if each.kind == "outbox-way")
    object.__setattr__(record, "body", b"{}")

    assert bench.round(timedelta(minutes=2)) == []


def test_a_desk_that_asks_to_wait_is_waited_for(bench):
    bench.desk.send = lambda sent, place: Result(Attempt.BUSY, retry_after=3600)
    bench.send()

    assert bench.round(timedelta(minutes=59)) == []
    assert bench.round(timedelta(minutes=2)) == [(report().id, OutboxState.QUEUED)]


@pytest.mark.parametrize("folder", ["state", None])
def test_the_mark_is_an_empty_file_or_nothing_at_all(tmp_path, folder):
    mark = WaitingMark(tmp_path / folder if folder else None)
    mark.set()
    files = [(path.name, path.read_bytes()) for path in tmp_path.rglob("*") if path.is_file()]

    assert mark.is_set()
    assert files == ([(MARK, b"")] if folder else [])


class Slow(Desk):
    """Answers that it is busy, and when it wants to be tried again."""

    def send(self, report, place):
        self.tickets.append(report)
        return Result(Attempt.BUSY, retry_after=1800)


def test_with_the_network_back_it_goes_at_once_when_the_person_says_so(bench):
    bench.desk.unreached = 1.0
    for _ in range(9):
        bench.send()
        bench.round(timedelta(hours=1))
    bench.desk.unreached = 0.0
    assert bench.round() == []

    assert bench.hurry().state is OutboxState.SENT
    assert bench.noted == [(report().id, "email-support")]
    assert not bench.waiting.is_set()


def test_a_place_that_got_another_report_gets_none_and_it_is_said_how_long(bench):
    bench.send(1)
    bench.desk.unreached = 1.0
    bench.send(2)
    bench.desk.unreached = 0.0
    waits = bench.hurry(2, timedelta(minutes=3))

    assert waits.state is OutboxState.QUEUED
    assert bench.wait(2) == timedelta(minutes=7)
    assert [each.id for each in bench.desk.tickets] == [report(1).id]
    assert bench.hurry(2, timedelta(minutes=7)).state is OutboxState.SENT


def test_a_place_that_asked_to_wait_is_left_alone_whatever_is_pressed(bench):
    bench.desk = Slow()
    bench.send()
    for _ in range(5):
        assert bench.hurry(after=timedelta(minutes=5)).state is OutboxState.QUEUED

    assert len(bench.desk.tickets) == 1
    assert bench.wait() == timedelta(minutes=5)
    bench.hurry(after=timedelta(minutes=5))
    assert len(bench.desk.tickets) == 2


@pytest.mark.parametrize("is_there", [True, False])
def test_what_may_have_arrived_is_looked_up_before_it_is_sent_again(bench, is_there):
    bench.desk.lost = 1.0
    assert bench.send().state is OutboxState.UNKNOWN
    bench.desk.lost = 0.0
    if not is_there:
        bench.desk.tickets.clear()

    assert bench.hurry().state is OutboxState.SENT
    assert [each.id for each in bench.desk.tickets] == [report().id]


def test_pressed_again_and_again_it_goes_out_once(bench):
    bench.desk.lost, bench.desk.unreached = 0.5, 0.3
    bench.send()
    for _ in range(200):
        bench.hurry(after=timedelta(seconds=20))

    assert [each.id for each in bench.desk.tickets].count(report().id) == 1
    assert bench.outbox.entry(report().id, DESK).state is OutboxState.SENT


@pytest.mark.parametrize("is_agreed", [True, False])
def test_without_agreement_or_password_it_is_left_to_the_person(bench, is_agreed):
    bench.desk.unreached = 1.0
    bench.send()
    bench.desk.unreached = 0.0
    bench.is_open = False
    if not is_agreed:
        bench.outbox.noted(report().id, DESK)

    with pytest.raises(AppError, match=r"outbox\.needs_you"):
        bench.hurry()
    assert bench.desk.tickets == []


def test_nothing_is_tried_that_is_not_there(bench):
    with pytest.raises(AppError, match=r"outbox\.unknown"):
        bench.hurry()
