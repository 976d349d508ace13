"""The order in which results are shown: the score decides, except where somebody's coins may be in danger."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.help import Kind
from app.core.search.index_port import IndexedItem

# Coins are leaving or could at any moment: a security answer stands in the first two. Elsewhere in the first three.
_ACUTE: Final = frozenset({"theft", "leak", "permission"})
_ACUTE_PLACE: Final = 1
_WARNED_PLACE: Final = 2
# Names of channels and terms answer no question by themselves; they follow the first three answers.
_BEHIND_ANSWERS: Final = 3
_REFERENCE: Final = frozenset({Kind.TERM, Kind.CHANNEL})
_SECOND_NEED_SHARE: Final = 0.75
# Sayings of one half tried on the other half: 0.3 to 0.6 do equally well, 1.0 less.
_ASKED_SHARE: Final = 0.4
_COMPANY_SHARE: Final = 0.15
_SAID_SHARE: Final = 0.8
_CONSIDERED: Final = 20
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
    """

    kinds: frozenset[str]
    emergencies: frozenset[str]

    @property
    def last_place(self) -> int:
        """The last place, from 0, in which a security answer may first appear."""
        return _ACUTE_PLACE if _ACUTE & self.kinds else _WARNED_PLACE

    def is_answered_by(self, item: IndexedItem) -> bool:
        """Say whether an item helps somebody whose coins are in danger."""
        return item.kind not in _REFERENCE and not self.emergencies.isdisjoint(item.needs)


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


def arranged(ranked: Sequence[Ranked], danger: Danger) -> list[Ranked]:
    """Put items in the order to be shown.

    Args:
        ranked: Items with their scores, in any order.
        danger: What the query says of danger.
    """
    best = sorted(ranked, key=lambda each: (-each.score, each.item.position))
    answers = _varied([each for each in best if each.item.kind not in _REFERENCE])
    references = [each for each in best if each.item.kind in _REFERENCE]
    tail = sorted([*answers[_BEHIND_ANSWERS:], *references], key=lambda each: (-each.score, each.item.position))
    return _guarded([*answers[:_BEHIND_ANSWERS], *tail], danger)


def with_asked(likelier: Mapping[str, float], asked: Mapping[str, float]) -> dict[str, float]:
    """Make the needs likelier that the query sounds like.

    Args:
        likelier: What is added by need already.
        asked: How much the query is like what people say who have a need.
    """
    needs = likelier.keys() | asked.keys()
    return {need: likelier.get(need, 0.0) + _ASKED_SHARE * asked.get(need, 0.0) for need in sorted(needs)}


def asked_first(
    order: Sequence[Ranked], ranked: Sequence[Ranked], asked: Mapping[str, float], danger: Danger
) -> list[Ranked]:
    """Let what people say decide the first place, and see that the need most asked for is among the first answers.

    The other places keep their order: sayings know which need is meant, not which causes look alike.

    Args:
        order: Items as they are arranged without sayings.
        ranked: The same items with the scores that sayings give them.
        asked: How much the query is like what people say who have a need.
        danger: What the query says of danger.
    """
    first = next((each for each in arranged(ranked, danger) if each.item.kind not in _REFERENCE), None)
    if first is None:
        return list(order)
    rest = [each for each in order if each.item != first.item]
    most = max(sorted(asked), key=lambda need: asked[need], default="")
    return _guarded([first, *_with_need(rest, most, first)], danger)


def _with_need(rest: list[Ranked], need: str, first: Ranked) -> list[Ranked]:
    last = _BEHIND_ANSWERS - 2
    if any(need in each.item.needs for each in [first, *rest[: last + 1]]):
        return rest
    at = next((at for at, each in enumerate(rest) if each.item.needs[:1] == (need,)), None)
    return rest if at is None else [*rest[:last], rest[at], *rest[last:at], *rest[at + 1 :]]


def _varied(best: Sequence[Ranked]) -> list[Ranked]:
    """Keep the first places from showing one need only: what was said once is worth less the next time.

    A query often names a symptom of several causes; the reader knows which one it is.
    """
    left, order = list(best), list[Ranked]()
    said: Counter[str] = Counter()
    while left and len(order) < _BEHIND_ANSWERS:
        chosen = max(
            left[:_CONSIDERED],
            key=lambda each: each.score * _SAID_SHARE ** min((said[n] for n in each.item.needs), default=0),
        )
        left.remove(chosen)
        order.append(chosen)
        said.update(chosen.item.needs)
    return order + left


def _guarded(order: list[Ranked], danger: Danger) -> list[Ranked]:
    place = danger.last_place
    first = next((at for at, each in enumerate(order) if danger.is_answered_by(each.item)), None)
    if first is None or first <= place:
        return order
    # Words of danger that we do not know are felt in what is found: a security answer nearly as good as the best.
    if not danger.kinds and order[first].score < _NEARLY * order[0].score:
        return order
    return [*order[:place], order[first], *order[place:first], *order[first + 1 :]]
