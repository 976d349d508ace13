"""Nothing goes out twice: not with a third of all answers lost, not when the program dies between any two steps."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.core.errors import AppError
from app.core.help import Lang
from app.core.outbox import BETWEEN_REPORTS, HELD_FOR, NEVER, SETTLED, Attempt, OutboxState, Result
from app.core.records import Record
from app.core.report.kept import write_report
from app.core.report.report import FieldId, Report, ReportKind
from app.services.outbox import OutboxService
from tests.services.small_store import SmallStore

START = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
DESK = "desk:help.example"


def report(number=0):
    return Report(
        f"TP-{number:08d}", ReportKind.QUESTION, Lang.EN, START.isoformat(), {FieldId.SUMMARY: f"No. {number}"}
    )


class Killed(BaseException):
    """The program dies here."""


class Desk:
    """A helpdesk that can be asked; requests and answers get lost."""

    def __init__(self, chance=None, lost=0.0, unreached=0.0, can_look=True):
        self.tickets = []
        self.chance = chance or random.Random(0)
        self.lost, self.unreached, self.can_look = lost, unreached, can_look
        self.during = lambda: None

    def send(self, report, place):
        if self.chance.random() < self.unreached:
            return Result(Attempt.NOT_REACHED)
        self.tickets.append(report)
        self.during()
        return Result(Attempt.LOST) if self.chance.random() < self.lost else Result(Attempt.DELIVERED, "4711")

    def look_up(self, asked, place):
        if not self.can_look:
            return Result(Attempt.CANNOT_LOOK)
        if self.chance.random() < self.lost:
            return Result(Attempt.LOST)
        is_there = asked.id in {each.id for each in self.tickets}
        return Result(Attempt.FOUND if is_there else Attempt.NOT_FOUND)


class Refusing(Desk):
    def send(self, report, place):
        return Result(Attempt.REFUSED, code="mail.login")


class Bench:
    def __init__(self, seed=0):
        self.store = SmallStore()
        self.time = START
        self.chance = random.Random(seed)
        self.outbox = self.restart()

    def restart(self):
        names = (str(number) for number in range(10**9))
        salt = self.chance.random()
        self.outbox = OutboxService(self.store, lambda: self.time, self.chance.random, lambda: f"{salt}{next(names)}")
        return self.outbox

    def run(self, desk, number=0):
        return self.outbox.attempt(report(number).id, DESK, desk)

    def queue(self, number=0):
        return self.outbox.queue(report(number), DESK)


@pytest.fixture
def bench():
    return Bench()


def test_a_report_is_sent_as_it_was_queued(bench):
    bench.queue()
    desk = Desk()
    entry = bench.run(desk)

    assert (entry.state, entry.remote_id, desk.tickets) == (OutboxState.SENT, "4711", [report()])


def until_settled(bench, desk, number):
    """Go on, whatever happens, as somebody who opens the program again and again; give how often it died."""
    deaths, state = 0, OutboxState.QUEUED
    while state not in SETTLED:
        try:
            bench.queue(number)
            state = bench.run(desk, number).state
        except Killed:
            deaths += 1
            bench.restart()
        # The turn of the one that died is over then.
        bench.time += HELD_FOR
    return deaths


def test_a_thousand_reports_with_a_third_of_all_answers_lost_arrive_once_each_though_the_program_keeps_dying():
    bench = Bench(7)
    desk = Desk(random.Random(8), lost=0.35, unreached=0.15)

    def may_die():
        if bench.chance.random() < 0.05:
            raise Killed

    bench.store.before_write = desk.during = may_die
    deaths = 0
    for number in range(1000):
        deaths += until_settled(bench, desk, number)
        bench.time += BETWEEN_REPORTS

    assert deaths > 100
    assert sorted(each.id for each in desk.tickets) == [report(number).id for number in range(1000)]
    assert {entry.state for entry in bench.outbox.entries()} == {OutboxState.SENT}


def test_what_may_have_gone_by_mail_waits_for_the_person_and_is_not_sent_again(bench):
    bench.queue()
    desk = Desk(lost=1.0, can_look=False)
    for _ in range(50):
        entry = bench.run(desk)
        bench.time += timedelta(hours=3)

    assert (entry.state, entry.next_at, len(desk.tickets)) == (OutboxState.UNKNOWN, NEVER, 1)


@pytest.mark.parametrize(("has_arrived", "copies"), [(True, 1), (False, 2)])
def test_the_persons_word_settles_it(bench, has_arrived, copies):
    bench.queue()
    desk = Desk(lost=1.0, can_look=False)
    bench.run(desk)
    bench.outbox.settle(report().id, DESK, has_arrived=has_arrived)
    desk.lost = 0.0

    assert bench.run(desk).state is OutboxState.SENT
    assert len(desk.tickets) == copies


def test_a_program_that_died_while_sending_left_something_to_look_up(bench):
    bench.queue()
    desk = Desk()

    def die():
        raise Killed

    desk.during = die
    with pytest.raises(Killed):
        bench.run(desk)
    desk.during = lambda: None
    bench.time += HELD_FOR
    bench.restart()

    assert bench.run(desk).state is OutboxState.SENT
    assert len(desk.tickets) == 1


def test_two_windows_do_not_send_at_once(bench):
    bench.queue()
    other = OutboxService(bench.store, lambda: bench.time, bench.chance.random, lambda: "other")
    desk = Desk()
    refused = []

    def second():
        with pytest.raises(AppError) as caught:
            other.attempt(report().id, DESK, desk)
        refused.append(caught.value.code)

    desk.during = second
    bench.run(desk)

    assert refused == ["outbox.busy"]
    assert len(desk.tickets) == 1


def test_a_clock_that_was_set_back_blocks_nobody(bench):
    bench.queue()
    desk = Desk()
    bench.time += timedelta(days=900)
    bench.store.put(
        Record("outbox-turn", f"{5:015d}", b'{"holder":"x","until":"2031-01-01T00:00:00+00:00"}', f"{5:015d}")
    )
    bench.time -= timedelta(days=900)

    assert bench.run(desk).state is OutboxState.SENT


def test_a_second_report_to_one_place_waits_ten_minutes(bench):
    desk = Desk()
    for number in (1, 2):
        bench.queue(number)
    bench.run(desk, 1)
    waits = bench.run(desk, 2)
    bench.time += BETWEEN_REPORTS
    goes = bench.run(desk, 2)

    assert (waits.state, waits.next_at) == (
        OutboxState.QUEUED,
        (START + BETWEEN_REPORTS).isoformat(timespec="milliseconds"),
    )
    assert goes.state is OutboxState.SENT


def test_a_report_that_was_changed_behind_our_back_is_not_sent(bench):
    entry = bench.queue()
    other = write_report(replace(report(), values={FieldId.SUMMARY: "forged"}))
    bench.store.put(Record("outbox-report", f"{entry.id} {DESK}", other))
    desk = Desk()
    entry = bench.run(desk)

    assert (entry.state, entry.code, desk.tickets) == (OutboxState.FAILED, "outbox.changed", [])


def test_a_report_changed_after_queueing_died_half_way_goes_out_as_it_is_now(bench):
    entry = bench.outbox.queue(report(), DESK)
    bench.store.delete("outbox", [f"{entry.id} {DESK}"])
    newer = replace(report(), values={FieldId.SUMMARY: "newer"})
    bench.outbox.queue(newer, DESK)
    desk = Desk()
    bench.run(desk)

    assert desk.tickets == [newer]


def test_queued_again_it_stays_what_it_is(bench):
    bench.queue()
    sent = bench.run(Desk())

    assert bench.queue() == sent


@pytest.mark.parametrize("how", ["refused", "taken back"])
def test_what_surely_went_nowhere_can_be_sent_again_once_it_was_corrected(bench, how):
    bench.queue()
    if how == "refused":
        assert bench.run(Refusing()).state is OutboxState.FAILED
    else:
        bench.outbox.cancel(report().id, DESK)
    newer = replace(report(), values={FieldId.SUMMARY: "corrected"})
    bench.outbox.queue(newer, DESK)
    right = Desk()

    assert bench.run(right).state is OutboxState.SENT
    assert right.tickets == [newer]


def test_what_is_taken_back_does_not_go_out(bench):
    bench.queue()
    bench.outbox.cancel(report().id, DESK)
    desk = Desk()

    assert bench.run(desk).state is OutboxState.CANCELLED
    assert desk.tickets == []
    assert bench.outbox.due() == ()


def test_only_what_is_settled_can_be_forgotten(bench):
    bench.queue()
    bench.outbox.forget(report().id, DESK)
    assert len(bench.outbox.entries()) == 1

    bench.run(Desk())
    bench.outbox.forget(report().id, DESK)
    assert bench.outbox.entries() == ()
    assert {kind for kind, _ in bench.store.records} == {"outbox-place", "outbox-turn"}


def test_an_entry_that_is_not_there_is_named(bench):
    with pytest.raises(AppError) as caught:
        bench.run(Desk())

    assert (caught.value.code, caught.value.facts) == ("outbox.unknown", {"id": report().id})
