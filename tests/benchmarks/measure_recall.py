"""How much of fresh random phrases the guard finds, by language and by way of writing.

    python -m tests.benchmarks.measure_recall [SEED] [--each N]

Every phrase is drawn anew (12, 15, 18, 21 or 24 words) and put into a sentence. *flagged*: something was found;
*refused*: not only asked about; *safe*: nine tenths of the phrase are covered. Another SEED gives other phrases.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import defaultdict
from dataclasses import dataclass

from app.core.secrets import find_secrets
from tests.core.guard import made
from tests.core.guard.test_chinese import BETWEEN, HEADS, TAILS, wrong

COUNTS = (12, 12, 15, 18, 21, 24)
NOT_LATIN = ("russian", "japanese", "korean")
HALF = 6


@dataclass
class Share:
    """What came of a number of texts."""

    number: int = 0
    flagged: int = 0
    refused: int = 0
    safe: int = 0

    def add(self, text: str, places: list[int]) -> None:
        found = find_secrets(text)
        covered = {at for each in found for at in range(each.start, each.end)}
        self.number += 1
        self.flagged += bool(found)
        self.refused += any(each.certainty != "ambiguous" for each in found)
        self.safe += sum(at in covered for at in places) >= 0.9 * len(places)

    def __str__(self) -> str:
        shares = (100 * each / self.number for each in (self.flagged, self.refused, self.safe))
        return "n {:5}  flagged {:6.2f}  refused {:6.2f}  safe {:6.2f}".format(self.number, *shares)


def foreign(rng: random.Random, words: list[str]) -> str:
    at = rng.randrange(1, len(words) - 1)
    return " ".join([*words[:at], rng.choice(["hello", "thing", "perro", "maison"]), *words[at + 1 :]])


def two_lost(rng: random.Random, words: list[str]) -> str:
    kept = sorted(rng.sample(range(len(words)), len(words) - 2))
    return " ".join(words[at] for at in kept)


def mixed(rng: random.Random, words: list[str]) -> str:
    return " ".join("".join(rng.choice([letter, letter.upper()]) for letter in word) for word in words)


def lettered(rng: random.Random, each: int, by_language: dict[str, Share], by_writing: dict[str, Share]) -> None:
    """Alphabetic lists in every way of writing of the tests, and some more."""
    more = {"a foreign word": foreign, "two lost": two_lost, "mixed case": mixed}
    for language in made.LETTERED:
        ways = {**made.SPACED, **more} if language in NOT_LATIN else {**made.SPACED, **made.LATIN_ONLY, **more}
        for name, writing in ways.items():
            for count in [12] if name.startswith("halves") else COUNTS:
                for _ in range(each):
                    words = made.phrase(rng, language, count)
                    text, start, end = made.said(rng, writing(rng, words))
                    places = list(range(start, end))
                    if name.startswith("halves"):
                        parts = (" ".join(words[:HALF]), " ".join(words[HALF:]))
                        places = [at for part in parts for at in range(text.index(part), text.index(part) + len(part))]
                    by_language[language].add(text, places)
                    by_writing[name].add(text, places)


def chinese(rng: random.Random, each: int, by_language: dict[str, Share], by_writing: dict[str, Share]) -> None:
    """Chinese characters apart, in groups, inside sentences, with a wrong one, in halves."""
    for language in made.CHINESE:
        for count in COUNTS * each:
            words = made.phrase(rng, language, count)
            ways = {
                "zh apart": " ".join(words),
                "zh together": "".join(words),
                "zh by four": " ".join("".join(words[at : at + 4]) for at in range(0, count, 4)),
                "zh four a line": "\n".join("".join(words[at : at + 4]) for at in range(0, count, 4)),
                "zh numbered": "\n".join(f"{at}. {word}" for at, word in enumerate(words, 1)),
                "zh one lost": "".join(words[:-1]),
                "zh one wrong": "".join(wrong(rng, words, language)),
            }
            for name, secret in ways.items():
                text, start, end = made.said(rng, secret)
                by_language[language].add(text, list(range(start, end)))
                by_writing[name].add(text, list(range(start, end)))
            for name, secret in (("zh inside", "".join(words)), ("zh inside, one wrong", ways["zh one wrong"])):
                head = rng.choice(HEADS)
                places = list(range(len(head), len(head) + len(secret)))
                by_writing[name].add(head + secret + rng.choice(TAILS), places)
        for _ in range(40 * each):
            words, head, between = made.phrase(rng, language), rng.choice(HEADS), rng.choice(BETWEEN)
            text = head + "".join(words[:HALF]) + between + "".join(words[HALF:]) + rng.choice(TAILS)
            first, second = len(head), len(head) + HALF + len(between)
            places = [*range(first, first + HALF), *range(second, second + HALF)]
            by_writing[f"halves, {language}"].add(text, places)


def main(arguments: list[str]) -> int:
    """Measure and print two tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("seed", nargs="?", type=int, default=0)
    parser.add_argument("--each", type=int, default=4)
    given = parser.parse_args(arguments)
    rng = random.Random(given.seed)
    by_language: dict[str, Share] = defaultdict(Share)
    by_writing: dict[str, Share] = defaultdict(Share)
    lettered(rng, given.each, by_language, by_writing)
    chinese(rng, given.each, by_language, by_writing)
    for table in (by_language, by_writing):
        for name, share in table.items():
            print(f"{name:32}{share}")
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
