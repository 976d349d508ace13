"""Impostor names nobody chose by hand: made by machines that know nothing of our rules. Seeded, so that runs agree."""

from __future__ import annotations

import json
import random
import re
import string
import unicodedata
from collections import defaultdict
from importlib.resources import files

LETTERS = string.ascii_lowercase + string.digits
BRANDS = ("tokenpocket", "tpwallet")
OWN = {"tokenpocket.pro", "tpwallet.io"}
# What attackers put for a letter (impostor.md 2.1): digits, z and 2 for e, b for o, vowels in turn.
HABITS = {
    "o": "0u9pbi2", "e": "3z2a4c", "a": "4e", "t": "7r", "c": "ekzbx", "k": "xlhj", "n": "mbhsd", "p": "o0bq", "l": "1i", "w": "v",
}  # fmt: skip
KEYS = {
    "a": "qwsz", "c": "xdfv", "e": "wsdr34", "k": "jiolm", "l": "kop", "n": "bhjm", "o": "iklp90", "p": "ol0", "t": "rfgy56", "w": "qase23",
}  # fmt: skip
WORDS = (  # noqa: SIM905 - a paragraph reads better than a list
    "app wallet pro login secure support help service center kefu guanwang xiazai qianbao china hk asia global download install update new 2025 v2 plus vip "
    "pay swap defi nft airdrop claim bonus mining staking exchange coin usdt trx eth bsc tron dapp extension chrome ios android mobile pc cloud live bot tg "
    "telegram community news io com net www api get go my verify sync walletconnect activate recover backup import key seed refund appeal kyc risk approve "
    "unlock fee tax deposit bridge node scan finance bank team admin ayuda soporte billetera cartera carteira portefeuille hilfe cuzdan dompet koshelek"
).split()
# Words that the rules do not list.
STRANGE_WORDS = [
    "umbrella",
    "garden",
    "quartz",
    "vector",
    "lantern",
    "meadow",
    "orbit",
    "pepper",
    "saffron",
    "tundra",
    "walnut",
    "zephyr",
]
FREE_HOSTS = (  # noqa: SIM905 - as above
    "pages.dev web.app vercel.app netlify.app github.io weebly.com wixsite.com blogspot.com herokuapp.com firebaseapp.com glitch.me onrender.com fly.dev "
    "workers.dev webflow.io godaddysites.com mystrikingly.com 000webhostapp.com azurewebsites.net s3.amazonaws.com duckdns.org trycloudflare.com gitbook.io "
    "replit.app framer.website lovable.app"
).split()


def edited(name, edits, rng, letters=LETTERS):
    """Change a name: a letter changed, put in, left out, or swapped with the next."""
    for _ in range(edits):
        at, letter = rng.randrange(len(name)), rng.choice(letters)
        name = rng.choice(
            [
                name[:at] + letter + name[at + 1 :],
                name[:at] + letter + name[at:],
                name[:at] + name[at + 1 :],
                name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :],
            ]
        )
    return name


def habitual(name, edits, rng):
    """Change a name as attackers do: mostly a letter for its usual stand-in."""
    for _ in range(edits):
        at, kind = rng.randrange(len(name)), rng.random()
        if kind < 0.75:
            name = name[:at] + rng.choice(HABITS.get(name[at], LETTERS)) + name[at + 1 :]
        elif kind < 0.85:
            name = name[:at] + name[at] + name[at:]
        else:
            name = name[:at] + name[at + 1 :]
    return name


def many(make, rng, count, ending=".com"):
    """Give different hosts, none of them genuine."""
    hosts = {make(rng) + ending for _ in range(count)}
    return sorted(hosts - OWN - {f"{brand}{ending}" for brand in BRANDS})


def around(name, words=WORDS):
    """Put words before and behind a name."""
    return [
        host
        for word in words
        for host in (f"{name}{word}.com", f"{name}-{word}.net", f"{word}{name}.top", f"{word}-{name}.org")
    ]


def misspelt_around(name, rng):
    """Misspell a name once among words."""
    return [host for word in WORDS for host in around(edited(name, 1, rng, string.ascii_lowercase), [word])]


def endings(name):
    """Put a name below every ending of the Public Suffix List."""
    text = files("publicsuffixlist").joinpath("public_suffix_list.dat").read_text(encoding="utf-8")
    rules = [line.strip() for line in text.splitlines() if line.strip() and line[0] not in "/*!"]
    return sorted({f"{name}.{rule}" for rule in rules} - OWN)


def embedded():
    """Put an official domain or a name in front of somebody else's."""
    fronts = (
        "tokenpocket.pro",
        "www.tpwallet.io",
        "tp.xyz",
        "help.tokenpocket.pro",
        "m.tokenpocket",
        "tpwallet",
        "www-tokenpocket-pro",
    )
    return [
        f"{front}.{owner}"
        for front in fronts
        for owner in ("evil.com", "a.b.top", "login.example.cc", "x.co.uk", "0065.icu")
    ]


def free_hosts():
    """Open a page where anybody can."""
    return [
        f"{name}.{host}"
        for name in ("tokenpocket", "tpwallet", "tokenpocket-app", "t0kenpocket")
        for host in FREE_HOSTS
    ]


def bit_flips(name):
    """Flip each bit of each letter."""
    flipped = ((at, chr(ord(letter) ^ 1 << bit)) for at, letter in enumerate(name) for bit in range(7))
    return sorted({f"{name[:at]}{other}{name[at + 1 :]}.pro" for at, other in flipped if other in LETTERS} - OWN)


def permutations(name):
    """Permute a name as typo generators do."""
    made = set()
    for at, letter in enumerate(name):
        made |= {name[:at] + name[at + 1 :], name[:at] + letter + name[at:]}
        made |= {name[:at] + letter + key + name[at + 1 :] for key in KEYS.get(letter, "")}
        made |= {name[:at] + key + name[at + 1 :] for key in KEYS.get(letter, "")}
        made |= {f"{name[:at]}-{name[at:]}", f"{name[:at]}.{name[at:]}"} if at else set()
        made.add(name[:at] + name[at + 1 : at + 2] + letter + name[at + 2 :])
        made |= {name[:at] + vowel + name[at + 1 :] for vowel in "aeiou"} if letter in "aeiou" else set()
    made |= {name + letter for letter in LETTERS}
    return sorted(f"{each}.com" for each in made - {name})


def look_alikes():
    """Give every character that Unicode confuses with a letter, or names after one."""
    data = json.loads(files("confusable_homoglyphs").joinpath("confusables.json").read_bytes())
    looks: defaultdict[str, set[str]] = defaultdict(set)
    for letter in string.ascii_lowercase:
        for entry in (*data.get(letter, ()), *data.get(letter.upper(), ())):
            looks[letter] |= {entry["c"]} if len(entry["c"]) == 1 and not entry["c"].isascii() else set()
    named = re.compile(r"LATIN (?:SMALL LETTER|CAPITAL LETTER|LETTER SMALL CAPITAL) ([A-Z])(?: WITH .*)?")
    for code in range(0x80, 0x1FFFF):
        found = named.fullmatch(unicodedata.name(chr(code), ""))
        if found:
            looks[found.group(1).lower()].add(chr(code))
    return {letter: sorted(characters) for letter, characters in looks.items()}


def in_other_letters(name, rng):
    """Write a name with look-alikes, shown and in punycode, one and several at a time."""
    looks = look_alikes()
    one = [name[:at] + look + name[at + 1 :] for at, letter in enumerate(name) for look in looks[letter]]
    several = []
    for _ in range(600):
        letters = list(name)
        for at in rng.sample(range(len(name)), 3):
            letters[at] = rng.choice(looks[letters[at]])
        several.append("".join(letters))
    shown = [f"{each}.com" for each in one + several]
    return shown + [host for host in map(in_punycode, shown) if "xn--" in host]


def marked(name):
    """Put a combining mark on each letter."""
    return [
        f"{name[:at]}{mark}{name[at:]}.com"
        for at in range(1, len(name) + 1)
        for mark in "\u0300\u0301\u0323\u0328\u0335\u0338"
    ]


def in_punycode(host):
    """Write a host as browsers ask for it."""
    return ".".join(
        label if label.isascii() else "xn--" + label.lower().encode("punycode").decode("ascii")
        for label in unicodedata.normalize("NFKC", host.lower()).split(".")
    )


def groups():
    """Give every group by name: its hosts, the least share flagged, the least share called a look-alike."""
    rng = random.Random(20261126)
    for edits, flagged, accused in ((1, 1.0, 1.0), (2, 0.995, 0.985), (3, 0.97, 0.5)):
        yield (
            f"long name, {edits} random",
            many(lambda r, n=edits: edited(BRANDS[0], n, r), rng, 2000),
            flagged,
            accused,
        )
    for edits, flagged, accused in ((1, 1.0, 1.0), (2, 0.999, 0.99), (3, 0.995, 0.9)):
        yield (
            f"long name, {edits} habitual",
            many(lambda r, n=edits: habitual(BRANDS[0], n, r), rng, 2000, ".top"),
            flagged,
            accused,
        )
    yield "short name, 1 random", many(lambda r: edited(BRANDS[1], 1, r), rng, 2000), 0.92, 0.8
    yield "short name, 1 habitual", many(lambda r: habitual(BRANDS[1], 1, r), rng, 2000), 0.92, 0.8
    yield "long name among words", around("tokenpocket") + around("token-pocket"), 1.0, 1.0
    yield "short name among words", around("tpwallet") + around("tp-wallet"), 0.99, 0.99
    yield (
        "names among strange words",
        around("tokenpocket", STRANGE_WORDS) + around("tpwallet", STRANGE_WORDS),
        0.97,
        0.85,
    )
    yield "misspelt long name among words", misspelt_around("tokenpocket", rng), 0.98, 0.97
    yield "misspelt short name among words", misspelt_around("tpwallet", rng), 0.75, 0.65
    for name in BRANDS:
        yield f"{name}, other endings", endings(name), 1.0, 1.0
        yield f"{name}, bit flips", bit_flips(name), 0.85, 0.78
        yield f"{name}, permutations", permutations(name), 0.9, 0.8
        # Half of those written with wide or styled letters open the official host itself; hence only odd.
        yield f"{name}, other letters", in_other_letters(name, rng), 0.99, 0.7
        yield f"{name}, marks", marked(name), 1.0, 0.9
    yield "official names in front", embedded(), 1.0, 1.0
    yield "free hosts", free_hosts(), 1.0, 1.0
