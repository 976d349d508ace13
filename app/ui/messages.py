"""The one table from error codes to words; core and services never make sentences."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.errors import AppError
from app.ui.marking import QT_TRANSLATE_NOOP

_WORDS: Final = {
    "help.unknown_item": QT_TRANSLATE_NOOP("Message", "The help content has nothing under the name “{id}”."),
    "channel.unknown": QT_TRANSLATE_NOOP("Message", "This channel is not on the list of checked channels."),
    "channel.not_openable": QT_TRANSLATE_NOOP("Message", "This channel is kept for the record only and is not opened."),
    "channel.no_program": QT_TRANSLATE_NOOP(
        "Message", "This computer has no program for that address. Copy it and open it yourself."
    ),
    "settings.not_saved": QT_TRANSLATE_NOOP(
        "Message", "Your choice is in force but could not be kept: {reason}. It will be gone after closing."
    ),
    "settings.not_erased": QT_TRANSLATE_NOOP("Message", "Not everything could be erased: {reason}."),
    "settings.key_left": QT_TRANSLATE_NOOP(
        "Message",
        "The files are gone. The keyring could not be reached: it may still hold a key that opens nothing now.",
    ),
    "proxy.not_address": QT_TRANSLATE_NOOP("Message", "Write it as HOST:PORT, for example 127.0.0.1:7890."),
    "proxy.login": QT_TRANSLATE_NOOP(
        "Message", "Settings keep no name or password. Give the address without them, or set the proxy in the system."
    ),
    "proxy.not_spoken": QT_TRANSLATE_NOOP(
        "Message", "Only HTTP proxies work here. Most proxy programs offer one beside SOCKS; use its port."
    ),
    "file.unreadable": QT_TRANSLATE_NOOP(
        "Message", "This file cannot be read. Copy it to another folder and try again."
    ),
    "picture.too_large": QT_TRANSLATE_NOOP("Message", "The picture is too large. Cut out the part with the code."),
    "picture.unreadable": QT_TRANSLATE_NOOP("Message", "This picture cannot be opened."),
    "flow.unknown": QT_TRANSLATE_NOOP("Message", "There is no guided check under the name “{id}”."),
    "flow.unknown_node": QT_TRANSLATE_NOOP("Message", "This guided check is damaged. Install the program again."),
    "flow.unknown_question": QT_TRANSLATE_NOOP("Message", "That question does not belong to this guided check."),
    "flow.unknown_option": QT_TRANSLATE_NOOP("Message", "That answer does not belong to this question."),
    "answer.empty": QT_TRANSLATE_NOOP("Message", "Nothing was typed."),
    "answer.too_long": QT_TRANSLATE_NOOP("Message", "Too long: at most {characters} characters."),
    "answer.not_hash": QT_TRANSLATE_NOOP(
        "Message",
        "This is no transaction hash: usually 64 digits and letters, with 0x in front on Ethereum-like chains.",
    ),
    "answer.not_address": QT_TRANSLATE_NOOP("Message", "This is no coin address. Perhaps a part was not copied."),
    "answer.not_amount": QT_TRANSLATE_NOOP("Message", "Digits only, such as 12.5."),
    "answer.not_date": QT_TRANSLATE_NOOP("Message", "Year, month and day, such as 2026-11-24."),
    "answer.not_version": QT_TRANSLATE_NOOP("Message", "Only the digits and dots of the version."),
    "answer.looks_secret": QT_TRANSLATE_NOOP(
        "Message", "This looks like a recovery phrase, key or password. It was not kept. Nobody needs it."
    ),
    "state.no_keyring": QT_TRANSLATE_NOOP(
        "Message", "This computer has no keyring to hold the key. Choose a passphrase, or keep nothing."
    ),
    "state.keyring_locked": QT_TRANSLATE_NOOP(
        "Message", "The keyring of this computer is locked. Unlock it and try again, or keep nothing."
    ),
    "state.keyring_denied": QT_TRANSLATE_NOOP(
        "Message", "The keyring of this computer refused. Choose a passphrase, or keep nothing."
    ),
    "state.passphrase_needed": QT_TRANSLATE_NOOP("Message", "Your notes are closed. Type the passphrase to open them."),
    "state.wrong_passphrase": QT_TRANSLATE_NOOP("Message", "This passphrase does not open it. Nothing was changed."),
    "state.newer": QT_TRANSLATE_NOOP(
        "Message", "Your notes were kept by a newer version of this program. Update it; nothing was changed."
    ),
    "state.not_written": QT_TRANSLATE_NOOP(
        "Message", "This could not be kept: {reason}. What was kept before is still there."
    ),
    "state.damaged": QT_TRANSLATE_NOOP(
        "Message", "The file with your notes is damaged. It was put aside; try again to save what can be read."
    ),
    "state.key_gone": QT_TRANSLATE_NOOP(
        "Message",
        "The key to your notes is gone from the keyring. Without it nobody can read them. You can begin anew.",
    ),
    "state.exists": QT_TRANSLATE_NOOP("Message", "Something is kept already. Open it, or erase it first."),
    "state.passphrase_short": QT_TRANSLATE_NOOP("Message", "This passphrase is too short: at least ten letters."),
    "state.not_opened": QT_TRANSLATE_NOOP("Message", "This file does not open with that passphrase, or is not ours."),
    "net.offline": QT_TRANSLATE_NOOP(
        "Message", "This program is set to stay offline. Settings open the network again."
    ),
    "net.no_consent": QT_TRANSLATE_NOOP("Message", "Nothing was sent: you have not agreed to this request."),
    "net.not_allowed": QT_TRANSLATE_NOOP(
        "Message", "Nothing was sent: “{host}” is not on the list of hosts you were shown."
    ),
    "net.timeout": QT_TRANSLATE_NOOP("Message", "No answer came in time. Try again, or check the connection."),
    "net.unreachable": QT_TRANSLATE_NOOP("Message", "{host} cannot be reached. Check the connection, then try again."),
    "net.tls": QT_TRANSLATE_NOOP(
        "Message", "{host} could not prove who it is (certificate). Nothing was sent to it. Try another network."
    ),
    "net.too_large": QT_TRANSLATE_NOOP("Message", "The answer of {host} was far too long and was not read."),
    "net.status": QT_TRANSLATE_NOOP("Message", "{host} refused the request (status {status}). Try again later."),
    "net.garbage": QT_TRANSLATE_NOOP("Message", "{host} answered something that cannot be read."),
    "net.proxy": QT_TRANSLATE_NOOP("Message", "The proxy cannot be used. Check the proxy settings of this computer."),
    "delivery.no_program": QT_TRANSLATE_NOOP(
        "Message", "No mail program was found that can be handed a letter. Save the draft instead."
    ),
    "desk.no_address": QT_TRANSLATE_NOOP("Message", "Give your mail address: the helpdesk answers there."),
    "desk.no_login": QT_TRANSLATE_NOOP(
        "Message", "This helpdesk takes nothing from strangers. Log in with your account there."
    ),
    "checklist.unknown": QT_TRANSLATE_NOOP("Message", "There is no checklist under the name “{id}”."),
    "checklist.unknown_item": QT_TRANSLATE_NOOP("Message", "There is no checklist item under the name “{id}”."),
    "checklist.reason_needed": QT_TRANSLATE_NOOP(
        "Message", "Say in a few words why, and when to ask again. Then it is left out until that day."
    ),
    "checklist.not_ours": QT_TRANSLATE_NOOP(
        "Message", "This file holds no answers to our checklists. Nothing was changed."
    ),
    "checklist.newer": QT_TRANSLATE_NOOP(
        "Message", "This file was written by a newer version of this program. Update it; nothing was changed."
    ),
    "chain.bad_hash": QT_TRANSLATE_NOOP(
        "Message", "This is not a transaction hash. Copy the whole hash from the wallet and try again."
    ),
    "chain.bad_address": QT_TRANSLATE_NOOP("Message", "This is not a coin address of a kind that can be looked up."),
    "chain.bad_checksum": QT_TRANSLATE_NOOP(
        "Message",
        "A character of this address is wrong: its checksum does not fit. Copy it again, and send nothing to it.",
    ),
    "chain.secret": QT_TRANSLATE_NOOP("Message", "This looks like a secret. It was not sent; do not type it anywhere."),
    "chain.unknown": QT_TRANSLATE_NOOP("Message", "The chain “{id}” is not on the list."),
    "chain.not_askable": QT_TRANSLATE_NOOP("Message", "{chain} has no public node here. Look in its explorer."),
    "chain.other_shape": QT_TRANSLATE_NOOP("Message", "Hashes of {chain} look different. Check which chain it is."),
    "chain.no_source": QT_TRANSLATE_NOOP(
        "Message", "None of the public nodes could be reached. Check the connection, or look in a block explorer."
    ),
    "watch.already": QT_TRANSLATE_NOOP("Message", "This address is watched on that chain already."),
    "watch.too_many": QT_TRANSLATE_NOOP("Message", "{most} addresses are watched; no more can be. Remove one first."),
    "watch.chain_needed": QT_TRANSLATE_NOOP("Message", "Choose the chain: this address looks the same on several."),
    "chain.refused": QT_TRANSLATE_NOOP("Message", "{host} refused to answer."),
    "chain.other": QT_TRANSLATE_NOOP("Message", "{host} serves another chain."),
    "report.unknown": QT_TRANSLATE_NOOP("Message", "There is no report under the name “{id}” any more."),
    "report.secret": QT_TRANSLATE_NOOP(
        "Message", "This looks like a recovery phrase, key or password. It was not kept and does not go along."
    ),
    "report.together": QT_TRANSLATE_NOOP(
        "Message",
        "Read together, your words hold a recovery phrase or key. It was not kept and does not go along.",
    ),
    "report.part": QT_TRANSLATE_NOOP(
        "Message", "This may be part of a recovery phrase. It is neither kept nor sent: say it in other words."
    ),
    "report.too_long": QT_TRANSLATE_NOOP("Message", "Too long: a field holds at most {characters} characters."),
    "report.not_asked": QT_TRANSLATE_NOOP("Message", "This kind of report has no such field."),
    "report.incomplete": QT_TRANSLATE_NOOP("Message", "Something that is needed is still empty."),
    "report.bad_attachment": QT_TRANSLATE_NOOP(
        "Message", "“{name}” cannot go along: pictures and texts up to 2 MB each, five at most."
    ),
    "outbox.unknown": QT_TRANSLATE_NOOP("Message", "Nothing of “{id}” waits to be sent."),
    "outbox.needs_you": QT_TRANSLATE_NOOP(
        "Message", "It cannot go out by itself: the password is not kept here. Press “Send it another way…”."
    ),
    "outbox.busy": QT_TRANSLATE_NOOP(
        "Message", "Another window of this program is sending just now. Try again in two minutes."
    ),
    "delivery.not_official": QT_TRANSLATE_NOOP(
        "Message", "This is no official mail address of support. Nothing was written or sent."
    ),
    "ticket.unknown": QT_TRANSLATE_NOOP("Message", "There is no ticket under the name “{id}” any more."),
    "ticket.not_official": QT_TRANSLATE_NOOP("Message", "This is no official channel, so it was not noted."),
    "ticket.empty": QT_TRANSLATE_NOOP("Message", "Nothing was written."),
    "ticket.no_time": QT_TRANSLATE_NOOP("Message", "There is no answer time in it."),
    "ticket.not_asked": QT_TRANSLATE_NOOP("Message", "Nobody owes an answer on this ticket now."),
    "ticket.no_letter": QT_TRANSLATE_NOOP("Message", "This file is no saved letter (.eml)."),
    "ticket.file_large": QT_TRANSLATE_NOOP("Message", "This file is larger than {most} MB. It was not added."),
    "ticket.file_secret": QT_TRANSLATE_NOOP(
        "Message", "This file holds what looks like a recovery phrase, a key or a password. Nothing of it was kept."
    ),
    "ticket.files_full": QT_TRANSLATE_NOOP("Message", "A ticket takes up to {most} files."),
    "ticket.no_copy": QT_TRANSLATE_NOOP("Message", "The copy of this file is not here any more."),
    "ticket.no_such_mark": QT_TRANSLATE_NOOP("Message", "A mark is 1 to {most}."),
    "paper.not_written": QT_TRANSLATE_NOOP("Message", "The file could not be written. Choose another folder."),
    "pack.missing": QT_TRANSLATE_NOOP("Message", "The help content is missing. Install the program again."),
    "pack.damaged": QT_TRANSLATE_NOOP(
        "Message", "The help content is damaged. Install the program again; your settings are untouched."
    ),
    "pack.newer": QT_TRANSLATE_NOOP(
        "Message", "The help content was made for a newer version of this program. Update the program."
    ),
    "pack.unreadable": QT_TRANSLATE_NOOP(
        "Message", "The help content cannot be read. Check the rights of the program folder."
    ),
}
_UNKNOWN: Final = QT_TRANSLATE_NOOP("Message", "This did not work ({code}).")


def message(error: AppError) -> str:
    """Say an expected failure in the language of the window, with what to do next."""
    words = QCoreApplication.translate("Message", _WORDS.get(error.code, _UNKNOWN))
    return words.format_map(_Facts(error))


def worded_codes() -> frozenset[str]:
    """List the codes that have words of their own."""
    return frozenset(_WORDS)


class _Facts(dict[str, object]):
    """The facts of an error; one that is missing must not become a second error."""

    def __init__(self, error: AppError) -> None:
        super().__init__(error.facts, code=error.code)

    def __missing__(self, key: str) -> str:
        return "…"
