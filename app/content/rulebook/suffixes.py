"""The Public Suffix List from its package, as the pack keeps it."""

from __future__ import annotations

from importlib.resources import files
from typing import Final

from app.core.verify.rulebook import SuffixTable

_PRIVATE: Final = "// ===BEGIN PRIVATE DOMAINS==="


def suffix_table() -> SuffixTable:
    """Read the list: one rule a line, in the letters that browsers ask for."""
    text = files("publicsuffixlist").joinpath("public_suffix_list.dat").read_text(encoding="utf-8")
    registries, _, private = text.partition(_PRIVATE)
    return SuffixTable(_rules(registries), _rules(private))


def _rules(text: str) -> str:
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(sorted(_ascii(line) for line in lines if line and not line.startswith("//")))


def _ascii(rule: str) -> str:
    return ".".join(
        label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii") for label in rule.split(".")
    )
