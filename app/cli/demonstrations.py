"""Demonstrations on a terminal: what is typed is compared or judged and then forgotten."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from app.cli.answer_words import fault_text
from app.cli.verify import is_file
from app.core.checklist import Demo
from app.core.demonstration import is_genuine_app, same_address
from app.core.errors import AppError
from app.core.help import Lang
from app.core.secrets import Screened, SecretFound, screen
from app.core.verify.verdict import ACCUSING, Verdict
from app.services.file_check import FileCheckService
from app.services.verify import VerifyService

SECONDS: Final = 300
_ASKED: Final[Mapping[Demo, Mapping[Lang, tuple[str, ...]]]] = {
    Demo.SAME_ADDRESS: {
        Lang.ZH: ("它应该是哪个公开地址", "现在看到的公开地址"),
        Lang.ZH_HANT: ("它應該是哪個公開地址", "現在看到的公開地址"),
        Lang.EN: ("The public address it should be", "The public address you see now"),
    },
    Demo.OFFICIAL: {
        Lang.ZH: ("粘贴链接、邮箱或账号",),
        Lang.ZH_HANT: ("貼上連結、信箱或帳號",),
        Lang.EN: ("Paste the link, mail address or account",),
    },
    Demo.GENUINE_APP: {
        Lang.ZH: ("粘贴商店链接或下载网址，或输入 APK 文件的路径",),
        Lang.ZH_HANT: ("貼上商店連結或下載網址，或輸入 APK 檔案的路徑",),
        Lang.EN: ("Paste the store link or download address, or type the path of the APK file",),
    },
    Demo.CLEAN_TEXT: {
        Lang.ZH: ("粘贴要发的文字（一行）",),
        Lang.ZH_HANT: ("貼上要傳的文字（一行）",),
        Lang.EN: ("Paste the text you would send (one line)",),
    },
    Demo.TIMED: {
        Lang.ZH: ("打开钱包再放下手机，五分钟后按回车。它要了密码就输入 y，没要就输入 n",),
        Lang.ZH_HANT: ("打開錢包再放下手機，五分鐘後按 Enter。它要了密碼就輸入 y，沒要就輸入 n",),
        Lang.EN: ("Open the wallet, leave the phone, come back in five minutes. Type y if it asked, n if not",),
    },
}
_SECRET: Final = {
    Lang.ZH: "这是助记词、私钥或密码：没有使用，也没有留存。谁都不需要它。",
    Lang.ZH_HANT: "這是助記詞、私鑰或密碼：沒有使用，也沒有留存。誰都不需要它。",
    Lang.EN: "That was a recovery phrase, key or password: it was not used and not kept. Nobody needs it.",
}
_UNPROVEN: Final = {
    Lang.ZH: "官方没有公布能证明这个文件的签名或哈希。改用商店链接，或从官网重新下载。",
    Lang.ZH_HANT: "官方沒有公布能證明這個檔案的簽章或雜湊。改用商店連結，或從官網重新下載。",
    Lang.EN: "No published signature or hash proves this file. Take a store link or the official site instead.",
}
_EARLY: Final = {
    Lang.ZH: "还差 {} 秒。到时间再回答。",
    Lang.ZH_HANT: "還差 {} 秒。到時間再回答。",
    Lang.EN: "{} seconds to go. Answer when the time is up.",
}


class Demonstrations:
    """Asks for what is to be shown and looks at it."""

    def __init__(
        self,
        verify: Callable[[], VerifyService],
        files: Callable[[], FileCheckService],
        clock: Callable[[], float],
        read: Callable[[str], str],
        lang: Lang,
    ) -> None:
        """Args:
        verify: Makes the verifier when an address is to be judged.
        files: Makes the check of files when an app file is to be judged.
        clock: Seconds that only go forward.
        read: Asks with a prompt and gives a line; empty at the end of the input.
        lang: The reader's language.
        """
        self._verify = verify
        self._files = files
        self._clock = clock
        self._read = read
        self._lang = lang

    def see(self, demo: Demo) -> bool | None:
        """Say whether it was shown; None when nothing could be seen, with the reason printed."""
        begun = self._clock()
        texts: list[Screened] = []
        for words in _ASKED[demo][self._lang]:
            text = screen(self._read(words))
            if isinstance(text, SecretFound):
                print(_SECRET[self._lang])
                return None
            if not text.text.strip():
                return None
            texts.append(text)
        try:
            return self._judge(demo, texts, begun)
        except AppError as error:
            print(fault_text(error, self._lang))
            return None

    def _judge(self, demo: Demo, texts: list[Screened], begun: float) -> bool | None:
        match demo:
            case Demo.SAME_ADDRESS:
                return same_address(*texts)
            case Demo.OFFICIAL:
                return self._verify().verify(texts[0]).top.verdict is Verdict.OFFICIAL
            case Demo.GENUINE_APP:
                return self._is_genuine(texts[0])
            case Demo.CLEAN_TEXT:
                return True
            case Demo.TIMED:
                left = round(SECONDS - (self._clock() - begun))
                if left > 0:
                    print(_EARLY[self._lang].format(left))
                    return None
                return texts[0].text.strip().casefold() == "y"

    def _is_genuine(self, text: Screened) -> bool | None:
        path = text.text.strip().strip("\"'")
        if is_file(path):
            checked = self._files().check(path, lambda: None)
            if is_genuine_app(checked) or checked.assessment.top.verdict in ACCUSING:
                return is_genuine_app(checked)
            print(_UNPROVEN[self._lang])
            return None
        return self._verify().verify(text).top.verdict is Verdict.OFFICIAL
