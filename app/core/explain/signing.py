"""“What am I asked to sign?”: recognises what was pasted and says it in sentences, offline."""

from __future__ import annotations

import json
import re
from typing import Final, cast

from app.core.explain.calls import SELECTOR, explain_call
from app.core.explain.fields import Fields, address, fields, items, number, raw
from app.core.explain.login import explain_text
from app.core.explain.said import Explained, Said, amber, plain, red
from app.core.explain.tron_contract import explain_tron
from app.core.explain.typed_data import explain_typed_data

LONGEST: Final = 200_000
_HASH_BYTES: Final = 32
_HEX = re.compile(r"0x[0-9a-fA-F]*|[0-9a-fA-F]{8,}")
_NOBODY: Final = "0x0000000000000000000000000000000000000000"
_EVERYWHERE: Final = 0
_DEEPEST: Final = 4


def explain_signing(text: str, today: str) -> Explained:
    """Say what a pasted request to sign means. Whatever is not recognised is said as unknown, never as safe.

    Args:
        text: JSON of typed data, of a transaction or of a TRON contract; call data; or a message.
        today: ISO date, to judge deadlines by.
    """
    plain_text = text.strip()
    if not plain_text:
        return Explained("unknown", ())
    if len(plain_text) > LONGEST:
        return Explained("unknown", (amber("sign.too_long", characters=LONGEST),))
    if plain_text[0] in "{[":
        try:
            given: object = json.loads(plain_text, parse_int=_bounded)
        except (ValueError, RecursionError):
            return Explained("unknown", (amber("sign.broken_json"),))
        return _value(given, today, 0)
    if _HEX.fullmatch(plain_text):
        return _hex(plain_text, today)
    kind, said = explain_text(plain_text)
    return Explained(kind, tuple(said))


def _bounded(digits: str) -> int:
    # A number of a million digits would take minutes to read; none that means something is longer than this.
    return int(digits[:100])


def _hex(text: str, today: str) -> Explained:
    digits = text.removeprefix("0x")
    if len(digits) % 2:
        return Explained("unknown", (amber("sign.cut_short"),))
    data = bytes.fromhex(digits)
    if len(data) == _HASH_BYTES:
        return Explained("message", (red("sign.blind_hash"),))
    as_text = _as_text(data)
    if as_text:
        kind, said = explain_text(as_text)
        return Explained(kind, tuple(said))
    return Explained("call", tuple(explain_call(data, today)))


def _as_text(data: bytes) -> str:
    """Read the bytes of a text message; empty when they are no readable text."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return ""
    readable = sum(letter.isprintable() or letter in "\r\n\t" for letter in text)
    return text if len(data) > SELECTOR and readable == len(text) else ""


def _value(given: object, today: str, depth: int) -> Explained:
    if depth > _DEEPEST:
        return Explained("unknown", (amber("sign.unknown"),))
    if isinstance(given, list):
        return _list(cast("list[object]", given), today, depth)
    if isinstance(given, str):
        return explain_signing(given, today) if depth == 1 and len(given) <= LONGEST else _nothing()
    return _object(fields(given), today, depth)


def _list(given: list[object], today: str, depth: int) -> Explained:
    """Take the parameters of a request: an address and what is to be signed, in either order."""
    for each in given[:_DEEPEST]:
        inner = _json_inside(each)
        if inner is not None:
            return _value(inner, today, depth + 1)
    texts = [each for each in given[:_DEEPEST] if isinstance(each, str) and not _is_address(each)]
    return explain_signing(texts[0], today) if texts and depth <= 1 else _nothing()


def _json_inside(value: object) -> object | None:
    """Give an object or list, also one written as text; None for anything else."""
    if isinstance(value, dict | list):
        return cast("object", value)
    if isinstance(value, str) and value.lstrip()[:1] in {"{", "["} and len(value) <= LONGEST:
        try:
            return cast("object", json.loads(value, parse_int=_bounded))
        except (ValueError, RecursionError):
            return None
    return None


def _is_address(text: str) -> bool:
    return bool(re.fullmatch(r"0x[0-9a-fA-F]{40}", text.strip()))


def _object(given: Fields, today: str, depth: int) -> Explained:
    for wrapper in ("params", "transaction"):
        if wrapper in given:
            return _value(given[wrapper], today, depth + 1)
    kind, said = _request(given, today)
    return Explained(kind, tuple(said))


def _request(given: Fields, today: str) -> tuple[str, list[Said]]:
    if {"primaryType", "message"} <= given.keys():
        return "typed-data", explain_typed_data(given, today)
    if "raw_data" in given or {"parameter", "type"} <= given.keys():
        contracts = items(fields(given["raw_data"]).get("contract")) if "raw_data" in given else [given]
        return "tron", [said for each in contracts for said in explain_tron(each, today)] or [amber("sign.unknown")]
    if not {"authorizationList", "data", "to", "input"}.isdisjoint(given.keys()):
        return "transaction", _transaction(given, today)
    if {"address", "nonce"} <= given.keys():
        return "delegation", _delegation(given)
    return "unknown", [amber("sign.unknown")]


def _transaction(given: Fields, today: str) -> list[Said]:
    target = address(given.get("to"))
    said: list[Said] = []
    for each in items(given.get("authorizationList")):
        said += _delegation(each)
    said.append(plain("sign.calls", contract=target) if target else amber("sign.creates_contract"))
    if number(given.get("value")):
        said.append(amber("sign.sends_coin", to=target, amount=number(given.get("value"))))
    data = raw(given.get("data") or given.get("input"))
    return said + [each.inside() for each in (explain_call(data, today, 1) if data else [])]


def _delegation(given: Fields) -> list[Said]:
    """Say what an authorization of EIP-7702 means: the account will act by the code at that address."""
    contract = address(given.get("address") or given.get("contractAddress"))
    chain = number(given.get("chainId"))
    if contract == _NOBODY:
        return [plain("sign.delegation_off")]
    code = "sign.delegation_everywhere" if chain == _EVERYWHERE else "sign.delegation"
    return [red(code, contract=contract or "\N{EN DASH}", chain=chain)]


def _nothing() -> Explained:
    return Explained("unknown", (amber("sign.unknown"),))
