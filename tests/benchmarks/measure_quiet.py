"""How often the guard takes ordinary text for a secret, by kind of text and language.

    python -m tests.benchmarks.measure_quiet FOLDER [WORD …] [--show]

``FOLDER/KIND/LANGUAGE/*.txt``: paragraphs with an empty line between; a KIND that begins with "ui" is read line by
line, "logs" by twenty lines. Every text is read twice, in pieces of a message and in pieces of 64 kB. WORDs choose
kinds and languages, ``--show`` prints what was refused. No such text is part of the project; where those that were
measured come from stands in README.md beside this file.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.core.secrets import SecretFinding, find_secrets

LARGE = 65_536
LINES_OF_A_LOG = 20


@dataclass
class Measured:
    """What was found in texts of one kind and language; sizes in bytes of UTF-8."""

    size: int = 0
    found: Counter[str] = field(default_factory=Counter)

    def read(self, piece: str, *, shows: bool) -> None:
        self.size += len(piece.encode())
        for each in find_secrets(piece):
            name = called(each)
            self.found[name] += 1
            if shows and name != "asked":
                print("  ", name, each.certainty, repr(piece[max(0, each.start - 20) : each.end + 10][:160]))

    def per_megabyte(self, name: str) -> float:
        return self.found[name] / max(self.size, 1) * 1e6


def called(found: SecretFinding) -> str:
    """Say what the program does; passwords apart, for what is named one in a manual is one often."""
    if found.certainty == "ambiguous":
        return "asked"
    return "passwords" if found.kind == "password" else "refused"


def pieces(kind: str, text: str) -> tuple[list[str], str]:
    """Cut a text into messages; with what stands between them."""
    if kind.startswith("ui"):
        return text.split("\n"), "\n"
    if kind.startswith("logs"):
        lines = text.split("\n")
        return ["\n".join(lines[at : at + LINES_OF_A_LOG]) for at in range(0, len(lines), LINES_OF_A_LOG)], "\n"
    return text.split("\n\n"), "\n\n"


def large(messages: list[str], between: str) -> Iterator[str]:
    """Put messages together until they are 64 kB."""
    held: list[str] = []
    size = 0
    for message in messages:
        held.append(message)
        size += len(message.encode()) + len(between)
        if size >= LARGE:
            yield between.join(held)
            held, size = [], 0
    if held:
        yield between.join(held)


def main(arguments: list[str]) -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--show", action="store_true")
    given = parser.parse_args(arguments)
    print(f"{'kind':8}{'language':10}{'MB':>7}   refused, asked, passwords a MB: message by message | 64 kB")
    for place in sorted(given.folder.glob("*/*/")):
        kind, language = place.parts[-2:]
        if given.words and not {kind, language, f"{kind}/{language}"} & set(given.words):
            continue
        small, big = Measured(), Measured()
        for file in sorted(place.glob("*.txt")):
            messages, between = pieces(kind, file.read_text(encoding="utf-8"))
            for message in messages:
                small.read(message, shows=given.show)
            for piece in large(messages, between):
                big.read(piece, shows=given.show)
        rates = [
            "  ".join(f"{each.per_megabyte(name):6.2f}" for name in ("refused", "asked", "passwords"))
            for each in (small, big)
        ]
        print(f"{kind:8}{language:10}{small.size / 1e6:7.2f}   {' | '.join(rates)}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
