"""A passphrase in place of a keyring, asked for on a terminal; typed without being shown, kept nowhere."""

from __future__ import annotations

import getpass
import sys
from typing import Final

from app.core.errors import StateError
from app.core.help import Lang
from app.core.records import Safe

_TRIES: Final = 3
# As in the window (ui.widgets.keep_notice).
_SHORTEST: Final = 8
_OPEN: Final = ("口令（不显示）：", "通行密語（不顯示）：", "Passphrase (not shown): ")
_WRONG: Final = ("口令不对。", "通行密語不對。", "Wrong passphrase.")
_MAKE: Final = (
    "这台电脑没有可用的钥匙串。设一个口令（至少 8 个字）就能加密保存；空着就不保存。\n别用助记词或钱包密码。口令：",
    "這台電腦沒有可用的鑰匙圈。設一組通行密語（至少 8 個字）就能加密儲存；空著就不存。\n別用助記詞或錢包密碼。密語：",
    "No keyring can be used here. A passphrase of 8 letters or more keeps it encrypted.\nNo wallet password! Phrase: ",
)
_AGAIN: Final = ("再输一遍：", "再輸入一次：", "Once more: ")
_UNLIKE: Final = ("两次不一样或太短，没有保存。", "兩次不同或太短，沒有儲存。", "Too short, or not the same: not kept.")


def open_with_passphrase(safe: Safe, lang: Lang) -> None:
    """Open what a passphrase closes, if anything is, and somebody sits at the terminal.

    Raises:
        StateError: ``state.wrong_passphrase`` after three wrong ones.
    """
    if not safe.is_closed or not sys.stdin.isatty():
        return
    for left in reversed(range(_TRIES)):
        try:
            safe.unlock(getpass.getpass(lang.of(_OPEN)))
        except StateError as error:
            if error.code != "state.wrong_passphrase" or not left:
                raise
            print(lang.of(_WRONG), file=sys.stderr)
        else:
            return


def make_with_passphrase(safe: Safe, lang: Lang) -> bool:
    """Offer to keep things by a passphrase; False when nobody is there, or does not want to.

    Raises:
        StateError: ``state.exists``; ``state.not_written``.
    """
    if not sys.stdin.isatty():
        return False
    passphrase = getpass.getpass(lang.of(_MAKE))
    if not passphrase:
        return False
    if len(passphrase) < _SHORTEST or getpass.getpass(lang.of(_AGAIN)) != passphrase:
        print(lang.of(_UNLIKE), file=sys.stderr)
        return False
    safe.keep_by_passphrase(passphrase)
    return True
