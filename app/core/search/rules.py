"""What combinations of concepts mean: a theft together with an approval is a matter of approvals, and so on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """If all of these concepts, one of those, and none of the last are in a query, these needs are likelier.

    Attributes:
        needs: What is added to the score of items that serve a need.
    """

    all: tuple[str, ...]
    any: tuple[str, ...]
    none: tuple[str, ...]
    needs: Mapping[str, float]

    def holds(self, concepts: Collection[str]) -> bool:
        """Say whether the concepts of a query meet the rule."""
        return (
            all(concept in concepts for concept in self.all)
            and (not self.any or any(concept in concepts for concept in self.any))
            and not any(concept in concepts for concept in self.none)
        )


def likelier(rules: Iterable[Rule], concepts: Collection[str]) -> dict[str, float]:
    """Give what is added by need; the strongest rule counts for each."""
    found = dict[str, float]()
    for rule in rules:
        if rule.holds(concepts):
            for need, weight in rule.needs.items():
                if abs(weight) > abs(found.get(need, 0.0)):
                    found[need] = weight
    return found
