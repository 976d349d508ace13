"""Security checklists: what is asked, what a person or a check answered, and what both are worth.

Three honest ways to know: *checked* by this program (a probe, or a demonstration that the person performed before its
eyes), *told* by the person, and *nobody can check*. The score says how much of the weight of all items that apply is
covered, and how sure that is; it is documented at :func:`score_of`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

# When an item that does not apply is asked again.
ASK_AGAIN_DAYS: Final = 365
_DAY: Final = 86_400


class Priority(StrEnum):
    """How much depends on an item: before holding money, this week, a good habit (wizards.md)."""

    P0 = "P0"
    P1 = "P1"
    P2 = "P2"


class Proof(StrEnum):
    """How an item can be known, best first."""

    CHECK = "check"  # a probe looks
    DEMONSTRATION = "demonstration"  # the person does it, the program sees that it worked
    WORD = "word"  # only the person can know


class Demo(StrEnum):
    """What a person shows, where an item is proved by demonstration."""

    SAME_ADDRESS = "same-address"  # two public addresses, compared character by character
    OFFICIAL = "official"  # a link, handle or mail address that the verifier finds official
    GENUINE_APP = "genuine-app"  # such a link, or an app file whose signature or hash is the vendor's
    CLEAN_TEXT = "clean-text"  # a text in which the guard finds no secret
    TIMED = "timed"  # the program counts the minutes, then the person looks


class Answer(StrEnum):
    """What is known of an item."""

    DONE = "done"
    OPEN = "open"
    NOT_MINE = "not-mine"  # does not apply
    MUTED = "muted"  # applies, and the person does not want to hear of it for now


# What covering an item is worth. P0 items lose everything at once (key, permissions), P2 are habits.
WEIGHTS: Final[Mapping[Priority, int]] = {Priority.P0: 5, Priority.P1: 3, Priority.P2: 1}
# What is told counts less than what was seen: people tick what they mean to do.
TOLD: Final = 0.75
CHANGED: Final = 0.5
HALF: Final = 0.5
# Lower bound of each band, best first: the four bands of Lynis (product-anchors.md 1-C).
BANDS: Final = ((90, "strong"), (80, "good"), (50, "fair"), (0, "weak"))


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One statement that is true or not, in one language.

    Attributes:
        id: ``checklist/item``; stable and never reused.
        version: Grows when the meaning changes; then it is asked once more.
        formerly: Ids it had before; progress under these is its own.
        why: How the attack goes, to be read in 20 seconds.
        effect: What it prevents.
        cost: What it costs in time, money or risk of locking oneself out.
        changed: What is different from the version before; empty for the first.
        probes: Probes whose findings answer it, all of them good.
        needs: Names of what the person has to give before these can run, such as ``address``.
        demo: What the person shows, for a proof by demonstration.
        level: 1 for everybody, 2 for the careful, 3 for experts.
        figure: A drawing of the attack; empty when there is none.
        half_life: Days after which an answer is worth half.
        flow: The guided check for when it turns out that something is wrong; empty when there is none.
        minutes: How long it takes somebody who does it for the first time.
        wizard: Id of the flow that leads there step by step and ends by verifying (``core.wizard``); empty for none.
    """

    id: str
    checklist: str
    version: int
    priority: Priority
    proof: Proof
    title: str
    why: str
    how: str
    verify: str
    effect: str = ""
    cost: str = ""
    changed: str = ""
    formerly: tuple[str, ...] = ()
    probes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    half_life: int = 365
    level: int = 1
    flow: str = ""
    article: str = ""
    figure: str = ""
    demo: Demo | None = None
    minutes: int = 5
    wizard: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """A list of statements, in one language.

    Attributes:
        occasion: True for a list gone through when something happens: no part of the person's score.
    """

    id: str
    title: str
    intro: str
    items: tuple[ChecklistItem, ...]
    occasion: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """What is known of one item.

    Attributes:
        item: Its id.
        version: The version that was answered.
        at: UTC, ISO 8601.
        proof: How it is known; ``word`` when the person said so.
        reason: Why it is set aside, in the person's words; screened.
        review_on: ISO date on which a muted or inapplicable item is asked again.
        evidence: What a check saw, one line; no address, no secret.
    """

    item: str
    version: int
    answer: Answer
    at: str
    proof: Proof = Proof.WORD
    reason: str = ""
    review_on: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How one item stands now.

    Attributes:
        worth: 0 to 1, what its answer counts for today.
        counts: False when it is not in the denominator.
        is_changed: The meaning changed since it was answered: to be asked once.
        is_due: The answer has faded below half, or its review date has come.
    """

    item: ChecklistItem
    mark: Mark | None
    worth: float
    counts: bool
    is_changed: bool = False
    is_due: bool = False


@dataclass(frozen=True, slots=True)
class Score:
    """What all answers are worth.

    Attributes:
        value: 0 to 100.
        checked, told, uncheckable: Items that count and are covered, by how they are known; nobody can check the last.
        open: Items that count and are not covered.
        left_out: Items that do not apply or are muted.
    """

    value: int
    band: str
    checked: int
    told: int
    uncheckable: int
    open: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Progress:
    """Every mark of a person, by item id. Immutable: a change gives a new one."""

    marks: Mapping[str, Mark] = field(default_factory=dict[str, Mark])

    def marked(self, *marks: Mark) -> Progress:
        """Give the progress with marks set."""
        return Progress({**self.marks, **{mark.item: mark for mark in marks}})

    def without(self, item_id: str) -> Progress:
        """Give the progress with a mark taken away."""
        return Progress({key: mark for key, mark in self.marks.items() if key != item_id})

    def mark_of(self, item: ChecklistItem) -> Mark | None:
        """Find what is known of an item, also under an id it had before."""
        return next((self.marks[name] for name in (item.id, *item.formerly) if name in self.marks), None)


def standing(item: ChecklistItem, mark: Mark | None, now: datetime) -> Standing:
    """Say how an item stands.

    A done item is worth 1 when it was checked or shown, ``TOLD`` when it was told; the worth halves with every
    half-life of the item, and once more while a changed meaning has not been answered. A clock that was set back makes
    no answer older than new.
    """
    if mark is None:
        return Standing(item, None, 0.0, counts=True)
    is_review_due = bool(mark.review_on) and mark.review_on <= now.date().isoformat()
    if mark.answer in {Answer.NOT_MINE, Answer.MUTED}:
        return Standing(item, mark, 0.0, counts=is_review_due, is_due=is_review_due)
    is_changed = mark.version < item.version
    if mark.answer is Answer.OPEN:
        return Standing(item, mark, 0.0, counts=True, is_changed=is_changed)
    freshness = HALF ** (age_days(mark, now) / item.half_life)
    worth = (TOLD if mark.proof is Proof.WORD else 1.0) * freshness * (CHANGED if is_changed else 1.0)
    return Standing(item, mark, worth, counts=True, is_changed=is_changed, is_due=freshness < HALF)


def standings(items: Iterable[ChecklistItem], progress: Progress, now: datetime) -> tuple[Standing, ...]:
    """Say how every item stands, in the order given."""
    return tuple(standing(item, progress.mark_of(item), now) for item in items)


def score_of(stands: Iterable[Standing]) -> Score:
    """Add up: 100 × the sum of weight × worth over the sum of weights of the items that count.

    The same answers give the same score whatever their order: the sums are exact (``math.fsum``).
    """
    all_of_them = tuple(stands)
    counting = [stand for stand in all_of_them if stand.counts]
    whole = sum(WEIGHTS[stand.item.priority] for stand in counting)
    covered = math.fsum(WEIGHTS[stand.item.priority] * stand.worth for stand in counting)
    value = math.floor(100 * covered / whole + 0.5) if whole else 0
    done = [stand for stand in counting if stand.worth > 0]
    checked = sum(stand.mark is not None and stand.mark.proof is not Proof.WORD for stand in done)
    uncheckable = sum(stand.item.proof is Proof.WORD for stand in done)
    return Score(
        value=value,
        band=next(name for least, name in BANDS if value >= least),
        checked=checked,
        told=len(done) - checked - uncheckable,
        uncheckable=uncheckable,
        open=len(counting) - len(done),
        left_out=len(all_of_them) - len(counting),
    )


def is_waiting(stand: Standing) -> bool:
    """Say whether something is left to do: open, faded to less than half, or changed since it was answered."""
    return stand.counts and (stand.worth < TOLD / 2 or stand.is_changed)


def age_days(mark: Mark, now: datetime) -> float:
    """Count days since an answer; 0 for one from the future or with an unreadable date."""
    try:
        at = datetime.fromisoformat(mark.at)
    except ValueError:
        return 0.0
    since = (now - (at if at.tzinfo else at.replace(tzinfo=UTC))).total_seconds()
    return max(0.0, since / _DAY)
