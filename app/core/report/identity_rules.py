"""What tells who or where somebody is, as patterns; the part that is masked is the group ``x``."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

# A name of a folder, of people as they are called (王伟, Lily Zhang, o'Neil), perhaps percent-encoded.
_FOLDER: Final = r"(?:%(?!5[Cc]|2[Ff])[0-9A-Fa-f]{2}|[^\\/:*?\"<>|\r\n\t%$&;,()\[\]{}=]){1,64}?"
_SEPARATOR: Final = r"(?:\\{1,4}|/|%5[Cc]|%2[Ff])"
_END: Final = r"(?=\\|/|%5[Cc]|%2[Ff]|[\"'<>|\r\n\t:;,)\]}]|$|\s(?=[-(]|$))"
_VALUE: Final = r"[^\s\"'<>,;|()\[\]{}]{1,80}"
_REST_OF_FIELD: Final = r"[^\"'\r\n,;}，。]{1,64}?)(?=[\"'\r\n,;}，。]|\s{2,}|$"
# "name: x", "name=x", '"name":"x"'; for some labels also "name is x" and 名称是x.
_ASSIGNED: Final = r"[\"']?\s{0,20}[:=：＝]\s{0,20}[\"'“]?"
_IS: Final = r"[\"']?\s{0,20}(?:[:=：＝]|\bis\b|是|为)\s{0,20}[\"'“]?"

_COMMON_FOLDERS: Final = frozenset(
    {"public", "default", "all users", "default user", "shared", "root", "runner", "administrator", "guest", "user"}
    | {"users", "home", "username", "~", ".", "..", "lost+found", "linuxbrew"}
)
_NO_VALUE: Final = frozenset({"localhost", "none", "null", "unknown", "true", "false", "n/a", "-", "off", "on"})
_SHORTEST_SERIAL: Final = 5

_USER_LABELS: Final = (
    r"(?:USERNAME|USER|LOGNAME|SUDO_USER|(?:user|login|account)[ _-]?name|用户名|使用者名稱|登录名|帐户名|账户名)"
)
_HOST_LABELS: Final = (
    r"(?:(?:host|computer|machine|node|device|local[ _-]?host|dns[ _-]?host)[ _-]?name|USERDOMAIN|LOGONSERVER"
    r"|COMPUTERNAME|HOSTNAME|主机名|计算机名|电脑名称|设备名称|主機名稱|電腦名稱)"
)
_WIFI_LABELS: Final = (
    r"(?:\b(?:E?SSID|wi-?fi(?:[ _-]?(?:name|network))?|wlan|network[ _-]?name|profile[ _-]?name)"
    r"|无线网络|无线网名称|网络名称|無線網路|无线名称)"
)
_SERIAL_LABELS: Final = (
    r"(?:\b(?:serial(?:[ _-]?(?:number|no\.?|#))?|s/n|IMEI|IMSI|ICCID|MEID|UDID|asset[ _-]?tag|service[ _-]?tag"
    r"|product[ _-]?id|machine[ _-]?(?:id|guid)|device[ _-]?(?:id|guid|uuid)|android[ _-]?id|hardware[ _-]?uuid"
    r"|platform[ _-]?uuid|boot[ _-]?id|host[ _-]?id|installation[ _-]?id|advertising[ _-]?id|idfa|idfv)"
    r"|序列号|序號|设备号|机器码|硬件标识)"
)
_PHONE_LABELS: Final = r"(?:\b(?:phone|mobile|tel(?:ephone)?|call me (?:at|on))|电话|手机|手機|電話)"
_CHATS: Final = r"(?<![A-Za-z])(?:telegram|tg|wechat|weixin|twitter|discord|微信|电报|電報|推特|QQ)"
# Before four numbers with dots these say that it is a version.
_VERSION_WORDS: Final = r"(?:\bv|version|\bver\.?|build|release|版本|版)[ :：=]{0,3}$"
# "TokenPocket 2.11.0.3": a word before a small first number, unless the word is one of networks.
_PRODUCT: Final = (
    r"(?<![A-Za-z])(?!(?:to|from|via|peer|inet|ip|host|addr|address|is|at|server|dns|gateway|router|client|remote|on|by|and"
    r"|for|proxy|node|src|dst|resolver|nameserver)[ /]$)[A-Za-z]{2,30}[ /]$"
)


def _anything(value: str) -> bool:
    return bool(value.strip())


def _is_person(value: str) -> bool:
    return value.strip().casefold() not in _COMMON_FOLDERS and not value.strip(". ").isdigit()


def _is_named(value: str) -> bool:
    plain = value.strip(" .\\").casefold()
    return bool(plain) and plain not in _NO_VALUE


def _is_account(value: str) -> bool:
    return _is_named(value) and _is_person(value) and not value.startswith(("$", "%"))


def _is_far_ipv4(value: str) -> bool:
    try:
        address = ipaddress.IPv4Address(value)
    except ValueError:
        return False
    return not (address.is_loopback or address.is_unspecified or value == "255.255.255.255")


def _is_far_ipv6(value: str) -> bool:
    try:
        address = ipaddress.IPv6Address(value.partition("%")[0])
    except ValueError:
        return False
    return not (address.is_loopback or address.is_unspecified)


def _is_serial(value: str) -> bool:
    return sum(map(str.isalnum, value)) >= _SHORTEST_SERIAL and any(map(str.isdigit, value))


def _has_digit(value: str) -> bool:
    return any(map(str.isdigit, value))


def _is_token(value: str) -> bool:
    return _has_digit(value) or value.endswith("=")


def _is_handle(value: str) -> bool:
    return _is_named(value) and (value.startswith("@") or _has_digit(value))


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which identity shows.

    Attributes:
        accepts: Says whether what stands in ``x`` really is one.
        unless: Found in the 32 characters before a place, it says that the place is something else.
    """

    kind: str
    pattern: re.Pattern[str]
    accepts: Callable[[str], bool]
    unless: re.Pattern[str] | None


def _rule(
    kind: str, pattern: str, accepts: Callable[[str], bool] = _anything, *, unless: str = "", case: bool = False
) -> Rule:
    flags = re.MULTILINE if case else re.MULTILINE | re.IGNORECASE
    return Rule(kind, re.compile(pattern, flags), accepts, re.compile(unless, re.IGNORECASE) if unless else None)


# In the order in which they are applied: what stands inside something longer comes after it.
_ADDRESSES_OF_SITES: Final = (
    _rule("proxy account", r"(?<=://)(?P<x>[^\s/@:\"'<>]{1,128}(?::[^\s/@\"'<>]{0,256})?)(?=@)"),
    _rule(
        "api key",
        r"(?:/v[1-9]\d?/|[?&](?:api[_-]?key|key|token|access[_-]?token|project[_-]?id|auth)=)"
        r"(?P<x>[A-Za-z0-9_-]{16,128})(?![A-Za-z0-9_-])",
        _has_digit,
    ),
    _rule("credential", r"(?:\bBearer|\bBasic|Authorization:)\s{1,5}(?P<x>[A-Za-z0-9._~+/=-]{8,4096})", _is_token),
    _rule("mail", r"(?P<x>[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6})(?![A-Za-z0-9-])"),
)
_FOLDERS: Final = (
    _rule(
        "user",
        rf"(?:{_SEPARATOR}|(?<![A-Za-z0-9]))(?:Users|Documents and Settings|Benutzer|用户)"
        rf"{_SEPARATOR}(?P<x>{_FOLDER}){_END}",
        _is_person,
    ),
    _rule("user", rf"(?<![A-Za-z0-9.])(?:/|%2F)(?:var/)?home(?:/|%2F)(?P<x>{_FOLDER}){_END}", _is_person),
    _rule("user", r"(?:/run/user/|/run/media/|(?<![\w.])/media/)(?P<x>[^\s/\"':]{1,64})", _is_person),
    _rule("user", r"(?<![\w~/.])~(?P<x>[a-z_][a-z0-9_.-]{1,31})(?=/)"),
)
_ACCOUNTS: Final = (
    _rule("user", rf"(?<![A-Za-z]){_USER_LABELS}{_ASSIGNED}(?P<x>{_VALUE})", _is_account),
    _rule("user", r"\bsession (?:opened|closed) for user (?P<x>[\w.-]{1,32})", _is_person),
    _rule(
        "user", r"\b(?:publickey|password|login|authentication \w{1,12}) for (?:user )?(?P<x>[\w.-]{1,32})", _is_account
    ),
    _rule("user", r"(?<!\w)(?P<x>S-1-5-21(?:-\d{1,10}){3,5})(?!\d)"),
)
_MACHINES: Final = (
    _rule("host", rf"(?<![A-Za-z]){_HOST_LABELS}{_IS}\\{{0,4}}(?P<x>{_VALUE})", _is_named),
    _rule("host", r"\b(?P<x>(?:DESKTOP|LAPTOP|WIN|PC|MININT)-[A-Z0-9]{5,15})\b", case=True),
    _rule(
        "host",
        r"(?<![\w.-])(?P<x>[\w'’-]{1,63}-(?:MacBook(?:-(?:Pro|Air))?|iMac|Mac-?mini|Mac-Studio|iPhone|iPad)(?:-\d{1,2})?"
        r"(?:\.local)?)(?![\w-])",
    ),
    _rule(
        "host",
        r"(?<![\w.-])(?P<x>[A-Za-z0-9][A-Za-z0-9-]{0,62}\.(?:local|lan|home|internal|localdomain|corp|home\.arpa))(?![\w-])",
    ),
    _rule("host", r"(?<![\\\w:])\\\\{1,3}(?P<x>[A-Za-z0-9][\w.-]{0,62})(?=\\)", _is_named),
    _rule(
        "host",
        r"^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.]{8,15}\S{0,6}) (?P<x>[\w.-]{1,63})"
        r" (?=[\w./-]{1,40}(?:\[\d+\])?:)",
    ),
    _rule(
        "user",
        r"(?<![\w.@])(?P<x>[a-z_][a-z0-9_.-]{1,31})(?=@(?:\[host \d+\]|[A-Za-z0-9-]{2,63})(?::|[ )\]]))",
        _is_account,
    ),
    _rule("host", r"(?<=\]@)(?P<x>[A-Za-z0-9][A-Za-z0-9-]{0,62})(?=[:)\] ~])", _is_named),
)
_NETWORK: Final = (
    _rule("mac", r"(?<![0-9A-F:.-])(?P<x>(?:[0-9A-F]{2}([:-]))(?:[0-9A-F]{2}\2){4}[0-9A-F]{2})(?![0-9A-F:-])"),
    _rule("mac", r"(?<![0-9A-F.])(?P<x>[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4})(?![0-9A-F.])"),
    _rule("mac", rf"\b(?:mac|physical)[ _-]?(?:addr(?:ess)?)?{_IS}(?P<x>[0-9A-F]{{12}})(?![0-9A-F])"),
    _rule(
        "ip",
        r"(?<![\w:.%-])(?P<x>(?:[0-9A-F]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9A-F]{0,4})(?:%[\w.-]{1,32})?)"
        r"(?![\w:]|\.\w)",
        _is_far_ipv6,
    ),
    _rule(
        "ip",
        r"(?<![\w.-])(?P<x>[1-9]\d{1,2}\.(?:\d{1,3}\.){2}\d{1,3})(?![\w-]|\.\d)",
        _is_far_ipv4,
        unless=_VERSION_WORDS,
    ),
    _rule(
        "ip",
        r"(?<![\w.-])(?P<x>[1-9]\.(?:\d{1,3}\.){2}\d{1,3})(?![\w-]|\.\d| build)",
        _is_far_ipv4,
        unless=rf"{_VERSION_WORDS}|{_PRODUCT}",
    ),
    _rule("wifi", rf"{_WIFI_LABELS}{_IS}(?P<x>{_REST_OF_FIELD})", _is_named),
    _rule(
        "wifi",
        r"\b(?:connected|associated|joined|roamed) to (?:wi-?fi |network |ssid |AP )?"
        r"[\"“'](?P<x>[^\"”'\r\n]{1,64})[\"”']",
    ),
    _rule("wifi", r"\b(?:wi-?fi|ssid|wlan) [\"“'](?P<x>[^\"”'\r\n]{1,64})[\"”']"),
)
_UNIQUE: Final = (
    _rule("serial", rf"{_SERIAL_LABELS}{_IS}(?P<x>{_VALUE})", _is_serial),
    _rule("id", r"(?<![0-9A-F-])(?P<x>\{?[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}\}?)(?![0-9A-F-])"),
    _rule("phone", r"(?<![\w+.])(?P<x>\+\d{1,3}[ -]?(?:\(\d{1,4}\)[ -]?)?\d(?:[ -]?\d){5,12})(?![\w.])"),
    _rule("phone", r"(?<![\w.+-])(?P<x>1[3-9]\d(?:[ -]?\d{4}){2})(?![\w.-]?\d)"),
    _rule(
        "phone",
        rf"{_PHONE_LABELS}(?:号码?|號碼?|[ _-]?(?:number|no\.?))?(?:{_IS}|\s)"
        r"(?P<x>\(?\d(?:[ ()-]{0,2}\d){6,14})(?!\d)",
    ),
    _rule(
        "handle", rf"{_CHATS}(?:号|號|id)?\s{{0,5}}[:：=]?\s{{0,5}}(?P<x>@?[A-Za-z0-9_.#-]{{4,40}})(?!\w)", _is_handle
    ),
    _rule("handle", r"(?<![\w.@/])(?P<x>@[A-Za-z][A-Za-z0-9_]{3,31})(?![\w.@/])"),
)
RULES: Final = (*_ADDRESSES_OF_SITES, *_FOLDERS, *_ACCOUNTS, *_MACHINES, *_NETWORK, *_UNIQUE)
