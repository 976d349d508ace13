"""One search from the words typed to the results shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from typing import Final

from app.core.help import Lang, Urgency
from app.core.hits import Hit, Intent, SearchResult
from app.core.search.arrangement import Ranked, arranged, heard_danger, needs_heard, with_company, with_form, with_needs
from app.core.search.asking import chances
from app.core.search.excerpt import Excerpt, Needles, answering, excerpt
from app.core.search.features import CONCEPT
from app.core.search.folding import LONGEST_QUERY, has_cjk
from app.core.search.index_port import IndexPort
from app.core.search.interpretation import Interpretation, Interpreter
from app.core.search.pasted import recognised
from app.core.search.postings import Posting
from app.core.search.rules import Rule, likelier
from app.core.search.scoring import scores

_RANKED: Final = 60
# Below these are shown the nearest topics and the way to a human: a nearly empty page helps nobody.
_FEWEST: Final = 3
_WITHHELD: Final = "[withheld]"


@dataclass(frozen=True, slots=True)
class Editorial:
    """What editors decided about search.

    Attributes:
        nothing_found: Ids of items shown when nothing matches, best first.
        secret_typed: Ids of items shown when a secret was typed, best first.
        rules: What combinations of concepts mean.
        emergencies: Needs of people whose coins are in danger.
        pasted: Ids of items shown when nothing but such a thing was pasted.
    """

    nothing_found: tuple[str, ...]
    secret_typed: tuple[str, ...]
    rules: tuple[Rule, ...]
    emergencies: frozenset[str]
    pasted: Mapping[Intent, tuple[str, ...]]


class Engine:
    """Searches one index. Keeps nothing of what was searched."""

    def __init__(self, index: IndexPort, interpreter: Interpreter, editorial: Editorial) -> None:
        self._index = index
        self._interpreter = interpreter
        self._editorial = editorial

    def search(self, query: str, lang: Lang, limit: int) -> SearchResult:
        """Find the items that answer a query; any text is a query."""
        meant = self._interpreter.interpret(query)
        shown = query[:LONGEST_QUERY].encode("utf-8", "replace").decode("utf-8").strip()
        if not meant.cleaned or limit <= 0:
            return SearchResult(shown, Intent.QUESTION, None, ())
        intent = recognised(meant.cleaned, meant.concepts)
        postings = self._index.postings(meant.features)
        order = self._order(meant, postings, intent, limit)
        is_fallback = not order
        if len(order) < _FEWEST:
            found = {each.item.position for each in order}
            ids = self._editorial.pasted.get(intent, self._editorial.nothing_found)
            order += [each for each in self._named(ids) if each.item.position not in found]
        hits = self._shown(order[:limit], meant, postings, lang)
        return SearchResult(shown, intent, meant.corrected, hits, is_fallback=is_fallback)

    def exposure(self, lang: Lang) -> SearchResult:
        """Give what to do when a secret was typed; knows nothing of the secret."""
        meant = self._interpreter.interpret("")
        hits = self._shown(self._named(self._editorial.secret_typed), meant, {}, lang)
        return SearchResult(_WITHHELD, Intent.SECRET, None, hits)

    def _order(
        self, meant: Interpretation, postings: Mapping[str, Posting], intent: Intent, limit: int
    ) -> list[Ranked]:
        found = scores(meant.features, postings)
        if len(meant.cleaned) == 1 and has_cjk(meant.cleaned):
            found = self._holding(meant.cleaned, found)
        found, alike = self._split(found)
        best = nlargest(max(_RANKED, 2 * limit), found.items(), key=lambda pair: (pair[1], -pair[0]))
        items = self._index.items(position for position, _ in best)
        ranked = with_form([Ranked(item, found[item.position]) for item in items], error=intent is Intent.ERROR)
        asked = self._index.asked()
        sounds = chances(meant.features, self._index.evidence(meant.features), asked)
        danger = heard_danger(meant.dangers, self._editorial.emergencies, sounds)
        if danger.is_there and not any(danger.is_answered_by(each.item) for each in ranked):
            ranked += self._named(self._editorial.secret_typed)
        heard = needs_heard(likelier(self._editorial.rules, meant.concepts), alike, sounds)
        return arranged(with_company(with_needs(ranked, heard.added)), heard.order, danger)

    def _split(self, found: Mapping[int, float]) -> tuple[dict[int, float], dict[str, float]]:
        """Tell the scores of items from those of needs."""
        asked = self._index.asked()
        items = {position: score for position, score in found.items() if position < asked.first}
        return items, {asked.needs[at - asked.first]: score for at, score in found.items() if at >= asked.first}

    def _holding(self, character: str, found: Mapping[int, float]) -> dict[int, float]:
        """Score every item whose pages hold a character: it begins some pair on each of them."""
        simplified = character.translate(self._interpreter.characters)
        pages = dict(found)
        for posting in self._index.starting_with(simplified):
            for item, weight in zip(posting.pages, posting.page_weights, strict=False):
                pages[item] = max(weight / 255, pages.get(item, 0.0))
        return pages

    def _named(self, ids: Iterable[str]) -> list[Ranked]:
        return [Ranked(item, 0.0) for item in self._index.named(ids)]

    def _shown(
        self, order: Sequence[Ranked], meant: Interpretation, postings: Mapping[str, Posting], lang: Lang
    ) -> tuple[Hit, ...]:
        characters: Mapping[int, int] = self._interpreter.characters if lang is Lang.ZH_HANT else {}
        needles = Needles(_needles(meant, postings), characters)
        hits = (self._hit(each, needles, lang) for each in order)
        return tuple(hit for hit in hits if hit is not None)

    def _hit(self, ranked: Ranked, needles: Needles, lang: Lang) -> Hit | None:
        item = ranked.item
        page = self._index.page(item.id, lang)
        if page is None:
            return None
        is_urgent = item.urgency is Urgency.EMERGENCY
        piece: Excerpt = answering(page.answer, needles) if is_urgent else excerpt(page.answer, page.text, needles)
        return Hit(
            item.kind, item.id, page.lang, page.title, item.needs, item.urgency, round(ranked.score, 4),
            piece.text, piece.marks, needles.marks(page.title), piece.step,
        )  # fmt: skip


def _needles(meant: Interpretation, postings: Mapping[str, Posting]) -> dict[str, float]:
    """Give the words of a query that are in the index and say something, with their rarity."""
    plain = {
        key: posting.rarity
        for key, posting in postings.items()
        if not key.startswith((CONCEPT, "=")) and "+" not in key and len(key.rstrip("$")) > 1
    }
    single = meant.cleaned if len(meant.cleaned) == 1 else ""
    return plain or ({single: 1.0} if single else {})
