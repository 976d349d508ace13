"""Addresses are read as a browser reads them; what is official here opens the official host there."""

import random
import re

import can_ada
import pytest

from app.core.verify.ip_hosts import ipv4, ipv6
from app.core.verify.locator import read_locator
from app.core.verify.rulebook import SuffixTable
from app.core.verify.suffixes import SuffixList
from app.core.verify.verdict import Verdict

GENUINE = (
    "tokenpocket.pro",
    "www.tokenpocket.pro",
    "tpwallet.io",
    "tp.xyz",
    "help.tokenpocket.pro",
    "t.me/tokenPocket_cn",
)
OPENINGS = ("https://", "http://", "", "//", "HTTPS://", "https:", "https:/", "ftp://", "ws://")
PUT_IN = (
    *"\\/@:#?.%[]<>\"'`^|{}~!$&()*+,;=-_a1",
    "\t", "\n", "\u200b", "\u3002", "\uff0e", "\uff0f", "%2f", "%2e", "%00", "//", "https://", "evil.com", "@evil.com", "xn--", "\u00ad",
    "\u202e", "\u3002evil.com", "\uff20", "0x", "javascript:", "data:", "\x00", "\x1f", ":80", ":8080", "中", "，", "\ud800", "…",
)  # fmt: skip
MUTANTS = 6_000


def mutant(rng):
    text = rng.choice(OPENINGS) + rng.choice(GENUINE) + rng.choice(["", "/", "/a?b=c", "#x", "/x@y"])
    for _ in range(rng.randrange(1, 4)):
        at = rng.randrange(len(text) + 1)
        cut = rng.choice([0, 0, 0, 1])
        text = text[:at] + rng.choice(PUT_IN) + text[at + cut :]
    return text


def browsed(text):
    """Give the host a browser would open for a text put into its address bar; None when it would open none."""
    text = re.sub(r"[\t\n\r]", "", text.strip()).encode("utf-8", "replace").decode()
    has_scheme = re.match(r"[A-Za-z][A-Za-z0-9+.-]*:[/\\]", text)
    if text.startswith(("/", "\\")):
        text = f"https:{text}"
    elif not has_scheme and re.match(r"[A-Za-z0-9]", text) and not re.match(r"[^/?#]*:[/\\]", text):
        text = f"https://{text}"
    try:
        return can_ada.parse(text).hostname.rstrip(".")
    except ValueError:
        return None


def test_mutated_addresses_are_never_official_where_a_browser_goes_elsewhere(assessor):
    rng = random.Random(20261124)
    wrong, official = [], 0
    for text in (mutant(rng) for _ in range(MUTANTS)):
        top = assessor.assess(text).top
        if top.verdict is Verdict.OFFICIAL:
            official += 1
            opened = browsed(text)
            wrong += [(text, opened)] if opened not in {None, top.host} else []

    assert wrong == []
    assert official > MUTANTS / 50


@pytest.mark.parametrize(
    ("written", "host"),
    [
        ("https://TokenPocket.pro/", "tokenpocket.pro"),
        ("https:\\\\evil.com\\tokenpocket.pro", "evil.com"),
        ("https://tokenpocket.pro\\@evil.com", "tokenpocket.pro"),
        ("https://a@b@evil.com", "evil.com"),
        ("https://token\tpocket.pro", "tokenpocket.pro"),
        ("hxxps://tokenpocket[.]pro", "tokenpocket.pro"),
        ("https://tokenpocket\u3002pro", "tokenpocket.pro"),
        ("https://%74okenpocket.pro", "tokenpocket.pro"),
        ("http://0x7f.1", "127.0.0.1"),
        ("http://017700000001", "127.0.0.1"),
        ("http://[2001:DB8::0:1]:80/", "[2001:db8::1]"),
        ("b\u00fccher.de", "xn--bcher-kva.de"),
    ],
)
def test_host_is_the_one_a_browser_opens(written, host):
    read = read_locator(written)

    assert read is not None
    assert read.host == host


@pytest.mark.parametrize(
    "written",
    [
        "https://",
        "https://a..b",
        "https://[::1",
        "https://a:99999",
        "http://1.2.3.256",
        "https://a%00b.com",
        "https://a b.com",
    ],
)
def test_what_no_browser_opens_is_not_read(written):
    assert read_locator(written) is None


@pytest.mark.parametrize("written", ["1.2.3.4", "0x1.2.3.4", "16909060", "1.2.772", "01.02.03.04", "0x01020304"])
def test_spellings_of_one_number_are_one_host(written):
    assert ipv4(written) == "1.2.3.4"


@pytest.mark.parametrize("written", ["1.2.3.4.5", "256.1.1.1", "1.2.3.09", "", "4294967296", "0xg"])
def test_no_number_is_invented(written):
    assert ipv4(written) is None
    assert ipv6(written) is None


@pytest.mark.parametrize(
    ("host", "name", "suffix", "private"),
    [
        ("a.b.example.com", "example", "com", False),
        ("example.co.uk", "example", "co.uk", False),
        ("x.github.io", "x", "github.io", True),
        ("www.city.kawasaki.jp", "city", "kawasaki.jp", False),
        ("a.b.kawasaki.jp", "a", "b.kawasaki.jp", False),
        ("host.unheard", "host", "unheard", False),
        ("com", "", "com", False),
    ],
)
def test_owner_of_a_host_follows_the_public_suffix_list(host, name, suffix, private):
    table = SuffixTable("com\nuk\nco.uk\njp\n*.kawasaki.jp\n!city.kawasaki.jp\nio", "github.io")
    found = SuffixList(table).ownership(host)

    assert (found.name, found.suffix, found.is_private) == (name, suffix, private)
