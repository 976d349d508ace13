"""What ``verify --live`` says around its checks, in the reader's language."""

from __future__ import annotations

from typing import Final

from app.core.help import Lang

_LOOKING: Final = {
    Lang.ZH: "联网看一眼：{host}（官方名单上的网址，不是你粘贴的那一条）",
    Lang.ZH_HANT: "連網看一眼：{host}（官方名單上的網址，不是你貼上的那一條）",
    Lang.EN: "Live look at {host} (the address on the official list, not the one you pasted)",
}
_NOT_OFFICIAL: Final = {
    Lang.ZH: "没有去看：它不在官方名单上。名单以外的网址，本程序从不联系。",
    Lang.ZH_HANT: "沒有去看：它不在官方名單上。名單以外的網址，本程式從不連線。",
    Lang.EN: "Not looked at: it is not on the official list, and this program contacts nobody else.",
}
_WARNED: Final = {
    Lang.ZH: "✗ 现在最好不要打开 {host}：{titles}",
    Lang.ZH_HANT: "✗ 現在最好不要開啟 {host}：{titles}",
    Lang.EN: "✗ Better not open {host} now: {titles}",
}


def looking(host: str, lang: Lang) -> str:
    """Say whom the checks are about."""
    return _LOOKING[lang].format(host=host)


def not_official(lang: Lang) -> str:
    """Say that nobody was contacted, and why."""
    return _NOT_OFFICIAL[lang]


def warned(host: str, titles: str, lang: Lang) -> str:
    """Say that the site should not be opened now, and why."""
    return _WARNED[lang].format(host=host, titles=titles)
