"""The only door out opens official channels by id and nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import AppError
from app.core.help import Channel, ChannelStatus, Lang, Source, SourceKind
from app.services.channels import ChannelService, channel_url

SITE = Channel(
    id="website-main",
    kind="website",
    value="https://tokenpocket.pro/",
    purpose=("download",),
    status=ChannelStatus.OFFICIAL,
    confidence=SourceKind.OFFICIAL,
    languages=("zh", "en"),
    chain="",
    since="",
    last_seen="2026-11-22",
    reviewed="2026-11-24",
    sources=("s9",),
    title="官网",
    note="",
)
MAIL = replace(SITE, id="email-support", kind="email", value="service@tokenpocket.pro")


class FakeRegistry:
    """A registry with the channels of one test."""

    def __init__(self, *channels):
        self._channels = {channel.id: channel for channel in channels}

    def channels(self, lang):
        return tuple(self._channels.values())

    def channel(self, channel_id, lang):
        return self._channels.get(channel_id)

    def source(self, source_id):
        return Source(source_id, "https://example.org/", SourceKind.OFFICIAL, "footer", "2026-11-22")


class FakeOpener:
    """Remembers what it was told to open."""

    def __init__(self, *, works=True):
        self.opened = []
        self._works = works

    def open(self, url):
        self.opened.append(url)
        return self._works


def service(*channels, opener=None):
    return ChannelService(FakeRegistry(*channels), opener or FakeOpener(), "2026-12-02")


def test_sheet_shows_host_owner_part_evidence_and_age():
    door = service(replace(SITE, value="https://help.tokenpocket.pro/cn/")).doorway("website-main", Lang.ZH)

    assert (door.host, door.registrable, door.age_days) == ("help.tokenpocket.pro", "tokenpocket.pro", 10)
    assert [source.id for source in door.sources] == ["s9"]


def test_mail_opens_as_mail_without_anything_added():
    opener = FakeOpener()

    service(MAIL, opener=opener).open("email-support")

    assert opener.opened == ["mailto:service@tokenpocket.pro"]


@pytest.mark.parametrize("status", [ChannelStatus.RETIRED, ChannelStatus.UNCLEAR])
def test_retired_and_unclear_channels_are_never_opened(status):
    opener = FakeOpener()

    with pytest.raises(AppError, match=r"channel\.not_openable"):
        service(replace(SITE, status=status), opener=opener).open("website-main")

    assert opener.opened == []


@pytest.mark.parametrize(
    "pasted",
    ["https://tokenpocket.pro/", "tokenpocket-pro.com", "javascript:alert(1)", "../website-main", "", "WEBSITE-MAIN"],
)
def test_pasted_text_is_not_an_id_and_opens_nothing(pasted):
    opener = FakeOpener()

    with pytest.raises(AppError, match=r"channel\.unknown"):
        service(SITE, opener=opener).open(pasted)

    assert opener.opened == []


def test_system_without_a_program_for_it_is_said():
    with pytest.raises(AppError, match=r"channel\.no_program"):
        service(SITE, opener=FakeOpener(works=False)).open("website-main")


@given(value=st.text(max_size=60))
def test_only_https_and_plain_mail_addresses_ever_leave(value):
    for kind in ("website", "email", "telegram"):
        url = channel_url(replace(SITE, kind=kind, value=value))

        assert url == "" or url.startswith(("https://", "mailto:"))
        assert not set(url) & set("\r\n")


@pytest.mark.parametrize(
    "value", ["http://tokenpocket.pro/", "https://", "file:///etc/passwd", "a@b?cc=c@d", "https://[::1"]
)
def test_odd_addresses_do_not_open(value):
    assert channel_url(replace(SITE, kind="email" if "@" in value else "website", value=value)) == ""


STORE = replace(
    SITE, id="google-play", kind="play-store", value="https://play.google.com/store/apps/details?id=vip.mytokenpocket"
)
CHAT = replace(SITE, id="telegram-zh", kind="telegram", value="https://t.me/tokenPocket_cn")
PAGE = replace(SITE, id="download", value="https://tokenpocket.pro/en/download/app")


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("tokenpocket.pro", "website-main"),
        ("www.tokenpocket.pro", "website-main"),
        ("service@tokenpocket.pro", "email-support"),
        ("vip.mytokenpocket", "google-play"),
        ("tokenpocket_cn", "telegram-zh"),
    ],
)
def test_what_a_verdict_names_is_found_as_a_channel(target, expected):
    found = service(PAGE, SITE, MAIL, STORE, CHAT).at(target, Lang.ZH)

    assert found is not None
    assert found.id == expected


@pytest.mark.parametrize("target", ["", "tokenpocket.example", "pro", "details"])
def test_what_is_no_channel_leads_nowhere(target):
    assert service(SITE, MAIL, STORE, CHAT).at(target, Lang.ZH) is None


def test_retired_channels_are_not_offered():
    assert service(replace(SITE, status=ChannelStatus.RETIRED)).at("tokenpocket.pro", Lang.ZH) is None


def test_a_letter_to_an_official_address_opens_with_its_words():
    opener = FakeOpener()
    service(MAIL, opener=opener).write("email-support", "mailto:service@tokenpocket.pro?subject=a&body=b")

    assert opener.opened == ["mailto:service@tokenpocket.pro?subject=a&body=b"]


@pytest.mark.parametrize(
    ("channel_id", "address"),
    [
        ("email-support", "mailto:other@evil.example?subject=a"),
        ("email-support", "mailto:service@tokenpocket.pro,other@evil.example?subject=a"),
        ("email-support", "mailto:service@tokenpocket.pro?subject=a&cc=other@evil.example"),
        ("email-support", "mailto:service@tokenpocket.pro?BCC=other@evil.example"),
        ("email-support", "mailto:service@tokenpocket.pro?to=other@evil.example"),
        ("email-support", "mailto:service@tokenpocket.pro?subject=a&%63c=other@evil.example"),
        ("email-support", "mailto:service@tokenpocket.pro?subject=a&attach=a.txt"),
        ("email-support", "https://tokenpocket.pro/"),
        ("website-main", "https://tokenpocket.pro/?subject=a"),
    ],
)
def test_a_letter_to_anybody_else_is_not_opened(channel_id, address):
    opener = FakeOpener()

    with pytest.raises(AppError, match="not_openable"):
        service(MAIL, SITE, opener=opener).write(channel_id, address)

    assert opener.opened == []


def test_a_computer_without_a_mail_program_says_so():
    with pytest.raises(AppError, match="no_program"):
        service(MAIL, opener=FakeOpener(works=False)).write("email-support", "mailto:service@tokenpocket.pro?body=a")
