"""The order in which results are shown: the score decides, except where somebody's coins may be in danger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from app.core.help import Kind
from app.core.search.asking import Chances
from app.core.search.index_port import IndexedItem

# Coins are leaving or could at any moment: a security answer stands in the first two. Elsewhere in the first three.
_ACUTE: Final = frozenset({"theft", "leak", "permission"})
_ACUTE_PLACE: Final = 1
_WARNED_PLACE: Final = 2
# Names of channels and terms answer no question by themselves; they follow the first three answers.
_BEHIND_ANSWERS: Final = 3
_REFERENCE: Final = frozenset({Kind.TERM, Kind.CHANNEL})
_SECOND_NEED_SHARE: Final = 0.75
# Flat from 0.2 to 0.4 (tests/benchmarks/README.md).
_ALIKE_SHARE: Final = 0.3
_COMPANY_SHARE: Final = 0.15
_NEEDS_SHOWN: Final = 6
# Nine in ten queries about danger without a known word of it lie above, one in thirty harmless ones.
_FELT_SHARE: Final = 0.1
_NEARLY: Final = 0.8
_SHARES: Final = {"error": 0.8, "myth": 0.9}


@dataclass(frozen=True, slots=True)
class Ranked:
    """An item with its score."""

    item: IndexedItem
    score: float


@dataclass(frozen=True, slots=True)
class Danger:
    """What a query says of danger.

    Attributes:
        kinds: theft, leak, permission, scam, fake, phishing or approval; empty for a harmless query.
        emergencies: Needs of people whose coins are in danger.
        is_felt: Whether the query sounds like them, though it has no word of danger that we know.
    """

    kinds: frozenset[str]
    emergencies: frozenset[str]
    is_felt: bool = False

    @property
    def is_there(self) -> bool:
        """Say whether a security answer must be in sight."""
        return bool(self.kinds) or self.is_felt

    @property
    def last_place(self) -> int:
        """The last place, from 0, in which a security answer may first appear."""
        return _ACUTE_PLACE if _ACUTE & self.kinds else _WARNED_PLACE

    def is_answered_by(self, item: IndexedItem) -> bool:
        """Say whether an item helps somebody whose coins are in danger."""
        return item.kind not in _REFERENCE and not self.emergencies.isdisjoint(item.needs)


@dataclass(frozen=True, slots=True)
class NeedsHeard:
    """What a query says of needs.

    Attributes:
        added: To the score of items that serve a need.
        order: The likeliest needs, best first.
    """

    added: Mapping[str, float]
    order: tuple[str, ...]


def heard_danger(kinds: frozenset[str], emergencies: frozenset[str], sounds: Chances) -> Danger:
    """Say what a query says of danger, by its words and by what it sounds like."""
    share = sum(sounds.shares.get(need, 0.0) for need in emergencies)
    return Danger(kinds, emergencies, share >= _FELT_SHARE)


def with_company(ranked: Sequence[Ranked]) -> list[Ranked]:
    """Add to each score a little of the best other item that serves the same need: a second witness."""
    best: dict[str, list[Ranked]] = {}
    for each in sorted(ranked, key=lambda each: (-each.score, each.item.position)):
        for need in each.item.needs:
            best.setdefault(need, []).append(each)

    def added(each: Ranked) -> float:
        others = (
            other.score * _share(other.item, need) * _share(each.item, need)
            for need in each.item.needs
            for other in [next((other for other in best[need] if other is not each), None)]
            if other is not None
        )
        return _COMPANY_SHARE * max(others, default=0.0)

    return [Ranked(each.item, each.score + added(each)) for each in ranked]


def with_form(ranked: Sequence[Ranked], *, error: bool) -> list[Ranked]:
    """Take something off the scores of forms that were not asked for.

    Args:
        ranked: Items with their scores.
        error: Whether an error message was pasted; if not, the pages on single messages stand back.
    """
    shares = _SHARES | ({"error": 1.0} if error else {})
    return [Ranked(each.item, each.score * shares.get(each.item.form, 1.0)) for each in ranked]


def with_needs(ranked: Sequence[Ranked], likelier: Mapping[str, float]) -> list[Ranked]:
    """Add to each score what its needs are likelier by."""

    def added(item: IndexedItem) -> float:
        return max((likelier.get(need, 0.0) * _share(item, need) for need in item.needs), key=abs, default=0.0)

    return [Ranked(each.item, each.score + added(each.item)) for each in ranked]


def _share(item: IndexedItem, need: str) -> float:
    # The first need of an item is the one that it serves best.
    return 1.0 if item.needs[0] == need else _SECOND_NEED_SHARE


def needs_heard(likelier: Mapping[str, float], alike: Mapping[str, float], sounds: Chances) -> NeedsHeard:
    """Bring together all that a query says of needs.

    Args:
        likelier: What rules add by need.
        alike: How much the query is like single sayings of people who have a need.
        sounds: How likely each need is by all words of the query.
    """
    needs = sorted(likelier.keys() | alike.keys() | sounds.shares.keys())
    known = {need: likelier.get(need, 0.0) + _ALIKE_SHARE * alike.get(need, 0.0) for need in needs}
    added = {need: known[need] + sounds.shares.get(need, 0.0) for need in needs}
    order = sorted(needs, key=lambda need: (-known[need] - sounds.faint.get(need, 0.0), need))
    return NeedsHeard(added, tuple(order[:_NEEDS_SHOWN]))


def arranged(ranked: Sequence[Ranked], needs: Sequence[str], danger: Danger) -> list[Ranked]:
    """Put items in the order to be shown.

    The best comes first; the next two places answer the likeliest needs that are not answered yet: one symptom often
    has several causes, and the reader knows which one it is.

    Args:
        ranked: Items with their scores, in any order.
        needs: The likeliest needs, best first.
        danger: What the query says of danger.
    """
    best = sorted(ranked, key=lambda each: (-each.score, each.item.position))
    first = _first([each for each in best if each.item.kind not in _REFERENCE], needs)
    shown = {each.item.position for each in first}
    return _guarded([*first, *(each for each in best if each.item.position not in shown)], danger)


def _first(answers: Sequence[Ranked], needs: Sequence[str]) -> list[Ranked]:
    first = list(answers[:1])
    for need in needs:
        if len(first) < _BEHIND_ANSWERS and not any(need in each.item.needs for each in first):
            first += _best_for(need, answers)
    more = (each for each in answers if each not in first)
    return [*first, *islice(more, _BEHIND_ANSWERS - len(first))]


def _best_for(need: str, answers: Sequence[Ranked]) -> list[Ranked]:
    """Give the best item that serves a need first of all, or else at all, as a list of one or none."""
    serving = [each for each in answers if need in each.item.needs]
    return [each for each in serving if each.item.needs[0] == need][:1] or serving[:1]


def _guarded(order: list[Ranked], danger: Danger) -> list[Ranked]:
    place = danger.last_place
    first = next((at for at, each in enumerate(order) if danger.is_answered_by(each.item)), None)
    if first is None or first <= place:
        return order
    # Words of danger that we do not know are felt in what is found: a security answer nearly as good as the best.
    if not danger.is_there and order[first].score < _NEARLY * order[0].score:
        return order
    return [*order[:place], order[first], *order[place:first], *order[first + 1 :]]
