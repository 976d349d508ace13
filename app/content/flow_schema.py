"""Authoring files of flows as types: every kind of node, letter by letter as AUTHORING.md describes them."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from msgspec import Meta, Struct

from app.content.schema import Id, Line, Lists, Needs, Version, Words
from app.core.flow import OutcomeUrgency, QuestionKind
from app.core.help import Urgency


class OptionEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One answer of a question."""

    id: Id
    label: Words
    goto: Id


class QuestionEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One question of a flow: options to choose from, ``yes`` and ``no``, or ``goto`` behind what is typed."""

    id: Id
    title: Words
    option: list[OptionEntry] = []
    hint: Words | None = None
    kind: QuestionKind = QuestionKind.CHOICE
    goto: str = ""
    form: str = ""
    yes: str = ""
    no: str = ""


class EdgeEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """Where findings lead: one of the codes, or of ``state:good`` and so on."""

    on: Annotated[list[Line], Meta(min_length=1)]
    goto: Id


class ProbeStepEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """Live checks in the middle of a flow."""

    id: Id
    title: Words
    probes: Annotated[list[Id], Meta(min_length=1)]
    edge: list[EdgeEntry]
    manual: Id
    hint: Words | None = None
    inputs: dict[Id, Id] = {}
    minutes: Annotated[int, Meta(ge=1, le=10_000)] = 10


class CaseEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One way out of a branch: the name of a predicate and the nodes it looks at."""

    when: Id
    of: list[Id]
    goto: Id


class BranchEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """A turn that is computed."""

    id: Id
    case: Annotated[list[CaseEntry], Meta(min_length=1)]
    otherwise: Id


class OutcomeEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One end of a flow."""

    id: Id
    urgency: OutcomeUrgency
    title: Words
    steps: list[Words]
    cannot: list[Words] = []
    keep: list[Words] = []
    articles: list[Id] = []
    channels: list[Id] = []
    checklist: str = ""
    report: str = ""
    flow: str = ""


class FlowFile(Struct, frozen=True, forbid_unknown_fields=True):
    """``flows/<id>.toml``."""

    urgency: Urgency
    version: Version
    reviewed: dt.date
    needs: Needs
    start: Id
    title: Words
    intro: Words
    question: list[QuestionEntry]
    outcome: list[OutcomeEntry]
    probe: list[ProbeStepEntry] = []
    branch: list[BranchEntry] = []
    sources: list[Id] = []
    related: list[Id] = []
    phrasings: Lists = Lists()
