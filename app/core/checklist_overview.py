"""Everything that a page of checklists shows at once."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.checklist import Checklist, Score, Standing
from app.core.checklist_change import Change
from app.core.checklist_file import Look


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything that a page shows at once.

    Attributes:
        stands: Of every item of every list, in the order of the lists.
        score: Of the lists that are for no single occasion.
        next: What is left to do in these, the most important first.
        since: What changed since the last look of another day; None at the first.
        looks: Earlier scores, oldest first, one a day.
    """

    lists: tuple[Checklist, ...]
    stands: tuple[Standing, ...]
    score: Score
    next: tuple[Standing, ...]
    since: Change | None
    looks: tuple[Look, ...]

    def of_list(self, checklist_id: str) -> tuple[Standing, ...]:
        """Give how the items of one list stand."""
        return tuple(stand for stand in self.stands if stand.item.checklist == checklist_id)

    @property
    def lasting(self) -> tuple[Standing, ...]:
        """How the items stand that have part in the score: of the lists that are for no single occasion."""
        lasting = {each.id for each in self.lists if not each.occasion}
        return tuple(stand for stand in self.stands if stand.item.checklist in lasting)

    @property
    def last_day(self) -> str:
        """ISO date of the last change; empty for none."""
        return self.looks[-1].day if self.looks else ""
