"""The words of explainers as they stand in the source tree, without the rest of the library."""

from app.content.files import decode
from app.content.probe_schema import ProbeFile
from app.content.tools import ROOT
from app.core.help import Lang
from app.core.probe import FoundWords, ProbeSpec


class WrittenWords:
    """The store behind the explainers."""

    def probes(self, lang):
        return tuple(_spec(name, lang) for name in ("explain-signing", "explain-addresses"))


def _spec(name, lang):
    path = ROOT / "probes" / f"{name}.toml"
    file = decode(path.name, path.read_text(encoding="utf-8"), ProbeFile)

    def said(words):
        return words.en if lang is Lang.EN else words.zh

    found = {
        each.code: FoundWords(each.code, said(each.title), said(each.advice), tuple(each.articles), each.flow)
        for each in file.found
    }
    return ProbeSpec(name, said(file.title), "", said(file.reads), "", (), said(file.manual), found)
