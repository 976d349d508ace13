"""``kept export FILE | import FILE``: take along everything that is kept, closed by a passphrase."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path
from typing import Final

from app.cli.services import TerminalServices
from app.core.errors import AppError
from app.core.help import Lang
from app.core.passphrase import Strength, strength_of
from app.core.secrets import Screened, SecretFound, screen

_LONGEST: Final = 400
_WORDS: Final = {
    Lang.ZH: (
        "文件的口令：", "写好了。文件和口令分开放。", "带来了 {} 条。",
        "口令偏弱：拿到文件又想知道的人，多半试得出来。",
    ),
    Lang.ZH_HANT: (
        "檔案的通行密語：", "寫好了。檔案和通行密語分開放。", "帶來了 {} 筆。",
        "通行密語偏弱：拿到檔案又想知道的人，多半試得出來。",
    ),
    Lang.EN: (
        "Passphrase of the file: ", "Written. Keep file and passphrase apart.", "{} things came.",
        "The passphrase is weak: whoever has the file and wants to know will find it.",
    ),
}  # fmt: skip


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage] - argparse names it no other way
    """Describe the verb."""
    parser = subparsers.add_parser("kept", help="take everything that is kept to another computer, encrypted")
    parser.add_argument("way", choices=["export", "import"])
    parser.add_argument("file", metavar="FILE", help="the passphrase is asked for, or read from standard input")
    parser.add_argument("--replace", action="store_true", help="import: forget first what is kept here")
    parser.add_argument("--lang", choices=[lang.value for lang in Lang], default=Lang.ZH.value)


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Write the file, or take it in.

    Raises:
        AppError: ``kept.secret`` when the passphrase is a recovery phrase or key.
        StateError: ``state.passphrase_short``; ``state.not_opened``; as ``Keeper.keeping``.
    """
    lang, path = Lang(args.lang), Path(args.file)
    prompt, written, came, weak = _WORDS[lang]
    passphrase = _passphrase(prompt)
    if args.way == "import":
        print(came.format(services.along().take_in(path, passphrase, replaces=args.replace)))
        return 0
    services.along().export(path, passphrase)
    if strength_of(passphrase.text) is Strength.WEAK:
        print(f"tp-self-help: {weak}", file=sys.stderr)
    print(written)
    return 0


def _passphrase(prompt: str) -> Screened:
    text = getpass.getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline(_LONGEST).rstrip("\r\n")
    found = screen(text[:_LONGEST])
    if isinstance(found, SecretFound):
        raise AppError("kept.secret")
    return found
