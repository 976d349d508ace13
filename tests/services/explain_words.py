"""The words of explainers as they stand in the source tree, without the rest of the library."""

from app.content.files import decode
from app.content.probe_schema import ProbeFile
from app.content.tools import ROOT
from app.core.chain.chains import Chain, Endpoint
from app.core.help import Lang
from app.core.probe import FoundWords, ProbeSpec

ETHEREUM = Chain("ethereum", "Ethereum", "evm", "ETH", 1, (Endpoint("https://eth.example/"),))
TRON = Chain("tron", "TRON", "tron", "TRX", None, (Endpoint("https://tron.example/"),))
COSMOS = Chain("cosmos", "Cosmos", "other", "ATOM")


class WrittenWords:
    """The store behind the explainers."""

    def probes(self, lang):
        return tuple(_spec(name, lang) for name in ("explain-signing", "explain-addresses", "current-fees"))

    def chains(self, lang):
        return (COSMOS, TRON, ETHEREUM)


def _spec(name, lang):
    path = ROOT / "probes" / f"{name}.toml"
    file = decode(path.name, path.read_text(encoding="utf-8"), ProbeFile)

    def said(words):
        return words.en if lang is Lang.EN else words.zh

    entries = {
        each.code: FoundWords(each.code, said(each.title), said(each.advice), tuple(each.articles), each.flow)
        for each in file.found
    }
    shared = {code: FoundWords(code, code, "") for code in ("probe.offline", "probe.not_allowed", "probe.failed")}
    asked = tuple(each.url for chain in (ETHEREUM, TRON) for each in chain.endpoints) if file.purpose else ()
    return ProbeSpec(
        name, said(file.title), file.purpose, said(file.reads), "Sends." if asked else "", asked, said(file.manual),
        shared | entries, "Why.", asked, needs=tuple(file.needs),
    )  # fmt: skip
