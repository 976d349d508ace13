"""A flow as a page to read, and as the data that the program walks through."""

from __future__ import annotations

from app.content.documents.page import Page, bulleted, numbered
from app.content.library import Loaded
from app.content.render import Block
from app.content.schema import FlowFile, OutcomeEntry, QuestionEntry
from app.content.wording import Wording
from app.core.flow import Flow, Option, Outcome, Question


def flow_page(flow: Loaded[FlowFile], wording: Wording) -> Page:
    """Compose a flow as text: every question with where its answers lead, every outcome with its steps."""
    file = flow.file
    titles = {question.id: wording.pick(question.title) for question in file.question}
    titles |= {outcome.id: wording.pick(outcome.title) for outcome in file.outcome}
    first = next((question for question in file.question if question.id == file.start), None)
    questions = tuple(_question(question, titles, wording) for question in file.question)
    outcomes = tuple(_outcome(outcome, wording) for outcome in file.outcome)
    short = (_question(first, titles, wording),) if first else ()
    full = (*questions, *outcomes)
    return Page(flow.id, wording.pick(file.title), wording.pick(file.intro), short, full, tuple(file.sources))


def _question(question: QuestionEntry, titles: dict[str, str], wording: Wording) -> Block:
    options = [f"{wording.pick(option.label)} → {titles.get(option.goto, option.goto)}" for option in question.option]
    text = "\n\n".join(filter(None, [wording.pick(question.hint), bulleted(options)]))
    return Block(text, f"{wording.label('note', 'question')} · {titles[question.id]}", question.id)


def _outcome(outcome: OutcomeEntry, wording: Wording) -> Block:
    parts = [f"**{wording.label('urgency', outcome.urgency)}**", numbered([wording.pick(s) for s in outcome.steps])]
    if outcome.cannot:
        parts += [wording.labelled("cannot", ""), bulleted([wording.pick(line) for line in outcome.cannot])]
    if outcome.keep:
        parts += [wording.labelled("keep", ""), bulleted([wording.pick(line) for line in outcome.keep])]
    return Block("\n\n".join(parts), f"{wording.label('note', 'outcome')} · {wording.pick(outcome.title)}", outcome.id)


def flow_data(flow: Loaded[FlowFile], wording: Wording) -> Flow:
    """Give the flow in one language as the program walks it."""
    file = flow.file
    questions = {
        entry.id: Question(
            entry.id,
            wording.pick(entry.title),
            wording.pick(entry.hint),
            tuple(Option(option.id, wording.pick(option.label), option.goto) for option in entry.option),
        )
        for entry in file.question
    }
    outcomes = {entry.id: _outcome_data(entry, wording) for entry in file.outcome}
    title, intro = wording.pick(file.title), wording.pick(file.intro)
    return Flow(flow.id, file.version, title, intro, file.start, questions, outcomes)


def _outcome_data(entry: OutcomeEntry, wording: Wording) -> Outcome:
    return Outcome(
        entry.id,
        entry.urgency,
        wording.pick(entry.title),
        tuple(map(wording.pick, entry.steps)),
        tuple(map(wording.pick, entry.cannot)),
        tuple(map(wording.pick, entry.keep)),
        tuple(entry.articles),
        tuple(entry.channels),
        entry.checklist,
    )
