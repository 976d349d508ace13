"""Files beside a ticket: noted with their digest, copied only where no secret can hide, gone with the ticket."""

import hashlib

import pytest

from app.adapters.files import DiskFiles
from app.core.case_file import Case, case_text
from app.core.errors import AppError
from app.core.help import Lang
from app.core.report.report import FieldId, Report, ReportKind
from app.core.ticket import EventKind, TicketState, state_of
from app.core.ticket_kept import FILE
from app.services.ticket_files import LARGEST_COPY, MOST, TicketFiles
from app.services.tickets import TicketService
from tests.services.small_store import SmallFacts, SmallRegistry, SmallStore

NOW = "2026-11-26T02:00:00+00:00"
REPORT = Report("TP-2345ABCD", ReportKind.PROBLEM, Lang.ZH, NOW, {FieldId.SUMMARY: "兑换没反应"})
PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
HASH = b"0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060"
PDF = b"%PDF-1.7\n\xe2\xe3\xcf\xd3 receipt"


@pytest.fixture
def store():
    return SmallStore()


@pytest.fixture
def tickets(store):
    made = TicketService(store, SmallRegistry(), lambda: NOW, SmallFacts().identity)
    made.begun(REPORT)
    made.sent(REPORT.id, "email-support")
    return made


@pytest.fixture
def files(store, tickets):
    return TicketFiles(store, DiskFiles(), lambda: NOW, SmallFacts().identity)


@pytest.fixture
def add(files, tmp_path):
    def added(name, data):
        path = tmp_path / name
        path.write_bytes(data)
        return files.add(REPORT.id, str(path))

    return added


def digest(data):
    return hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("data", ["聊天记录：请更新".encode(), "\ufeff聊天".encode("utf-16-le"), b""])
def test_a_text_is_noted_and_its_copy_is_what_it_was(add, files, data):
    ticket = add("chat.txt", data)

    event = ticket.events[-1]
    assert (event.kind, event.text, event.size, event.digest) == (EventKind.FILE, "chat.txt", len(data), digest(data))
    assert files.content(REPORT.id, event.digest) == data
    assert state_of(ticket) is TicketState.WAITING


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_with_a_recovery_phrase_is_refused_and_nothing_of_it_is_kept(add, store, tickets, encoding):
    with pytest.raises(AppError, match=r"ticket\.file_secret"):
        add("words.txt", f"my words: {PHRASE}".encode(encoding))

    assert store.beginning(FILE, "") == ()
    assert tickets.ticket(REPORT.id).events[-1].kind is EventKind.SENT


@pytest.mark.parametrize("data", [PDF, b"a\0b", b"x" * (LARGEST_COPY + 1), HASH, "密码是 hunter22".encode()])
def test_what_the_guard_cannot_read_or_doubts_or_is_too_large_is_noted_only(add, files, data):
    event = add("receipt.pdf", data).events[-1]

    assert (event.is_copied, event.digest) == (False, digest(data))
    with pytest.raises(AppError, match=r"ticket\.no_copy"):
        files.content(REPORT.id, event.digest)


def test_a_name_keeps_no_secret_and_no_name_of_this_computer(add):
    name = add(f"liwei {PHRASE}.txt", b"a").events[-1].text

    assert "winner" not in name
    assert "liwei" not in name


def test_a_name_keeps_nothing_that_turns_the_reading_round(add):
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in add("gpj\N{RIGHT-TO-LEFT OVERRIDE}exe.txt", b"a").events[-1].text


def test_erased_with_the_ticket_and_taken_back_with_the_last_change(add, store, tickets):
    before = tickets.ticket(REPORT.id)
    add("chat.txt", b"one")
    tickets.put_back(before)
    assert store.beginning(FILE, "") == ()

    add("chat.txt", b"two")
    tickets.erase(REPORT.id)
    assert store.beginning(FILE, "") == ()


def test_a_covered_picture_is_copied_up_to_two_megabytes(files):
    files.add_picture(REPORT.id, "shot.png", b"png")
    assert files.content(REPORT.id, digest(b"png")) == b"png"

    with pytest.raises(AppError, match=r"ticket\.file_large"):
        files.add_picture(REPORT.id, "shot.png", b"x" * (LARGEST_COPY + 1))


def test_a_ticket_takes_so_many_files_and_an_unknown_one_none(files):
    for number in range(MOST):
        files.add_picture(REPORT.id, "shot.png", bytes([number]))
    with pytest.raises(AppError, match=r"ticket\.files_full"):
        files.add_picture(REPORT.id, "shot.png", b"one more")
    with pytest.raises(AppError, match=r"ticket\.unknown"):
        files.add_picture("TP-00000000", "shot.png", b"a")


def test_the_case_file_names_it_with_its_digest(add):
    ticket = add("receipt.pdf", PDF)
    written = case_text(Case(ticket, None, (), "2026.11", NOW), Lang.ZH)

    assert "receipt.pdf" in written
    assert f"SHA-256 {digest(PDF)}" in written


def test_what_is_no_file_is_said(files, tmp_path):
    with pytest.raises(AppError, match=r"file\.unreadable"):
        files.add(REPORT.id, str(tmp_path))


def test_a_removed_file_is_gone_with_its_copy_and_the_others_stay(add, files, store):
    add("one.txt", b"one")
    add("two.txt", b"two")
    ticket = files.remove(REPORT.id, digest(b"one"))

    assert [each.text for each in ticket.events if each.kind is EventKind.FILE] == ["two.txt"]
    assert [kind for kind, _ in store.records].count(FILE) == 1
    with pytest.raises(AppError, match=r"ticket\.no_file"):
        files.remove(REPORT.id, digest(b"one"))
