"""How a report is on its way, in words: states of the outbox, and why something did not go out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, Qt

from app.core.errors import AppError
from app.core.outbox import NEVER, Entry, OutboxState
from app.ui.marking import QT_TRANSLATE_NOOP
from app.ui.messages import message

_STATES: Final = {
    OutboxState.QUEUED: QT_TRANSLATE_NOOP("Sending", "It waits to be sent."),
    OutboxState.SENDING: QT_TRANSLATE_NOOP("Sending", "It is being sent."),
    OutboxState.UNKNOWN: QT_TRANSLATE_NOOP("Sending", "It may have arrived: the server did not confirm."),
    OutboxState.SENT: QT_TRANSLATE_NOOP("Sending", "It was sent."),
    OutboxState.FAILED: QT_TRANSLATE_NOOP("Sending", "It was not sent."),
    OutboxState.CANCELLED: QT_TRANSLATE_NOOP("Sending", "It was taken back."),
}
# Codes that answers of mail servers and helpdesks come to; all others have words in the table of messages.
_MAIL: Final = {
    "mail.login": QT_TRANSLATE_NOOP(
        "Sending", "The server refused the login. Many providers want an app password in place of your own."
    ),
    "mail.no_tls": QT_TRANSLATE_NOOP("Sending", "The server does not encrypt, so nothing was sent."),
    "mail.refused_sender": QT_TRANSLATE_NOOP("Sending", "The server does not take letters from your address."),
    "mail.refused_receiver": QT_TRANSLATE_NOOP("Sending", "The server does not take the address of the receiver."),
    "mail.bad_address": QT_TRANSLATE_NOOP("Sending", "Your mail address is not complete."),
    "mail.refused": QT_TRANSLATE_NOOP("Sending", "The server refused the letter."),
    "desk.login": QT_TRANSLATE_NOOP("Sending", "The helpdesk did not let you in: check address and password."),
    "desk.refused": QT_TRANSLATE_NOOP("Sending", "The helpdesk does not take this report."),
    "desk.gone": QT_TRANSLATE_NOOP("Sending", "The helpdesk is gone from its address. Choose another way."),
    "desk.busy": QT_TRANSLATE_NOOP("Sending", "The helpdesk is busy and asked to wait."),
    "desk.broken": QT_TRANSLATE_NOOP("Sending", "The helpdesk is broken at the moment."),
    "desk.too_large": QT_TRANSLATE_NOOP("Sending", "The report is too large for the helpdesk: leave pictures out."),
    "desk.no_files": QT_TRANSLATE_NOOP("Sending", "The helpdesk takes no pictures and files, so nothing was sent."),
    "outbox.changed": QT_TRANSLATE_NOOP("Sending", "It is not what you previewed, so nothing was sent."),
}


def state_words(entry: Entry) -> str:
    """Say where an entry stands."""
    return QCoreApplication.translate("Sending", _STATES[entry.state])


def reason_words(entry: Entry) -> str:
    """Say why it stands there, and when there is something to do again; empty when there is nothing to say."""
    words: list[str] = []
    if entry.code in _MAIL:
        words.append(QCoreApplication.translate("Sending", _MAIL[entry.code]))
    elif entry.code:
        words.append(message(AppError(entry.code)))
    if entry.state is OutboxState.QUEUED and entry.next_at not in {"", NEVER}:
        at = QDateTime.fromString(entry.next_at, Qt.DateFormat.ISODate).toLocalTime().toString("HH:mm")
        words.append(QCoreApplication.translate("Sending", "It can go out after {time}.").format(time=at))
    return " ".join(words)
