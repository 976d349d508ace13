"""Official domains and extension ids come from genuine channels only."""

from app.core.help import Channel, ChannelStatus, SourceKind
from app.core.official import extension_ids, official_domains

ID = "mfgccjchihfkkindfppnaooecgfneiii"


def channel(kind, value, status=ChannelStatus.OFFICIAL):
    return Channel(
        id="c", kind=kind, value=value, purpose=(), status=status, confidence=SourceKind.OFFICIAL, languages=(), chain="",
        since="", last_seen="", reviewed="", sources=(), title="", note="",
    )  # fmt: skip


def test_domains_are_those_of_genuine_sites_and_help_pages():
    channels = [
        channel("website", "https://www.tokenpocket.pro/"),
        channel("help", "https://help.tpwallet.io/en/x"),
        channel("website", "https://old.example/", ChannelStatus.RETIRED),
        channel("explorer", "https://etherscan.io/"),
        channel("website", "not an address"),
    ]

    assert official_domains(channels) == {"tokenpocket.pro", "tpwallet.io"}


def test_extension_ids_are_read_from_genuine_store_pages():
    store = f"https://chrome.google.com/webstore/detail/tokenpocket/{ID}"
    channels = [
        channel("extension", store),
        channel("extension", store.replace(ID, "a" * 32), ChannelStatus.RETIRED),
        channel("website", store.replace(ID, "b" * 32)),
    ]

    assert extension_ids(channels) == {ID}
