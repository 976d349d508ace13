"""What probes can find and what has words is the same set, and words use no fact that the probe does not give."""

import importlib
import pkgutil

import pytest

import app.core
from app.content.library import load_library
from app.content.tools import ROOT
from app.core.probe import SHARED_CODES, places

LIBRARY = load_library(ROOT, partial=True)


def declared():
    """Every probe that a module of the core declares, with its codes and their facts."""
    found = {}
    for module in pkgutil.walk_packages(app.core.__path__, "app.core."):
        loaded = importlib.import_module(module.name)
        if hasattr(loaded, "PROBE"):
            found[loaded.PROBE] = loaded.CODES
        found |= getattr(loaded, "PROBES", {})
    return found


DECLARED = declared()


def test_every_probe_that_is_built_is_described_and_the_other_way_round():
    assert set(DECLARED) == set(LIBRARY.probes)


@pytest.mark.parametrize("probe", sorted(DECLARED))
def test_codes_that_a_probe_can_find_are_the_codes_that_have_words(probe):
    assert {entry.code for entry in LIBRARY.probes[probe].file.found} == set(DECLARED[probe])


@pytest.mark.parametrize("probe", sorted(DECLARED))
def test_words_use_only_facts_that_the_probe_gives(probe):
    for entry in LIBRARY.probes[probe].file.found:
        used = places(entry.title.zh) | places(entry.advice.zh)
        assert used <= set(DECLARED[probe][entry.code]), entry.code


def test_shared_words_use_only_facts_that_a_run_gives():
    assert LIBRARY.any_probe is not None
    for entry in LIBRARY.any_probe.file.found:
        assert places(entry.title.zh) | places(entry.advice.zh) <= set(SHARED_CODES[entry.code])
