"""Ways through a flow that pass every live check, for both faces to walk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.core.flow import Outcome, ProbeStep, Question, QuestionKind
from app.core.secrets import Screened, screen
from app.services.flows import FlowSession

#: Node id and what is given there: an option id, typed text, or how a live check is passed.
Way = tuple[tuple[str, str], ...]
#: What can be typed for a kind of question, the usual answer first.
Samples = Mapping[QuestionKind, tuple[str, ...]]
CHECK, BY_HAND = "check", "by-hand"
_TEXTS = {QuestionKind.AMOUNT: ("12.5",), QuestionKind.DATE: ("2026-11-20",), QuestionKind.TEXT: ("1.2.3",)}


def ways_to_checks(session: FlowSession, samples: Samples) -> list[Way]:
    """Give a way to each live check that can be reached with these samples, and the check itself."""
    found: dict[str, Way] = {}
    seen: set[str] = set()

    def onwards(way: Way) -> None:
        current = session.walk.current
        if isinstance(current, Outcome) or current.id in seen:
            return
        seen.add(current.id)
        if isinstance(current, ProbeStep):
            found[current.id] = (*way, (current.id, CHECK))
        for given in _givens(current, samples):
            give(session, current.id, given)
            onwards((*way, (current.id, given)))
            session.back()

    onwards(())
    return list(found.values())


def to_the_end(session: FlowSession, samples: Samples) -> Iterator[tuple[str, str]]:
    """Go on by the first answer of each question, and by hand past checks; gives each step before it is taken."""
    while not isinstance(current := session.walk.current, Outcome):
        yield current.id, next(iter(_givens(current, samples)))


def give(session: FlowSession, node_id: str, given: str) -> None:
    """Answer a question, or pass a check by hand."""
    if node_id in session.flow.probes:
        session.record(node_id, ())
        return
    text = screen(given)
    assert isinstance(text, Screened), "no sample is a secret"
    session.answer_typed(node_id, text)


def _givens(stop: Question | ProbeStep, samples: Samples) -> tuple[str, ...]:
    if isinstance(stop, ProbeStep):
        return (BY_HAND,)
    typed = {**_TEXTS, **samples}.get(stop.kind, ()) if stop.is_typed else ()
    return (*typed, *(option.id for option in stop.options))
