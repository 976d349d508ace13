"""Holds a library against every rule of AUTHORING.md."""

from __future__ import annotations

from itertools import chain

from app.content.checks.chains import check_chains
from app.content.checks.channels import check_channels
from app.content.checks.claims import check_claims
from app.content.checks.drawings import check_drawings
from app.content.checks.first_lines import check_first_lines
from app.content.checks.flows import check_flows
from app.content.checks.phrasings import check_phrasings
from app.content.checks.probes import check_probes
from app.content.checks.references import check_references
from app.content.checks.shape import check_shape
from app.content.checks.style import check_style
from app.content.checks.wizards import check_wizards
from app.content.finding import Finding
from app.content.library import Library
from app.content.traditional import Traditional
from app.content.wording import Wording
from app.core.help import Lang


def check_library(library: Library, today: str) -> list[Finding]:
    """Give every finding, those of loading included, in the order of files and lines.

    Args:
        library: What was loaded.
        today: ISO date, for the age of reviews.
    """
    found = chain(
        library.findings,
        check_references(library),
        check_shape(library, today),
        check_style(library),
        check_first_lines(library),
        check_claims(library),
        check_phrasings(library),
        check_channels(library),
        check_chains(library),
        check_flows(library, Wording(Lang.ZH, Traditional())),
        check_wizards(library, Wording(Lang.ZH, Traditional())),
        check_drawings(library),
        check_probes(library),
    )
    return sorted(set(found))
