"""A mail draft carries the report byte for byte, opens for sending, and is the same letter whenever it is written."""

import base64
import re
from dataclasses import replace
from email import message_from_bytes
from email.header import decode_header, make_header
from email.parser import BytesParser
from email.policy import default

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.help import Lang
from app.core.report import paper
from app.core.report.letter import LONGEST_MAILTO, letter, mailto
from app.core.report.report import Attachment, FieldId, Report, ReportKind

TO = "service@tokenpocket.pro"
PICTURE = Attachment("screen-1.png", b"\x89PNG\r\n\x1a\n\r\n.\r\n")
REPORT = Report(
    "TP-2345ABCD", ReportKind.PROBLEM, Lang.ZH, "2026-11-26T02:00:00+00:00",
    {FieldId.SUMMARY: "点“兑换”没有反应", FieldId.STEPS: "第一行\n.\nFrom here"}, attachments=(PICTURE,),
)  # fmt: skip
SHORT = Report(
    "TP-2345ABCD", ReportKind.QUESTION, Lang.EN, "2026-11-26T02:00:00+00:00", {FieldId.SUMMARY: "How? & why"}
)


def parsed(data):
    return BytesParser(policy=default).parsebytes(data)


def test_words_and_attached_text_are_the_previewed_bytes():
    message = parsed(letter(REPORT, TO))
    text, attached, _ = [part for part in message.walk() if not part.is_multipart()]

    # The words of a letter travel with the line ends of mail.
    assert text.get_content().replace("\r\n", "\n") == paper.text(REPORT)
    assert attached.get_payload(decode=True) == paper.text(REPORT).encode()
    assert attached.get_content_charset() == "utf-8"


def test_attachments_are_texts_and_pictures_with_plain_names():
    files = [(each.get_filename(), each.get_content_type()) for each in parsed(letter(REPORT, TO)).iter_attachments()]

    assert files == [("report.txt", "text/plain"), ("screen-1.png", "image/png")]


def test_a_picture_arrives_unchanged():
    assert list(parsed(letter(REPORT, TO)).iter_attachments())[1].get_content() == PICTURE.data


def test_a_draft_opens_for_sending_and_names_no_sender():
    message = parsed(letter(REPORT, TO))

    assert (message["X-Unsent"], message["To"], message["From"]) == ("1", TO, None)
    assert message["Subject"] == "[TP-2345ABCD] 问题报告: 点“兑换”没有反应"


@settings(max_examples=400)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=160))
def test_every_subject_arrives_sign_by_sign_in_lines_of_76(summary):
    report = replace(REPORT, values={FieldId.SUMMARY: summary})
    data = letter(report, TO)
    head = data.partition(b"\r\nTo: ")[0]
    older = message_from_bytes(data)["Subject"].replace("\r\n", "")

    assert parsed(data)["Subject"] == paper.subject(report)
    assert str(make_header(decode_header(older))) == paper.subject(report)
    assert all(line.isascii() and len(line) <= 76 for line in head.split(b"\r\n"))
    assert head.startswith(b"Subject: [TP-2345ABCD]"), "the id can be searched for as it is"


def test_a_letter_that_is_sent_is_no_draft():
    assert parsed(letter(REPORT, TO, "me@example.org", is_draft=False))["X-Unsent"] is None


def test_a_letter_that_is_sent_bears_the_date_of_the_report_and_a_draft_none():
    sent = parsed(letter(REPORT, TO, "me@example.org", is_draft=False))

    assert sent["Date"].datetime.isoformat() == REPORT.at
    assert parsed(letter(REPORT, TO))["Date"] is None


def test_the_same_report_has_the_same_message_id():
    ids = {parsed(letter(REPORT, TO, sender))["Message-ID"] for sender in ("", "me@example.org")}

    assert ids == {"<tp-2345abcd@tp-self-help.invalid>"}


def test_every_line_is_ascii_and_short_enough_for_any_server():
    lines = letter(REPORT, TO).split(b"\r\n")

    assert all(line.isascii() and len(line) <= 998 for line in lines)
    assert b"\n" not in b"".join(lines)


def test_a_short_report_fits_into_a_mailto_and_a_long_one_does_not():
    address = mailto(SHORT, TO)

    assert address is not None
    assert address.startswith(f"mailto:{TO}?subject=%5BTP-2345ABCD%5D")
    assert len(address) <= LONGEST_MAILTO
    assert address.count("&") == 1
    assert mailto(replace(REPORT, attachments=(), values={FieldId.STEPS: "长" * 300}), TO) is None


def test_a_report_with_attachments_has_no_mailto_that_would_lose_them():
    assert mailto(replace(SHORT, attachments=(PICTURE,)), TO) is None


def test_the_words_stand_in_a_part_of_their_own_so_that_no_intake_takes_a_file_for_them():
    parts = [part.get_content_type() for part in parsed(letter(REPORT, TO)).iter_parts()]

    assert parts == ["multipart/alternative", "text/plain", "image/png"]


def plain_parts(data):
    """Read a letter as mail programs do: heads folded, parts between boundaries, base64; without Python's parser."""
    head, _, body = data.partition(b"\r\n\r\n")
    fields = dict(line.split(b": ", 1) for line in re.sub(rb"\r\n[ \t]+", b" ", head).split(b"\r\n"))
    boundary = re.search(rb'boundary="([^"]+)"', fields[b"Content-Type"])
    if boundary is None:
        assert fields[b"Content-Transfer-Encoding"] == b"base64"
        name = re.search(rb'filename="([^"]+)"', fields.get(b"Content-Disposition", b""))
        return [(name[1].decode() if name else "", base64.b64decode(body))]
    pieces = body.split(b"--" + boundary[1])[1:-1]
    return [part for piece in pieces for part in plain_parts(piece.removeprefix(b"\r\n"))]


def test_another_reader_finds_the_same_words_and_files():
    words, *files = plain_parts(letter(REPORT, TO))

    assert words[1].replace(b"\r\n", b"\n") == paper.text(REPORT).encode()
    assert files == [("report.txt", paper.text(REPORT).encode()), (PICTURE.name, PICTURE.data)]
