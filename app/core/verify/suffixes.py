"""The Public Suffix List: who can own a name below which ending (publicsuffix.org/list, its algorithm)."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.verify.rulebook import SuffixTable


@dataclass(frozen=True, slots=True)
class Ownership:
    """A host taken apart.

    Attributes:
        suffix: The ending under which anybody may register.
        name: The label left of it, empty when the host is itself an ending.
        is_known: False when no rule of the list names the ending.
        is_private: True when the ending belongs to a company that gives names away (github.io).
    """

    suffix: str
    name: str
    is_known: bool
    is_private: bool

    @property
    def registrable(self) -> str:
        """The part that says who owns the host; empty for an ending itself."""
        return f"{self.name}.{self.suffix}" if self.name else ""


class SuffixList:
    """The list, ready to be asked."""

    def __init__(self, table: SuffixTable) -> None:
        self._registries = frozenset(table.registries.split("\n"))
        self._private = frozenset(table.private.split("\n"))

    def ownership(self, host: str) -> Ownership:
        """Take an ASCII host in lower case apart; the longest rule wins, an exception over all."""
        labels = host.split(".")
        for start in range(max(0, len(labels) - 6), len(labels)):
            ending = ".".join(labels[start:])
            found = self._matching(ending, ".".join(labels[start + 1 :]))
            if found:
                shift, is_private = found
                suffix = ".".join(labels[start + shift :])
                at = start + shift - 1
                return Ownership(suffix, labels[at] if at >= 0 else "", is_known=True, is_private=is_private)
        return Ownership(labels[-1], labels[-2] if len(labels) > 1 else "", is_known=False, is_private=False)

    def _matching(self, ending: str, rest: str) -> tuple[int, bool] | None:
        for rules, is_private in ((self._registries, False), (self._private, True)):
            if f"!{ending}" in rules:
                return 1, is_private
            if ending in rules or (rest and f"*.{rest}" in rules):
                return 0, is_private
        return None
