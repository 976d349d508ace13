"""The registry and the rules as data; the pack holds them compiled (AUTHORING.md, ``verify/``)."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.help import ChannelStatus


@dataclass(frozen=True, slots=True)
class Identifier:
    """One thing the registry knows by value.

    Attributes:
        kind: host, page, mail, telegram, x, discord, wechat, qq, weibo, github, youtube, medium, android, ios or
            extension.
        value: As compared: hosts, mail addresses and most account names in lower case; invites and ids as written.
        own: True when it is the vendor's; False for third parties that the registry names (block explorers).
    """

    kind: str
    value: str
    channel: str
    status: ChannelStatus
    last_seen: str
    own: bool = True


@dataclass(frozen=True, slots=True)
class Brand:
    """A name that impostors imitate.

    Attributes:
        name: In lower case, without separators.
        halves: The two words it is made of.
        target: The official address to use instead.
        is_long: True where the name is long enough to be recognised through several wrong letters.
        left_alone: Other people's names that come near.
        variants: Written forms in other scripts and short forms, as they stand in a host name.
        fronts: Plain words that may stand in place of the first half without imitating it.
        ends: Plain words that may stand in place of the second.
        abused_ends: Plain words that impostors did put behind the first half.
        initials: Letters that make an abbreviation with the front of a short name (“otp”, “ftp”): another maker's.
    """

    id: str
    name: str
    halves: tuple[str, str]
    target: str
    is_long: bool
    left_alone: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    fronts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    abused_ends: tuple[str, ...] = ()
    initials: str = ""


@dataclass(frozen=True, slots=True)
class Redirector:
    """A host that leads on to an address in its own query; an empty path means any."""

    host: str
    path: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Platform:
    """Where accounts live.

    Attributes:
        words: What people call it.
        sections: Parts of a path that stand before the name.
        reserved: First parts of a path that are no name.
        invites: First parts of a path of an invitation into a group that nobody can look at from outside.
    """

    kind: str
    hosts: tuple[str, ...]
    words: tuple[str, ...]
    sections: tuple[str, ...]
    reserved: tuple[str, ...]
    invites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trick:
    """Ways of speech of impostors, in lower case, with their weight; at 3 a message is called an impostor's.

    Attributes:
        alone: False for what honest people say too: it counts only beside others.
        fact: Id of the registry's statement against it; empty where there is none.
    """

    id: str
    weight: int
    patterns: tuple[str, ...]
    alone: bool = True
    fact: str = ""


@dataclass(frozen=True, slots=True)
class Recorded:
    """A host on a block list of record."""

    host: str
    block_list: str
    date: str


@dataclass(frozen=True, slots=True)
class HostLists:
    """Hosts by what can be done with them; whoever is listed is not accused.

    Attributes:
        opaque_redirects: Host and front of the path of pages that lead on without saying where.
    """

    short_links: tuple[str, ...]
    redirectors: tuple[Redirector, ...]
    free_mail: tuple[str, ...]
    free_pages: tuple[str, ...]
    app_pages: tuple[str, ...]
    archives: tuple[str, ...]
    opaque_redirects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WordLists:
    """Words by what they mean in a name.

    Attributes:
        staff: Words that claim to speak for the vendor (support, kefu).
        wallet: Words that make the abbreviation “tp” mean the wallet.
        around: Further words that people put before or behind a name, in several languages.
        installers: File endings that install something.
        redirect_keys: Query keys with which a page sends people on.
    """

    staff: tuple[str, ...]
    wallet: tuple[str, ...]
    around: tuple[str, ...]
    installers: tuple[str, ...]
    redirect_keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Everything the judge knows.

    Attributes:
        as_of: ISO date of the newest evidence in the registry.
        own_domains: Registrable domains of the vendor, for hosts that are not listed.
    """

    as_of: str
    identifiers: tuple[Identifier, ...]
    own_domains: tuple[str, ...]
    brands: tuple[Brand, ...]
    hosts: HostLists
    words: WordLists
    platforms: tuple[Platform, ...]
    tricks: tuple[Trick, ...]
    recorded: tuple[Recorded, ...]


@dataclass(frozen=True, slots=True)
class GlyphTable:
    """Characters that look like ASCII letters or digits: two texts of one length, and those that look like several."""

    characters: str
    letters: str
    groups: dict[str, str]


@dataclass(frozen=True, slots=True)
class SuffixTable:
    """The Public Suffix List: rules one a line, those of registries and those of private owners."""

    registries: str
    private: str
