"""The terminal face: reads the words of a command and runs its verb."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import NoReturn, cast

from app.cli import (
    checklist,
    content,
    diagnose,
    explain,
    flow,
    gaps,
    kept,
    redact,
    report,
    search,
    show,
    ticket,
    tx,
    verify,
    watch,
)
from app.cli.passphrase import open_with_passphrase
from app.cli.services import TerminalServices
from app.core.errors import AppError, PackError
from app.core.help import Lang
from app.core.version import NAME, VERSION

EXIT_WRONG_USE = 2
EXIT_UNAVAILABLE = 3

_Verb = Callable[[argparse.Namespace, TerminalServices], int]
_VERBS: dict[str, _Verb] = {
    "search": search.run,
    "show": show.run,
    "verify": verify.run,
    "flow": flow.run,
    "explain": explain.run,
    "checklist": checklist.run,
    "content": content.run,
    "gaps": gaps.run,
    "redact": redact.run,
    "report": report.run,
    "ticket": ticket.run,
    "diagnose": diagnose.run,
    "tx": tx.run,
    "watch": watch.run,
    "kept": kept.run,
}


# They read what is kept: when a passphrase closes it, it is asked for before they begin.
_KEEPING = frozenset({"report", "ticket", "checklist", "watch", "kept", "gaps"})
# Options of other verbs that do.
_KEEPS = ("keep", "resume", "forget")


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line (contracts.md: exit 2, one-line reason)."""

    def error(self, message: str) -> NoReturn:
        self.exit(EXIT_WRONG_USE, f"{self.prog}: {_harmless(message)} (try --help)\n")


def build_parser() -> argparse.ArgumentParser:
    """Describe every verb and option."""
    parser = _Parser(
        prog="tp-self-help", description=f"{NAME}: offline help, independent of the vendor. No words: the window."
    )
    parser.add_argument("--version", action="version", version=f"{NAME} {VERSION}")
    parser.add_argument("--home", metavar="DIR", help="keep settings and state in this folder (anywhere in the line)")
    parser.add_argument("--quit-when-ready", action="store_true", help="open the window, report the time, leave")
    parser.add_argument("--minimized", action="store_true", help="open the window minimized")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", parser_class=_Parser)
    helping = (search, show, verify, flow, explain, checklist, content, gaps, redact)
    for verb in (*helping, diagnose, tx, watch, kept, report, ticket):
        verb.add_parser(verbs)
    return parser


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Run a verb; give the exit status. Expected failures become one line on standard error."""
    try:
        if args.verb in _KEEPING or any(getattr(args, option, False) for option in _KEEPS):
            open_with_passphrase(services.safe(), Lang(getattr(args, "lang", Lang.ZH.value)))
        return _VERBS[args.verb](args, services)
    except PackError as error:
        return _fail(error, EXIT_UNAVAILABLE)
    except AppError as error:
        status = EXIT_UNAVAILABLE if error.code in _NOT_THERE else EXIT_WRONG_USE
        return _fail(_without_secrets(error, args), status)


def _fail(error: AppError, status: int) -> int:
    words = f"tp-self-help: {_WORDS.get(error.code, error.code)}".format(**error.facts)
    # A fact may be what was typed: whatever it holds, the reason stays one line.
    print(_harmless(" ".join(words.split())), file=sys.stderr)
    return status


def _without_secrets(error: AppError, args: argparse.Namespace) -> AppError:
    """Take out of an error what was typed, if that is a secret: a piece of it is too short to be known for one."""
    from app.core.secrets import SecretFound, screen

    values = cast("list[object]", [*vars(args).values()])
    words = [
        "\n".join(map(str, cast("list[object]", each))) if isinstance(each, list) else str(each) for each in values
    ]
    typed = "\n".join(words)
    # Together, as a secret may be spread over options; each alone, as words beside a phrase may hide what it is.
    if not any(isinstance(screen(each), SecretFound) for each in (typed, *words)):
        return error
    return AppError(error.code, **{name: "…" if str(fact) in typed else fact for name, fact in error.facts.items()})


def _harmless(words: str) -> str:
    """Keep a secret that was typed in the wrong place from standing on the terminal, and in whatever logs it."""
    # Its lists are read when something went wrong only.
    from app.core.secrets import redact

    return redact(words).text


_NOT_THERE = {
    f"net.{what}" for what in ("offline", "timeout", "unreachable", "tls", "too_large", "status", "garbage", "proxy")
} | {"chain.no_source", "paper.no_font"}
_WORDS = {
    "help.unknown_item": "there is no help with the id “{id}”; `search WORDS` lists ids",
    "pack.missing": "the help content is missing; run `make run` in a source checkout, or install the program again",
    "pack.damaged": "the help content is damaged; install the program again (your settings are untouched)",
    "pack.newer": "the help content was made for a newer version of this program; update the program",
    "pack.unreadable": "the help content cannot be read; check the rights of the program folder",
    "pack.not_written": "the help pack could not be written ({reason}); choose another place with --out",
    "flow.unknown": "there is no guided check with the id “{id}”; `flow` lists ids",
    "flow.not_kept": "nothing is kept of “{id}”; `flow {id} --keep` keeps answers",
    "flow.unknown_question": "{flow} has no question “{question}”",
    "flow.unknown_option": "question {question} of {flow} has no option “{option}”",
    "flow.unreadable_answers": "the answers cannot be read: {reason}",
    "flow.bad_answers": "the answers are not a JSON object of question and option ids",
    "flow.answers_without_flow": "--answers needs the ID of a flow",
    "answer.empty": "a typed answer is empty",
    "answer.too_long": "a typed answer is longer than {characters} characters",
    "answer.not_hash": "a typed answer is no transaction hash",
    "answer.not_address": "a typed answer is no coin address",
    "answer.not_amount": "a typed answer is no amount",
    "answer.not_date": "a typed answer is no date (2026-11-24)",
    "answer.not_version": "a typed answer is no version",
    "answer.looks_secret": "a typed answer looks like a recovery phrase, key or password; it was not used",
    "probe.unknown": "there is no check with the id “{id}”; `diagnose --list` names them",
    "probe.secret": "that looks like a secret, not like a version; it was not kept, and must not be typed anywhere",
    "checklist.unknown": "there is no checklist with the id “{id}”; `checklist` lists ids",
    "checklist.unknown_person": "“{word}” says nothing of a person here; say some of: {words}",
    "checklist.reason_needed": "a reason is needed: --not-mine REASON",
    "checklist.not_ours": "this file holds no answers to checklists",
    "checklist.newer": "this file was written by a newer version of this program; update it",
    "checklist.unknown_item": "there is no item with the id “{id}”; `checklist LIST --json` lists ids",
    "state.newer": "what is kept was written by a newer version of this program; update it",
    "state.not_written": "this could not be kept: {reason}",
    "state.damaged": "the file of what is kept is damaged and was put aside; try again to save what can be read",
    "file.unreadable": "the file cannot be read ({reason})",
    "verify.live_one_text": "--live looks at one address, given as TEXT: `verify --live tokenpocket.pro`",
    "verify.trusted_without_file": "--trusted needs an APK to compare with it",
    "redact.bad_line": 'line {line} is not a JSON object with a "text"',
    "redact.too_long": "the text is longer than {characters} characters",
    "net.offline": "this program is set to stay offline; the settings open the network again",
    "net.no_consent": "nothing was sent: consent is missing (--yes gives it)",
    "net.not_allowed": "nothing was sent: “{host}” is not an address that may be asked",
    "net.timeout": "no answer came in time",
    "net.unreachable": "{host} cannot be reached",
    "net.tls": "{host} could not prove who it is (certificate); nothing was sent to it",
    "net.too_large": "the answer of {host} was far too long and was not read",
    "net.status": "{host} refused the request (status {status})",
    "net.garbage": "{host} answered something that cannot be read",
    "net.proxy": "the proxy cannot be used; check the proxy settings of this computer",
    "report.unknown": "there is no report with the id “{id}”; `report list` lists them",
    "report.secret": "that looks like a secret ({kind}); it was not kept, and nobody needs it, support neither",
    "report.together": "read together, these fields hold a secret ({kind}): {fields}; nothing of it was kept",
    "report.part": "“{field}” may hold a part of a recovery phrase; it was not kept, say it in other words",
    "report.too_long": "a field holds at most {characters} characters",
    "report.not_asked": "this kind of report has no field “{field}”",
    "report.incomplete": "the report still needs the field “{field}”",
    "report.bad_attachment": "“{name}” cannot be attached: .txt and .png up to 2 MB with plain names, five at most",
    "outbox.unknown": "nothing of “{id}” is in the outbox",
    "outbox.needs_you": "“{id}” cannot go out without you; `report send {id} --account … --user …`",
    "outbox.busy": "another window of this program is sending; try again in two minutes",
    "chain.bad_hash": "this is not a transaction hash: 64 hex digits, with or without 0x, or a Solana signature",
    "chain.bad_address": "this is not a coin address of a kind that can be looked up",
    "chain.bad_checksum": "a character of this address is wrong: its checksum does not fit",
    "chain.secret": "this looks like a secret; it was not sent anywhere, and must not be typed anywhere",
    "chain.unknown": "there is no chain with the id “{id}”",
    "chain.not_askable": "{chain} has no public node here; look in its explorer",
    "chain.other_shape": "hashes of {chain} look different",
    "chain.no_source": "none of the {hosts} sources could be reached; try again, or give one with --endpoint",
    "chain.refused": "{host} refused to answer",
    "chain.other": "{host} serves another chain",
    "watch.already": "this address is watched on that chain already; `watch` lists them",
    "watch.too_many": "{most} addresses are watched, and no more can be; `watch remove ID` takes one out",
    "watch.chain_needed": "the address does not tell its chain; say it: --chain ethereum",
    "watch.unknown": "nothing is watched under the id “{id}”; `watch` lists them",
    "delivery.not_official": "“{id}” is no official mail address of support; nothing was written or sent",
    "delivery.no_program": "no mail program that can be handed a letter was found; `report save ID x.eml` writes it",
    "desk.no_address": "--user ADDRESS is needed: the answer of the helpdesk goes there",
    "desk.no_login": "this helpdesk takes nothing from strangers: --user LOGIN, and your password there",
    "report.not_finished": "the report “{id}” is not finished; `report edit {id}` goes on with it",
    "report.gone_out": "“{id}” was sent, or may have been; write a new one, or `ticket note {id}`",
    "report.same_problem": "the same problem is open as {id}; `ticket escalate` asks again, --anyway sends it",
    "report.no_account": "--account smtp://HOST:587 --user ADDRESS is needed; or `report save ID draft.eml`",
    "report.bad_field": "fields are given as NAME=TEXT",
    "ticket.unknown": "there is no ticket with the id “{id}”; `ticket list` lists them",
    "ticket.not_official": "“{id}” is no official channel",
    "ticket.empty": "there is no text",
    "ticket.no_letter": "this file is no saved letter (.eml)",
    "ticket.no_such_mark": "a mark is 1 to {most}",
    "ticket.no_time": "no answer time stands in that; write “24 h”, “3 working days” or “2026-11-30”, 90 days at most",
    "ticket.not_asked": "nobody owes an answer on {id}; note first where you asked: `ticket sent {id}`",
    "ticket.no_file": "this ticket has no file “{id}”, or several that begin so; `ticket files TICKET` lists them",
    "ticket.no_copy": "of this file no copy was kept; your original is where it was",
    "ticket.file_large": "this file is larger than {most} MB; it was not added",
    "ticket.file_secret": "a recovery phrase or key stands in this file; it was not kept, and nobody needs it",
    "ticket.files_full": "a ticket takes up to {most} files; `ticket files TICKET --remove FILE_ID` makes room",
    "picture.unreadable": "this picture cannot be opened",
    "picture.too_large": "this picture is too large",
    "paper.exists": "“{name}” is there already and was left as it is; --replace writes over it",
    "paper.no_font": "no Chinese font is installed, so a PDF would be empty boxes; --file FILE.txt writes text",
    "paper.not_written": "the file could not be written; choose another folder",
    "state.no_keyring": (
        "this computer has no keyring, so nothing is kept; set a passphrase in the window, or `report new --save FILE`"
    ),
    "state.keyring_locked": "the keyring of this computer is locked, so nothing is kept; unlock it, or use --save FILE",
    "state.keyring_denied": "the keyring of this computer refused, so nothing is kept; `report new --save FILE` works",
    "state.passphrase_needed": "what is kept is closed by a passphrase; a terminal is asked for it",
    "state.wrong_passphrase": "that passphrase does not open what is kept",
    "state.not_opened": "that file does not open with this passphrase, or is not ours; nothing was changed",
    "state.passphrase_short": "that passphrase is too short: ten letters at least; nothing was written",
    "kept.secret": "that is a recovery phrase, key or password; it was not used. Choose words for this file only",
    "state.key_gone": "the key to what is kept is gone from the keyring; nobody can read it without",
    "content.no_gaps": "“{file}” is no file of help gaps",
    "gaps.no_file": "name the file to write",
    "content.unavailable": "content tools work in a source checkout only",
}
