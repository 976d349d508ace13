"""What a desk gets is what was previewed, and what it answers is read for what it proves."""

from typing import Any

import pytest

from app.adapters.net.desks.talk import retry_after
from app.core.consent import Consents
from app.core.desk import Desk, DeskSystem, Person, desk_of, is_private
from app.core.help import Channel, ChannelStatus, SourceKind
from app.core.outbox import Attempt, Result
from app.core.report import paper
from tests.adapters.net.desks.sending import ME, NOTE, PICTURE, report, transport
from tests.adapters.net.desks.small_desks import Asked, Chatwoot, Way, Zammad, Zendesk, answered, open_desk
from tests.adapters.net.loopback import answers, endless, reply, resets, serving

pytestmark = [pytest.mark.network, pytest.mark.enable_socket]
OWN = Person(login=Zammad.LOGIN, password=Zammad.PASSWORD)
DESKS: dict[DeskSystem, Any] = {
    DeskSystem.ZENDESK: (Zendesk, ME),
    DeskSystem.CHATWOOT: (Chatwoot, ME),
    DeskSystem.ZAMMAD: (Zammad, OWN),
}
CAN_BE_ASKED = [DeskSystem.CHATWOOT, DeskSystem.ZAMMAD]
WHOLE = report(7, (NOTE, PICTURE))
PLACE = "desk:test"


def way_to(system, url, **more):
    make, person = DESKS[system]
    return transport(system, url, more.pop("person", person), getattr(make, "BOX", ""), **more)


@pytest.mark.parametrize("system", DESKS, ids=str)
def test_the_previewed_bytes_and_the_files_arrive_and_the_id_stands_in_the_subject(system):
    desk = DESKS[system][0]()
    with open_desk(desk) as url:
        result = way_to(system, url).send(WHOLE, PLACE)
    held = desk.tickets[0] if system is not DeskSystem.CHATWOOT else (desk.subjects()[0], *desk.conversations[0][1][0])

    assert result.attempt is Attempt.DELIVERED
    assert held[0] == paper.subject(WHOLE)
    assert paper.text(WHOLE) in held[1]
    assert held[2] == [
        ("report.txt", paper.text(WHOLE).encode()),
        (NOTE.name, NOTE.data),
        (PICTURE.name, PICTURE.data),
    ]


@pytest.mark.parametrize("system", CAN_BE_ASKED, ids=str)
def test_a_desk_that_can_be_asked_says_what_is_there(system):
    desk = DESKS[system][0]()
    with open_desk(desk) as url:
        way = way_to(system, url)
        before = way.look_up(WHOLE, PLACE)
        way.send(report(8), PLACE)
        other = way.look_up(WHOLE, PLACE)
        number = way.send(WHOLE, PLACE).remote_id
        after = way.look_up(WHOLE, PLACE)

    assert (before, other) == (Result(Attempt.NOT_FOUND), Result(Attempt.NOT_FOUND))
    assert after == Result(Attempt.FOUND, number if system is DeskSystem.CHATWOOT else "20261")


def test_what_strangers_sent_to_zendesk_cannot_be_asked_for():
    with open_desk(Zendesk()) as url:
        assert way_to(DeskSystem.ZENDESK, url).look_up(WHOLE, PLACE) == Result(Attempt.CANNOT_LOOK)


def test_zammads_own_tickets_are_looked_through_to_the_last_page():
    desk = Zammad()
    desk.tickets = [(f"[TP-A{number:07d}] x", "", []) for number in range(250)] + [(paper.subject(WHOLE), "", [])]
    with open_desk(desk) as url:
        assert way_to(DeskSystem.ZAMMAD, url).look_up(WHOLE, PLACE).attempt is Attempt.FOUND


def test_a_conversation_in_which_nothing_was_said_is_taken_up_again_and_not_found_before():
    desk = Chatwoot()
    desk.refusing = ["500 Internal Server Error"]
    with open_desk(desk) as url:
        way = way_to(DeskSystem.CHATWOOT, url)
        broken = way.send(WHOLE, PLACE)
        looked = way.look_up(WHOLE, PLACE)
        way.send(WHOLE, PLACE)

    assert (broken.attempt, looked.attempt) == (Attempt.LOST, Attempt.NOT_FOUND)
    assert len(desk.conversations) == len(desk.subjects()) == 1


def test_an_inbox_that_is_gone_says_nothing_of_what_was_in_it():
    desk = Chatwoot()
    desk.is_open = False
    with open_desk(desk) as url:
        assert way_to(DeskSystem.CHATWOOT, url).look_up(WHOLE, PLACE) == Result(Attempt.CANNOT_LOOK, code="desk.gone")


@pytest.mark.parametrize(("files", "attempt"), [((), Attempt.DELIVERED), ((PICTURE,), Attempt.REFUSED)])
def test_a_desk_without_uploads_gets_words_alone_and_never_half_of_what_was_previewed(files, attempt):
    desk = Zendesk()
    desk.takes_files = False
    with open_desk(desk) as url:
        result = way_to(DeskSystem.ZENDESK, url).send(report(7, files), PLACE)

    assert (result.attempt, result.code) == (attempt, "desk.no_files" if files else "")
    assert len(desk.tickets) == (not files)


def test_a_text_longer_than_a_comment_stands_whole_in_the_file():
    desk, long = Zendesk(), report(7, summary="长" * 19_990)
    with open_desk(desk) as url:
        way_to(DeskSystem.ZENDESK, url).send(long, PLACE)
    (_, body, files, _) = desk.tickets[0]

    assert body.endswith("→ report.txt")
    assert files == [("report.txt", paper.text(long).encode())]


def test_an_upload_that_broke_off_is_no_ticket_and_nothing_to_look_up():
    def cut(connection, head):
        connection.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{")
        resets(connection, head)

    with serving(cut) as server:
        result = way_to(DeskSystem.ZENDESK, server.url).send(WHOLE, PLACE)

    assert result.attempt is Attempt.NOT_REACHED
    assert all(b"/uploads.json" in head for head in server.heads)


MEANINGS = [
    ("429 Too Many Requests", "Retry-After: 77\r\n", Result(Attempt.BUSY, retry_after=77, code="desk.busy")),
    ("503 Service Unavailable", "Retry-After: 5\r\n", Result(Attempt.BUSY, retry_after=5, code="desk.busy")),
    ("503 Service Unavailable", "", Result(Attempt.LOST, code="desk.broken")),
    ("502 Bad Gateway", "", Result(Attempt.LOST, code="desk.broken")),
    ("500 Internal Server Error", "", Result(Attempt.LOST, code="desk.broken")),
    ("401 Unauthorized", "", Result(Attempt.REFUSED, code="desk.login")),
    ("422 Unprocessable Entity", "", Result(Attempt.REFUSED, code="desk.refused")),
    ("413 Content Too Large", "", Result(Attempt.REFUSED, code="desk.too_large")),
    ("302 Found", "Location: http://127.0.0.1:1/\r\n", Result(Attempt.REFUSED, code="desk.refused")),
    ("200 OK", "Content-Type: text/html\r\n", Result(Attempt.LOST, code="net.garbage")),
]


@pytest.mark.parametrize(("status", "headers", "meant"), MEANINGS, ids=lambda value: str(value)[:25])
def test_an_answer_means_what_it_proves(status, headers, meant):
    with serving(answers(b"<html>Welcome</html>", status, headers)) as server:
        assert way_to(DeskSystem.ZAMMAD, server.url).send(WHOLE, PLACE) == meant


@pytest.mark.parametrize("behaviour", [resets, endless], ids=["reset", "endless"])
def test_after_the_report_left_no_answer_leaves_it_unknown(behaviour):
    with serving(behaviour) as server:
        assert way_to(DeskSystem.ZAMMAD, server.url).send(WHOLE, PLACE).attempt is Attempt.LOST


def test_nobody_there_is_not_reached():
    with serving(resets) as server:
        pass

    assert way_to(DeskSystem.ZAMMAD, server.url).send(WHOLE, PLACE).attempt is Attempt.NOT_REACHED


def test_without_consent_or_while_offline_nothing_leaves():
    desk, consents = Zammad(), Consents()
    with open_desk(desk) as url:
        way = way_to(DeskSystem.ZAMMAD, url, consents=consents)
        consents.withdraw("test.purpose")
        refused = [way.send(WHOLE, PLACE), way_to(DeskSystem.ZAMMAD, url, offline=True).send(WHOLE, PLACE)]

    assert [(each.attempt, each.code) for each in refused] == [
        (Attempt.NOT_REACHED, "net.no_consent"),
        (Attempt.NOT_REACHED, "net.offline"),
    ]
    assert desk.tickets == []


@pytest.mark.parametrize("person", [OWN, Person(password=Zammad.PASSWORD)], ids=["login", "token"])
def test_the_persons_own_login_opens_the_desk_and_stands_in_no_text(person):
    desk = Zammad()
    with open_desk(desk) as url:
        assert way_to(DeskSystem.ZAMMAD, url, person=person).send(WHOLE, PLACE).attempt is Attempt.DELIVERED
    assert Zammad.PASSWORD not in repr(person)


def test_a_wrong_password_is_told():
    with open_desk(Zammad()) as url:
        result = way_to(DeskSystem.ZAMMAD, url, person=Person(login="me", password="no")).send(WHOLE, PLACE)

    assert result == Result(Attempt.REFUSED, code="desk.login")


def test_the_answer_of_a_desk_leads_nowhere():
    desk = Zendesk()
    with open_desk(desk) as url:
        assert way_to(DeskSystem.ZENDESK, url).send(WHOLE, PLACE).remote_id == "1"


def test_a_lost_answer_to_a_question_is_asked_again_at_once():
    desk, asked = Zammad(), []
    tell = answered(desk)

    def twice_silent(connection, raw):
        asked.append(Asked(raw).path)
        connection.sendall(tell(raw)) if len(asked) > 2 else resets(connection, raw)

    with serving(twice_silent) as server:
        assert way_to(DeskSystem.ZAMMAD, server.url).look_up(WHOLE, PLACE).attempt is Attempt.NOT_FOUND


def test_what_makes_a_ticket_is_never_repeated_by_itself():
    desk = Zammad()
    with open_desk(desk, Way(lost=1.0)) as url:
        way_to(DeskSystem.ZAMMAD, url).send(WHOLE, PLACE)

    assert len(desk.tickets) == 1


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "120"}, 120),
        (
            {"retry-after": "Thu, 26 Nov 2026 02:10:00 GMT", "date": "Thu, 26 Nov 2026 02:00:00 GMT"},
            600,
        ),
        ({"retry-after": "Thu, 26 Nov 2026 01:00:00 GMT", "date": "Thu, 26 Nov 2026 02:00:00 GMT"}, 0),
        ({"retry-after": "Thu, 26 Nov 2026 02:10:00 GMT"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "9" * 5000}, 999_999_999),
        ({}, None),
    ],
    ids=str,
)
def test_a_wait_is_read_as_seconds_or_against_the_servers_own_clock(headers, seconds):
    assert retry_after(headers) == seconds


def channel(value="https://desk.example/", kind="helpdesk", **desk):
    return Channel(
        "desk", kind, value, ("support",), ChannelStatus.OFFICIAL, SourceKind.OFFICIAL, (), "", "", "", "", (), "", "",
        desk,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("given", "desk"),
    [
        (channel(system="zendesk"), Desk(DeskSystem.ZENDESK, "https://desk.example")),
        (channel(system="chatwoot", box="b"), Desk(DeskSystem.CHATWOOT, "https://desk.example", "b")),
        (channel(system="chatwoot"), None),
        (channel(system="other"), None),
        (channel(), None),
        (channel("http://desk.example", system="zendesk"), None),
        (channel(kind="help", system="zendesk"), None),
    ],
)
def test_a_channel_is_a_desk_only_when_all_is_known_and_nobody_reads_along(given, desk):
    assert desk_of(given) == desk


@pytest.mark.parametrize("address", ["http://desk.example", "ftp://127.0.0.1", "http://[", "http://127.0.0.1.example"])
def test_an_open_line_is_not_private(address):
    assert not is_private(address)


def test_a_reply_without_a_body_is_no_ticket_number():
    def empty(connection, head):
        connection.sendall(reply(b"", "201 Created"))

    with serving(empty) as server:
        assert way_to(DeskSystem.ZAMMAD, server.url).send(WHOLE, PLACE).attempt is Attempt.LOST
