"""Finds passwords and one-time codes where the sentence names them. For free text, never for logs or code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.guard.finding import SecretFinding
from app.core.guard.normal import NormalText

_NAMES = (
    r"密[码碼](?!学)|口令|通行[码碼]|パスワード|비밀번호|passwords?|passcode|passwd|pwd|passphrase|contrasena"
    r"|mot de passe|senha|пароль|parola|sifre|heslo|passwort|kennwort|kata sandi|mat khau"
)
# Every alternative begins with a letter, so that the search skips to one.
_CODES = (
    r"验证[码碼]|驗證[码碼]|动态[码碼]|動態[码碼]|校验[码碼]|确认[码碼]|安全[码碼]|谷歌[码碼]"
    r"|otp|one[\s\-]?time (?:code|password)|pin(?: ?code)?|verification code|security code|2fa code|auth\w{0,10} code"
    r"|sms code|код подтверждения|認証コード|인증 ?번호"
)
_JOINT = (
    r"(?:(?<![a-z])|(?![a-z\-_]))\s{0,3}"
    r"(?:[:=]|是|为|為|就是|改成了?|设[为成]|\bis\b|\bwas\b|es\b|est\b|e\b|ist\b|->)?[\s\"'`]{0,4}"
)
_PASSWORD = re.compile(rf"(?:{_NAMES}){_JOINT}(?P<value>[!-~]{{4,40}})")
_CODE = re.compile(rf"(?:{_CODES}){_JOINT}(?P<value>\d{{3}}[ \-]?\d{{3}}|\d{{4,8}})(?![\d.%])")
_NEW_LINE = "\n"
_ASSIGNED = re.compile(r"[:=是为為]\s{0,3}[\"'`(\[]{0,2}$")
_TAIL = ".,;:!?)]}\"'`>"
_TALK = re.compile(
    r"[\-/_\]<|\[(]|\$[({]|\d{1,3}(?:%|st|nd|rd|th)\b|\d{1,3}%|(?:at|least|min|max|must|should|between|only|up)\b|\d{1,2}[\-~]\d{1,2}\b"
    r"|\d{1,3}(?:characters|chars|digits|letters)|\*{3,}|https?:"
)
_LETTERS_ONLY = 6
_LONGEST_JOINT = 12


def find(normal: NormalText) -> Iterator[SecretFinding]:
    """Find named passwords and codes; places in the normal text, only the value itself."""
    for match in _PASSWORD.finditer(normal.folded):
        start, end = _value(normal.plain, *match.span("value"))
        if not _is_a_word(normal.folded, match.start()) or not _follows(normal.plain, *match.span("value")):
            continue
        if _is_password(normal, start, end):
            yield SecretFinding("password", start, end, "likely")
    for match in _CODE.finditer(normal.folded):
        if not _is_a_word(normal.folded, match.start()):
            continue
        yield SecretFinding("password", *match.span("value"), "likely")


def _is_a_word(folded: str, start: int) -> bool:
    """A name begins here, and is not the end of a longer word such as "shipping"."""
    return not (start and folded[start].isascii() and folded[start - 1].isascii() and folded[start - 1].isalpha())


def _follows(plain: str, start: int, end: int) -> bool:
    """A value stands apart from a name in letters, and on a line of its own: else the name was a heading or a field."""
    before = plain[start - 1]
    if before.isascii() and before.isalnum():
        return False
    gap = plain[max(0, start - _LONGEST_JOINT) : start]
    name = gap.rstrip(" \t\n\"'`")
    if _NEW_LINE not in gap[len(name) :] or plain[end : end + 1] in {"", _NEW_LINE}:
        return True
    return _ASSIGNED.search(name) is not None and any(char.isdigit() for char in plain[start:end])


def _value(plain: str, start: int, end: int) -> tuple[int, int]:
    """Without the punctuation of the sentence; a closing mark that belongs to the password is kept when doubled."""
    kept = plain[start:end].rstrip(_TAIL)
    cut = len(plain[start:end]) - len(kept)
    return start, end if cut > 1 and plain[end - 1] in ".!" else start + len(kept) + _belongs(plain[start:end], kept)


def _belongs(value: str, kept: str) -> int:
    """One mark right behind a digit or symbol, as in ``Btc1987!``, is rather the password's than the sentence's."""
    return int(len(value) > len(kept) and value[len(kept)] == "!")


def _is_password(normal: NormalText, start: int, end: int) -> bool:
    value = normal.plain[start:end]
    if len(value) < 4 or _TALK.match(value.lower()):  # noqa: PLR2004 - shorter than any wallet accepts
        return False
    if any(char.isdigit() for char in value):
        return True
    assigned = _ASSIGNED.search(normal.plain[max(0, start - 8) : start]) is not None
    if any(not char.isalnum() and char not in "-/_.'," for char in value):
        return assigned
    has_inner_capital = value[1:] != value[1:].lower() and value != value.upper()
    return has_inner_capital and len(value) >= _LETTERS_ONLY
