"""Reports and tickets as lines on a terminal, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.core import case_words
from app.core.help import Lang
from app.core.outbox import Entry, OutboxState
from app.core.report.clarity import Advice, Clarity

_Words = tuple[str, str, str]
_SAYS: Final[Mapping[str, _Words]] = {
    "needed": ("（必填）", "（必填）", " (needed)"),
    "kept": (
        "已加密保存，编号 {id}。report show {id} 查看，report save {id} 文件.eml 存成邮件草稿。",
        "已加密儲存，編號 {id}。report show {id} 檢視，report save {id} 檔案.eml 存成郵件草稿。",
        "Kept, encrypted, as {id}. `report show {id}` shows it, `report save {id} FILE.eml` makes a mail draft.",
    ),
    "memory": (
        "这台电脑没有可用的钥匙串：报告只写进你指定的文件，别的都不保存。",
        "這台電腦沒有可用的鑰匙圈：回報只寫進你指定的檔案，其他都不儲存。",
        "No keyring can be used here: the report goes into your file only, nothing else is kept.",
    ),
    "saved": ("已写入 {name}", "已寫入 {name}", "Written: {name}"),
    "why": (
        "用你自己的邮箱发送一份问题报告",
        "用你自己的信箱寄出一份問題回報",
        "To send a problem report over your own mail account",
    ),
    "sends": (
        "上面显示的报告，一字不差，寄给 {to}；登录名和密码交给你的邮件服务器",
        "上面顯示的回報，一字不差，寄給 {to}；登入名稱和密碼交給你的郵件伺服器",
        "The report shown above, word for word, to {to}; login and password to your mail server",
    ),
    "why_desk": (
        "把一份问题报告提交到官方客服系统",
        "把一份問題回報送到官方客服系統",
        "To hand a problem report to an official helpdesk",
    ),
    "sends_desk": (
        "上面显示的报告，一字不差，交给 {to}；答复发到 {user}",
        "上面顯示的回報，一字不差，交給 {to}；答覆寄到 {user}",
        "The report shown above, word for word, to {to}; the answer goes to {user}",
    ),
    "agree": ("同意吗？y 同意 >", "同意嗎？y 同意 >", "Agree? y yes >"),
    "not_agreed": ("没有发送。", "沒有寄出。", "Nothing was sent."),
    "password": (
        "密码（不显示；空着就用钥匙串里的）：",
        "密碼（不顯示；留空就用鑰匙圈裡的）：",
        "Password (not shown; empty takes the one in the keyring): ",
    ),
    "opened": (
        "已在 {program} 中打开，检查后由你自己按发送。",
        "已在 {program} 中開啟，檢查後由你自己按傳送。",
        "Opened in {program}. Look at it, then press Send there.",
    ),
    "attached": ("附件：{names}", "附件：{names}", "Attached: {names}"),
    "look_attached": (
        "请看看附件是否都在：{names}；缺的自己加上，文件在 {folder}",
        "請看看附件是否都在：{names}；缺的自己加上，檔案在 {folder}",
        "Check that these are attached: {names}\nWhat is missing lies in {folder}",
    ),
    "unknown": (
        "服务器没有确认。请在“已发送”里找 {id}，再用 report send {id} --arrived yes 或 no 告诉我，不会自己重发。",
        "伺服器沒有確認。請在「寄件備份」裡找 {id}，再用 report send {id} --arrived yes 或 no 告訴我，不會自己重寄。",
        "Not confirmed. Look for {id} in your sent mail, then `report send {id} --arrived yes` or `no`.",
    ),
    "waits": ("{at}（UTC）以后可以再发。", "{at}（UTC）以後可以再寄。", "It can go out after {at} (UTC)."),
    "possible": (
        "现在还不能发：同一个地方十分钟内只发一次，对方也可能要求等。还要 {minutes} 分 {seconds} 秒。",
        "現在還不能寄：同一個地方十分鐘內只寄一次，對方也可能要求等。還要 {minutes} 分 {seconds} 秒。",
        (
            "Not now: a place gets one report in ten minutes, and may ask to wait. "
            "Possible in {minutes} min {seconds} s."
        ),
    ),
    "needs_you": (
        "要你自己来：钥匙串里没有密码，或没有同意过自动发送。report send {id} --account … --user …",
        "要你自己來：鑰匙圈裡沒有密碼，或沒有同意過自動寄送。report send {id} --account … --user …",
        "It needs you: no password in the keyring, or no agreement. report send {id} --account … --user …",
    ),
    "outbox": ("发送：", "寄送：", "Sending: "),
    "done": ("已记下。", "已記下。", "Noted."),
    "nothing": ("没有。", "沒有。", "None."),
}
_MOST_ADVICE: Final = 3
_ADVICE: Final[Mapping[Advice, _Words]] = {
    Advice.LONGER: ("可以再多写一两句。", "可以再多寫一兩句。", "Say a sentence or two more."),
    Advice.WHICH_ACTION: (
        "写上按了哪个按钮、在哪一页。",
        "寫上按了哪個按鈕、在哪一頁。",
        "Say which button you pressed, on which page.",
    ),
    Advice.WHICH_WORDS: (
        "把屏幕上的提示照抄下来。",
        "把螢幕上的提示照抄下來。",
        "Copy what the screen said, word for word.",
    ),
    Advice.WHEN: ("写上什么时候发生的。", "寫上什麼時候發生的。", "Say when it happened."),
    Advice.WHICH_CHAIN: ("写上是哪条链。", "寫上是哪條鏈。", "Say on which chain."),
    Advice.HASH: (
        "有交易哈希就加上：--set hash=…",
        "有交易雜湊就加上：--set hash=…",
        "Add the transaction hash: --set hash=…",
    ),
    Advice.ONE_THING: ("一次只说一件事。", "一次只說一件事。", "One thing at a time."),
    Advice.CALM: ("平静地写，更快看懂。", "平靜地寫，更快看懂。", "Written calmly it is understood faster."),
}
# Why a letter did not go out, by the code of the mail adapter.
_CODES: Final[Mapping[str, _Words]] = {
    "mail.login": ("邮箱登录失败，检查密码或应用专用密码", "信箱登入失敗，檢查密碼或應用程式密碼", "login failed"),
    "mail.no_tls": (
        "邮件服务器不加密，没有发送",
        "郵件伺服器不加密，沒有寄出",
        "the server does not encrypt; nothing was sent",
    ),
    "mail.refused_sender": ("服务器不接受发件地址", "伺服器不接受寄件地址", "the server refused your address"),
    "mail.refused_receiver": ("服务器不接受收件地址", "伺服器不接受收件地址", "the server refused the receiver"),
    "mail.bad_address": ("邮箱地址不对", "信箱地址不對", "a mail address is wrong"),
    "mail.refused": ("服务器拒收", "伺服器拒收", "the server refused the letter"),
    "net.tls": (
        "服务器证书有问题，没有发送",
        "伺服器憑證有問題，沒有寄出",
        "the certificate is wrong; nothing was sent",
    ),
    "net.offline": ("设置为离线，没有发送", "設定為離線，沒有寄出", "set to stay offline; nothing was sent"),
    "net.timeout": ("没有及时应答", "沒有及時回應", "no answer in time"),
    "net.unreachable": ("连不上服务器", "連不上伺服器", "the server cannot be reached"),
    "desk.login": ("客服系统登录失败", "客服系統登入失敗", "the helpdesk did not let you in"),
    "desk.refused": ("客服系统不收这份报告", "客服系統不收這份回報", "the helpdesk refused the report"),
    "desk.gone": ("客服系统已不在这个地址", "客服系統已不在這個位址", "the helpdesk is gone from its address"),
    "desk.busy": ("客服系统很忙，稍后再试", "客服系統忙碌中，稍後再試", "the helpdesk is busy; later"),
    "desk.broken": ("客服系统出错了", "客服系統出錯了", "the helpdesk is broken at the moment"),
    "desk.too_large": ("报告太大，客服系统不收", "回報太大，客服系統不收", "too large for the helpdesk"),
    "desk.no_files": (
        "客服系统不收附件，没有发送",
        "客服系統不收附件，沒有寄出",
        "the helpdesk takes no files; nothing was sent",
    ),
    "net.garbage": ("应答读不懂", "回應無法讀取", "the answer cannot be read"),
    "net.no_consent": ("没有同意，没有发送", "沒有同意，沒有寄出", "nobody agreed; nothing was sent"),
    "outbox.changed": (
        "内容和预览不同，没有发送",
        "內容和預覽不同，沒有寄出",
        "not what was previewed; nothing was sent",
    ),
}


def say(sentence: str, lang: Lang, **facts: str | int) -> str:
    """Give one sentence."""
    return lang.of(_SAYS[sentence]).format(**facts)


def advice_text(told: Clarity, lang: Lang) -> tuple[str, ...]:
    """Say what would make a report clearer; nothing for one that is clear."""
    return tuple(lang.of(_ADVICE[each]) for each in told.advice[:_MOST_ADVICE])


def entry_text(entry: Entry, lang: Lang, *, says_when: bool = True) -> str:
    """Say how a report is on its way, and when it goes on."""
    lines = [say("outbox", lang) + case_words.entry_said(entry.state, lang)]
    if entry.code:
        lines[0] += f" · {lang.of(_CODES[entry.code]) if entry.code in _CODES else entry.code}"
    if entry.state is OutboxState.UNKNOWN:
        lines.append(say("unknown", lang, id=entry.id))
    if entry.state is OutboxState.QUEUED and says_when:
        lines.append(say("waits", lang, at=entry.next_at[:16]))
    return "\n".join(lines)
