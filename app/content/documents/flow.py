"""A flow as a page to read, and as the data that the program walks through."""

from __future__ import annotations

from collections.abc import Mapping

from app.content.documents.page import Page, bulleted, numbered
from app.content.flow_schema import FlowFile, OutcomeEntry, ProbeStepEntry, QuestionEntry
from app.content.library import Loaded
from app.content.render import Block
from app.content.wording import Wording
from app.core.flow import Branch, Case, Edge, Flow, Option, Outcome, ProbeStep, Question, QuestionKind


def flow_page(flow: Loaded[FlowFile], wording: Wording) -> Page:
    """Compose a flow as text: every question with where its answers lead, every outcome with its steps."""
    file = flow.file
    titles = {node.id: wording.pick(node.title) for node in file.question}
    titles |= {node.id: wording.pick(node.title) for node in file.probe}
    titles |= {node.id: wording.pick(node.title) for node in file.outcome}
    # A computed turn asks nobody: readers are told everywhere it can go.
    for branch in reversed(file.branch):
        ways = dict.fromkeys([*(case.goto for case in branch.case), branch.otherwise])
        titles[branch.id] = " / ".join(titles.get(way, way) for way in ways)
    first = next((question for question in file.question if question.id == file.start), None)
    questions = tuple(_question(question, titles, wording) for question in file.question)
    probes = tuple(_probe(probe, titles, wording) for probe in file.probe)
    outcomes = tuple(_outcome(outcome, wording) for outcome in file.outcome)
    short = (_question(first, titles, wording),) if first else ()
    full = (*questions, *probes, *outcomes)
    return Page(flow.id, wording.pick(file.title), wording.pick(file.intro), short, full, tuple(file.sources))


def _question(question: QuestionEntry, titles: Mapping[str, str], wording: Wording) -> Block:
    made = _question_data(question, wording)
    options = [f"{option.label} → {titles.get(option.goto, option.goto)}" for option in made.options]
    if made.is_typed:
        options.insert(0, f"{wording.label('answer', made.kind)} → {titles.get(made.goto, made.goto)}")
    text = "\n\n".join(filter(None, [made.hint, bulleted(options)]))
    return Block(text, f"{wording.label('note', 'question')} · {made.title}", question.id)


def _probe(probe: ProbeStepEntry, titles: Mapping[str, str], wording: Wording) -> Block:
    manual = wording.labelled("by-hand", titles.get(probe.manual, probe.manual))
    text = "\n\n".join(filter(None, [wording.pick(probe.hint), manual]))
    return Block(text, f"{wording.label('note', 'check')} · {titles[probe.id]}", probe.id)


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
    branches = {
        entry.id: Branch(
            entry.id, tuple(Case(case.when, tuple(case.of), case.goto) for case in entry.case), entry.otherwise
        )
        for entry in file.branch
    }
    return Flow(
        flow.id,
        file.version,
        wording.pick(file.title),
        wording.pick(file.intro),
        file.start,
        {entry.id: _question_data(entry, wording) for entry in file.question},
        {entry.id: _outcome_data(entry, wording) for entry in file.outcome},
        {entry.id: _probe_data(entry, wording) for entry in file.probe},
        branches,
    )


def _question_data(entry: QuestionEntry, wording: Wording) -> Question:
    options = [Option(option.id, wording.pick(option.label), option.goto) for option in entry.option]
    if entry.kind is QuestionKind.YES_NO:
        ways = (("yes", entry.yes), ("no", entry.no))
        options = [*(Option(key, wording.label("answer", key), goto) for key, goto in ways), *options]
    title, hint = wording.pick(entry.title), wording.pick(entry.hint)
    return Question(entry.id, title, hint, tuple(options), entry.kind, entry.goto, entry.form)


def _probe_data(entry: ProbeStepEntry, wording: Wording) -> ProbeStep:
    return ProbeStep(
        entry.id,
        wording.pick(entry.title),
        wording.pick(entry.hint),
        tuple(entry.probes),
        dict(entry.inputs),
        tuple(Edge(tuple(edge.on), edge.goto) for edge in entry.edge),
        entry.manual,
        entry.minutes,
    )


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
        entry.report,
        entry.flow,
    )
