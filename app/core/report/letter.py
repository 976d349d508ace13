"""A report as a letter: a draft for a mail program, and a short ``mailto:`` address."""

from __future__ import annotations

import base64
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Final
from urllib.parse import quote

from app.core.report import paper
from app.core.report.report import Report

# Windows hands about 2,048 characters to a mail program; the rest is cut without a word (reports.md 4.1).
LONGEST_MAILTO: Final = 1800
# So that a line of the head has at most 76 signs, as RFC 2047 wants it.
_LONGEST_PLAIN: Final = 66
_WORD_BYTES: Final = 45
_ID_DOMAIN: Final = "tp-self-help.invalid"


def letter(report: Report, to: str, sender: str = "", *, is_draft: bool = True) -> bytes:
    """Write a letter with the report as its words and, unchanged byte for byte, as ``report.txt``.

    Args:
        report: What was previewed.
        to: An official mail address.
        sender: The person's own address; empty for a draft, where the mail program fills it in.
        is_draft: Mail programs that know ``X-Unsent`` open it for sending.
    """
    message = EmailMessage(policy=SMTP)
    message["To"] = to
    if sender:
        message["From"] = sender
        # A draft gets both from the mail program; a letter without a date is taken for junk (RFC 5322, 3.6 wants it).
        message["Date"] = format_datetime(datetime.fromisoformat(report.at))
    # The same whenever it is written: whoever gets it twice can tell.
    message["Message-ID"] = message_id(report.id)
    if is_draft:
        message["X-Unsent"] = "1"
    text = paper.text(report)
    message.set_content(text, cte="base64")
    # In a part of its own: the intake of django-helpdesk 2.6 drops every plain text beside the words, without a word.
    message.make_alternative()
    # As bytes: a text part would have its line ends changed on the way, and the digest in it would no longer fit.
    message.add_attachment(
        text.encode(), maintype="text", subtype="plain", filename=paper.TEXT_NAME, params={"charset": "utf-8"}
    )
    for each in report.attachments:
        kind = ("image", "png") if each.name.endswith(".png") else ("text", "plain")
        message.add_attachment(each.data, maintype=kind[0], subtype=kind[1], filename=each.name)
    return _subject_line(paper.subject(report)) + message.as_bytes()


def _subject_line(subject: str) -> bytes:
    """Write a subject as RFC 2047 has it: the id as it is, so that it can be searched for; what follows in whole signs.

    Python's own folding loses a space, or adds one, at the seams of long subjects (seen with 3.11).
    """
    report_id, _, rest = subject.partition(" ")
    if rest.isascii() and rest.isprintable() and "=?" not in rest and len(subject) <= _LONGEST_PLAIN:
        return f"Subject: {subject}\r\n".encode("ascii")
    words: list[bytes] = []
    piece = b""
    for sign in rest:
        more = sign.encode()
        if len(piece) + len(more) > _WORD_BYTES:
            words.append(piece)
            piece = b""
        piece += more
    lines = (f" =?utf-8?b?{base64.b64encode(each).decode()}?=" for each in [*words, piece])
    return "\r\n".join([f"Subject: {report_id}", *lines, ""]).encode("ascii")


def message_id(report_id: str) -> str:
    """Give the Message-ID of a report."""
    return f"<{report_id.lower()}@{_ID_DOMAIN}>"


def mailto(report: Report, to: str) -> str | None:
    """Give the address that opens a mail program with the whole report in it; None when it is too long for that.

    Such an address cannot carry a file: a report with attachments has none.
    """
    if report.attachments:
        return None
    fields = f"subject={quote(paper.subject(report), safe='')}&body={quote(paper.text(report), safe='')}"
    address = f"mailto:{quote(to, safe='@')}?{fields.replace('%0A', '%0D%0A')}"
    return address if len(address) <= LONGEST_MAILTO else None
