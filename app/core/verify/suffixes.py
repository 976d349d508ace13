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
        self._parts = (_Rules(table.registries, is_private=False), _Rules(table.private, is_private=True))

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
        for rules in self._parts:
            if ending in rules.plain:
                return 0, rules.is_private
            if rest in rules.wild:
                return int(ending in rules.excepted), rules.is_private
        return None


class _Rules:
    """One part of the list: plain rules, parents of ``*``, and exceptions from those."""

    def __init__(self, text: str, *, is_private: bool) -> None:
        lines = text.split("\n")
        self.plain = frozenset(line for line in lines if line[:1] not in {"*", "!"})
        self.wild = frozenset(line[2:] for line in lines if line.startswith("*."))
        self.excepted = frozenset(line[1:] for line in lines if line.startswith("!"))
        self.is_private = is_private
