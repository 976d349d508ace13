"""The bundled rules: every official channel verifies as official, every code has words, every reference leads somewhere."""

import re
from pathlib import Path

import apsw
import pytest

from app.adapters.rulebook import PackAssessor
from app.content.library import load_library
from app.content.rulebook import files
from app.content.rulebook.tables import rulebook, verify_tables
from app.core.errors import PackError
from app.core.help import ChannelStatus, Lang
from app.core.verify.verdict import Verdict

ROOT = Path(__file__).parents[2]
LIBRARY = load_library(ROOT / "app" / "content", partial=True)
RULES = rulebook(LIBRARY)
TRUSTED = {ChannelStatus.OFFICIAL, ChannelStatus.OFFICIAL_EARLIER}
SPEAKING = [
    *(ROOT / "app" / "core" / "verify").glob("*.py"),
    *(ROOT / "app" / "core" / "apk").glob("*.py"),
    ROOT / "app" / "services" / "file_check.py",
    ROOT / "app" / "ui" / "pictures.py",
]
CODE = re.compile(
    r'"((?:account|apk|coin|deeplink|file|host|id|input|letter|list|lookalike|mail|phone|picture|registry|text|url)\.[a-z_]+)"'
)


@pytest.fixture(scope="module")
def connection():
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE TABLE verify(name TEXT PRIMARY KEY, data BLOB NOT NULL)")
    connection.executemany("INSERT INTO verify VALUES(?, ?)", verify_tables(LIBRARY))
    return connection


@pytest.fixture(scope="module")
def assessor(connection):
    return PackAssessor(connection)


def test_every_official_channel_verifies_as_official_and_by_its_id(assessor):
    for channel in LIBRARY.channels.values():
        file = channel.file
        if file.status not in TRUSTED or not file.value or file.kind == "explorer":
            continue
        top = assessor.assess(file.value).top
        assert top.verdict is Verdict.OFFICIAL, channel.id
        assert LIBRARY.channels[top.channel].file.status in TRUSTED


def test_no_other_channel_verifies_as_official(assessor):
    vouched = {entry.channel for entry in files.identifiers().identifier if entry.status is ChannelStatus.OFFICIAL}
    for channel in LIBRARY.channels.values():
        file = channel.file
        if (
            file.value
            and (file.status not in TRUSTED or file.kind == "explorer")
            and file.kind not in {"desktop", "wechat"}
            and channel.id not in vouched
        ):
            top = assessor.assess(file.value).top
            assert top.verdict in {Verdict.UNKNOWN, Verdict.OFFICIAL_UNLISTED}, channel.id


def test_every_entry_of_the_registry_names_a_channel():
    ids = {entry.channel for entry in files.identifiers().identifier} | set(files.identifiers().pages)
    ids |= set(files.identifiers().third_party)

    assert ids <= set(LIBRARY.channels)
    assert RULES.as_of == max(entry.last_seen for entry in RULES.identifiers)


def test_every_code_that_can_be_said_has_words_and_no_words_are_left_over():
    said = {code for path in SPEAKING for code in CODE.findall(path.read_text("utf-8"))}
    said |= {f"trick.{trick.id}" for trick in RULES.tricks}

    assert said == set(files.sentences().reasons)
    assert set(files.sentences().verdicts) == {verdict.value for verdict in Verdict}


def test_no_verdict_says_safe():
    words = [
        text
        for each in files.sentences().verdicts.values()
        for pair in (each.title, each.advice)
        for text in (pair.zh, pair.en)
    ]

    assert [text for text in words if re.search(r"安全|放心|\bsafe\b|trustworthy|可信", text, re.IGNORECASE)] == []


@pytest.mark.parametrize("lang", list(Lang))
def test_sentences_fill_their_places(assessor, lang):
    words = assessor.sentences(lang)
    for text in (
        "tokenpocket.cc",
        "tokenpocketn.icu",
        "https://www.google.com/url?q=https://tokenpocket.cc",
        "javascript:x",
    ):
        top = assessor.assess(text).top
        assert words.verdict(top.verdict).title
        assert all("{" not in words.reason(reason) and reason.code != words.reason(reason) for reason in top.reasons)


def test_search_bait_and_company_sites_are_on_no_list():
    assert {entry.block_list.partition(" ")[0] for entry in RULES.recorded} == {"polkadot-js/phishing"}


def test_hosts_are_written_as_they_are_compared():
    lists = RULES.hosts
    for host in (
        *lists.short_links,
        *lists.free_mail,
        *lists.free_pages,
        *lists.app_pages,
        *lists.archives,
        *RULES.own_domains,
    ):
        assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", host), host


def test_damaged_rules_are_reported():
    damaged = apsw.Connection(":memory:")
    with pytest.raises(PackError, match=r"pack\.damaged"):
        PackAssessor(damaged)
    damaged.execute(
        "CREATE TABLE verify(name TEXT PRIMARY KEY, data BLOB NOT NULL); INSERT INTO verify VALUES('rulebook', x'7b')"
    )
    with pytest.raises(PackError, match=r"pack\.damaged"):
        PackAssessor(damaged)
